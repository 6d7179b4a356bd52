import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '#core/base/failure.ts';
import { toPatientId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import { clinicianScopes, notGranted } from './askedScopes.ts';
import { readConfig } from './config.ts';
import type { ServerConfig } from './connection.ts';
import { createConnections } from './connections.ts';
import { serverOfLaunch } from './launch.ts';
import type { AuthAnswer, AuthRequest, ConnectionPorts } from './ports.ts';
import { openVault, type StoredSession } from './session.ts';
import { readTokens } from './tokens.ts';

const START = Date.UTC(2026, 0, 15);
const reading = readConfig({
  servers: ['north', 'south'].map((id) => ({
    ...{ id, name: id, base: `https://${id}.example/fhir`, clientId: 'concord' },
    scopes: ['patient/*.rs'],
  })),
});
if (!reading.ok) throw new Error(reading.says);
const [north, south] = reading.deployment.servers as readonly [ServerConfig, ServerConfig];

let stored: Map<string, string>;
let pinned: Map<string, string>;
let clock: number;
let sent: AuthRequest[];
let reply: (request: AuthRequest) => Promise<Result<AuthAnswer, Failure>>;

const ports: ConnectionPorts = {
  send(request) {
    sent.push(request);
    return reply(request);
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

beforeEach(() => {
  stored = new Map();
  pinned = new Map();
  clock = START;
  sent = [];
  let count = 0;
  reply = async () => {
    count += 1;
    const tokens = {
      access_token: `fresh-${count}`,
      refresh_token: `next-${count}`,
      expires_in: 600,
    };
    return succeed({ status: 200, body: tokens });
  };
});

function keep(server: ServerConfig, change: Partial<StoredSession> = {}) {
  openVault(ports.storage).write({
    ...{ server: server.id, base: server.base, clientId: 'concord', created: START },
    ...{
      token: `https://${server.id}.example/token`,
      revocation: `https://${server.id}.example/revoke`,
    },
    ...{ access: `old-${server.id}`, refresh: `refresh-${server.id}`, expiresAt: START + 600_000 },
    ...{ lifetimeMs: 600_000, patient: toPatientId('p1'), user: 'Zoë', fhirUser: undefined },
    ...{ asked: ['patient/*.rs'], granted: ['patient/*.rs'], ...change },
  });
}

async function connections() {
  const made = createConnections(async () => reading as typeof reading & { ok: true }, ports);
  await Promise.resolve();
  await Promise.resolve();
  return made;
}

const failure = (kind: Failure['kind']): Failure => ({
  ...{ kind, connection: north.id, asked: 'token', status: undefined, says: kind },
});

describe('tokenFor', () => {
  it('gives the token of a session that outlived a reload', async () => {
    keep(north);
    const { tokenFor } = await connections();
    expect(await tokenFor(north.id, north.base)).toEqual(succeed('old-north'));
    expect(sent).toEqual([]);
  });

  it('gives no token for another address', async () => {
    keep(north);
    const { tokenFor } = await connections();
    expect(await tokenFor(north.id, south.base)).toMatchObject({ failure: { kind: 'unsafe' } });
  });

  it('gives no token that was made for another address or client', async () => {
    keep(north, { base: 'https://elsewhere.example/fhir' });
    const { tokenFor } = await connections();
    expect(await tokenFor(north.id, north.base)).toMatchObject({
      failure: { kind: 'unauthorized' },
    });
  });

  it('refreshes once for any number who ask at the same time', async () => {
    keep(north, { expiresAt: START - 1 });
    const { tokenFor } = await connections();
    const tokens = await Promise.all(
      Array.from({ length: 8 }, () => tokenFor(north.id, north.base)),
    );
    expect(sent).toHaveLength(1);
    expect(new Set(tokens.map((token) => token.ok && token.value))).toEqual(new Set(['fresh-1']));
  });

  it('uses the rotated refresh token next time', async () => {
    keep(north, { expiresAt: START - 1 });
    const { tokenFor } = await connections();
    await tokenFor(north.id, north.base);
    clock += 700_000;
    await tokenFor(north.id, north.base);
    const used = sent.map(({ form }) => new URLSearchParams(form).get('refresh_token'));
    expect(used).toEqual(['refresh-north', 'next-1']);
  });

  it('keeps the refresh token of a server that does not rotate', async () => {
    keep(north, { expiresAt: START - 1 });
    reply = async () => succeed({ status: 200, body: { access_token: 'fresh' } });
    await (await connections()).tokenFor(north.id, north.base);
    expect(openVault(ports.storage).read(north)?.refresh).toBe('refresh-north');
  });

  it('does not refresh for a refused token that is already replaced', async () => {
    keep(north, { access: 'newer' });
    const { tokenFor } = await connections();
    expect(await tokenFor(north.id, north.base, 'older')).toEqual(succeed('newer'));
    expect(sent).toEqual([]);
  });

  it.each<[string, boolean, Result<AuthAnswer, Failure>]>([
    ['keeps it when the network fails', true, fail(failure('unreachable'))],
    ['keeps it when the server has a fault', true, succeed({ status: 503, body: undefined })],
    [
      'keeps it when the client is not yet known',
      true,
      succeed({ status: 401, body: { error: 'invalid_client' } }),
    ],
    [
      'drops it when it is spent',
      false,
      succeed({ status: 400, body: { error: 'invalid_grant' } }),
    ],
  ])('%s', async (_what, isKept, answer) => {
    keep(north, { expiresAt: START - 1 });
    reply = async () => answer;
    const { tokenFor, getSnapshot } = await connections();
    expect((await tokenFor(north.id, north.base)).ok).toBe(false);
    expect(openVault(ports.storage).read(north)?.refresh !== undefined).toBe(isKept);
    expect(getSnapshot()[0]?.status.state).toBe(isKept ? 'connected' : 'expired');
  });

  it('asks again after a network fault', async () => {
    keep(north, { expiresAt: START - 1 });
    const later = reply;
    reply = async (request) => (sent.length === 1 ? fail(failure('unreachable')) : later(request));
    expect((await (await connections()).tokenFor(north.id, north.base)).ok).toBe(true);
  });

  it('says expired where nothing can be refreshed, and leaves the others alone', async () => {
    keep(north, { refresh: undefined });
    keep(south);
    const { tokenFor, getSnapshot } = await connections();
    const before = getSnapshot()[1];
    expect(await tokenFor(north.id, north.base, 'old-north')).toMatchObject({ ok: false });
    expect(getSnapshot()[0]?.status.state).toBe('expired');
    expect(getSnapshot()[1]).toBe(before);
    expect(await tokenFor(south.id, south.base)).toEqual(succeed('old-south'));
  });

  it('does not bring back a session that was signed out while it was refreshed', async () => {
    keep(north, { expiresAt: START - 1 });
    const made = await connections();
    let answer: (value: Result<AuthAnswer, Failure>) => void = () => undefined;
    reply = ({ asked }) =>
      asked === 'token'
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : Promise.resolve(succeed({ status: 200, body: undefined }));
    const token = made.tokenFor(north.id, north.base);
    await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(1);
    await made.signOut(north.id);
    answer(succeed({ status: 200, body: { access_token: 'late' } }));
    expect((await token).ok).toBe(false);
    expect(stored.has('concord.session.north')).toBe(false);
    expect(made.getSnapshot()[0]?.status.state).toBe('not-connected');
  });

  it('refuses a refreshed session that is suddenly about someone else', async () => {
    keep(north, { expiresAt: START - 1 });
    reply = async () => succeed({ status: 200, body: { access_token: 'x', patient: 'p2' } });
    const { tokenFor, getSnapshot } = await connections();
    expect(await tokenFor(north.id, north.base)).toMatchObject({
      failure: { kind: 'unauthorized' },
    });
    expect(getSnapshot()[0]?.status.state).toBe('expired');
  });
});

describe('signOut', () => {
  it('revokes both tokens and removes this connection only', async () => {
    keep(north);
    keep(south);
    const made = await connections();
    await made.signOut(north.id);
    const revoked = sent.map(({ form }) => new URLSearchParams(form).get('token'));
    expect(revoked).toEqual(['refresh-north', 'old-north']);
    expect([...stored.keys()].filter((key) => key.includes('north'))).toEqual([]);
    expect(openVault(ports.storage).read(south)).toBeDefined();
  });

  it('works without a network', async () => {
    keep(north);
    reply = async () => fail(failure('unreachable'));
    const made = await connections();
    await made.signOut(north.id);
    expect(made.getSnapshot()[0]?.status.state).toBe('not-connected');
  });
});

describe('readTokens', () => {
  it.each<[number | undefined, unknown]>([
    [600_000, 600],
    [3_600_000, '3600'],
    [60_000, -1],
    [60_000, 0],
    [86_400_000, 1e12],
    [undefined, null],
    [undefined, 'soon'],
    [undefined, undefined],
  ])('takes a life of %s ms from %j', (life, expires_in) => {
    const tokens = readTokens({ access_token: 'opaque.with.dots', expires_in }, START);
    expect(tokens?.lifetimeMs).toBe(life);
  });
});

describe('scopes', () => {
  it.each<[string[], string[], string[]]>([
    [[], ['patient/Observation.rs'], ['patient/*.rs']],
    [[], ['patient/Observation.rs'], ['patient/Observation.read']],
    [[], ['patient/Observation.read'], ['patient/Observation.cruds']],
    [['patient/Observation.rs'], ['patient/Observation.rs'], ['patient/Observation.r']],
    [['patient/Observation.rs'], ['patient/Observation.rs'], ['user/Observation.rs']],
    [['patient/*.rs'], ['patient/*.rs'], ['patient/Observation.rs']],
    [
      ['patient/Observation.rs'],
      ['patient/Observation.rs'],
      ['patient/Observation.rs?category=laboratory'],
    ],
    [['offline_access'], ['openid', 'offline_access'], ['openid']],
  ])('misses %j of %j when %j is granted', (missing, asked, granted) => {
    expect(notGranted(asked, granted)).toEqual(missing);
  });

  it.each<[string[], string[]]>([
    [['launch/patient', 'patient/*.rs'], ['user/*.rs']],
    [['patient/*.read'], ['user/*.read']],
    [['patient/Observation.rs'], ['user/Observation.rs', 'user/Patient.rs']],
    [['patient/Observation.read'], ['user/Observation.read', 'user/Patient.read']],
    [
      ['launch', 'openid', 'patient/Patient.r'],
      ['openid', 'user/Patient.rs'],
    ],
  ])('makes of %j a clinician’s %j', (asked, expected) => {
    expect(clinicianScopes(asked)).toEqual(expected);
  });
});

describe('serverOfLaunch', () => {
  it.each([
    ['north', 'https://north.example/fhir'],
    ['north', 'https://NORTH.example:443/fhir/'],
    ['south', 'https://south.example/x/../fhir'],
  ])('finds %s for %s', (id, iss) => {
    const found = serverOfLaunch([north, south], new URLSearchParams({ iss, launch: '7' }));
    expect(found).toMatchObject({ ok: true, server: { id }, launch: '7' });
  });

  it.each([
    ['an unknown server', 'iss=https://evil.example/fhir&launch=1', /evil\.example is not one/],
    ['a name before the host', 'iss=https://ehr@north.example/fhir&launch=1', /is not one/],
    ['a longer path', 'iss=https://north.example/fhir2&launch=1', /is not one/],
    ['a cloud address', 'iss=http://169.254.169.254/&launch=1', /is not one/],
    ['a script', 'iss=javascript:alert(1)&launch=1', /is not one/],
    ['a look-alike host', 'iss=https://nоrth.example/fhir&launch=1', /xn--/],
    [
      'two addresses',
      'iss=https://north.example/fhir&iss=https://a.example&launch=1',
      /more than once/,
    ],
    ['no launch', 'iss=https://north.example/fhir', /iss and launch/],
  ])('refuses %s', (_what, query, says) => {
    const found = serverOfLaunch([north, south], new URLSearchParams(query));
    expect(found).toMatchObject({ ok: false, says: expect.stringMatching(says) });
  });
});
