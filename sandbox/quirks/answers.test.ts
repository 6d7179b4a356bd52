import { expect, it } from 'vitest';
import { type Answer, aGrant, anEhr, idsIn } from '../fhir/testing.ts';

const resources = [
  ...['p1', 'p2', 'p3'].map((id) => ({ resourceType: 'Patient', id, gender: 'female' })),
  {
    resourceType: 'Observation',
    id: 'o1',
    status: 'final',
    code: { text: 'x' },
    subject: { reference: 'Patient/p1' },
  },
  { resourceType: 'Practitioner', id: 'dr' },
];
const ask = (
  quirks: readonly string[],
  path: string,
  init: Parameters<ReturnType<typeof anEhr>['ask']>[1] = {},
) => anEhr(resources, quirks).ask(path, init);
const noScope = { grant: aGrant('patient/Condition.rs') };
const strict = { headers: { prefer: 'handling=strict' } };

it.each<[string, string, Parameters<typeof ask>[2], (answer: Answer) => unknown, unknown]>([
  [
    'http.json-only-406',
    'Patient',
    { headers: { accept: 'application/xml' } },
    (a) => [a.status, a.text],
    [406, ''],
  ],
  [
    'http.empty-403',
    'Observation',
    noScope,
    (a) => [a.status, a.text, a.headers.get('www-authenticate')],
    [403, '', 'Bearer error="insufficient_scope"'],
  ],
  [
    'http.html-404',
    'Potato',
    {},
    (a) => [a.status, a.headers.get('content-type')],
    [404, 'text/html; charset=utf-8'],
  ],
  [
    'http.plaintext-400',
    'Observation?date=x',
    {},
    (a) => [a.status, a.headers.get('content-type')],
    [400, 'text/plain'],
  ],
  ['http.oo-no-code', 'Patient/none', {}, (a) => a.json.issue?.[0]?.code, undefined],
  [
    'http.oo-stacktrace',
    'Patient/none',
    {},
    (a) => String(a.json.issue?.[0]?.diagnostics).includes('\n   at '),
    true,
  ],
  [
    'http.403-denied-by-user',
    'Observation',
    noScope,
    (a) => a.json.issue?.[0]?.diagnostics,
    'Read access to Observation is denied by user',
  ],
  ['http.strict-400', 'Observation?color=red', {}, (a) => a.status, 400],
  ['cors.any', 'Patient', {}, (a) => a.headers.get('access-control-allow-origin'), '*'],
  ['cors.off', 'Patient', {}, (a) => a.headers.get('access-control-allow-origin'), null],
  ['cors.no-expose', 'Patient', {}, (a) => a.headers.get('access-control-expose-headers'), null],
  [
    'cors.missing-on-errors',
    'Patient/none',
    {},
    (a) => a.headers.get('access-control-allow-origin'),
    null,
  ],
  [
    'cors.missing-on-errors',
    'Patient/p1',
    {},
    (a) => a.headers.get('access-control-allow-origin'),
    '*',
  ],
  [
    'cors.header-whitelist',
    'Patient',
    { method: 'OPTIONS', headers: { 'access-control-request-headers': 'x-own' } },
    (a) => a.headers.get('access-control-allow-headers')?.includes('x-own'),
    false,
  ],
  ['fail.503', 'Patient', {}, (a) => [a.status, a.json.resourceType], [503, 'OperationOutcome']],
  ['fail.503', 'metadata', {}, (a) => a.status, 503],
  ['fail.503=Patient', 'Patient', {}, (a) => a.status, 503],
  ['fail.503=Patient', 'metadata', {}, (a) => a.status, 200],
  ['http.429-bare', 'metadata', {}, (a) => a.status, 200],
  ['fail.503=Patient', 'Observation', {}, (a) => a.status, 200],
  ['fail.type-403=Observation', 'Observation', {}, (a) => a.status, 403],
  ['fail.type-403=Observation', 'Patient', {}, (a) => a.status, 200],
  ['search.patient-required', 'Observation?status=final', {}, (a) => a.status, 400],
  ['search.patient-required', 'Observation?subject:Patient=p1', {}, (a) => a.status, 200],
  ['search.patient-required', 'Practitioner', {}, (a) => a.status, 200],
  ['search.observation-needs-code-or-category', 'Observation?patient=p1', {}, (a) => a.status, 400],
  [
    'search.observation-needs-code-or-category',
    'Observation?patient=p1&category=laboratory',
    {},
    (a) => a.status,
    200,
  ],
  ['search.careplan-needs-category', 'CarePlan?patient=p1', {}, (a) => a.status, 400],
  [
    'search.careplan-needs-category=404',
    'CarePlan?patient=p1',
    {},
    (a) => [a.status, a.json.resourceType],
    [404, 'OperationOutcome'],
  ],
  [
    'search.careplan-needs-category',
    'CarePlan?patient=p1&category=assess-plan',
    {},
    (a) => a.status,
    200,
  ],
  ['search.subset=Patient+Practitioner', 'Observation', {}, (a) => a.status, 404],
  ['search.subset=Patient+Practitioner', 'Patient', {}, (a) => a.status, 200],
  [
    'search.no-include',
    'Observation?_include=Observation:subject',
    {},
    (a) => idsIn(a.json, 'include').length,
    0,
  ],
  ['search.no-include', 'Observation?_include=Observation:subject', strict, (a) => a.status, 400],
  ['search.no-count', 'Observation?_count=1', strict, (a) => a.status, 400],
  ['search.everything-none', 'Patient/p1/$everything', {}, (a) => a.status, 404],
  ['search.everything-none', 'metadata', {}, (a) => a.text.includes('everything'), false],
  [
    'search.scope-filters-silently',
    'Observation',
    noScope,
    (a) => [a.status, a.json.total],
    [200, 0],
  ],
  ['search.patient-too-many=2', 'Patient?gender=female', {}, (a) => a.status, 422],
  ['search.patient-too-many=2', 'Patient?_id=p1', {}, (a) => a.status, 200],
  ['data.no-meta', 'Patient/p1', {}, (a) => a.json.meta, undefined],
])('%s: %s', async (quirk, path, init, look, expected) => {
  expect(look(await ask([quirk], path, init))).toEqual(expected);
});

it.each<[string, number[]]>([
  ['http.429-retry-after', [429, 429, 200, 200]],
  ['http.429-retry-after=every:2', [200, 429, 200, 429]],
  ['http.429-bare=first:1', [429, 200, 200, 200]],
  ['http.429-bare=3', [429, 429, 429, 200]],
  ['fail.503-after=2', [200, 200, 503, 503]],
  ['http.flaky-5xx=every:2', [200, 502, 200, 503]],
])('%s strikes in this order', async (quirk, statuses) => {
  const ehr = anEhr(resources, [quirk]);
  const seen: number[] = [];
  for (const _ of statuses) seen.push((await ehr.ask('Patient')).status);
  expect(seen).toEqual(statuses);
});

it('http.429-retry-after says when, http.429-bare does not', async () => {
  expect((await ask(['http.429-retry-after'], 'Patient')).headers.get('retry-after')).toBe('1');
  expect((await ask(['http.429-bare'], 'Patient')).headers.get('retry-after')).toBeNull();
});

it('fail.drop-after: the body breaks off half-way, after so many whole ones', async () => {
  const ehr = anEhr(resources, ['fail.drop-after=1']);
  expect((await ehr.ask('Patient')).status).toBe(200);
  await expect(ehr.ask('Patient')).rejects.toThrow('Connection dropped.');
});

it('http.slow: nothing is answered before its time, and nobody waits for a client that left', async () => {
  const leaving = new AbortController();
  const answer = ask(['http.slow=60000'], 'Patient', { signal: leaving.signal });
  const early = await Promise.race([answer, Promise.resolve('nothing yet')]);
  expect(early).toBe('nothing yet');
  leaving.abort();
  expect((await answer).status).toBe(200);
});
