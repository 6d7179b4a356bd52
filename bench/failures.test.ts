import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Comparison } from '#core/compare/comparison.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import type { CoverageState } from '#core/facts/record.ts';
import { browserSurroundings } from '#fetch/limits.ts';
import type { Progress } from '#fetch/reading.ts';
import { openServer } from '#fetch/server.ts';
import type { RecordWorker } from '#worker/record.ts';
import { AUTH_QUIRKS } from '../sandbox/auth/quirks.ts';
import { type Sandbox, startSandbox } from '../sandbox/main.ts';
import { listPersons, makePeople } from '../sandbox/people/people.ts';
import { checkQuirks } from '../sandbox/quirks/catalog.ts';
import type { RunningServer } from '../sandbox/server.ts';
import { APP, openSession, type SignedIn, signInTo } from './overHttp.ts';
import { brokenPromises } from './promises.ts';

const presets: Readonly<Record<string, string>> = {
  university: 'epic',
  regional: 'oracle-millennium',
  ambulatory: 'nextgen',
  longterm: 'hapi',
};
const TROUBLED = 'ambulatory';

let sandbox: Sandbox;
let usual: readonly string[];
beforeAll(async () => {
  sandbox = await startSandbox({ appOrigin: APP, portFor: async () => 0, data: makePeople() });
  usual = troubled().auth.state.quirks;
  for (const person of ['marta', 'ingrid']) baselines.set(person, await readAll(person));
}, 60_000);
afterAll(() => sandbox?.close());
beforeEach(() => {
  if (sandbox !== undefined) troubled().auth.state.quirks = usual;
});

function troubled(): RunningServer {
  const server = sandbox.servers.find(({ id }) => id === TROUBLED);
  if (server === undefined) throw new Error(`There is no server ${TROUBLED}.`);
  return server;
}

/** A misspelled quirk would make a test of nothing. */
function misbehave(quirks: readonly string[]): void {
  checkQuirks(quirks, AUTH_QUIRKS);
  troubled().auth.state.quirks = quirks;
}

/** Repeats as ever, but does not wait: these servers fail for good, or recover at once. */
const impatient: typeof openServer = (access) =>
  openServer({
    ...access,
    around: { ...browserSurroundings(), sleep: () => new Promise((done) => setTimeout(done, 1)) },
  });

interface Read {
  readonly session: RecordWorker;
  readonly signedIn: readonly SignedIn[];
  /** Of all, and of all but the troubled one. */
  readonly comparison: Comparison;
  readonly withoutTroubled: Comparison;
}
const baselines = new Map<string, Read>();

interface Ways {
  readonly withoutTypes?: readonly string[];
  readonly onProgress?: (id: string, progress: Progress) => void;
  readonly beforeReading?: () => void;
}

async function readAll(person: string, ways: Ways = {}): Promise<Read> {
  const signedIn = await signInEverywhere(person, ways);
  ways.beforeReading?.();
  const session = await openSession(signedIn, impatient);
  await Promise.all(
    signedIn.map(({ request }) =>
      session.read(request, (progress) => ways.onProgress?.(request.id, progress)),
    ),
  );
  const keys = keysOf(signedIn);
  const comparison = await session.compare(keys);
  const withoutTroubled = await session.compare(keys.filter(({ id }) => id !== TROUBLED));
  return { session, signedIn, comparison, withoutTroubled };
}

async function signInEverywhere(person: string, { withoutTypes = [] }: Ways) {
  const patients = listPersons().find(({ id }) => id === person)?.patients ?? {};
  const all = sandbox.servers.map(async (server) => {
    const reference = (patients as Readonly<Record<string, string>>)[server.id];
    if (reference === undefined) return [];
    const patient = reference.replace('Patient/', '');
    const preset = presets[server.id] ?? 'generic';
    const without = server.id === TROUBLED ? withoutTypes : [];
    return [await signInTo(server, { patient, preset, withoutTypes: without })];
  });
  return (await Promise.all(all)).flat();
}

const keysOf = (signedIn: readonly SignedIn[]) =>
  signedIn.map(({ request }) => ({ id: request.id, patient: request.patient }));

function coverageOfTroubled({ comparison }: Read) {
  const source = comparison.sources.find(({ id }) => id === TROUBLED);
  if (source === undefined) throw new Error('The troubled source has lost its column.');
  return source.coverage;
}

/** Cells of the troubled source that say "not recorded", by what others record in their row. */
function absences({ rows }: Comparison): ReadonlySet<string> {
  return new Set(
    rows
      .filter(({ cells }) =>
        cells.some(({ source, state }) => source === TROUBLED && state === 'not-recorded'),
      )
      .flatMap(({ cells }) =>
        cells.flatMap(({ source, references }) => references.map((one) => `${source} ${one}`)),
      ),
  );
}

/** What holds whatever one server does. */
function expectOthersUntouched(person: string, read: Read): void {
  const baseline = baselines.get(person);
  if (baseline === undefined) throw new Error(`Nobody read ${person} in peace.`);
  expect(read.withoutTroubled).toEqual(baseline.withoutTroubled);
  expect(brokenPromises(read.comparison)).toEqual([]);
  const known = absences(baseline.comparison);
  expect([...absences(read.comparison)].filter((one) => !known.has(one))).toEqual([]);
  for (const name of factClasses) expectReadable(coverageOfTroubled(read)[name].reason ?? 'Fine.');
}

/** Whole sentences that name no address, no token and no number of a person. */
function expectReadable(reason: string): void {
  expect(reason).toMatch(/^[A-Z].*\.$/);
  expect(reason).not.toMatch(/https?:|localhost|Patient\/|undefined|\[object|Bearer/);
  const sentences = reason.split(/(?<=\.) (?=[A-Z])/);
  expect(new Set(sentences).size).toBe(sentences.length);
}

type Case = readonly [string, string, readonly string[], Partial<Record<FactClass, CoverageState>>];
const everything = (state: CoverageState) =>
  Object.fromEntries(['demographics', 'allergies', 'labs', 'carePlans'].map((one) => [one, state]));

describe('one of four servers is in trouble, and the others are as ever', () => {
  it('can be read whole by all four in peace', () => {
    const { sources } = baselines.get('marta')?.comparison ?? { sources: [] };
    expect(sources.map(({ id }) => id)).toEqual([
      'university',
      'regional',
      'ambulatory',
      'longterm',
    ]);
    const states = sources.flatMap(({ coverage }) => factClasses.map((one) => coverage[one].state));
    expect(new Set(states)).toEqual(new Set(['complete']));
  });

  it.each<Case>([
    ['answers 503 to everything', 'marta', ['fail.503'], everything('unread')],
    [
      'answers 503 for two types',
      'marta',
      ['fail.503=AllergyIntolerance+MedicationRequest'],
      { allergies: 'unread', conditions: 'complete', demographics: 'complete' },
    ],
    ['breaks down after ten requests', 'marta', ['fail.503-after=10'], { carePlans: 'unread' }],
    [
      'stops in the middle of a list',
      'ingrid',
      ['fail.stop-paging=Observation', 'search.count-ignored=25'],
      { labs: 'partial', allergies: 'complete' },
    ],
    [
      'refuses one type',
      'marta',
      ['fail.type-403=Condition'],
      { conditions: 'refused', allergies: 'complete' },
    ],
    ['drops the connection in every body', 'marta', ['fail.drop-after=0'], everything('unread')],
    [
      'forgets further pages',
      'ingrid',
      ['page.truncated=1', 'search.count-ignored=5'],
      { labs: 'partial' },
    ],
    [
      'sends a page again and again',
      'ingrid',
      ['page.loop', 'search.count-ignored=5'],
      { labs: 'partial' },
    ],
    [
      'leads its pages elsewhere',
      'ingrid',
      ['page.foreign-host', 'search.count-ignored=5'],
      { labs: 'partial' },
    ],
    ['knows only two types', 'marta', ['search.subset=Patient+Condition'], { labs: 'unsupported' }],
    ['fails now and then', 'marta', ['http.flaky-5xx=every:4'], everything('complete')],
  ])('it %s', async (_how, person, quirks, states) => {
    const own = usual.filter(
      (quirk) => !quirks.some((one) => one.split('=')[0] === quirk.split('=')[0]),
    );
    const read = await readAll(person, {
      beforeReading: () => {
        misbehave([...own, ...quirks]);
      },
    });
    expectOthersUntouched(person, read);
    expect(coverageOfTroubled(read)).toMatchObject(
      Object.fromEntries(Object.entries(states).map(([name, state]) => [name, { state }])),
    );
  });

  it.each<[string, FactClass]>([
    ['AllergyIntolerance', 'allergies'],
    ['Patient', 'demographics'],
  ])('a person lets it read everything but %s', async (type, about) => {
    const read = await readAll('marta', { withoutTypes: [type] });
    expectOthersUntouched('marta', read);
    const coverage = coverageOfTroubled(read);
    expect(coverage[about].state).toBe('not-permitted');
    expect(coverage[about].reason).toContain(`may not read ${type}.`);
    expect(coverage.conditions.state).toBe('complete');
  });

  it.each<[string, readonly string[], CoverageState]>([
    ['is renewed', [], 'complete'],
    ['cannot be renewed', ['auth.no-refresh-public'], 'unread'],
  ])('its token runs out in the middle and %s', async (_how, quirks, state) => {
    misbehave([...usual, ...quirks]);
    let isOver = false;
    const read = await readAll('marta', {
      onProgress: (id, { pages }) => {
        if (id !== TROUBLED || pages === 0 || isOver) return;
        isOver = true;
        troubled().auth.expireAccessTokens();
      },
    });
    expect(isOver).toBe(true);
    expectOthersUntouched('marta', read);
    const states = factClasses.map((name) => coverageOfTroubled(read)[name].state);
    expect(states).toContain(state);
    if (state === 'complete') expect(new Set(states)).toEqual(new Set(['complete']));
    else {
      const reasons = factClasses.map((name) => coverageOfTroubled(read)[name].reason);
      expect(reasons.join(' ')).toMatch(/sign in again/);
    }
  });

  it('it is slow, and the others can be compared meanwhile', async () => {
    const signedIn = await signInEverywhere('marta', {});
    misbehave([...usual, 'http.slow=250']);
    const session = await openSession(signedIn, impatient);
    const order: string[] = [];
    const readings = signedIn.map(async ({ request }) => {
      await session.read(request, () => undefined);
      order.push(request.id);
    });
    const keys = keysOf(signedIn);
    await Promise.all(readings.filter((_, at) => keys[at]?.id !== TROUBLED));
    const early = await session.compare(keys);
    expect(brokenPromises(early)).toEqual([]);
    const known = absences(baselines.get('marta')?.comparison ?? early);
    expect([...absences(early)].filter((one) => !known.has(one))).toEqual([]);
    expect(early.sources.find(({ id }) => id === TROUBLED)?.coverage.coverage.reason).toBe(
      'Still being read.',
    );
    await Promise.all(readings);
    expect(order.at(-1)).toBe(TROUBLED);
    expect(await session.compare(keys)).toEqual(baselines.get('marta')?.comparison);
  });
});
