import { afterEach, describe, expect, it, vi } from 'vitest';
import { authPort } from '#fetch/authPort.ts';
import { browserSurroundings } from '#fetch/limits.ts';
import { makeIdTokenKey } from '../../sandbox/hostile/idTokens.ts';
import { type ScriptedServer, startScripted } from '../../sandbox/hostile/scripted.ts';
import { readPopupMessage } from './popup.ts';
import { aTab, type Tab, type TabSetup } from './testing.ts';

vi.stubGlobal('window', {});
// Real servers on a machine that others may keep busy.
vi.setConfig({ testTimeout: 30_000 });
const PATIENCE = { timeout: 10_000 };

const running: ScriptedServer[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of running.splice(0)) await server.close();
});

async function serverPair() {
  const [honest, attacker] = await Promise.all([startScripted(), startScripted()]);
  running.push(honest, attacker);
  return { honest, attacker };
}

const entry = (id: string, { base }: Pick<ScriptedServer, 'base'>, more: object = {}) => ({
  ...{ id, name: id, base, clientId: 'concord' },
  ...{ scopes: ['openid', 'launch/patient', 'patient/*.rs'], ...more },
});

/** Follows redirects of the servers, as a browser would, until one leads back to the app. */
async function follow(address: string): Promise<string> {
  for (let at = address, hops = 0; hops < 6; hops += 1) {
    if (at.startsWith('https://concord.example/')) return at;
    const response = await fetch(at, { redirect: 'manual' });
    at = new URL(response.headers.get('location') ?? 'about:blank', at).href;
    if (at === 'about:blank') return at;
  }
  return 'about:blank';
}

const send = authPort(browserSurroundings());

async function tabOf(servers: readonly object[], more: Partial<TabSetup> = {}): Promise<Tab> {
  return aTab({ servers, send, follow, ...more });
}

const idOf = (tab: Tab, name: string) => {
  const found = tab.connections.getSnapshot().find(({ server }) => server.id === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.server.id;
};
const statusOf = (tab: Tab, name: string) =>
  tab.connections.getSnapshot().find(({ server }) => server.id === name)?.status;
const signIn = (tab: Tab, name: string) =>
  tab.connections.signIn(idOf(tab, name), { mode: 'popup', as: 'patient' });
const saysOf = (tab: Tab, name: string) => {
  const status = statusOf(tab, name);
  return status?.state === 'needs-attention' ? status.failure.says : undefined;
};

/** Every secret of the honest server's sign-ins that anyone but it must never see. */
function secretsAt({ seen }: ScriptedServer): readonly string[] {
  return seen.flatMap(({ path, form }) =>
    path === '/token' ? ['code', 'code_verifier'].flatMap((name) => form.get(name) ?? []) : [],
  );
}

describe('mix-up', () => {
  it('OA-01 sends no code and no verifier to an attacker who sends the person on to an honest server', async () => {
    const { honest, attacker } = await serverPair();
    // The honest server accepts the attacker's callback: a rogue registration.
    attacker.script.authorize = (asked) => `${honest.origin}/authorize?${asked}`;
    const tab = await tabOf([entry('honest', honest), entry('attacker', attacker)]);
    await signIn(tab, 'attacker');
    expect(attacker.asked('/token')).toEqual([]);
    expect([...tab.session.keys()].filter((key) => key.includes('pending'))).toEqual([]);
    expect(statusOf(tab, 'attacker')?.state).toBe('needs-attention');
  });

  it('OA-01 names both servers once the honest one is known', async () => {
    const { honest, attacker } = await serverPair();
    attacker.script.authorize = (asked) => `${honest.origin}/authorize?${asked}`;
    const tab = await tabOf([entry('honest', honest), entry('attacker', attacker)]);
    await signIn(tab, 'honest');
    await signIn(tab, 'attacker');
    expect(saysOf(tab, 'attacker')).toMatch(/honest.*attacker|attacker.*honest/);
    expect(statusOf(tab, 'honest')?.state).toBe('connected');
  });

  it('OA-02 refuses an answer at another server’s callback', async () => {
    const { honest, attacker } = await serverPair();
    honest.script.discovery = { authorization_response_iss_parameter_supported: false };
    attacker.script.authorize = (asked) =>
      `https://concord.example/callback/honest?code=HONEST&state=${asked.get('state')}`;
    const tab = await tabOf([entry('honest', honest), entry('attacker', attacker)]);
    await signIn(tab, 'attacker');
    expect([...honest.asked('/token'), ...attacker.asked('/token')]).toEqual([]);
    expect(saysOf(tab, 'attacker')).toMatch(/another server's address/);
  });

  it('OA-03 refuses an answer without the issuer that was promised', async () => {
    const { honest } = await serverPair();
    honest.script.authorize = (asked) =>
      `${asked.get('redirect_uri')}?code=c&state=${asked.get('state')}`;
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    expect(honest.asked('/token')).toEqual([]);
    expect(saysOf(tab, 'honest')).toMatch(/does not say which server/);
  });

  it.each<[string, (origin: string) => string]>([
    ['one slash more', (origin) => `&iss=${origin}/`],
    ['capitals', (origin) => `&iss=${origin.replace('http', 'HTTP')}`],
    ['two issuers', (origin) => `&iss=${origin}&iss=${origin}`],
    ['another default port', (origin) => `&iss=${origin.replace(/:\d+$/, '')}`],
  ])('OA-04 compares the issuer letter by letter: %s', async (_what, iss) => {
    const { honest } = await serverPair();
    honest.script.authorize = (asked) =>
      `${asked.get('redirect_uri')}?code=c&state=${asked.get('state')}${iss(honest.origin)}`;
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    expect(honest.asked('/token')).toEqual([]);
    expect(statusOf(tab, 'honest')?.state).toBe('needs-attention');
  });

  const orders = [['honest first'], ['attacker first']] as const;
  it.each(orders)('OA-05 refuses a server that borrows a sign-in page, %s', async (order) => {
    const { honest, attacker } = await serverPair();
    attacker.script.discovery = { authorization_endpoint: `${honest.origin}/authorize` };
    const tab = await tabOf([entry('honest', honest), entry('attacker', attacker)]);
    if (order === 'honest first') await signIn(tab, 'honest');
    await signIn(tab, 'attacker');
    expect(attacker.asked('/token')).toEqual([]);
    expect(saysOf(tab, 'attacker')).toMatch(/authorization_endpoint/);
    await signIn(tab, 'honest');
    expect(statusOf(tab, 'honest')?.state).toBe('connected');
  });

  it.each(orders)('OA-06 refuses a server that borrows an issuer, %s', async (order) => {
    const { honest, attacker } = await serverPair();
    attacker.script.discovery = { issuer: honest.origin };
    const tab = await tabOf([entry('honest', honest), entry('attacker', attacker)]);
    if (order === 'honest first') await signIn(tab, 'honest');
    await signIn(tab, 'attacker');
    expect(attacker.asked('/authorize')).toEqual([]);
    expect(saysOf(tab, 'attacker')).toMatch(/issuer/);
    await signIn(tab, 'honest');
    expect(statusOf(tab, 'honest')?.state).toBe('connected');
  });

  it('OA-06 refuses an issuer other than the configured one', async () => {
    const { honest } = await serverPair();
    const endpoints = { issuer: 'https://login.example' };
    const tab = await tabOf([entry('honest', honest, { endpoints })]);
    await signIn(tab, 'honest');
    expect(honest.asked('/authorize')).toEqual([]);
    expect(saysOf(tab, 'honest')).toMatch(/issuer/);
  });

  it('lets nobody use what an administrator has pinned for another server', async () => {
    const { honest, attacker } = await serverPair();
    const login = 'https://login.example';
    const endpoints = { authorize: `${login}/a`, token: `${login}/t`, issuer: login };
    attacker.script.discovery = { authorization_endpoint: `${login}/a` };
    const tab = await tabOf([entry('honest', honest, { endpoints }), entry('attacker', attacker)]);
    await signIn(tab, 'attacker');
    expect(saysOf(tab, 'attacker')).toMatch(/authorization_endpoint/);
  });

  it('shows changed endpoints and goes on only when they are accepted', async () => {
    const { honest } = await serverPair();
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    const elsewhere = await startScripted();
    running.push(elsewhere);
    honest.script.discovery = { token_endpoint: `${elsewhere.origin}/token` };
    await signIn(tab, 'honest');
    expect(elsewhere.seen).toEqual([]);
    expect(saysOf(tab, 'honest')).toMatch(new RegExp(new URL(elsewhere.origin).host));
    expect(statusOf(tab, 'honest')).toMatchObject({ change: ['token_endpoint'] });
    tab.connections.acceptChange(idOf(tab, 'honest'));
    await signIn(tab, 'honest');
    expect(elsewhere.asked('/token')).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('OA-07 is used once; coming again it leaves the session alone', async () => {
    const { honest } = await serverPair();
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    const [address = ''] = tab.shown;
    const state = new URL(address).searchParams.get('state') ?? '';
    const before = statusOf(tab, 'honest');
    tab.session.set(
      'concord.answer',
      JSON.stringify({ server: 'honest', query: `?code=code-1&state=${state}` }),
    );
    const again = await tabOf([entry('honest', honest)], { session: tab.session });
    await expect.poll(() => statusOf(again, 'honest'), PATIENCE).toEqual(before);
    expect(honest.asked('/token')).toHaveLength(1);
  });

  it('OA-08 that nobody asked for sends nothing and repeats nothing', async () => {
    const { honest } = await serverPair();
    const query = '?code=x&state=guess&error_description=%3Cscript%3Ealert(1)%3C/script%3E';
    const session = new Map([['concord.answer', JSON.stringify({ server: 'honest', query })]]);
    const tab = await tabOf([entry('honest', honest)], { session });
    await expect.poll(() => saysOf(tab, 'honest'), PATIENCE).toMatch(/not started here/);
    expect(saysOf(tab, 'honest')).not.toMatch(/guess|script/);
    expect(honest.seen).toEqual([]);
  });

  it('OA-09 that comes after ten minutes is refused', async () => {
    const { honest } = await serverPair();
    let tab: Tab | undefined;
    const late = async (address: string) => {
      tab?.advance(10 * 60_000 + 1);
      return follow(address);
    };
    tab = await tabOf([entry('honest', honest)], { follow: late });
    await signIn(tab, 'honest');
    expect(saysOf(tab, 'honest')).toMatch(/ten minutes/);
    expect(honest.asked('/token')).toEqual([]);
  });

  it('OA-10 that was begun in another browser is refused', async () => {
    const { honest } = await serverPair();
    const first = await tabOf([entry('honest', honest)], { follow: async () => 'about:blank' });
    void signIn(first, 'honest');
    await expect.poll(() => first.shown.length, PATIENCE).toBe(1);
    const end = new URL(await follow(first.shown[0] ?? ''));
    const session = new Map([
      ['concord.answer', JSON.stringify({ server: 'honest', query: end.search })],
    ]);
    const second = await tabOf([entry('honest', honest)], { session });
    await expect.poll(() => saysOf(second, 'honest'), PATIENCE).toMatch(/not started here/);
    expect(honest.asked('/token')).toEqual([]);
  });

  it('OA-11 with an error of unknown state says nothing of the error; other sign-ins go on', async () => {
    const { honest, attacker } = await serverPair();
    let hold: (end: string) => void = () => undefined;
    const tab = await tabOf([entry('honest', honest), entry('attacker', attacker)], {
      follow: (address) =>
        new Promise((resolve) => {
          hold = async () => resolve(await follow(address));
        }),
    });
    const done = signIn(tab, 'honest');
    await expect.poll(() => tab.shown.length, PATIENCE).toBe(1);
    tab.answer({ server: 'attacker', query: '?error=access_denied&state=p.unknown' });
    hold('');
    await done;
    expect(statusOf(tab, 'honest')?.state).toBe('connected');
    expect(statusOf(tab, 'attacker')?.state).toBe('not-connected');
  });

  it('OA-12 with reserved characters in its code makes one field', async () => {
    const { honest } = await serverPair();
    honest.script.authorize = (asked) =>
      `${asked.get('redirect_uri')}?code=ab%2B%26client_id%3Devil%3D&state=${asked.get('state')}&iss=${honest.origin}`;
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    const [{ form } = { form: new URLSearchParams() }] = honest.asked('/token');
    expect(form.getAll('code')).toEqual(['ab+&client_id=evil=']);
    expect(form.getAll('client_id')).toEqual(['concord']);
  });

  it.each([
    [{ type: 'completeAuth', url: 'javascript:alert(1)' }],
    [{ kind: 'go', state: 's', address: 'javascript:alert(1)' }],
    [{ kind: 'answer', state: 's', server: 7, query: '' }],
    [null],
  ])('OA-19 over the channel that is no message of ours is ignored: %j', (message) => {
    expect(readPopupMessage(message)).toBeUndefined();
  });
});

describe('what a sign-in demands', () => {
  it.each<[string, unknown, object, boolean]>([
    ['OA-13 no methods', undefined, {}, false],
    ['OA-13 an empty list', [], {}, false],
    [
      'OA-13 no methods, and an administrator knows better',
      undefined,
      { pkce: 'unadvertised' },
      true,
    ],
    ['OA-14 plain only', ['plain'], {}, false],
    [
      'OA-14 plain only, whatever an administrator says',
      ['plain'],
      { pkce: 'unadvertised' },
      false,
    ],
  ])('%s', async (_what, code_challenge_methods_supported, more, ok) => {
    const { honest } = await serverPair();
    honest.script.discovery = { code_challenge_methods_supported };
    const tab = await tabOf([entry('honest', honest, more)]);
    await signIn(tab, 'honest');
    expect(statusOf(tab, 'honest')?.state).toBe(ok ? 'connected' : 'needs-attention');
    expect(honest.asked('/authorize')).toHaveLength(ok ? 1 : 0);
    if (!ok) return;
    expect(honest.asked('/authorize')[0]?.query.get('code_challenge_method')).toBe('S256');
    expect(honest.asked('/token')[0]?.form.get('code_verifier')).toMatch(/^[\w-]{43,128}$/);
  });

  it('OA-15 draws every state, nonce and verifier from the system, never twice', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { loadSmartLibrary } = await import('./smartLibrary.ts');
    const library = await loadSmartLibrary();
    const pairs = await Promise.all(Array.from({ length: 10_000 }, () => library.makePkce()));
    expect(new Set(pairs.map(({ codeVerifier }) => codeVerifier)).size).toBe(10_000);
    const { honest } = await serverPair();
    const tab = await tabOf([entry('honest', honest)], { follow: async () => 'about:blank' });
    for (let times = 0; times < 20; times += 1) {
      void signIn(tab, 'honest');
      await expect.poll(() => tab.shown.length, { ...PATIENCE, interval: 1 }).toBe(times + 1);
    }
    const drawn = tab.shown.map((address) => new URL(address).searchParams);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(new Set(drawn.map((query) => query.get(name))).size).toBe(20);
    }
    for (const query of drawn) expect(query.get('state')).toMatch(/^p\.[\w-]{43}$/);
  });

  it.each([
    ['a plain http token endpoint', 'https://ehr.example/fhir', 'http://ehr.example/token'],
    ['this very machine', 'https://ehr.example/fhir', 'http://localhost:4101/token'],
  ])('OA-16 refuses %s for an https base', async (_what, base, token_endpoint) => {
    const body = {
      authorization_endpoint: 'https://ehr.example/authorize',
      code_challenge_methods_supported: ['S256'],
      token_endpoint,
    };
    const tab = await tabOf([entry('honest', { base })], {
      send: async () => ({ ok: true, value: { status: 200, body } }),
    });
    await signIn(tab, 'honest');
    expect(tab.shown).toEqual([]);
    expect(saysOf(tab, 'honest')).toMatch(/no safe address/);
  });

  it('OA-17 resolves endpoints that are relative to the base', async () => {
    const { honest } = await serverPair();
    honest.script.discovery = { authorization_endpoint: '../authorize', token_endpoint: '/token' };
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    expect(statusOf(tab, 'honest')?.state).toBe('connected');
  });

  it('OA-21 names the configured base as its audience, byte for byte', async () => {
    const { honest } = await serverPair();
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    expect(honest.asked('/authorize')[0]?.query.get('aud')).toBe(honest.base);
  });
});

describe('what a token endpoint answers', () => {
  const tokens = { access_token: 'A', token_type: 'Bearer', patient: 'ada' };
  it.each<[string, unknown]>([
    ['another kind of token', { ...tokens, token_type: 'mac' }],
    ['no access token', { token_type: 'Bearer' }],
    ['a page', '<html>'],
    ['a list', [tokens]],
    ['nothing', ''],
  ])('OA-20 makes no session of %s', async (_what, body) => {
    const { honest } = await serverPair();
    honest.script.token = () => ({ body });
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    expect(saysOf(tab, 'honest')).toBeDefined();
    expect([...tab.session.keys()].filter((key) => key.includes('session'))).toEqual([]);
  });

  const other = makeIdTokenKey('key-1');
  const small = makeIdTokenKey('ec-1', 'ES256');
  interface Case {
    readonly claims?: object;
    readonly header?: object;
    readonly by?: 'other' | 'unsigned' | 'ES256';
    readonly keys?: 'none' | 'unknown';
  }
  const hour = 3600;
  it.each<[boolean, string, Case]>([
    [true, 'made for this sign-in', {}],
    [true, 'signed with an elliptic key', { by: 'ES256' }],
    [true, 'under the base’s own name', { claims: { iss: '{base}' } }],
    [false, 'not signed', { by: 'unsigned' }],
    [false, 'said to be signed by nothing', { header: { alg: 'none' } }],
    [false, 'signed by another key', { by: 'other' }],
    [false, 'signed with a shared secret', { header: { alg: 'HS256' } }],
    [false, 'of another issuer', { claims: { iss: 'https://evil.example' } }],
    [false, 'for another application', { claims: { aud: 'other' } }],
    [
      false,
      'for several, and not authorized for us',
      { claims: { aud: ['concord', 'x'], azp: 'x' } },
    ],
    [false, 'with another nonce', { claims: { nonce: 'other' } }],
    [false, 'without a nonce', { claims: { nonce: undefined } }],
    [false, 'that has run out', { claims: { exp: -1, iat: -hour } }],
  ])('OA-18 is %s for an id token %s', async (ok, _what, { claims, header, by, keys }) => {
    const { honest } = await serverPair();
    let nonce = '';
    honest.script.authorize = (asked) => {
      nonce = asked.get('nonce') ?? '';
      return `${asked.get('redirect_uri')}?code=c&state=${asked.get('state')}&iss=${honest.origin}`;
    };
    honest.script.keys = () =>
      keys === 'none' ? { status: 500 } : { body: { keys: [small.jwk, honest.key.jwk] } };
    honest.script.token = () => {
      const now = Math.floor(Date.now() / 1000);
      const made = {
        ...{ iss: honest.origin, aud: 'concord', sub: '1', name: 'Ada', nonce },
        ...{ iat: now, exp: now + hour, ...claims },
      };
      if (made.iss === '{base}') made.iss = honest.base;
      if (made.exp === -1) made.exp = now - hour;
      const key = by === 'other' ? other : by === 'ES256' ? small : honest.key;
      const signed = key.sign(made, header);
      const id_token = by === 'unsigned' ? `${signed.split('.').slice(0, 2).join('.')}.` : signed;
      return { body: { ...tokens, id_token } };
    };
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    const status = statusOf(tab, 'honest');
    expect(status?.state).toBe(ok ? 'connected' : 'needs-attention');
    if (status?.state === 'connected') expect(status.session.user).toBe('Ada');
    else expect(JSON.stringify([...tab.session])).not.toContain('Ada');
  });

  it.each<[string, () => { status?: number; body?: unknown }, string | undefined]>([
    [
      'takes the name on the word of TLS where keys cannot be read',
      () => ({ status: 500 }),
      'Ada Example',
    ],
    [
      'takes no name where no key is the one that signed',
      () => ({ body: { keys: [] } }),
      undefined,
    ],
  ])('OA-18 %s', async (_what, keys, user) => {
    const { honest } = await serverPair();
    honest.script.keys = keys;
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    expect(statusOf(tab, 'honest')).toMatchObject({ state: 'connected', session: { user } });
  });

  it.each([
    ['ahead', 2 * 3600_000],
    ['behind', -2 * 3600_000],
  ])('TK-09 names the difference where our clock is two hours %s', async (way, ahead) => {
    const { honest } = await serverPair();
    const tab = await tabOf([entry('honest', honest)]);
    tab.advance(ahead);
    await signIn(tab, 'honest');
    expect(saysOf(tab, 'honest')).toMatch(new RegExp(`120 minutes ${way}`));
  });

  it('OA-22 follows no style and takes the patient for a person to confirm', async () => {
    const { honest, attacker } = await serverPair();
    honest.script.token = () => ({
      body: { ...tokens, patient: '9', smart_style_url: `${attacker.origin}/style.json` },
    });
    const tab = await tabOf([entry('honest', honest)]);
    await signIn(tab, 'honest');
    expect(statusOf(tab, 'honest')).toMatchObject({ session: { patient: '9' } });
    expect(attacker.seen).toEqual([]);
    expect(JSON.stringify([...tab.session])).not.toContain('style');
  });
});

it('keeps every honest secret from an attacker through all of it', async () => {
  const { honest, attacker } = await serverPair();
  const tab = await tabOf([entry('honest', honest), entry('attacker', attacker)]);
  for (const trick of [
    {},
    { issuer: honest.origin },
    { token_endpoint: `${attacker.origin}/t2` },
  ]) {
    attacker.script.discovery = trick;
    await signIn(tab, 'attacker');
    await signIn(tab, 'honest');
  }
  const secrets = secretsAt(honest);
  expect(secrets).toHaveLength(6);
  const all = attacker.seen.map(({ raw }) => raw).join('\n');
  for (const secret of secrets) expect(all).not.toContain(secret);
});
