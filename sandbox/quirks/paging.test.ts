import { describe, expect, it } from 'vitest';
import { anEhr, type Bundle, idsIn, nextOf, readAll } from '../fhir/testing.ts';

const WANTED = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const resources = WANTED.map((id) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { text: id },
  category: [{ coding: [{ code: id > 'd' ? 'social-history' : 'laboratory' }] }],
  subject: { reference: 'Patient/p1' },
}));
const SEARCH = 'Observation?patient=p1';
const read = (quirks: readonly string[], path = SEARCH) =>
  readAll(anEhr(resources, quirks, 3), path);
const first = async (...quirks: readonly string[]): Promise<Bundle> =>
  (await anEhr(resources, quirks, 3).ask(SEARCH)).json;

describe.each<[string, RegExp]>([
  ['page.offset', /\/Observation\?patient=p1&_count=3&_offset=3$/],
  ['page.number', /\/Observation\?patient=p1&_count=3&page=2$/],
  ['page._page', /\/Observation\?patient=p1&_count=3&_page=2$/],
  ['page.pageContext', /\/Observation\?-pageContext=[\w-]+&-pageDirection=NEXT$/],
  ['page.sessionId', /\/Observation\?sessionID=2-[\w-]+$/],
  ['page.getpages', /\/fhir\?_getpages=[\w-]+&_getpagesoffset=3&_count=3&_bundletype=searchset$/],
  ['page.cursor', /\/Observation\?patient=p1&_cursor=[\w-]+$/],
  ['page.ct', /\/Observation\?patient=p1&ct=[\w-]+$/],
])('%s', (dialect, link) => {
  it('writes next its own way', async () => {
    expect(nextOf(await first(dialect))).toMatch(link);
  });
  it('leads to every match once', async () => {
    const pages = await read([dialect]);
    expect(pages.map(({ json }) => idsIn(json).length)).toEqual([3, 3, 1]);
    expect(pages.flatMap(({ json }) => idsIn(json))).toEqual(WANTED);
  });
  it('pages $everything too', async () => {
    const everyone = [{ resourceType: 'Patient', id: 'p1' }, ...resources];
    const pages = await readAll(anEhr(everyone, [dialect], 3), 'Patient/p1/$everything');
    expect(pages.flatMap(({ json }) => idsIn(json))).toEqual(['p1', ...WANTED]);
  });
});

it.each<[string, string[], string[][]]>([
  ['page.none', ['page.none'], [WANTED]],
  [
    'page.truncated',
    ['page.truncated'],
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  ],
  ['page.truncated=1', ['page.truncated=1'], [['a', 'b', 'c']]],
  [
    'page.duplicates',
    ['page.duplicates'],
    [
      ['a', 'b', 'c'],
      ['c', 'd', 'e', 'f'],
      ['f', 'g'],
    ],
  ],
  ['page.short-pages', ['page.short-pages'], [['a', 'b', 'c'], ['d'], ['e'], ['f'], ['g']]],
  ['page.sticky-first-page', ['page.sticky-first-page'], [['e', 'f', 'g'], ['a', 'b', 'c'], ['d']]],
  [
    'sticky and duplicates together',
    ['page.sticky-first-page', 'page.duplicates'],
    [
      ['e', 'f', 'g'],
      ['g', 'a', 'b', 'c'],
      ['c', 'd'],
    ],
  ],
  [
    'search.count-ignored=4',
    ['search.count-ignored=4'],
    [
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g'],
    ],
  ],
  ['search.count-cap=2', ['search.count-cap=2'], [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']]],
  [
    'search.default-page=5',
    ['search.default-page=5'],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['f', 'g'],
    ],
  ],
])('%s cuts pages so', async (_name, quirks, pages) => {
  expect((await read(quirks)).map(({ json }) => idsIn(json))).toEqual(pages);
});

it('search.no-count: _count is not heard', async () => {
  const [page] = await read(['search.no-count'], `${SEARCH}&_count=1`);
  expect(idsIn(page?.json ?? {}).length).toBe(3);
});

it('page.truncated: total promises more than is delivered', async () => {
  expect((await first('page.truncated=1')).total).toBe(7);
});

it.each<[string, number | undefined]>([
  ['page.total-absent', undefined],
  ['page.total-is-page', 3],
  ['page.total-wrong', 14],
  ['page.total-wrong=2', 9],
])('%s', async (quirk, total) => {
  expect((await first(quirk)).total).toBe(total);
});

it('page.base-case-change: links name the base otherwise, and the server knows it still', async () => {
  const pages = await read(['page.base-case-change']);
  expect(nextOf(pages[0]?.json ?? {})).toContain('/FHIR/Observation');
  expect(pages.flatMap(({ json }) => idsIn(json))).toEqual(WANTED);
});

it.each<[string, string, number]>([
  ['page.offset', '', 410],
  ['page.sessionId', '4113', 400],
])(
  'page.expired with %s: the second page is gone once, then the search can be read',
  async (dialect, number, status) => {
    const ehr = anEhr(resources, [dialect, 'page.expired'], 3);
    const refused = (await readAll(ehr, SEARCH)).at(-1);
    expect([refused?.status, refused?.json.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(refused?.text).toContain(number);
    expect((await readAll(ehr, SEARCH)).flatMap(({ json }) => idsIn(json))).toEqual(WANTED);
  },
);

it('page.loop: next is the page itself', async () => {
  const bundle = await first('page.loop');
  expect(nextOf(bundle)).toBe(bundle.link?.[0]?.url);
});

it('page.foreign-host: next leads to another origin, self does not', async () => {
  const bundle = await first('page.foreign-host=https://evil.example');
  expect(nextOf(bundle)).toMatch(/^https:\/\/evil\.example\/fhir\/Observation/);
  expect(bundle.link?.[0]?.url).toMatch(/^http:\/\/ehr\.example/);
});

it('page.oo-entry: an OperationOutcome stands among the entries, in another mode', async () => {
  const bundle = await first('page.oo-entry');
  const modes = bundle.entry?.map(
    ({ search, resource }) => `${search?.mode} ${resource?.resourceType}`,
  );
  expect(modes?.at(-1)).toBe('outcome OperationOutcome');
  expect(idsIn(bundle).length).toBe(3);
});

it('page.no-bundle-id: a Bundle has an id unless the quirk is on', async () => {
  expect(await first()).toHaveProperty('id');
  expect(await first('page.no-bundle-id')).not.toHaveProperty('id');
});

it('fail.stop-paging: every page but the first fails, for the type named', async () => {
  expect((await read(['fail.stop-paging=Observation'])).map(({ status }) => status)).toEqual([
    200, 500,
  ]);
  expect((await read(['fail.stop-paging=Condition'])).map(({ status }) => status)).toEqual([
    200, 200, 200,
  ]);
});
