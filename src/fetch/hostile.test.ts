import { setMaxListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toConnectionId, toPatientId } from '#core/base/ids.ts';
import { succeed } from '#core/base/result.ts';
import {
  type Reply,
  type Script,
  type ScriptedServer,
  searchset,
  startScripted,
} from '../../sandbox/hostile/scripted.ts';
import { browserSurroundings, type Limits, type Surroundings } from './limits.ts';
import type { Page } from './paging.ts';
import { readSource } from './read.ts';
import type { Progress, ReadingOutcome } from './reading.ts';
import { readJson } from './readJson.ts';
import { openServer, type ServerAccess } from './server.ts';

const NORTH = toConnectionId('north') as NonNullable<ReturnType<typeof toConnectionId>>;
const ADA = toPatientId('ada') as NonNullable<ReturnType<typeof toPatientId>>;

// Real servers on a machine that others may keep busy.
vi.setConfig({ testTimeout: 30_000 });

const running: ScriptedServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function start(script: Script = {}): Promise<ScriptedServer> {
  const server = await startScripted(script);
  running.push(server);
  return server;
}

type FhirScript = NonNullable<Script['fhir']>;
/** Answers for one type; everything else is honest and empty. */
const only =
  (type: string, answer: (query: URLSearchParams) => Reply | undefined): FhirScript =>
  (path, query) =>
    path === type ? answer(query) : undefined;
const allergies = (answer: (query: URLSearchParams) => Reply | undefined) =>
  only('AllergyIntolerance', answer);
const allergy = (id: string, more: object = {}) => ({
  ...{ resourceType: 'AllergyIntolerance', id, patient: { reference: 'Patient/ada' } },
  ...more,
});

interface Ways {
  readonly limits?: Partial<Limits>;
  readonly around?: Partial<Surroundings>;
  readonly token?: ServerAccess['token'];
  readonly apart?: readonly string[];
  readonly stopWhen?: (references: readonly string[]) => boolean;
}

interface Read {
  readonly outcome: ReadingOutcome;
  readonly references: readonly string[];
  readonly pages: readonly Page[];
  readonly waits: readonly string[];
  readonly pauses: readonly number[];
  readonly progress: readonly Progress[];
}

async function read(server: Pick<ScriptedServer, 'base'>, ways: Ways = {}): Promise<Read> {
  const { base } = server;
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // one listener a search is meant
  const [pages, references, waits, pauses] = [
    [] as Page[],
    [] as string[],
    [] as string[],
    [] as number[],
  ];
  const progress: Progress[] = [];
  const outcome = await readSource(
    { id: NORTH, name: 'North', base, patient: ADA, granted: ['patient/*.rs'], preset: 'generic' },
    {
      server: openServer({
        ...{ id: NORTH, name: 'North', base, apart: ways.apart },
        token: ways.token ?? (async () => succeed('secret-north')),
        limits: { retries: 2, maxPauseMs: 5, ...ways.limits },
        onWait: (says) => void (says === undefined ? 0 : waits.push(says)),
        around: {
          ...browserSurroundings(),
          sleep: async (ms) => void pauses.push(ms),
          ...ways.around,
        },
      }),
      signal: controller.signal,
      onPage: (page) => {
        pages.push(page);
        for (const one of page.resources) references.push(`${one.resourceType}/${one.id}`);
        if (ways.stopWhen?.(references)) controller.abort();
      },
      onProgress: (one) => void progress.push(one),
      now: () => 0,
    },
  );
  return { outcome, references, pages, waits, pauses, progress };
}

/** What one script makes of the allergies, while all else stays complete. */
async function allergiesOf(script: Script, ways: Ways = {}) {
  const server = await start(script);
  const result = await read(server, ways);
  expect(result.outcome.coverage.conditions.state).toBe('complete');
  return { server, ...result, coverage: result.outcome.coverage.allergies };
}

describe('where a token goes', () => {
  it('OR-01 not after a next link to another origin', async () => {
    const evil = await start();
    const { coverage, references } = await allergiesOf({
      fhir: allergies(() => ({ body: searchset([allergy('a')], `${evil.base}/steal`) })),
    });
    expect(evil.seen).toEqual([]);
    expect(references).toContain('AllergyIntolerance/a');
    expect(coverage).toMatchObject({ state: 'partial', reason: /outside of itself/ });
  });

  it('OR-02 not after an absolute reference to another server', async () => {
    const evil = await start();
    const medicationReference = { reference: `${evil.base}/Medication/1` };
    const server = await start({
      fhir: only('MedicationRequest', () => ({
        body: searchset([{ resourceType: 'MedicationRequest', id: 'm', medicationReference }]),
      })),
    });
    const { references } = await read(server);
    expect(references).toContain('MedicationRequest/m');
    expect(evil.seen).toEqual([]);
    expect(server.seen.some(({ path }) => path.includes('Medication/1'))).toBe(false);
  });

  it.each([
    ['a host that begins alike', '{origin}.evil.example/fhir/x'],
    ['a user name that looks like the host', 'http://{host}@127.0.0.1:1/fhir/x'],
    ['another port', 'http://127.0.0.1:1/fhir/x'],
    ['another scheme', '{https}/fhir/x'],
    ['a path that begins alike', '{origin}/fhir-evil/x'],
    ['a path that climbs out', '{origin}/fhir/../admin'],
    ['a path that climbs out in code', '{origin}/fhir/%2e%2e/admin'],
    ['a backslash for a slash', '{origin}/fhir\\..\\admin'],
    ['an address without a scheme', '//127.0.0.1:1/fhir/x'],
  ])('OR-03 not to %s', async (_what, address) => {
    const holder: { origin: string } = { origin: '' };
    const { server, coverage } = await allergiesOf({
      fhir: allergies(() => {
        const next = address
          .replace('{origin}', holder.origin)
          .replace('{host}', holder.origin.replace('http://', ''))
          .replace('{https}', holder.origin.replace('http:', 'https:'));
        return { body: searchset([allergy('a')], next) };
      }),
      raw: (seen) => {
        holder.origin = `http://${JSON.parse(/\{.*?\}/.exec(seen.raw)?.[0] ?? '{}').host}`;
        return false;
      },
    });
    expect(coverage.state).toBe('partial');
    expect(server.seen.filter(({ path }) => !path.startsWith('/fhir/'))).toEqual([]);
  });

  it('OR-04 not after a redirect', async () => {
    const evil = await start();
    const { coverage } = await allergiesOf({
      fhir: allergies(() => ({ status: 302, headers: { location: `${evil.base}/steal` } })),
    });
    expect(evil.seen).toEqual([]);
    expect(coverage.state).toBe('unread');
  });

  it('OR-05 not after a Location, and nothing is ever created', async () => {
    const evil = await start();
    const server = await start({
      fhir: allergies(() => ({ status: 201, headers: { location: `${evil.base}/new` }, body: {} })),
    });
    await read(server);
    expect(evil.seen).toEqual([]);
    expect(new Set(server.seen.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  it('OR-06 not after an attachment', async () => {
    const evil = await start();
    const content = [{ attachment: { url: `${evil.origin}/a.pdf` } }];
    const server = await start({
      fhir: only('DocumentReference', () => ({
        body: searchset([{ resourceType: 'DocumentReference', id: 'd', content }]),
      })),
    });
    expect((await read(server)).references).toContain('DocumentReference/d');
    expect(evil.seen).toEqual([]);
  });

  it('OR-07 not into another server whose base lies inside this one', async () => {
    const holder = { base: '' };
    const server = await start({
      fhir: allergies(() => ({
        body: searchset([allergy('a')], `${holder.base}/Tenant2/AllergyIntolerance?page=2`),
      })),
    });
    holder.base = server.base;
    const { outcome } = await read(server, { apart: [`${server.base}/tenant2`] });
    expect(outcome.coverage.allergies.state).toBe('partial');
    expect(server.seen.filter(({ path }) => /tenant2/i.test(path))).toEqual([]);
  });
});

describe('paging', () => {
  const pageTwo = (base: string) => `${base}/AllergyIntolerance?page=2`;
  it('PG-01 ends where the next link is the page itself', async () => {
    const { server, coverage } = await allergiesOf({
      raw: (seen, response) => {
        if (seen.path !== '/fhir/AllergyIntolerance') return false;
        const self = `http://${response.req.headers.host}${response.req.url}`;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(searchset([allergy('a')], self)));
        return true;
      },
    });
    expect(server.asked('/AllergyIntolerance')).toHaveLength(1);
    expect(coverage).toMatchObject({ state: 'partial', reason: /same page/ });
  });

  it('PG-01 ends where new addresses bring the same page', async () => {
    let count = 0;
    const holder = { base: '' };
    const script: Script = {
      fhir: allergies(() => {
        count += 1;
        return { body: searchset([allergy('a')], `${holder.base}/AllergyIntolerance?n=${count}`) };
      }),
    };
    const server = await start(script);
    holder.base = server.base;
    const { outcome } = await read(server);
    expect(outcome.coverage.allergies).toMatchObject({ state: 'partial', reason: /nothing new/ });
    expect(count).toBe(4);
  });

  it('PG-02 ends where two pages point at each other', async () => {
    const holder = { base: '' };
    const server = await start({
      fhir: allergies((query) => {
        const other = query.get('page') === 'b' ? 'a' : 'b';
        const next = `${holder.base}/AllergyIntolerance?page=${other}`;
        return { body: searchset([allergy(`at-${query.get('page')}`)], next) };
      }),
    });
    holder.base = server.base;
    const { outcome } = await read(server);
    expect(outcome.coverage.allergies.state).toBe('partial');
    expect(server.asked('/AllergyIntolerance')).toHaveLength(3);
  });

  it('PG-03 ends at a cap where pages never end, and says how far it came', async () => {
    let count = 0;
    const holder = { base: '' };
    const server = await start({
      fhir: allergies(() => {
        count += 1;
        const next = `${holder.base}/AllergyIntolerance?n=${count}`;
        return { body: searchset([allergy(`a${count}`)], next) };
      }),
    });
    holder.base = server.base;
    const { outcome } = await read(server);
    expect(count).toBe(500);
    expect(outcome.coverage.allergies).toMatchObject({ state: 'partial', reason: /500 so far/ });
  }, 60_000);

  it('PG-03 ends at a cap of bytes where few resources weigh much', async () => {
    let count = 0;
    const holder = { base: '' };
    const note = [{ text: 'x'.repeat(16 * 1024 * 1024) }];
    const server = await start({
      fhir: allergies(() => {
        count += 1;
        const next = `${holder.base}/AllergyIntolerance?n=${count}`;
        return { body: searchset([allergy(`a${count}`, { note })], next) };
      }),
    });
    holder.base = server.base;
    const { outcome } = await read(server);
    expect(count).toBe(16);
    expect(outcome.coverage.allergies.state).toBe('partial');
  }, 60_000);

  it('PG-04 says that more exists than was given', async () => {
    const { coverage } = await allergiesOf({
      fhir: allergies(() => ({ body: { ...searchset([allergy('a')]), total: 5000 } })),
    });
    expect(coverage).toMatchObject({ state: 'partial', reason: /holds 5000 .* gave 1 / });
  });

  it('PG-05 keeps six pages where the seventh fails, and says partial', async () => {
    const holder = { base: '' };
    const server = await start({
      fhir: allergies((query) => {
        const page = Number(query.get('page') ?? 1);
        if (page === 7) return { status: 500 };
        const next = `${holder.base}/AllergyIntolerance?page=${page + 1}`;
        return { body: searchset([allergy(`a${page}`)], next) };
      }),
    });
    holder.base = server.base;
    const { outcome, references } = await read(server);
    expect(references.filter((one) => one.startsWith('Allergy'))).toHaveLength(6);
    expect(outcome.coverage.allergies.state).toBe('partial');
  });

  it('PG-07 counts what was included apart, and heeds a warning of the server', async () => {
    const warning = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'warning', code: 'suppressed' }],
    };
    const body = {
      ...{ resourceType: 'Bundle', type: 'searchset', total: 2 },
      entry: [
        { resource: allergy('a'), search: { mode: 'match' } },
        { resource: { resourceType: 'Patient', id: 'ada' }, search: { mode: 'include' } },
        { resource: warning, search: { mode: 'outcome' } },
      ],
    };
    const { coverage } = await allergiesOf({ fhir: allergies(() => ({ body })) });
    expect(coverage).toMatchObject({ state: 'partial', reason: /holds 2 .* gave 1 / });
  });

  it.each<[string, unknown]>([
    ['a Patient', { resourceType: 'Patient', id: 'ada' }],
    ['a history', { resourceType: 'Bundle', type: 'history', entry: [] }],
    ['a list', []],
    ['a text', '"hello"'],
  ])('PG-08 takes %s for no page, of this type only', async (_what, body) => {
    const { coverage, outcome } = await allergiesOf({
      fhir: allergies(() => ({ body, headers: { 'content-type': 'application/fhir+json' } })),
    });
    expect(coverage.state).toBe('unread');
    expect(outcome.failures.map(({ kind }) => kind)).toEqual(['unreadable']);
  });

  it.each([410, 404])('PG-09 begins again once where a handle ran out (%i)', async (status) => {
    const holder = { base: '' };
    const server = await start({
      fhir: allergies((query) => {
        if (query.has('page')) return { status };
        return { body: searchset([allergy('a')], pageTwo(holder.base)) };
      }),
    });
    holder.base = server.base;
    const { outcome } = await read(server);
    expect(server.asked('/AllergyIntolerance')).toHaveLength(4);
    expect(outcome.coverage.allergies.state).toBe('partial');
  });
});

describe('what comes', () => {
  const whole = JSON.stringify(searchset([allergy('a', { note: [{ text: 'ä' }] })]));
  const asFhir = (body: string | Buffer, type = 'application/fhir+json'): Script => ({
    raw: (seen, response) => {
      if (seen.path !== '/fhir/AllergyIntolerance') return false;
      response.writeHead(200, { 'content-type': type });
      response.end(body);
      return true;
    },
  });

  it('PL-01 is never half an object, wherever it is cut off', () => {
    for (let end = 1; end < whole.length; end += 1) {
      expect(readJson(whole.slice(0, end))).toEqual({ ok: false, why: 'broken' });
    }
  });

  it('PL-01 is asked for once more where it is cut off', async () => {
    let count = 0;
    const { coverage } = await allergiesOf({
      raw: (seen, response) => {
        if (seen.path !== '/fhir/AllergyIntolerance') return false;
        count += 1;
        response.writeHead(200, { 'content-type': 'application/fhir+json' });
        response.end(count === 1 ? whole.slice(0, 60) : whole);
        return true;
      },
    });
    expect(count).toBe(2);
    expect(coverage.state).toBe('complete');
  });

  it.each<[string, string, string | Buffer, string?]>([
    ['PL-02', 'a page in HTML', '<html><h1>Ada Example, sign in</h1>', 'text/html'],
    ['PL-02', 'a page under the name of FHIR', '<html>Ada Example</html>'],
    ['PL-03', 'XML under the name of JSON', '<Bundle xmlns="http://hl7.org/fhir"/>'],
    ['PL-03', 'nothing', ''],
    ['PL-04', 'UTF-16', Buffer.from(whole, 'utf16le')],
  ])(
    '%s is unreadable where it is %s, and its text is repeated nowhere',
    async (_id, _what, body, type) => {
      const { coverage, outcome } = await allergiesOf(asFhir(body, type));
      expect(coverage.state).toBe('unread');
      expect(JSON.stringify(outcome)).not.toMatch(/Ada Example|sign in<|xmlns/);
    },
  );

  it('PL-03 is unreadable where it is a 204', async () => {
    const { coverage } = await allergiesOf({ fhir: allergies(() => ({ status: 204 })) });
    expect(coverage.state).toBe('unread');
  });

  it.each<[string, Buffer]>([
    [
      'begins with a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(whole)]),
    ],
    [
      'holds bytes that are no UTF-8',
      Buffer.from(whole.replace('ä', 'X').replace('X', '\u0001'), 'latin1').map((byte) =>
        byte === 1 ? 0xe4 : byte,
      ) as Buffer,
    ],
  ])('PL-04 is read where it %s', async (_what, body) => {
    const { coverage, references } = await allergiesOf(asFhir(body));
    expect(coverage.state).toBe('complete');
    expect(references).toContain('AllergyIntolerance/a');
  });

  it('PL-05 is cut at its cap where it never ends, and asked for no second time', async () => {
    let count = 0;
    const { coverage } = await allergiesOf({
      raw: (seen, response) => {
        if (seen.path !== '/fhir/AllergyIntolerance') return false;
        count += 1;
        response.writeHead(200, { 'content-type': 'application/fhir+json' });
        response.write('{"resourceType":"Bundle","type":"searchset","note":"');
        const piece = Buffer.alloc(1024 * 1024, 'x');
        const more = () => {
          while (!response.destroyed && response.write(piece));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
        return true;
      },
    });
    expect(count).toBe(1);
    expect(coverage).toMatchObject({ state: 'unread', reason: /more than 64 MB/ });
  }, 60_000);

  it('PL-05 is whole where one resource has ten megabytes', async () => {
    const note = [{ text: 'y'.repeat(10 * 1024 * 1024) }];
    const { references } = await allergiesOf({
      fhir: allergies(() => ({ body: searchset([allergy('big', { note })]) })),
    });
    expect(references).toContain('AllergyIntolerance/big');
  }, 60_000);

  it.each([
    ['objects', '{"extension":', '1', '}'],
    ['lists', '[', '1', ']'],
  ])(
    'PL-06 is refused where it is nested 20,000 deep in %s',
    async (_what, open, middle, close) => {
      const deep = open.repeat(20_000) + middle + close.repeat(20_000);
      const text = `{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"AllergyIntolerance","id":"a","extension":${deep}}}]}`;
      const { coverage } = await allergiesOf(asFhir(text));
      expect(coverage).toMatchObject({ state: 'unread', reason: /deeper than any record/ });
    },
  );

  it.each([
    ['__proto__', '"__proto__"'],
    ['__proto__ in code', '"\\u005f\\u005fproto__"'],
    ['constructor', '"constructor"'],
    ['constructor in code', '"c\\u006Fnstructor"'],
    ['prototype', '"prototype"'],
  ])('PL-07 keeps no %s at any level', async (_what, key) => {
    const fake = `${key}:{"resourceType":"Patient","polluted":true}`;
    const text = `{${fake},"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"AllergyIntolerance","id":"a",${fake},"code":{${fake},"text":"Nuts"}}}]}`;
    const { pages } = await allergiesOf(asFhir(text));
    const copies: Record<string, unknown>[] = [];
    const copy = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      const made: Record<string, unknown> = {};
      // The copy loop of a cache: assignment, not definition.
      for (const [name, part] of Object.entries(value)) made[name] = copy(part);
      copies.push(made);
      return made;
    };
    copy(pages.flatMap(({ resources }) => resources));
    expect(copies.length).toBeGreaterThan(2);
    for (const one of copies) {
      expect(one.polluted).toBeUndefined();
      expect(Object.keys(one)).not.toContain(key.slice(1, -1));
    }
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it.each<[string, string, unknown]>([
    ['an integer no double holds', '9007199254740993', '9007199254740993'],
    ['more than a double holds', '1e400', '1e400'],
    ['less than a double holds', '1e-400', '1e-400'],
    ['more digits than a double holds', '0.12345678901234567890', '0.12345678901234567890'],
    ['the largest safe integer', '9007199254740991', 9007199254740991],
    ['an exponent', '1.5e3', 1500],
    ['zero with an exponent', '0e10', 0],
    ['many zeros', '1.0000000000000000', 1],
    ['a plain decimal', '0.10', 0.1],
    ['minus zero', '-0', -0],
  ])('PL-11 keeps %s', (_what, sent, value) => {
    expect(readJson(`{"value":${sent},"id":"1e400 9007199254740993"}`)).toEqual({
      ok: true,
      value: { value, id: '1e400 9007199254740993' },
    });
  });

  it('PL-19 sets what is no resource aside, and takes the rest', async () => {
    const body = {
      ...{ resourceType: 'Bundle', type: 'searchset', link: { relation: 'next', url: 'x' } },
      entry: [null, 7, 'x', [], { resource: null }, { resource: [] }, { resource: allergy('a') }],
    };
    const { coverage, references } = await allergiesOf({ fhir: allergies(() => ({ body })) });
    expect(references.filter((one) => one.startsWith('Allergy'))).toEqual(['AllergyIntolerance/a']);
    expect(coverage.state).toBe('complete');
  });

  it.each(['1.0.2', '3.0.2', '5.0.0', '6.0.0-ballot1'])(
    'PL-23 names FHIR %s and does not half-read it',
    async (fhirVersion) => {
      const body = { resourceType: 'CapabilityStatement', fhirVersion };
      const server = await start({ fhir: only('metadata', () => ({ body })) });
      const { outcome } = await read(server);
      expect(outcome.coverage.allergies).toMatchObject({ state: 'unread' });
      expect(outcome.coverage.allergies.reason).toContain(fhirVersion);
      expect(server.asked('/AllergyIntolerance')).toEqual([]);
    },
  );
});

describe('the network', () => {
  it('NW-01 waits as long as the server asks before anything more is sent to it', async () => {
    const times: number[] = [];
    let began = 0;
    const server = await start({
      fhir: allergies(() => {
        times.push(Date.now());
        if (times.length > 1) return { body: searchset([allergy('a')]) };
        began = Date.now();
        return { status: 429, headers: { 'retry-after': '1' } };
      }),
    });
    const { outcome, pauses, waits } = await read(server, { limits: { maxPauseMs: 600_000 } });
    expect(pauses).toContain(1000);
    expect(waits.join()).toMatch(/asked us to wait 1 s/);
    // Sleeping is only noted here; what holds the request back is the server's own queue.
    expect((times[1] ?? 0) - began).toBeGreaterThanOrEqual(990);
    expect(outcome.coverage.allergies.state).toBe('complete');
  });

  it('NW-02 slows down by itself where the wish cannot be seen', async () => {
    const server = await start({ fhir: allergies(() => ({ status: 429 })) });
    const { outcome, waits, pauses } = await read(server, {
      limits: { retries: 1, maxPauseMs: 1200 },
      around: { random: () => 0 },
    });
    expect(pauses).toEqual([1000]);
    expect(waits.join()).toMatch(/asked us to wait/);
    expect(outcome.coverage.allergies.reason).toMatch(/asked us to slow down/);
  });

  it.each([
    ['a date that is over', 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['thirty years', '1000000000', 600_000],
    ['nonsense', 'abc', 2000],
    ['less than nothing', '-5', 2000],
  ])('NW-03 makes of %s a pause within reason', async (_what, header, pause) => {
    const pauses: number[] = [];
    const controller = new AbortController();
    const server = await start({
      fhir: () => ({ status: 429, headers: { 'retry-after': header } }),
    });
    const access = openServer({
      ...{ id: NORTH, name: 'North', base: server.base, token: async () => succeed('t') },
      around: {
        ...browserSurroundings(),
        random: () => 1,
        sleep: async (ms) => {
          pauses.push(ms);
          controller.abort();
        },
      },
    });
    await access.get('Observation', { what: 'Observation', signal: controller.signal });
    expect(pauses).toEqual([pause]);
  });

  it('NW-04 reads on after a fault that passes; a plain refusal is asked once', async () => {
    const counts = new Map<string, number>();
    const server = await start({
      fhir: (path) => {
        const count = (counts.get(path) ?? 0) + 1;
        counts.set(path, count);
        if (path === 'AllergyIntolerance' && count <= 3) return { status: 503 };
        if (path === 'Condition') return { status: 422 };
        return undefined;
      },
    });
    const { outcome, waits } = await read(server, { limits: { retries: 3 } });
    expect(outcome.coverage.allergies.state).toBe('complete');
    expect(outcome.coverage.conditions.state).toBe('refused');
    expect([counts.get('AllergyIntolerance'), counts.get('Condition')]).toEqual([4, 1]);
    expect(waits).toHaveLength(3);
  });

  it.each<[string, NonNullable<Script['raw']>]>([
    [
      'one byte at a time without end',
      (_seen, response) => {
        response.writeHead(200, { 'content-type': 'application/fhir+json' });
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
        return true;
      },
    ],
    [
      'half and then nothing',
      (_seen, response) => {
        response.writeHead(200, { 'content-type': 'application/fhir+json' });
        response.write(JSON.stringify(searchset([])).slice(0, 20));
        return true;
      },
    ],
  ])(
    'NW-06 gives up on %s, and keeps the rest',
    async (_what, stall) => {
      const { coverage } = await allergiesOf(
        {
          raw: (seen, response) =>
            seen.path === '/fhir/AllergyIntolerance' && stall(seen, response),
        },
        { limits: { idleMs: 3000, totalMs: 4000, retries: 0 } },
      );
      expect(coverage).toMatchObject({ state: 'unread', reason: /too long/ });
    },
    30_000,
  );

  it('NW-07 has one sentence for every way not to be reached', async () => {
    const server = await start({
      raw: (seen, response) => {
        if (seen.path === '/fhir/AllergyIntolerance') response.destroy();
        return seen.path === '/fhir/AllergyIntolerance';
      },
    });
    const { outcome } = await read(server);
    const gone = await start();
    await gone.close();
    const { outcome: refused } = await read(gone);
    for (const one of [outcome, refused]) {
      expect(one.coverage.allergies).toMatchObject({ state: 'unread' });
      expect(one.coverage.allergies.reason).toMatch(/could not be reached|stopped answering/);
    }
  });

  it('NW-08 takes an answer the browser may not read for no answer, never for the end of a session', async () => {
    const refused: string[] = [];
    const server = await start();
    // What is left of a 401 without CORS headers: fetch rejects, and tells no more.
    const hidden: typeof fetch = async (input, init) => {
      const address = String(input);
      if (address.includes('/AllergyIntolerance')) throw new TypeError('Failed to fetch');
      return fetch(input, init);
    };
    const { outcome } = await read(server, {
      around: { fetch: hidden },
      token: async (old) => {
        if (old !== undefined) refused.push(old);
        return succeed('t');
      },
    });
    expect(refused).toEqual([]);
    expect(outcome.coverage.allergies).toMatchObject({ state: 'unread', reason: /CORS/ });
    expect(outcome.coverage.conditions.state).toBe('complete');
  });

  it('NW-09 waits while the device is offline, and goes on by itself', async () => {
    let isOffline = false;
    let naps = 0;
    let count = 0;
    const server = await start({
      raw: (seen, response) => {
        if (seen.path !== '/fhir/AllergyIntolerance') return false;
        count += 1;
        if (count > 1) return false;
        isOffline = true;
        response.destroy();
        return true;
      },
    });
    const { outcome, waits } = await read(server, {
      limits: { retries: 0 },
      around: {
        isOffline: () => isOffline,
        sleep: async () => {
          naps += 1;
          if (naps >= 3) isOffline = false;
        },
      },
    });
    expect(waits.join()).toMatch(/device is offline/);
    expect(outcome.coverage.allergies.state).toBe('complete');
    expect(count).toBe(2);
  });

  it('NW-12 asks one server six things at a time', async () => {
    let [now, most] = [0, 0];
    const server = await start({
      raw: (_seen, response) => {
        now += 1;
        most = Math.max(most, now);
        setTimeout(() => {
          now -= 1;
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(searchset([])));
        }, 10);
        return true;
      },
    });
    await read(server);
    expect(most).toBe(6);
  });

  it('stops asking a server that answers nothing', async () => {
    const server = await start({ raw: (_seen, response) => response.destroy() !== undefined });
    const { outcome } = await read(server, { limits: { retries: 3 } });
    expect(server.seen.length).toBeLessThan(45);
    expect(outcome.coverage.allergies.state).toBe('unread');
    expect(outcome.failures.map(({ says }) => says).join()).toMatch(/stopped answering/);
  });

  it('does not stop for one type that fails among others that answer', async () => {
    const { coverage } = await allergiesOf({ fhir: allergies(() => ({ status: 503 })) });
    expect(coverage.reason).toMatch(/status 503/);
  });
});

describe('a token that is refused', () => {
  const paged = (base: string, isRefused: (page: number) => boolean): FhirScript =>
    allergies((query) => {
      const page = Number(query.get('page') ?? 1);
      if (isRefused(page)) {
        return { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } };
      }
      const next = `${base}/AllergyIntolerance?page=${page + 1}`;
      return { body: searchset([allergy(`a${page}`)], page < 10 ? next : undefined) };
    });

  it('TK-01 is renewed once, and reading goes on at the page it stopped at', async () => {
    const server = await start();
    let refused = 0;
    server.script.fhir = paged(server.base, (page) => {
      if (page !== 4 || refused > 0) return false;
      refused += 1;
      return true;
    });
    const asked: (string | undefined)[] = [];
    const { references, outcome } = await read(server, {
      token: async (old) => {
        if (old !== undefined) asked.push(old);
        return succeed(old === undefined ? 'stale' : 'fresh');
      },
    });
    expect(asked).toEqual(['stale']);
    expect(references.filter((one) => one.startsWith('Allergy'))).toHaveLength(10);
    expect(outcome.coverage.allergies.state).toBe('complete');
  });

  it('TK-01 keeps three pages as partial where it cannot be renewed', async () => {
    const server = await start();
    server.script.fhir = paged(server.base, (page) => page >= 4);
    const { references, outcome } = await read(server);
    expect(references.filter((one) => one.startsWith('Allergy'))).toHaveLength(3);
    expect(outcome.coverage.allergies).toMatchObject({ state: 'partial', reason: /sign in again/ });
  });

  it('TK-08 is not renewed for every request of a server that takes none', async () => {
    let renewals = 0;
    const server = await start({ fhir: () => ({ status: 401 }) });
    await read(server, {
      token: async (old) => {
        if (old !== undefined) renewals += 1;
        return succeed(`token-${renewals}`);
      },
    });
    expect(renewals).toBeGreaterThan(0);
    expect(renewals).toBeLessThan(13);
  });

  it('TK-05 concerns its own server only, and OA-21 the token is tried nowhere else', async () => {
    const [one, other] = [await start({ fhir: () => ({ status: 401 }) }), await start()];
    await Promise.all([
      read(one, { token: async () => succeed('token-of-one') }),
      read(other, { token: async () => succeed('token-of-other') }),
    ]);
    expect(other.seen.map(({ raw }) => raw).join()).not.toContain('token-of-one');
    expect(one.seen.map(({ raw }) => raw).join()).not.toContain('token-of-other');
  });
});
