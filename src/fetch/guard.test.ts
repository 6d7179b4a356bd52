import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Failure, FailureKind } from '#core/base/failure.ts';
import { toConnectionId } from '#core/base/ids.ts';
import { type Result, succeed } from '#core/base/result.ts';
import { browserSurroundings, type Limits } from './limits.ts';
import { openServer, type Server } from './server.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const NORTH = toConnectionId('north');
if (NORTH === undefined) throw new Error('north is an id');
const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/** A real server on its own port, remembering who asked for what. */
async function listen(handler: Handler) {
  const requests: { url: string; token: string | undefined; referer: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const { authorization: token, referer } = request.headers;
    requests.push({ url: request.url ?? '', token, referer });
    handler(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, requests };
}

interface Ways {
  readonly limits?: Partial<Limits>;
  readonly token?: (refused?: string) => Promise<Result<string | undefined, Failure>>;
}

/** The guard before `origin/fhir`, with pauses noted instead of waited for. */
function guard(origin: string, ways: Ways = {}) {
  const pauses: number[] = [];
  const around = {
    ...browserSurroundings(),
    random: () => 1,
    sleep: async (ms: number) => void pauses.push(ms),
  };
  const server = openServer({
    id: NORTH as NonNullable<typeof NORTH>,
    name: 'North',
    base: `${origin}/fhir`,
    token: ways.token ?? (async () => succeed('secret-north')),
    limits: { retries: 2, ...ways.limits },
    around,
  });
  return { server, pauses };
}

function get(server: Server, address: string, signal = new AbortController().signal) {
  return server.get(address, { what: 'Observation', signal });
}

async function kindOf(answer: ReturnType<Server['get']>): Promise<FailureKind | 'answered'> {
  const result = await answer;
  return result.ok ? 'answered' : result.failure.failure.kind;
}

const fhir = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body));

describe('the boundary', () => {
  it.each([
    ['another origin', 'https://evil.example/fhir/Observation'],
    ['another port', 'http://127.0.0.1:1/fhir/Observation'],
    ['a host that begins alike', '{origin}.evil.example/fhir/Observation'],
    ['a user name that looks like the host', 'http://127.0.0.1@evil.example/fhir/x'],
    ['a path that begins alike', '{origin}/fhir-evil/Observation'],
    ['a path that climbs out', '{origin}/fhir/../admin'],
    ['a path that climbs out in code', '{origin}/fhir/%2e%2e/admin'],
    ['a slash in code', '{origin}/fhir/..%2fadmin'],
    ['another protocol', 'javascript:alert(1)'],
  ])('sends nothing to %s', async (_what, address) => {
    const { origin, requests } = await listen((_request, response) => fhir(response, {}));
    const { server } = guard(origin);
    expect(await kindOf(get(server, address.replace('{origin}', origin)))).toBe('unsafe');
    expect(requests).toEqual([]);
  });

  it.each([
    ['a relative address', 'Observation?patient=1'],
    ['a next link', '{origin}/fhir/Observation?page=2'],
    ['a next link whose server changed the case of its path', '{origin}/FHIR/Observation?page=2'],
    ['the base itself', '{origin}/fhir?_getpages=7'],
  ])('lets %s through', async (_what, address) => {
    const { origin } = await listen((_request, response) => fhir(response, {}));
    const { server } = guard(origin);
    expect(await kindOf(get(server, address.replace('{origin}', origin)))).toBe('answered');
  });

  it('follows no redirect, so the token stays', async () => {
    const evil = await listen((_request, response) => fhir(response, {}));
    const { origin } = await listen((_request, response) =>
      response.writeHead(302, { location: `${evil.origin}/fhir/steal` }).end(),
    );
    const { server } = guard(origin);
    expect(await kindOf(get(server, 'Observation'))).toBe('unsafe');
    expect(evil.requests).toEqual([]);
  });

  it('sends the token to its own server and no referrer', async () => {
    const { origin, requests } = await listen((_request, response) => fhir(response, {}));
    await get(guard(origin).server, 'Observation');
    expect(requests).toMatchObject([{ token: 'Bearer secret-north', referer: undefined }]);
  });

  it('asks for metadata without a token', async () => {
    const { origin, requests } = await listen((_request, response) => fhir(response, {}));
    const { signal } = new AbortController();
    await guard(origin).server.get('metadata', { what: 'metadata', signal, isPublic: true });
    expect(requests).toMatchObject([{ token: undefined }]);
  });
});

describe('what comes back', () => {
  it.each<[FailureKind | 'answered', string, Handler]>([
    ['answered', 'JSON under its FHIR name', (_, response) => fhir(response, {})],
    [
      'answered',
      'JSON under its plain name',
      (_, r) => r.writeHead(200, { 'content-type': 'application/json;charset=utf-8' }).end('{}'),
    ],
    [
      'answered',
      'JSON under its old name',
      (_, r) => r.writeHead(200, { 'content-type': 'application/json+fhir' }).end('{}'),
    ],
    [
      'unreadable',
      'a page in HTML',
      (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'),
    ],
    [
      'unreadable',
      'HTML under the name of JSON',
      (_, r) => r.writeHead(200, { 'content-type': 'application/fhir+json' }).end('<h1>'),
    ],
    [
      'unreadable',
      'more than it may be',
      (_, r) => {
        r.writeHead(200, { 'content-type': 'application/fhir+json' });
        r.end(`{"text":"${'x'.repeat(5000)}"}`);
      },
    ],
    ['unreachable', 'a dropped connection', (request) => request.socket.destroy()],
    [
      'unreachable',
      'a connection dropped half-way',
      (request, r) => {
        r.writeHead(200, { 'content-type': 'application/fhir+json' }).write('{"a":');
        setTimeout(() => request.socket.destroy(), 20);
      },
    ],
    ['timeout', 'silence', () => undefined],
    [
      'timeout',
      'a beginning and then silence',
      (_, r) => r.writeHead(200, { 'content-type': 'application/fhir+json' }).write('{'),
    ],
    ['rejected', 'a 400 without a word', (_, r) => r.writeHead(400).end()],
    ['rejected', 'a 404 page', (_, r) => r.writeHead(404).end('<html>')],
    ['forbidden', 'a 403', (_, r) => r.writeHead(403).end()],
    ['throttled', 'a 429 again and again', (_, r) => r.writeHead(429).end()],
    ['broken', 'a 503 again and again', (_, r) => r.writeHead(503).end()],
  ])('is %s when it is %s', async (kind, _what, handler) => {
    const { origin } = await listen(handler);
    // Short only where nothing comes: a busy machine must not turn an answer into silence.
    const wait = kind === 'timeout' ? 150 : 10_000;
    const limits = { maxBytes: 4000, answerMs: wait, idleMs: wait, maxPauseMs: 20 };
    expect(await kindOf(get(guard(origin, { limits }).server, 'Observation'))).toBe(kind);
  });

  it('never repeats what the server said, but its codes', async () => {
    const issue = { code: 'required', diagnostics: 'Ada Example needs a category' };
    const { origin } = await listen((_, response) =>
      fhir(response, { resourceType: 'OperationOutcome', issue: [issue] }, 400),
    );
    const result = await get(guard(origin).server, 'Observation?patient=ada');
    expect(result).toMatchObject({
      ok: false,
      failure: { issues: ['required'], wantsCategory: true },
    });
    expect(JSON.stringify(result)).not.toMatch(/ada|secret/i);
  });

  it('drops keys that would change what objects inherit', async () => {
    const text = '{"__proto__":{"bad":1},"a":{"\\u005f_proto__":{"bad":1},"b":2}}';
    const { origin } = await listen((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(text),
    );
    const result = await get(guard(origin).server, 'Observation');
    expect(result.ok && JSON.stringify(result.value.body)).toBe('{"a":{"b":2}}');
  });
});

describe('patience', () => {
  it.each<[number, string, number]>([
    [3, 'a fault that passes', 503],
    [3, 'too many requests', 429],
    [3, 'a request that took too long', 408],
    [1, 'a wrong request', 400],
    [1, 'a refusal', 403],
    [1, 'a missing page', 404],
  ])('asks %i times at most for %s', async (times, _what, status) => {
    const { origin, requests } = await listen((_, response) => response.writeHead(status).end());
    await get(guard(origin, { limits: { maxPauseMs: 20 } }).server, 'Observation');
    expect(requests).toHaveLength(times);
  });

  it('reads on when the fault has passed', async () => {
    const { origin } = await listen((_, response, count) =>
      count < 3 ? response.writeHead(503).end() : fhir(response, {}),
    );
    expect(await kindOf(get(guard(origin).server, 'Observation'))).toBe('answered');
  });

  it.each<[string, string | undefined, number]>([
    ['as long as the server asks', '7', 7000],
    ['no longer than ten minutes', '1000000000', 600_000],
    ['not at all for a date that is over', 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['its own measure, a second at least, where the wish is nonsense', 'soon', 2000],
    ['its own measure, a second at least, where nothing is asked', undefined, 2000],
  ])('waits %s', async (_how, retryAfter, pause) => {
    const { origin } = await listen((_, response, count) => {
      if (count > 1) return fhir(response, {});
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
      return response.writeHead(429).end();
    });
    const { server, pauses } = guard(origin, { limits: { maxPauseMs: 600_000 } });
    const controller = new AbortController();
    const answer = get(server, 'Observation', controller.signal);
    await expect.poll(() => pauses.length, { timeout: 10_000 }).toBe(1);
    // The queue of this server stays shut for real; giving up opens it at once.
    controller.abort();
    await answer;
    expect(pauses).toEqual([pause]);
  });

  it('gives up at once when told to', async () => {
    const { origin } = await listen(() => undefined);
    const controller = new AbortController();
    const answer = kindOf(get(guard(origin).server, 'Observation', controller.signal));
    setTimeout(() => controller.abort(), 30);
    expect(await answer).toBe('cancelled');
  });

  it('asks at most six things at once, in their order', async () => {
    let now = 0;
    let most = 0;
    const { origin, requests } = await listen((_, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        fhir(response, {});
      }, 15);
    });
    const { server } = guard(origin);
    const all = Array.from({ length: 20 }, (_, at) => get(server, `Observation?n=${at}`));
    await Promise.all(all);
    expect(most).toBe(6);
    expect(requests.at(-1)?.url).toMatch(/n=1[4-9]$/);
  });
});

describe('a token that is refused', () => {
  it('is replaced once, and the request is sent again', async () => {
    const { origin, requests } = await listen((request, response) =>
      request.headers.authorization === 'Bearer fresh'
        ? fhir(response, {})
        : response.writeHead(401).end(),
    );
    const asked: (string | undefined)[] = [];
    const token = async (refused?: string) => {
      asked.push(refused);
      return succeed(refused === undefined ? 'stale' : 'fresh');
    };
    expect(await kindOf(get(guard(origin, { token }).server, 'Observation'))).toBe('answered');
    expect(asked).toEqual([undefined, 'stale']);
    expect(requests.map((one) => one.token)).toEqual(['Bearer stale', 'Bearer fresh']);
  });

  it('is not replaced again and again', async () => {
    const { origin, requests } = await listen((_, response) => response.writeHead(401).end());
    expect(await kindOf(get(guard(origin).server, 'Observation'))).toBe('unauthorized');
    expect(requests).toHaveLength(2);
  });
});
