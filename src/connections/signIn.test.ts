import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '#core/base/result.ts';
import { readConfig } from './config.ts';
import type { ServerConfig } from './connection.ts';
import { PENDING_LIFE_MS } from './pending.ts';
import type { AuthRequest, ConnectionPorts } from './ports.ts';
import { beginSignIn, finishSignIn } from './signIn.ts';

// The library looks for `window` when it is loaded. It gets one without `fetch`: were it to ask for
// anything past the guard, every test here would fail.
vi.stubGlobal('window', {});

const START = Date.UTC(2026, 0, 15);
const HONEST = 'https://north.example';
const EVIL = 'https://evil.example';

let stored: Map<string, string>;
let pinned: Map<string, string>;
let clock: number;
let sent: AuthRequest[];
let metadata: Record<string, Record<string, unknown>>;
let tokenAnswer: { status: number; body: unknown };

const wellKnown = (origin: string) => ({
  issuer: origin,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
});

const servers = ((): readonly ServerConfig[] => {
  const server = (id: string, origin: string) => ({
    ...{ id, name: id, base: `${origin}/fhir`, clientId: 'concord' },
    scopes: ['openid', 'launch/patient', 'patient/Patient.r', 'patient/Observation.rs'],
  });
  const list = [server('north', HONEST), server('evil', EVIL)];
  const reading = readConfig({ servers: list });
  if (!reading.ok) throw new Error(reading.says);
  return reading.deployment.servers;
})();
const [north, evil] = servers as readonly [ServerConfig, ServerConfig];

beforeEach(() => {
  stored = new Map();
  pinned = new Map();
  clock = START;
  sent = [];
  metadata = { north: wellKnown(HONEST), evil: wellKnown(EVIL) };
  tokenAnswer = { status: 200, body: { access_token: 'A', token_type: 'Bearer', patient: 'p1' } };
});

const ports: ConnectionPorts = {
  async send(request) {
    sent.push(request);
    if (request.asked === 'token') return succeed(tokenAnswer);
    const body = metadata[request.connection];
    return succeed(body === undefined ? { status: 404, body: undefined } : { status: 200, body });
  },
  storage: {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
  },
  hasStorage: true,
  pinned: {
    getItem: (key) => pinned.get(key) ?? null,
    setItem: (key, value) => void pinned.set(key, value),
    removeItem: (key) => void pinned.delete(key),
  },
  now: () => clock,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  appRoot: new URL('https://concord.example/'),
  here: () => '/',
  openPopup: () => undefined,
  leaveFor: () => undefined,
  alone: (_name, task) => task(),
  sleep: async () => undefined,
  isCopiedTab: async () => false,
  tellTabs: () => undefined,
  hearTabs: () => undefined,
};

async function begin(server: ServerConfig, ways: { as?: 'clinician'; launch?: string } = {}) {
  const { signal } = new AbortController();
  const how = { mode: 'popup', as: ways.as ?? 'patient', signal } as const;
  const launch = ways.launch === undefined ? {} : { launch: ways.launch };
  const begun = await beginSignIn(server, { ...how, ...launch }, { ...ports, servers });
  if (!begun.ok) throw new Error(begun.failure.says);
  return { state: begun.value.state, query: new URL(begun.value.address).searchParams };
}

const answer = (server: string, query: Record<string, string>) =>
  finishSignIn(servers, { server, query: `?${new URLSearchParams(query)}` }, ports);
const tokenRequests = () => sent.filter(({ asked }) => asked === 'token');

describe('beginSignIn', () => {
  it('asks for exactly this server, with PKCE and its own callback', async () => {
    const { query } = await begin(north);
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code',
      aud: 'https://north.example/fhir',
      redirect_uri: 'https://concord.example/callback/north',
      code_challenge_method: 'S256',
      scope: 'openid launch/patient patient/Patient.r patient/Observation.rs',
    });
    expect(query.get('code_challenge')).toHaveLength(43);
  });

  it('makes a state of 256 random bits, never twice', async () => {
    const states = await Promise.all(
      Array.from({ length: 50 }, async () => (await begin(north)).state),
    );
    expect(new Set(states).size).toBe(50);
    for (const state of states) expect(state).toMatch(/^p\.[\w-]{43}$/);
  });

  it('asks as a clinician without a patient, and may search for people', async () => {
    const { query } = await begin(north, { as: 'clinician' });
    expect(query.get('scope')).toBe('openid user/Patient.rs user/Observation.rs');
  });

  it('passes the launch of an EHR on', async () => {
    const { query } = await begin(north, { launch: 'chart-7' });
    expect(query.get('launch')).toBe('chart-7');
    expect(query.get('scope')?.split(' ')).toContain('launch');
    expect(query.get('scope')).not.toContain('launch/patient');
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['PKCE is not offered', { code_challenge_methods_supported: undefined }, /PKCE/],
    ['only plain PKCE is offered', { code_challenge_methods_supported: ['plain'] }, /PKCE/],
    ['the token endpoint is not encrypted', { token_endpoint: 'http://north.example/t' }, /safe/],
    ['the authorize endpoint is a script', { authorization_endpoint: 'javascript:1' }, /safe/],
  ])('refuses when %s', async (_when, change, says) => {
    metadata.north = { ...wellKnown(HONEST), ...change };
    await expect(begin(north)).rejects.toThrow(says);
    expect(stored.size).toBe(0);
  });

  it.each<[string, Record<string, unknown>]>([
    ["shows another server's sign-in page", { authorization_endpoint: `${HONEST}/authorize` }],
    ["calls itself by another server's issuer", { issuer: HONEST }],
  ])('refuses a server that %s', async (_what, change) => {
    await begin(north);
    metadata.evil = { ...wellKnown(EVIL), ...change };
    await expect(begin(evil)).rejects.toThrow(/another server's/);
  });

  it('resolves endpoints given relative to the base', async () => {
    metadata.north = { ...wellKnown(HONEST), token_endpoint: '../oauth/token' };
    const { state } = await begin(north);
    await answer('north', { state, code: 'c', iss: HONEST });
    expect(tokenRequests()[0]?.address).toBe('https://north.example/oauth/token');
  });
});

describe('finishSignIn', () => {
  it('exchanges the code at the endpoint it began with', async () => {
    const { state } = await begin(north);
    const result = await answer('north', { state, code: 'c', iss: HONEST });
    expect(result).toMatchObject({
      ok: true,
      value: { server: 'north', access: 'A', patient: 'p1' },
    });
    expect(tokenRequests()).toMatchObject([
      { address: `${HONEST}/token`, within: `${HONEST}/token` },
    ]);
  });

  it('sends the code as one field whatever it holds', async () => {
    const { state } = await begin(north);
    await answer('north', { state, code: 'ab+&client_id=evil=', iss: HONEST });
    const form = new URLSearchParams(tokenRequests()[0]?.form);
    expect(form.getAll('code')).toEqual(['ab+&client_id=evil=']);
    expect(form.getAll('client_id')).toEqual(['concord']);
    expect(form.get('code_verifier')?.length).toBeGreaterThanOrEqual(43);
  });

  it.each<[string, string, (state: string) => Record<string, string>, RegExp]>([
    ['the state is unknown', 'north', () => ({ state: 'p.guess', code: 'c' }), /not started here/],
    ['there is no state', 'north', () => ({ code: 'c' }), /not started here/],
    [
      "it came to another server's callback",
      'evil',
      (state) => ({ state, code: 'c', iss: HONEST }),
      /another server's address/,
    ],
    [
      'another server answers',
      'north',
      (state) => ({ state, code: 'c', iss: EVIL }),
      /another server than/,
    ],
    [
      'the issuer has one slash more',
      'north',
      (state) => ({ state, code: 'c', iss: `${HONEST}/` }),
      /another server than/,
    ],
    [
      'the issuer is written in capitals',
      'north',
      (state) => ({ state, code: 'c', iss: HONEST.toUpperCase() }),
      /another server than/,
    ],
    ['a promised issuer is missing', 'north', (state) => ({ state, code: 'c' }), /does not say/],
    ['there is no code', 'north', (state) => ({ state, iss: HONEST }), /without a code/],
    [
      'access was denied',
      'north',
      (state) => ({ state, error: 'access_denied', iss: HONEST }),
      /not granted/,
    ],
    [
      'a scope is unknown',
      'north',
      (state) => ({ state, error: 'invalid_scope', iss: HONEST }),
      /rights we ask for/,
    ],
    [
      'the error is made up',
      'north',
      (state) => ({ state, error: '<script>', iss: HONEST }),
      /no reason|a reason we know/,
    ],
  ])('sends nothing when %s', async (_when, server, query, says) => {
    const { state } = await begin(north);
    const result = await answer(server, query(state));
    expect(result).toMatchObject({ ok: false, failure: { says: expect.stringMatching(says) } });
    expect(tokenRequests()).toEqual([]);
  });

  it('refuses an answer that names its issuer twice', async () => {
    const { state } = await begin(north);
    const query = `?state=${state}&code=c&iss=${HONEST}&iss=${EVIL}`;
    const result = await finishSignIn(servers, { server: 'north', query }, ports);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'unsafe' } });
    expect(tokenRequests()).toEqual([]);
  });

  it.each([
    ['late', PENDING_LIFE_MS + 1],
    ['from a clock set back', -120_000],
  ])('refuses an answer that comes %s', async (_how, later) => {
    const { state } = await begin(north);
    clock += later;
    const result = await answer('north', { state, code: 'c', iss: HONEST });
    expect(result).toMatchObject({
      ok: false,
      failure: { says: expect.stringMatching(/ten minutes/) },
    });
    expect(tokenRequests()).toEqual([]);
  });

  it('uses a state once, also when the first answer was wrong', async () => {
    const { state } = await begin(north);
    await answer('evil', { state, code: 'c', iss: HONEST });
    const again = await answer('north', { state, code: 'c', iss: HONEST });
    expect(again.ok).toBe(false);
    expect(tokenRequests()).toEqual([]);
  });

  it("does not touch another server's pending sign-in", async () => {
    const first = await begin(north);
    const second = await begin(evil);
    await answer('evil', { state: second.state, error: 'access_denied', iss: EVIL });
    const result = await answer('north', { state: first.state, code: 'c', iss: HONEST });
    expect(result.ok).toBe(true);
  });

  it('never sends an honest code or verifier to an attacker in the middle of its own sign-in', async () => {
    // The attacker sends the person on to the honest server with our state and challenge.
    const { state } = await begin(evil);
    await answer('evil', { state, code: 'HONEST', iss: HONEST });
    expect(tokenRequests()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no access token', { token_type: 'Bearer' }],
    ['another kind of token', { access_token: 'A', token_type: 'mac' }],
    ['a page', undefined],
  ])('keeps no session of %s', async (_what, body) => {
    tokenAnswer = { status: 200, body };
    const { state } = await begin(north);
    const result = await answer('north', { state, code: 'c', iss: HONEST });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
  });

  it.each<[boolean, string, object, string]>([
    [true, 'was made for this sign-in', {}, 'RS256'],
    [false, 'is not signed', {}, 'none'],
    [false, 'is for another application', { aud: 'other' }, 'RS256'],
    [false, 'answers another sign-in', { nonce: 'other' }, 'RS256'],
    [false, 'has run out', { exp: START / 1000 - 3600 }, 'RS256'],
  ])('is %s for an id token that %s', async (ok, _what, change, alg) => {
    const { state, query } = await begin(north);
    const claims = {
      ...{ iss: HONEST, aud: 'concord', nonce: query.get('nonce'), exp: START / 1000 + 300 },
      ...{ name: 'Zoë Stewart', ...change },
    };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const idToken = `${part({ alg })}.${part(claims)}.sig`;
    tokenAnswer = { status: 200, body: { access_token: 'A', id_token: idToken } };
    const result = await answer('north', { state, code: 'c', iss: HONEST });
    expect(result.ok).toBe(ok);
    if (result.ok) expect(result.value.user).toBe('Zoë Stewart');
  });

  it('passes on that the network failed', async () => {
    const { state } = await begin(north);
    const failure = {
      kind: 'unreachable',
      connection: north.id,
      asked: 'token',
      status: undefined,
      says: 'x',
    } as const;
    const broken = { ...ports, send: async () => fail(failure) };
    const query = `?${new URLSearchParams({ state, code: 'c', iss: HONEST })}`;
    expect(await finishSignIn(servers, { server: 'north', query }, broken)).toMatchObject({
      ok: false,
      failure,
    });
  });
});
