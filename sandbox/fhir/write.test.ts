import { expect, it } from 'vitest';
import { aGrant, anEhr } from './testing.ts';

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ system: 'urn:mrn', value: '1' }],
};
const observation = {
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'Weight' },
  subject: { reference: 'Patient/p1' },
};
const sent = (method: string, value: unknown, headers: Record<string, string> = {}) => ({
  method,
  body: JSON.stringify(value),
  headers,
});

it('creates with an id, a version and a place', async () => {
  const ehr = anEhr([patient]);
  const made = await ehr.ask('Observation', sent('POST', observation));
  expect(made.status).toBe(201);
  expect(made.headers.get('location')).toMatch(/\/Observation\/[^/]+\/_history\/1$/);
  expect(await ehr.ids('Observation?patient=p1')).toEqual([made.json.id]);
});

it('updates to a new version, found by its new content and no longer by the old', async () => {
  const ehr = anEhr([{ ...patient, name: [{ family: 'Old' }] }]);
  const done = await ehr.ask(
    'Patient/p1',
    sent('PUT', { ...patient, name: [{ family: 'New' }] }, { 'if-match': 'W/"1"' }),
  );
  expect([done.status, done.headers.get('etag')]).toEqual([200, 'W/"2"']);
  expect(await ehr.ids('Patient?family=new')).toEqual(['p1']);
  expect(await ehr.ids('Patient?family=old')).toEqual([]);
});

it('creates by PUT under a new id', async () => {
  expect((await anEhr([]).ask('Patient/new', sent('PUT', { ...patient, id: 'new' }))).status).toBe(
    201,
  );
});

it('keeps every version', async () => {
  const ehr = anEhr([{ ...patient, gender: 'male' }]);
  await ehr.ask('Patient/p1', sent('PUT', { ...patient, gender: 'female' }));
  expect((await ehr.ask('Patient/p1/_history/1')).json.gender).toBe('male');
  expect((await ehr.ask('Patient/p1/_history/2')).json.gender).toBe('female');
  const history = await ehr.ask('Patient/p1/_history');
  expect(history.json.entry?.map(({ resource }) => resource?.gender)).toEqual(['female', 'male']);
});

it('does not create what If-None-Exist finds', async () => {
  const ehr = anEhr([patient]);
  const made = await ehr.ask(
    'Patient',
    sent('POST', patient, { 'if-none-exist': 'identifier=urn:mrn|1' }),
  );
  expect([made.status, made.json.id]).toEqual([200, 'p1']);
  expect(ehr.store.count('Patient')).toBe(1);
});

it('answers a minimal return without a body', async () => {
  const made = await anEhr([patient]).ask(
    'Observation',
    sent('POST', observation, { prefer: 'return=minimal' }),
  );
  expect([made.status, made.text]).toEqual([201, '']);
});

const transaction = (...entry: readonly unknown[]) =>
  sent('POST', { resourceType: 'Bundle', type: 'transaction', entry });

it('runs a transaction whose entries refer to one another in any order', async () => {
  const ehr = anEhr([]);
  const answer = await ehr.ask(
    '',
    transaction(
      {
        fullUrl: 'urn:uuid:o',
        resource: { ...observation, subject: { reference: 'urn:uuid:p' } },
        request: { method: 'POST', url: 'Observation' },
      },
      {
        fullUrl: 'urn:uuid:p',
        resource: { ...patient, id: undefined },
        request: { method: 'POST', url: 'Patient' },
      },
    ),
  );
  expect(answer.json.entry?.map(({ response }) => response?.status)).toEqual(['201', '201']);
  const place = answer.json.entry?.[1]?.response?.location?.split('/').at(-3);
  expect((await ehr.ids(`Observation?patient=${place}`)).length).toBe(1);
});

it.each<[string, number, unknown]>([
  [
    'a version that is not current',
    412,
    {
      resource: { ...patient, gender: 'male' },
      request: { method: 'PUT', url: 'Patient/p1', ifMatch: 'W/"9"' },
    },
  ],
  [
    'a shape R4 forbids',
    422,
    { resource: { resourceType: 'Observation' }, request: { method: 'POST', url: 'Observation' } },
  ],
  ['a deletion of what is not there', 404, { request: { method: 'DELETE', url: 'Patient/p9' } }],
])('undoes a whole transaction for %s', async (_why, status, wrong) => {
  const ehr = anEhr([patient]);
  const right = { resource: observation, request: { method: 'POST', url: 'Observation' } };
  const change = {
    resource: { ...patient, id: 'p2' },
    request: { method: 'PUT', url: 'Patient/p2' },
  };
  const answer = await ehr.ask('', transaction(change, right, wrong));
  expect([answer.status, answer.json.resourceType]).toEqual([status, 'OperationOutcome']);
  expect([ehr.store.count('Observation'), ehr.store.count('Patient')]).toEqual([0, 1]);
  expect((await ehr.ask('Patient/p2')).status).toBe(404);
  expect((await ehr.ask('Patient/p1')).headers.get('etag')).toBe('W/"1"');
});

it('runs a batch entry by entry', async () => {
  const ehr = anEhr([patient]);
  const entry = [
    { request: { method: 'GET', url: 'Patient/p9' } },
    { request: { method: 'GET', url: 'Patient?_id=p1' } },
  ];
  const answer = await ehr.ask('', sent('POST', { resourceType: 'Bundle', type: 'batch', entry }));
  expect(answer.json.entry?.map(({ response }) => response?.status)).toEqual(['404', '200']);
});

it('leads a conditional reference of a transaction to the one match', async () => {
  const ehr = anEhr([patient]);
  const resource = { ...observation, subject: { reference: 'Patient?identifier=urn:mrn|1' } };
  await ehr.ask('', transaction({ resource, request: { method: 'POST', url: 'Observation' } }));
  expect((await ehr.ids('Observation?patient=p1')).length).toBe(1);
});

it.each<[string, string, RequestInit, string, number]>([
  ['create with the scope', 'Observation', sent('POST', observation), 'patient/Observation.c', 201],
  ['create without it', 'Observation', sent('POST', observation), 'patient/Observation.rs', 403],
  [
    'create for another patient',
    'Observation',
    sent('POST', { ...observation, subject: { reference: 'Patient/p2' } }),
    'patient/Observation.c',
    403,
  ],
  ["update of one's own", 'Patient/p1', sent('PUT', patient), 'patient/Patient.write', 200],
  [
    "update of another's",
    'Patient/p2',
    sent('PUT', { ...patient, id: 'p2' }),
    'patient/Patient.write',
    403,
  ],
  [
    'update that gives a resource away',
    'Observation/o1',
    sent('PUT', { ...observation, id: 'o1', subject: { reference: 'Patient/p2' } }),
    'patient/Observation.u',
    403,
  ],
  ['delete without d', 'Observation/o1', { method: 'DELETE' }, 'patient/Observation.cru', 403],
  ['delete with d', 'Observation/o1', { method: 'DELETE' }, 'patient/Observation.d', 204],
])('%s', async (_what, path, init, scopes, status) => {
  const ehr = anEhr([patient, { ...patient, id: 'p2' }, { ...observation, id: 'o1' }]);
  expect((await ehr.ask(path, { ...init, grant: aGrant(scopes) })).status).toBe(status);
});
