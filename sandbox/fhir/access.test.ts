import { expect, it } from 'vitest';
import { readScope } from './scope.ts';
import { aGrant, anEhr, idsIn, nextOf } from './testing.ts';

const of = (resourceType: string, id: string, patient: string, more: object = {}) => ({
  resourceType,
  id,
  status: 'final',
  code: { text: id },
  subject: { reference: `Patient/${patient}` },
  ...more,
});
const category = (code: string) => ({
  category: [{ coding: [{ system: 'http://c.example', code }] }],
});
const ehr = anEhr(
  [
    { resourceType: 'Patient', id: 'p1', name: [{ family: 'One' }] },
    { resourceType: 'Patient', id: 'p2', name: [{ family: 'Two' }] },
    of('Observation', 'lab1', 'p1', category('laboratory')),
    of('Observation', 'vital1', 'p1', category('vital-signs')),
    of('Observation', 'lab2', 'p2', category('laboratory')),
    of('Observation', 'byOne', 'p2', { performer: [{ reference: 'Patient/p1' }] }),
    of('Condition', 'c1', 'p1'),
    of('Condition', 'c2', 'p2'),
    { resourceType: 'Practitioner', id: 'dr' },
    { resourceType: 'Provenance', id: 'v1', target: [{ reference: 'Condition/c1' }] },
    { resourceType: 'Provenance', id: 'v2', target: [{ reference: 'Condition/c2' }] },
    of('DocumentReference', 'd1', 'p1', { content: [{ attachment: { url: 'Binary/b1' } }] }),
    { resourceType: 'Binary', id: 'b1', contentType: 'text/plain' },
    { resourceType: 'Binary', id: 'b2', contentType: 'text/plain' },
  ],
  [],
  1,
);

it.each<[string, string, string, string]>([
  [
    'patient scopes show one patient',
    'patient/Observation.read',
    'Observation?_count=9',
    'lab1 vital1 byOne',
  ],
  ['version 2 letters', 'patient/Observation.s', 'Observation?_count=9', 'lab1 vital1 byOne'],
  ['a wildcard type', 'patient/*.rs', 'Condition?_count=9', 'c1'],
  ['asking for another patient finds nothing', 'patient/*.rs', 'Condition?patient=p2', ''],
  ['user scopes show everyone', 'user/Condition.rs', 'Condition?_count=9', 'c1 c2'],
  ['system scopes show everyone', 'system/Condition.rs', 'Condition?_count=9', 'c1 c2'],
  [
    'a granular scope filters',
    'user/Observation.rs?category=http://c.example|laboratory',
    'Observation?_count=9',
    'lab1 lab2',
  ],
  [
    'a granular patient scope filters both ways',
    'patient/Observation.rs?category=laboratory',
    'Observation?_count=9',
    'lab1',
  ],
  [
    'scopes add up',
    'patient/Observation.rs?category=laboratory patient/Observation.rs?category=vital-signs',
    'Observation?_count=9',
    'lab1 vital1',
  ],
  ['types that belong to nobody', 'patient/Practitioner.rs', 'Practitioner', 'dr'],
  ['the patient themselves', 'patient/Patient.rs', 'Patient?_count=9', 'p1'],
  ["notes on the origin of one's own", 'patient/Provenance.rs', 'Provenance?_count=9', 'v1'],
  [
    '_has does not look past the scopes',
    'user/Patient.rs',
    'Patient?_has:Condition:subject:_id=c2',
    '',
  ],
  [
    'a chain does not look past the scopes',
    'user/Condition.rs',
    'Condition?subject:Patient.family=two',
    '',
  ],
])('%s', async (_what, scopes, path, ids) => {
  const answer = await ehr.ask(path, { grant: aGrant(scopes) });
  expect([answer.status, idsIn(answer.json).join(' ')]).toEqual([200, ids]);
});

it.each<[number, string, string, string]>([
  [200, "reading one's own", 'patient/Condition.read', 'Condition/c1'],
  [403, "reading another's", 'patient/Condition.read', 'Condition/c2'],
  [403, 'reading a type without a scope', 'patient/Condition.read', 'Observation/lab1'],
  [403, 'searching a type without a scope', 'patient/Condition.read', 'Observation'],
  [403, 'searching with read letters only', 'patient/Condition.r', 'Condition'],
  [403, 'reading with search letters only', 'patient/Condition.s', 'Condition/c1'],
  [403, 'a patient scope without a patient', 'patient/Condition.read', 'Condition/c1?none'],
  [403, 'letters out of order', 'patient/Condition.sr', 'Condition/c1'],
  [200, "a document's own Binary", 'patient/*.rs', 'Binary/b1'],
  [403, 'a Binary no document names', 'patient/*.rs', 'Binary/b2'],
  [403, "another patient's everything", 'patient/*.rs', 'Patient/p2/$everything'],
  [403, "another patient's history", 'patient/*.rs', 'Patient/p2/_history'],
  [403, "another patient's old version", 'patient/*.rs', 'Patient/p2/_history/1'],
  [
    403,
    'reading what a granular scope leaves out',
    'patient/Observation.rs?category=laboratory',
    'Observation/vital1',
  ],
])('answers %i for %s', async (status, _what, scopes, path) => {
  const grant = path.includes('?none') ? { ...aGrant(scopes), patient: undefined } : aGrant(scopes);
  expect((await ehr.ask(path, { grant })).status).toBe(status);
});

it('asks who is there, except for metadata', async () => {
  const refused = await ehr.ask('Condition/c1', { grant: 'signed-out' });
  expect([refused.status, refused.json.issue?.[0]?.code]).toEqual([401, 'login']);
  expect(refused.headers.get('www-authenticate')).toContain('Bearer');
  expect((await ehr.ask('metadata', { grant: 'signed-out' })).status).toBe(200);
});

it("does not show one patient the past of what was another's", async () => {
  const moved = anEhr([{ resourceType: 'Patient', id: 'p1' }, of('Condition', 'c', 'p2')]);
  const body = JSON.stringify(of('Condition', 'c', 'p1'));
  await moved.ask('Condition/c', { method: 'PUT', body });
  const grant = aGrant('patient/*.rs');
  expect((await moved.ask('Condition/c/_history/2', { grant })).status).toBe(200);
  expect((await moved.ask('Condition/c/_history/1', { grant })).status).toBe(403);
  expect((await moved.ask('Condition/c/_history', { grant })).json.total).toBe(1);
});

it('keeps a patient who signs in to themselves, even with user scopes', async () => {
  const grant = { ...aGrant('user/*.rs'), user: 'Patient/p1' };
  expect(idsIn((await ehr.ask('Condition?_count=9', { grant })).json)).toEqual(['c1']);
});

it('includes only what may be read', async () => {
  const path = 'Condition?_id=c1&_include=Condition:subject&_revinclude=Provenance:target';
  const { json } = await ehr.ask(path, {
    grant: aGrant('patient/Condition.rs patient/Provenance.rs'),
  });
  expect(idsIn(json, 'include')).toEqual(['v1']);
});

it('sends only the types within the scopes for $everything', async () => {
  const { json } = await ehr.ask('Patient/p1/$everything?_count=50', {
    grant: aGrant('patient/Patient.r patient/Condition.r'),
  });
  expect(idsIn(json)).toEqual(['p1', 'c1']);
});

it("lets nobody go on with another session's search", async () => {
  const paged = anEhr(
    [of('Condition', 'c1', 'p1'), of('Condition', 'c2', 'p1')],
    ['page.sessionId'],
    1,
  );
  const next = nextOf((await paged.ask('Condition', { grant: aGrant('patient/*.rs') })).json) ?? '';
  expect((await paged.ask(next, { grant: aGrant('patient/*.rs', 'p2') })).status).toBe(400);
  expect((await paged.ask(next, { grant: aGrant('patient/*.rs') })).status).toBe(200);
});

it.each([
  'openid',
  'launch/patient',
  'fhirUser',
  'patient/Observation',
  'patient/Observation.x',
  'patient/*.',
])('%s is no scope for resources', (written) => {
  expect(readScope(written)).toBeUndefined();
});
