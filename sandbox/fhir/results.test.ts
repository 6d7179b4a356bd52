import { expect, it } from 'vitest';
import { anEhr, idsIn, nextOf, readAll } from './testing.ts';

const observation = (id: string, patient = 'p1') => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { text: id },
  subject: { reference: `Patient/${patient}` },
  encounter: { reference: 'Encounter/e1' },
  performer: [{ reference: 'Practitioner/dr' }],
});
const resources = [
  {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Baker' }],
    managingOrganization: { reference: 'Organization/o1' },
  },
  { resourceType: 'Patient', id: 'p2' },
  { resourceType: 'Organization', id: 'o1', name: 'House' },
  { resourceType: 'Organization', id: 'o2', name: 'Unrelated' },
  { resourceType: 'Practitioner', id: 'dr' },
  {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Patient/p1' },
  },
  ...['a', 'b', 'c', 'd', 'e'].map((id) => observation(id)),
  observation('f', 'p2'),
  {
    resourceType: 'Provenance',
    id: 'v',
    target: [{ reference: 'Observation/a' }],
    recorded: '2024-01-01T00:00:00Z',
    agent: [{ who: { reference: 'Practitioner/dr' } }],
  },
];
const ehr = anEhr(resources, [], 2);
const body = async (path: string, init?: RequestInit) => (await ehr.ask(path, init)).json;

it('pages by next links, each match once, the total on every page', async () => {
  const pages = await readAll(ehr, 'Observation?patient=p1');
  expect(pages.flatMap(({ json }) => idsIn(json))).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(pages.map(({ json }) => json.total)).toEqual([5, 5, 5]);
});

it('leads back by a previous link', async () => {
  const [, second] = await readAll(ehr, 'Observation?patient=p1');
  const back = second?.json.link?.find(({ relation }) => relation === 'previous')?.url ?? '';
  expect(idsIn(await body(back))).toEqual(['a', 'b']);
});

it('keeps the search in the links of its pages', async () => {
  const next = nextOf(await body('Observation?patient=p1&_sort=-_id&_count=3')) ?? '';
  expect(idsIn(await body(next))).toEqual(['b', 'a']);
});

it.each<[string, string, string]>([
  ['_include', 'Observation?_id=a&_include=Observation:encounter', 'Encounter/e1'],
  [
    '_include of one target type',
    'Observation?_id=a&_include=Observation:subject:Patient',
    'Patient/p1',
  ],
  [
    '_include of another target type adds nothing',
    'Observation?_id=a&_include=Observation:subject:Group',
    '',
  ],
  ['_revinclude', 'Observation?_id=a&_revinclude=Provenance:target', 'Provenance/v'],
  [
    'an _include is not repeated',
    'Observation?_id=a,b&_include=Observation:encounter',
    'Encounter/e1',
  ],
  [
    '_include:iterate follows what was included',
    'Observation?_id=a&_include=Observation:patient&_include:iterate=Patient:organization',
    'Patient/p1 Organization/o1',
  ],
])('adds by %s', async (_what, path, included) => {
  const bundle = await body(path);
  const added = bundle.entry?.filter(({ search }) => search?.mode === 'include') ?? [];
  expect(added.map(({ fullUrl }) => fullUrl?.split('/').slice(-2).join('/')).join(' ')).toBe(
    included,
  );
  expect(bundle.total).toBe(idsIn(bundle).length);
});

it.each(['Observation?_summary=count', 'Observation?_count=0'])('%s only counts', async (path) => {
  expect(await body(path)).toMatchObject({ total: 6 });
  expect(await body(path)).not.toHaveProperty('entry');
});

it('leaves out the total on request', async () => {
  expect(await body('Observation?_total=none')).not.toHaveProperty('total');
});

it('sends only the elements asked for, and says that it did', async () => {
  const [entry] = (await body('Observation?_id=a&_elements=status')).entry ?? [];
  expect(Object.keys(entry?.resource ?? {}).sort()).toEqual([
    'id',
    'meta',
    'resourceType',
    'status',
  ]);
  expect(JSON.stringify(entry?.resource?.meta)).toContain('SUBSETTED');
});

it('takes a search by POST, in the body and in the URL', async () => {
  const init = {
    method: 'POST',
    body: 'patient=p1&_id=a,f',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
  expect(idsIn(await body('Observation/_search?status=final', init))).toEqual(['a']);
});

it('ignores an unknown parameter and says so in the self link', async () => {
  const bundle = await body('Observation?patient=p1&color=red');
  expect(bundle.link?.[0]?.url).toBe('http://ehr.example/fhir/Observation?patient=p1');
});

it('answers $everything of one patient, page by page, with what it refers to', async () => {
  const pages = await readAll(ehr, 'Patient/p1/$everything');
  const ids = pages.flatMap(({ json }) => idsIn(json));
  expect(pages.length).toBeGreaterThan(3);
  expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd', 'dr', 'e', 'e1', 'o1', 'p1', 'v']);
});

it('limits $everything to the types asked for', async () => {
  expect(idsIn(await body('Patient/p1/$everything?_type=Encounter,Patient'))).toEqual(['p1', 'e1']);
});

it('describes itself', async () => {
  const text = JSON.stringify(await body('metadata'));
  expect(text).toContain('"fhirVersion":"4.0.1"');
  expect(text).toContain('Observation:encounter');
});

it('reads one resource with its version, and not again while it is the same', async () => {
  const first = await ehr.ask('Patient/p1');
  expect(first.headers.get('etag')).toBe('W/"1"');
  const again = await ehr.ask('Patient/p1', { headers: { 'if-none-match': 'W/"1"' } });
  expect([again.status, again.text]).toEqual([304, '']);
});
