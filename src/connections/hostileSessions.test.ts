import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { authPort } from '#fetch/authPort.ts';
import { browserSurroundings } from '#fetch/limits.ts';
import { type ScriptedServer, startScripted } from '../../sandbox/hostile/scripted.ts';
import { loadConfig, readConfig } from './config.ts';
import { serverOfLaunch } from './launch.ts';
import { aBrowser, aTab, type Tab, type TabSetup } from './testing.ts';

vi.stubGlobal('window', {});
vi.setConfig({ testTimeout: 30_000 });

const running: ScriptedServer[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('window', {});
  for (const server of running.splice(0)) await server.close();
});

async function start(): Promise<ScriptedServer> {
  const server = await startScripted();
  running.push(server);
  return server;
}

const entry = (id: string, base: string, more: object = {}) => ({
  ...{ id, name: id, base, clientId: 'concord' },
  ...{ scopes: ['openid', 'launch/patient', 'patient/*.rs'], ...more },
});

async function follow(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' });
  return response.headers.get('location') ?? 'about:blank';
}

async function tabOf(
  servers: readonly ScriptedServer[],
  more: Partial<TabSetup> = {},
): Promise<Tab> {
  const list = servers.map(({ base }, at) => entry(`server-${at}`, base));
  return aTab({ servers: list, send: authPort(browserSurroundings()), follow, ...more });
}

const at = (tab: Tab, place = 0) => {
  const connection = tab.connections.getSnapshot()[place];
  if (connection === undefined) throw new Error(`no server ${place}`);
  return connection;
};
const signIn = (tab: Tab, place = 0) =>
  tab.connections.signIn(at(tab, place).server.id, { mode: 'popup', as: 'patient' });
const tokenOf = (tab: Tab, refused?: string, place = 0) => {
  const { id, base } = at(tab, place).server;
  return tab.connections.tokenFor(id, base, refused);
};
const tokenIn = (token: Awaited<ReturnType<typeof tokenOf>>) =>
  token.ok ? token.value : undefined;
const refreshes = (server: ScriptedServer) =>
  server.asked('/token').filter(({ form }) => form.get('grant_type') === 'refresh_token');

describe('renewing a token', () => {
  it('TK-02 is one request, however many ask', async () => {
    const server = await start();
    const tab = await tabOf([server]);
    await signIn(tab);
    const old = tokenIn(await tokenOf(tab));
    const all = await Promise.all(Array.from({ length: 5 }, () => tokenOf(tab, old)));
    expect(refreshes(server)).toHaveLength(1);
    expect(new Set(all.map(tokenIn)).size).toBe(1);
  });

  it('TK-04 keeps the refresh token while the network is down, and goes on after', async () => {
    const server = await start();
    const tab = await tabOf([server]);
    await signIn(tab);
    const old = tokenIn(await tokenOf(tab));
    server.script.raw = (seen, response) => seen.path === '/token' && !!response.destroy();
    expect((await tokenOf(tab, old)).ok).toBe(false);
    expect(at(tab).status.state).toBe('connected');
    server.script.raw = () => false;
    expect(tokenIn(await tokenOf(tab, old))).toMatch(/^access-/);
  });

  it('TK-05 that fails for good ends its own session only', async () => {
    const [one, other] = [await start(), await start()];
    const tab = await tabOf([one, other]);
    await signIn(tab, 0);
    await signIn(tab, 1);
    const [key, before] = [...tab.session].find(([name]) => name.includes('server-1')) ?? ['', ''];
    one.script.token = () => ({ status: 400, body: { error: 'invalid_grant' } });
    await tokenOf(tab, tokenIn(await tokenOf(tab)));
    expect(at(tab, 0).status.state).toBe('expired');
    expect(at(tab, 1).status.state).toBe('connected');
    expect(tab.session.get(key)).toBe(before);
  });

  it('TK-06 with a token that was used up before is tried once', async () => {
    const server = await start();
    const tab = await tabOf([server]);
    await signIn(tab);
    const old = tokenIn(await tokenOf(tab));
    server.script.token = () => ({ status: 400, body: { error: 'invalid_grant' } });
    for (let times = 0; times < 5; times += 1) await tokenOf(tab, old);
    expect(refreshes(server)).toHaveLength(1);
    expect(at(tab).status.state).toBe('expired');
  });

  it.each<[string, object]>([
    [
      'TK-07 no life is told, and the token looks like none we could read',
      { access_token: 'a.b.c', expires_in: undefined },
    ],
    ['TK-08 the life is less than nothing', { expires_in: -1 }],
    ['TK-08 the life is a text', { expires_in: '3600' }],
    ['TK-08 the life is endless', { expires_in: 1e12 }],
    ['TK-08 the life is null', { expires_in: null }],
  ])('is not asked for again and again where %s', async (_what, change) => {
    const server = await start();
    server.script.token = () => ({
      body: { access_token: 'A', refresh_token: 'R', token_type: 'Bearer', ...change },
    });
    const tab = await tabOf([server]);
    await signIn(tab);
    for (let times = 0; times < 10; times += 1) expect((await tokenOf(tab)).ok).toBe(true);
    expect(refreshes(server)).toEqual([]);
  });

  it('TK-03 goes on when one who asked gives up: no signal of a caller reaches it', async () => {
    const server = await start();
    let go: () => void = () => undefined;
    const tab = await tabOf([server]);
    await signIn(tab);
    const old = tokenIn(await tokenOf(tab));
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    server.script.raw = (seen, response) => {
      if (seen.path !== '/token') return false;
      void held.then(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ access_token: 'NEW', token_type: 'Bearer' }));
      });
      return true;
    };
    const all = Array.from({ length: 4 }, () => tokenOf(tab, old));
    // The worker has no way to abort: the interface takes none. The first asker just leaves.
    go();
    expect((await Promise.all(all)).map(tokenIn)).toEqual(Array(4).fill('NEW'));
    expect([...tab.session.values()].join()).toContain('refresh-');
  });
});

describe('what was granted', () => {
  it('TK-10 is told where it is less than was asked', async () => {
    const server = await start();
    server.script.token = () => ({
      body: { access_token: 'A', token_type: 'Bearer', scope: 'openid launch/patient' },
    });
    const tab = await tabOf([server]);
    await signIn(tab);
    expect(at(tab).status).toMatchObject({ session: { notGranted: ['patient/*.rs'] } });
  });

  it('TK-11 is not used where it is more than was asked', async () => {
    const server = await start();
    server.script.token = () => ({
      body: { access_token: 'A', token_type: 'Bearer', scope: 'patient/*.cruds system/*.cruds' },
    });
    const tab = await tabOf([server]);
    await signIn(tab);
    expect(at(tab).status.state).toBe('connected');
    const used = server.seen.filter(({ path }) => path.startsWith('/fhir/'));
    expect(used.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('tabs', () => {
  it('TB-01 each renew their own session, one after the other', async () => {
    const server = await start();
    const browser = aBrowser();
    const tabs = [await tabOf([server], { browser }), await tabOf([server], { browser })];
    for (const tab of tabs) await signIn(tab);
    const olds = await Promise.all(tabs.map(async (tab) => tokenIn(await tokenOf(tab))));
    await Promise.all(tabs.map((tab, place) => tokenOf(tab, olds[place])));
    const used = refreshes(server).map(({ form }) => form.get('refresh_token'));
    expect(used).toHaveLength(2);
    expect(new Set(used).size).toBe(2);
    expect([...browser.local.values()].join()).not.toMatch(/access-|refresh-/);
  });

  it('TB-03 sign out together', async () => {
    const server = await start();
    const browser = aBrowser();
    const [one, other] = [await tabOf([server], { browser }), await tabOf([server], { browser })];
    await signIn(one);
    await signIn(other);
    await one.connections.signOut(at(one).server.id);
    await expect.poll(() => at(other).status.state).toBe('not-connected');
    expect([...other.session.keys()].filter((key) => key.includes('session'))).toEqual([]);
  });

  it('TB-04 that began as a copy use no refresh token of the original', async () => {
    const server = await start();
    const browser = aBrowser();
    const original = await tabOf([server], { browser });
    await signIn(original);
    const session = new Map(original.session);
    const copy = await tabOf([server], { browser, session, isCopy: true });
    await expect.poll(() => at(copy).status).toMatchObject({ session: { canRefresh: false } });
    const old = tokenIn(await tokenOf(copy));
    expect((await tokenOf(copy, old)).ok).toBe(false);
    expect(refreshes(server)).toEqual([]);
    expect((await tokenOf(original, old)).ok).toBe(true);
  });
});

describe('an EHR launch', () => {
  const reading = readConfig({
    servers: [entry('north', 'https://ehr.example/fhir'), entry('south', 'https://south.example')],
  });
  const servers = reading.ok ? reading.deployment.servers : [];
  const launch = (iss: string) =>
    serverOfLaunch(servers, new URLSearchParams({ iss, launch: '1' }));

  it.each([
    'https://ehr.example/fhir',
    'https://EHR.example/fhir',
    'https://ehr.example:443/fhir',
    'https://ehr.example/fhir/',
  ])('LA-03 takes %s for the configured server', (iss) => {
    expect(launch(iss)).toMatchObject({ ok: true, server: { id: 'north' } });
  });

  it.each([
    'https://ehr.example/FHIR',
    'https://ehr.example/%66hir',
    'https://ehr.example/fhir/x',
    'https://ehr.example/fhir?x=1',
    'https://ehr@south.example',
    'https://ehr.example@evil.example/fhir',
    'https://ehr.example.evil.example/fhir',
    'https://еhr.example/fhir',
    'http://ehr.example/fhir',
    'http://169.254.169.254/',
    'http://localhost:8080',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//ehr.example/fhir',
    '',
  ])('LA-03, LA-04 does not take %s', (iss) => {
    expect(launch(iss).ok).toBe(false);
  });

  it('LA-03 shows a look-alike host in plain letters', () => {
    const refused = launch('https://еhr.example/fhir');
    expect(refused.ok ? '' : refused.says).toMatch(/^xn--/);
  });
});

describe('config.json', () => {
  const answer = (body: string, status = 200) =>
    vi.stubGlobal('fetch', async () => new Response(body, { status }));
  it.each<[string, () => void, RegExp]>([
    ['missing', () => answer('<html>', 404), /status 404/],
    ['a page', () => answer('<html>'), /not JSON/],
    ['cut off', () => answer('{"servers":['), /not JSON/],
    [
      'with an unknown key',
      () => answer('{"servers":[],"serverz":1}'),
      /serverz is not a known key/,
    ],
    [
      'with a key that is no key',
      () => answer('{"servers":[],"__proto__":{"demo":true}}'),
      /__proto__ is not a known key/,
    ],
    ['of a wrong type', () => answer('{"servers":{}}'), /servers must be a list/],
    [
      'of five megabytes',
      () => answer(`{"servers":[],"title":"${'x'.repeat(5_000_000)}"}`),
      /larger than 1 MB/,
    ],
  ])('CF-01 that is %s stops the app and says why', async (_what, serve, says) => {
    serve();
    const read = await loadConfig(new URL('https://concord.example/config.json'));
    expect(read.ok ? '' : read.says).toMatch(says);
  });

  it('CF-02 is never taken from a cache', async () => {
    const options: (RequestInit | undefined)[] = [];
    vi.stubGlobal('fetch', async (_address: URL, init?: RequestInit) => {
      options.push(init);
      return new Response('{"servers":[]}');
    });
    await loadConfig(new URL('https://concord.example/config.json'));
    expect(options).toMatchObject([{ cache: 'no-store', redirect: 'error' }]);
  });

  const base = 'https://ehr.example/fhir';
  it.each<[string, object, object]>([
    ['id in other letters', entry('North', base), entry('north', `${base}2`)],
    ['base', entry('a', base), entry('b', base)],
    ['base with its default port', entry('a', base), entry('b', 'https://ehr.example:443/fhir')],
    ['base in other letters', entry('a', base), entry('b', 'https://EHR.example/Fhir')],
    ['base by another way', entry('a', base), entry('b', 'https://ehr.example/x/../fhir')],
  ])('CF-03 refuses two servers of one %s, and names both', (_what, one, other) => {
    const read = readConfig({ servers: [one, other] });
    expect(read.ok ? '' : read.says).toMatch(/servers\[1\]\.\w+ is the same as servers\[0\]/);
  });

  it('CF-03 refuses two servers that pin one sign-in page and two token endpoints', () => {
    const endpoints = (token: string) => ({
      endpoints: { authorize: 'https://login.example/a', token: `https://${token}.example/t` },
    });
    const read = readConfig({
      servers: [entry('a', base, endpoints('a')), entry('b', `${base}2`, endpoints('b'))],
    });
    expect(read.ok ? '' : read.says).toMatch(/servers\[1\]\.endpoints\.authorize .* servers\[0\]/);
  });

  it.each(['clientSecret', 'client_secret', 'password', 'privateKey', 'jwks', 'accessToken'])(
    'CF-04, TK-12 refuses %s: nothing here can keep a secret or sign for several servers',
    (key) => {
      const read = readConfig({ servers: [entry('a', base, { [key]: 'x' })] });
      expect(read.ok ? '' : read.says).toMatch(new RegExp(`${key} must not be there`));
    },
  );

  it('OR-07 tells apart what lies in another server’s base', () => {
    const read = readConfig({
      servers: [entry('all', base), entry('two', `${base}/Tenant2`), entry('evil', `${base}-evil`)],
    });
    expect(read).toMatchObject({
      deployment: { servers: [{ apart: [`${base}/Tenant2`] }, { apart: [] }, { apart: [] }] },
    });
  });
});

describe('what is installed', () => {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  interface Manifest {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly allowScripts: Readonly<Record<string, boolean>>;
  }
  interface Lock {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly resolved?: string;
          readonly integrity?: string;
          readonly link?: boolean;
          readonly hasInstallScript?: boolean;
        }
      >
    >;
  }
  const manifest = read('package.json') as Manifest;
  const packages = Object.entries((read('package-lock.json') as Lock).packages).filter(([path]) =>
    path.startsWith('node_modules/'),
  );

  it('SC-01 is named in exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('SC-01 comes from the registry, whole, by its SHA-512', () => {
    const odd = packages.filter(([, { resolved, integrity, link }]) => {
      const isOurs =
        link === true || resolved?.startsWith('file:') === true || resolved === undefined;
      return (
        !isOurs &&
        !(resolved.startsWith('https://registry.npmjs.org/') && integrity?.startsWith('sha512-'))
      );
    });
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('SC-01 runs no script while it is installed that nobody has looked at', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([path]) => path.split('node_modules/').at(-1) ?? '');
    const unknown = names.filter((name) => !Object.hasOwn(manifest.allowScripts, name));
    expect(unknown).toEqual([]);
  });
});
