import { describe, expect, it } from 'vitest';
import {
  type Answer,
  aGrant,
  anEhr,
  type Bundle,
  idsIn,
  nextOf,
  readAll,
} from '../fhir/testing.ts';

const patient = { reference: 'Patient/p1' };
const resources = [
  {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Mäkelä' }],
    birthDate: '1961-03-04',
    identifier: [{ system: 'REGION-A', value: 'XX-1' }],
    managingOrganization: { reference: 'Organization/o' },
  },
  { resourceType: 'Organization', id: 'o' },
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    resourceType: 'Condition',
    id,
    subject: patient,
    code: { coding: [{ system: 'https://ehr.example.org/fhir/codeSet/72', code: '7' }] },
    recordedDate: '2020-01-01',
  })),
  { resourceType: 'MedicationRequest', id: 'm', intent: 'order', subject: patient },
];

const answer = (quirk: string, path: string, init: RequestInit = {}) =>
  anEhr(resources, [quirk], 3).ask(path, init);
const accept = (type: string) => ({ headers: { accept: type } });
const post = (form: string): RequestInit => ({
  method: 'POST',
  body: form,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

describe('transport', () => {
  it.each<[string, string, RequestInit, (a: Answer) => unknown, unknown]>([
    [
      'http.legacy-media-type',
      'Patient/p1',
      accept('application/json+fhir'),
      (a) => [a.status, a.headers.get('content-type')],
      [200, 'application/json+fhir; charset=utf-8'],
    ],
    ['http.legacy-media-type', 'Patient/p1', accept('application/fhir+json'), (a) => a.status, 406],
    ['http.tenant-header', 'Patient/p1', {}, (a) => a.status, 400],
    [
      'http.tenant-header=a1',
      'Patient/p1',
      { headers: { 'x-fhir-tenant-id': 'a1' } },
      (a) => a.status,
      200,
    ],
    [
      'http.gateway-error-json',
      'Patient/none',
      {},
      (a) => [a.status, a.json.resourceType],
      [404, 'OperationOutcome'],
    ],
    [
      'http.429-ms',
      'Patient/p1',
      {},
      (a) => [a.status, a.headers.get('x-ms-retry-after-ms')],
      [429, '300'],
    ],
    [
      'http.ratelimit-header',
      'Patient/p1',
      {},
      (a) => a.headers.get('ratelimit'),
      '"requests";r=59999;t=60',
    ],
  ])('%s: %s %j', async (quirk, path, init, look, expected) => {
    expect(look(await answer(quirk, path, init))).toEqual(expected);
  });

  it.each([
    [401, 'Authentication denied.', [], 'signed-out' as const],
    [403, 'Authorization denied.', [], aGrant('patient/Goal.rs')],
    [429, 'Quota has been exceeded', ['http.429-bare'], undefined],
    [503, 'Service is unavailable', ['fail.503=Condition'], undefined],
  ])('http.gateway-error-json: %i is %j and no FHIR', async (status, error, more, grant) => {
    const ehr = anEhr(resources, ['http.gateway-error-json', ...more]);
    const said = await ehr.ask('Condition', { grant });
    expect([said.status, said.json]).toEqual([status, { error }]);
    expect(said.headers.get('content-type')).toBe('application/json');
  });
});

describe('search', () => {
  it.each<[string, string, number]>([
    ['search.id-exclusive', 'Condition?_id=a&patient=p1', 400],
    ['search.id-exclusive', 'Condition?_id=a&_count=1', 200],
    ['search.medreq-needs-intent', 'MedicationRequest?patient=p1', 400],
    ['search.medreq-needs-intent', 'MedicationRequest?patient=p1&intent=order', 200],
    ['search.patient-demographics-required', 'Patient?family=M%C3%A4kel%C3%A4', 400],
    ['search.patient-demographics-required', 'Patient?birthdate=1961-03-04', 400],
    ['search.patient-demographics-required', 'Patient?identifier=XX-1', 200],
    [
      'search.patient-demographics-required',
      'Patient?family=M%C3%A4kel%C3%A4&birthdate=1961-03-04',
      200,
    ],
    ['search.identifier-chain', 'Condition?patient=p1', 400],
    ['search.identifier-chain', 'Condition?patient.identifier=REGION-A%7CXX-1', 200],
    ['search.identifier-chain', 'Patient?identifier=XX-1', 200],
    ['search.date-xor-lastupdated', 'Observation?date=2020&_lastUpdated=gt2019', 400],
    ['search.date-xor-lastupdated', 'Observation?date=2020', 200],
    ['search.include-cap=0', 'Condition?patient=p1&_include=Condition:subject', 400],
    ['search.include-cap=1', 'Condition?patient=p1&_include=Condition:subject', 200],
    ['search.everything-cap=3', 'Patient/p1/$everything', 400],
    ['search.everything-cap', 'Patient/p1/$everything', 200],
  ])('%s: %s is answered with %i', async (quirk, path, status) => {
    expect((await answer(quirk, path)).status).toBe(status);
  });

  it('search.identifier-chain finds what is asked for in its way', async () => {
    const pages = await readAll(
      anEhr(resources, ['search.identifier-chain'], 3),
      'Condition?patient.identifier=REGION-A%7CXX-1',
    );
    expect(pages.flatMap(({ json }) => idsIn(json))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('search.local-code-empty finds nothing by a code of the house', async () => {
    const search = 'Condition?code=https://ehr.example.org/fhir/codeSet/72%7C7';
    expect(idsIn((await anEhr(resources).ask(search)).json)).toHaveLength(6);
    expect(idsIn((await answer('search.local-code-empty', search)).json)).toEqual([]);
  });

  it('search.post-next-broken: the next page of a posted search is a 400', async () => {
    const ehr = anEhr(resources, ['search.post-next-broken', 'page._page'], 3);
    const first = await ehr.ask('Condition/_search', post('patient=p1'));
    const next = nextOf(first.json) ?? '';
    expect([first.status, (await ehr.ask(next)).status]).toEqual([200, 400]);
    const got = await readAll(ehr, 'Condition?patient=p1');
    expect(got.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('search.privacy-filtered withholds and says so', async () => {
    const ehr = anEhr(resources, ['search.privacy-filtered'], 50);
    const { json } = await ehr.ask('Condition?patient=p1');
    expect(idsIn(json)).toEqual(['a', 'b', 'c', 'd', 'f']);
    expect(codesIn(json)).toEqual(['suppressed']);
    expect(codesIn((await ehr.ask('Patient?_id=p1')).json)).toEqual([]);
  });

  it('search.everything-patient-first: the rest stands behind next', async () => {
    const pages = await readAll(
      anEhr(resources, ['search.everything-patient-first'], 50),
      'Patient/p1/$everything',
    );
    const [first, ...rest] = pages.map(({ json }) => idsIn(json));
    expect(first).toEqual(['p1']);
    expect(rest.flat()).toEqual(expect.arrayContaining(['a', 'f', 'm']));
  });

  it('data.merged-patient: a merged record is read by its id and found by no search', async () => {
    const ehr = anEhr(resources, ['data.merged-patient']);
    expect(idsIn((await ehr.ask('Patient')).json)).toEqual(['p1']);
    expect((await ehr.ask('Patient/merged-p1')).json).toMatchObject({
      active: false,
      link: [{ other: patient, type: 'replaced-by' }],
    });
  });
});

function codesIn({ entry = [] }: Bundle): readonly unknown[] {
  return entry
    .filter(({ search }) => search?.mode === 'outcome')
    .map(({ resource }) => resource?.issue?.[0]?.code);
}
