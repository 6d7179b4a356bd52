import { expect, it } from 'vitest';
import { anEhr, type Ehr } from './testing.ts';

const patient = { resourceType: 'Patient', id: 'p1' };
const observation = {
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: { text: 'x' },
  subject: { reference: 'Patient/p1' },
};
const strict = { headers: { prefer: 'handling=strict' } };
const send = (method: string, body: unknown, headers: Record<string, string> = {}) => ({
  method,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers,
});

it.each<[number, string, string, string, RequestInit?]>([
  [400, 'not-supported', 'an unknown parameter, strictly', 'Observation?color=red', strict],
  [400, 'not-supported', 'an unknown chain, strictly', 'Observation?patient.color=red', strict],
  [400, 'not-supported', 'an unknown _sort, strictly', 'Observation?_sort=color', strict],
  [
    400,
    'not-supported',
    'an unknown _include, strictly',
    'Observation?_include=Observation:color',
    strict,
  ],
  [400, 'not-supported', 'a modifier a token does not have', 'Observation?code:below=1'],
  [400, 'not-supported', 'a modifier a string does not have', 'Patient?family:not=x'],
  [400, 'not-supported', 'a modifier a date does not have', 'Observation?date:exact=2020'],
  [400, 'invalid', 'a date that is none', 'Observation?date=yesterday'],
  [400, 'invalid', 'a day that is not in the month', 'Observation?date=2023-02-30'],
  [400, 'invalid', 'a number that is none', 'Observation?value-quantity=gtmany'],
  [400, 'invalid', ':missing of neither yes nor no', 'Patient?gender:missing=maybe'],
  [400, 'invalid', 'a composite with one part', 'Observation?code-value-quantity=8480-6'],
  [400, 'invalid', 'a _count that is no number', 'Observation?_count=ten'],
  [400, 'structure', 'a body that is not JSON', 'Observation', send('POST', '{')],
  [400, 'invalid', 'a body of another type', 'Observation', send('POST', patient)],
  [400, 'invalid', 'a body with another id', 'Patient/p2', send('PUT', patient)],
  [404, 'not-found', 'an unknown id', 'Patient/p9'],
  [404, 'not-supported', 'an unknown type', 'Potato'],
  [404, 'not-found', 'an id that is no proper escape', 'Patient/%E0%A4'],
  [404, 'not-found', 'an unknown version', 'Patient/p1/_history/9'],
  [404, 'not-supported', 'an unknown operation', 'Patient/p1/$match'],
  [405, 'not-supported', 'a method without meaning here', 'Patient/p1', { method: 'POST' }],
  [406, 'not-supported', 'XML', 'Patient/p1', { headers: { accept: 'application/fhir+xml' } }],
  [409, 'conflict', 'deleting what is referred to', 'Patient/p1', { method: 'DELETE' }],
  [410, 'deleted', 'reading what was deleted', 'Observation/gone'],
  [
    412,
    'conflict',
    'updating another version',
    'Patient/p1',
    send('PUT', patient, { 'if-match': 'W/"7"' }),
  ],
  [
    412,
    'multiple-matches',
    'If-None-Exist with two matches',
    'Observation',
    send('POST', observation, { 'if-none-exist': 'status=final' }),
  ],
  [415, 'not-supported', 'a posted search that is no form', 'Patient/_search', send('POST', {})],
  [
    422,
    'required',
    'a resource without its mandatory elements',
    'Observation',
    send('POST', { resourceType: 'Observation' }),
  ],
  [
    422,
    'not-found',
    'a reference that leads nowhere',
    'Observation',
    send('POST', { ...observation, subject: { reference: 'Patient/p9' } }),
  ],
  [
    422,
    'invalid',
    'a Bundle that is no transaction',
    '',
    send('POST', { resourceType: 'Bundle', type: 'document' }),
  ],
])('answers %i %s for %s', async (status, code, _what, path, init) => {
  const answer = await (await aServer()).ask(path, init);
  expect([answer.status, answer.json.resourceType]).toEqual([status, 'OperationOutcome']);
  expect(answer.json.issue?.[0]).toMatchObject({ severity: 'error', code });
});

it('takes unknown parameters in its stride unless asked to be strict', async () => {
  expect((await (await aServer()).ask('Observation?color=red')).status).toBe(200);
});

async function aServer(): Promise<Ehr> {
  const ehr = anEhr([
    patient,
    observation,
    { ...observation, id: 'o2' },
    { ...observation, id: 'gone' },
  ]);
  await ehr.ask('Observation/gone', { method: 'DELETE' });
  return ehr;
}
