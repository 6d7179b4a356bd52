import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Gone when the process that made it ends. */
export const folder = mkdtempSync(join(tmpdir(), 'concord-compare-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

export const patient = (id: string, birthDate = '1963-04-18') => ({
  ...{ resourceType: 'Patient', id, birthDate, gender: 'female' },
  name: [{ family: 'Lindqvist', given: ['Marta', 'Elisabeth'] }],
  address: [{ line: ['12 Alder Road'], city: 'Northgate', postalCode: '55101' }],
  telecom: [{ system: 'phone', value: '651-555-0134' }],
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '900-12-3456' }],
});
export const allergy = (of: string) => ({
  ...{ resourceType: 'AllergyIntolerance', id: 'a1', code: { text: 'Penicillin' } },
  patient: { reference: `Patient/${of}` },
});
export const bundle = (...resources: readonly object[]) => ({
  ...{ resourceType: 'Bundle', type: 'collection' },
  entry: resources.map((resource) => ({ resource })),
});

export const north = file('north.json', bundle(patient('n1'), allergy('n1')));
export const south = file('south.ndjson', `${JSON.stringify(patient('s1'))}\n`);
export const stranger = file('stranger.json', bundle(patient('x1', '1991-12-02')));
export const family = file('family.json', bundle(patient('f1'), patient('f2', '1999-01-01')));
export const nameless = file('nameless.json', [
  { ...patient(''), id: undefined },
  { ...patient('', '1999-01-01'), id: undefined },
]);
export const page = file('page.html', '<h1>Not found</h1>');
export const pairs = file(
  'pairs.ndjson',
  `${JSON.stringify({ id: 'q1', a: patient('1'), b: patient('2') })}\n`,
);
export const badPairs = file('bad-pairs.ndjson', `${readFileSync(pairs, 'utf8')}{"id":"q2"}\n`);

export const several = join(folder, 'several');
mkdirSync(several);
file('several/record.json', bundle(patient('n1'), allergy('n1')));
file('several/notes.json', 'Notes, in no format.');

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly said: string;
}

/** The command as its user runs it, but for npm's own second. */
export function run(...given: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'scripts/compare.ts', ...given];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e9 }, (error, out, said) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, said });
    });
  });
}

/** Reads nothing for a while, then at most so much. */
export function readSlowly(pauseMs: number, most: number, ...given: readonly string[]) {
  const command = ['--import', 'tsx', 'scripts/compare.ts', ...given];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let length = 0;
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  setTimeout(() => {
    child.stdout.on('data', (data) => {
      length += data.length;
      if (length >= most) child.stdout.destroy();
    });
  }, pauseMs);
  return new Promise<{ status: number | null; length: number; said: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, length, said }));
  });
}

export const of = (id: string, path: string) => ['--source', `${id}=${path}`];
export const two = [...of('north', north), ...of('south', south)];
