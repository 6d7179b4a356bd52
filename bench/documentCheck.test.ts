import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPath } from '../sandbox/fhir/load.ts';
import { listPersons, makePeople } from '../sandbox/people/people.ts';
import { type Checked, compareAndCheck, type FileSource } from './compareFiles.ts';
import { problemsOf } from './documentCheck.ts';
import { fullestPatients, sampleFolders, samples } from './realFolders.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));
const printed = new Map<string, Checked>();

/** Each demo server as one NDJSON file, everyone in it, and one person picked from each. */
function sourcesOf(person: string): readonly FileSource[] {
  const patients = listPersons().find(({ id }) => id === person)?.patients ?? {};
  return Object.entries(patients).map(([id, reference]) => {
    return { id, path: join(folder, `${id}.ndjson`), patient: reference.replace('Patient/', '') };
  });
}

beforeAll(async () => {
  for (const [id, { resources }] of Object.entries(makePeople())) {
    const lines = resources.map((resource) => JSON.stringify(resource)).join('\n');
    writeFileSync(join(folder, `${id}.ndjson`), lines);
  }
  printed.set('marta', await compareAndCheck(sourcesOf('marta')));
}, 60_000);

function marta(): Checked {
  const checked = printed.get('marta');
  if (checked === undefined) throw new Error('Nobody compared Marta.');
  return checked;
}

describe('a printed comparison', () => {
  it.each(['mateo', 'walter', 'hanako'])(
    'of %s is as the format wants it',
    async (person) => {
      const sources = sourcesOf(person);
      expect(sources.length).toBeGreaterThan(1);
      const { document, problems } = await compareAndCheck(sources);
      expect(problems).toEqual([]);
      expect(document.rows.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('of the demo shows every verdict and withholds whoever else is in the files', () => {
    const { document, problems } = marta();
    expect(problems).toEqual([]);
    const verdicts = new Set(document.rows.map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(['agrees', 'differs', 'missing']);
    const others = document.sources.flatMap(({ withheld }) =>
      withheld.filter(({ reason }) => reason === 'another patient'),
    );
    expect(others.length).toBeGreaterThan(100);
  });
});

/** A document that can be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: each line below breaks the type on purpose
type Spoilt = any;

describe('the check of a printed comparison', () => {
  it.each<[string, (document: Spoilt) => void]>([
    ['a source too little', (d) => d.sources.splice(1)],
    ['a resource that is neither used nor withheld', (d) => (d.sources[0].received += 1)],
    ['a class without coverage', (d) => delete d.sources[0].coverage.labs],
    [
      'a state of coverage the format does not know',
      (d) => (d.sources[0].coverage.labs = 'refused'),
    ],
    ['a property too many', (d) => (d.rows[0].note = 'x')],
    ['a property too little', (d) => delete d.rows[0].why],
    ['a pair of sources told twice', (d) => d.identity.pairs.push(d.identity.pairs[0])],
    ['an identity confirmed by nobody', (d) => (d.identity.confirmed = !d.identity.confirmed)],
    ['two rows of one id', (d) => d.rows.push({ ...d.rows[0], cells: d.rows[1].cells })],
    ['a resource in two rows', (d) => d.rows.push({ ...d.rows[0], id: `${d.rows[0].class}:x` })],
    ['a fact in no row', (d) => d.rows.pop()],
    ['columns in another order', (d) => d.rows[0].cells.reverse()],
    ['a cell too little', (d) => d.rows[0].cells.pop()],
    [
      'absence where a class was not read',
      (d) => (d.sources[3].coverage = coverageOf(d, 'partial')),
    ],
    ['a verdict its fields deny', (d) => (rowThat(d, 'differs').verdict = 'agrees')],
    ['a gap called undecided', (d) => (rowThat(d, 'missing').verdict = 'undecided')],
    ['a severity below that of a field', (d) => (rowOf(d, 'critical').severity = 'minor')],
    ['a value of a source that records nothing', (d) => strangeValue(d)],
    ['a double that is none', (d) => (singleRow(d).duplicateWithin = [singleCell(d).source])],
    ['an alert about nothing there is', (d) => (d.alerts[0].references[0].reference = 'Flag/none')],
    ['a finding that names too few', (d) => failingResult(d).failures.pop()],
    ['a score of too few checks', (d) => (d.quality.scores[0].applicable = 3)],
  ])('finds %s', (_what, spoil) => {
    const document = structuredClone(marta().document);
    const held = new Map(
      document.sources.map(({ id }) => [
        id,
        document.rows.flatMap(({ cells }) =>
          cells.filter(({ source }) => source === id).flatMap(({ references }) => references),
        ),
      ]),
    );
    expect(problemsOf(document, { held })).toEqual([]);
    spoil(document);
    expect(problemsOf(document, { held })).not.toEqual([]);
  });
});

const coverageOf = (document: Spoilt, state: string) =>
  Object.fromEntries(Object.keys(document.sources[0].coverage).map((name) => [name, state]));
const rowThat = (document: Spoilt, verdict: string) =>
  document.rows.find((row: Spoilt) => row.verdict === verdict);
const rowOf = (document: Spoilt, severity: string) =>
  document.rows.find((row: Spoilt) =>
    row.fields.some((field: Spoilt) => field.severity === severity),
  );
const singleRow = (document: Spoilt) =>
  document.rows.find((row: Spoilt) => row.duplicateWithin.length === 0);
const singleCell = (document: Spoilt) =>
  singleRow(document).cells.find((cell: Spoilt) => cell.state === 'recorded');
const failingResult = (document: Spoilt) =>
  document.quality.results.find((result: Spoilt) => result.failing > 0);
function strangeValue(document: Spoilt): void {
  const row = document.rows.find(
    (each: Spoilt) =>
      each.fields.length > 0 && each.cells.some((cell: Spoilt) => cell.state !== 'recorded'),
  );
  const { source } = row.cells.find((cell: Spoilt) => cell.state !== 'recorded');
  row.fields[0].values.push({ source, value: 'x' });
}

const folders = sampleFolders().filter((name) => !/linkage|uk-core|dstu2/.test(name));

it.skipIf(folders.length === 0)('skipped: no samples, or there are folders to compare', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.skipIf(folders.length === 0)('a printed comparison of samples', () => {
  it.each(folders)(
    'of %s with itself agrees in every row',
    async (name) => {
      const path = join(samples, name);
      const { resources } = loadPath(path);
      const several = resources.filter(({ resourceType }) => resourceType === 'Patient').length > 1;
      const [fullest] = several ? fullestPatients(resources, 1) : [];
      const one = { path, ...(fullest === undefined ? {} : { patient: fullest }) };
      const { document, problems } = await compareAndCheck([
        { id: 'one', ...one },
        { id: 'two', ...one },
      ]);
      expect(problems).toEqual([]);
      expect(document.rows.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
    },
    60_000,
  );

  it('of two vendors and of three kinds of Synthea is as the format wants it', async () => {
    const recording = (id: string) => ({ id, path: join(samples, 'fhir-vendor-recordings', id) });
    const bundle = (name: string) => {
      const [file = ''] = readdirSync(join(samples, name)).filter((one) => /_.*\.json$/.test(one));
      return join(samples, name, file);
    };
    const bulk = join(samples, 'fhir-r4-synthea-uscore-ndjson');
    const [patient = ''] = fullestPatients(loadPath(bulk).resources, 1);
    const synthea: readonly FileSource[] = [
      { id: 'classic', path: bundle('fhir-r4-synthea') },
      { id: 'template', path: bundle('fhir-r4-intersystems-template') },
      { id: 'bulk', path: bulk, patient },
    ];
    const vendors = await compareAndCheck([recording('epic'), recording('nextgen')]);
    expect(vendors.problems).toEqual([]);
    expect(vendors.document.identity.confirmed).toBe(false);
    expect((await compareAndCheck(synthea)).problems).toEqual([]);
  }, 60_000);
});
