import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPath } from './load.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const patient = { resourceType: 'Patient', id: 'p1' };
const keys = (path = folder) => loadPath(path).resources.map((r) => `${r.resourceType}/${r.id}`);
const says = (path = folder) => loadPath(path).problems.map((problem) => problem.says);

it.each<[string, unknown, string[]]>([
  ['one.json', patient, ['Patient/p1']],
  ['list.json', [patient, { ...patient, id: 'p2' }], ['Patient/p1', 'Patient/p2']],
  [
    'lines.ndjson',
    `${JSON.stringify(patient)}\n\n${JSON.stringify({ ...patient, id: 'p2' })}\n`,
    ['Patient/p1', 'Patient/p2'],
  ],
  [
    'lines.json',
    `${JSON.stringify(patient)}\n${JSON.stringify({ ...patient, id: 'p2' })}`,
    ['Patient/p1', 'Patient/p2'],
  ],
  [
    'bundle.json',
    { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: patient }] },
    ['Patient/p1'],
  ],
  ['marked.json', `\uFEFF${JSON.stringify(patient)}`, ['Patient/p1']],
  ['deep/er/one.json', patient, ['Patient/p1']],
])('reads %s', (name, content, expected) => {
  put(name, content);
  expect(keys()).toEqual(expected);
  expect(says()).toEqual([]);
});

it.each<[string, unknown, string]>([
  ['broken.json', '{"resourceType":', 'is not JSON'],
  ['other.json', { hello: 1 }, 'is JSON, but no FHIR resource'],
  [
    'answer.json',
    { resourceType: 'OperationOutcome' },
    'OperationOutcome is not part of a record and is not served',
  ],
  ['half.ndjson', `${JSON.stringify(patient)}\n{"resourceType":`, 'line 2 is not JSON'],
  [
    'odd.json',
    { resourceType: 'Bundle', entry: [{ resource: 7 }] },
    'a Bundle entry holds no FHIR resource',
  ],
])('reports %s without throwing', (name, content, problem) => {
  put(name, content);
  expect(says()).toEqual([problem]);
});

it('leads urn:uuid references and full URLs of a transaction to the resources', () => {
  const entry = [
    { fullUrl: 'urn:uuid:11-22', resource: { resourceType: 'Patient' } },
    {
      fullUrl: 'http://other.example/Practitioner/9',
      resource: { resourceType: 'Practitioner', id: '9' },
    },
    {
      resource: {
        resourceType: 'Observation',
        id: 'o',
        subject: { reference: 'urn:uuid:11-22' },
        performer: [{ reference: 'http://other.example/Practitioner/9' }],
      },
    },
  ];
  put('t.json', { resourceType: 'Bundle', type: 'transaction', entry });
  const [, , observation] = loadPath(folder).resources;
  expect(observation).toMatchObject({
    subject: { reference: 'Patient/11-22' },
    performer: [{ reference: 'Practitioner/9' }],
  });
});

it('leads a conditional reference to who bears the identifier, in whatever file', () => {
  put('a.json', {
    resourceType: 'Encounter',
    id: 'e',
    subject: { reference: 'Patient?identifier=urn:x|7' },
  });
  put('b.json', { ...patient, identifier: [{ system: 'urn:x', value: '7' }] });
  expect(loadPath(folder).resources[0]).toMatchObject({ subject: { reference: 'Patient/p1' } });
});

it('gives a resource without an id the same one every time', () => {
  put('a.json', { resourceType: 'Patient', gender: 'male' });
  expect(keys()).toEqual(keys());
  expect(keys()[0]).toMatch(/^Patient\/[0-9a-f]{20}$/);
});

it('serves the newest of two that bear one id, and says so where they are not alike', () => {
  put('a.json', { ...patient, gender: 'male', meta: { lastUpdated: '2025-01-01T00:00:00Z' } });
  put('b.json', { ...patient, gender: 'female', meta: { lastUpdated: '2024-01-01T00:00:00Z' } });
  const { resources, problems } = loadPath(folder);
  expect(resources).toMatchObject([{ gender: 'male' }]);
  expect(problems.length).toBe(1);
});

it('does not open what is no FHIR file', () => {
  put('notes.txt', 'hello');
  expect(loadPath(folder)).toEqual({ resources: [], problems: [] });
});
