import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from './server.ts';
import { ADA, APP, aServer, BEA, DOCTOR, read } from './testing/servers.ts';
import {
  answerPage,
  authorizeUrl,
  aVisitor,
  follow,
  postToken,
  readPage,
  signIn,
  VERIFIER,
} from './testing/visitor.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await aServer('north');
});
afterAll(() => server.close());

describe('a whole sign-in', () => {
  it('gives a patient tokens for their own record', async () => {
    const tokens = await signIn(server, APP, { as: BEA.name });
    expect(tokens).toMatchObject({
      patient: 'bea',
      token_type: 'Bearer',
      expires_in: 300,
      need_patient_banner: true,
      refresh_token: expect.any(String),
    });
    expect(scopesOf(tokens)).toEqual(
      new Set([
        'launch/patient',
        'openid',
        'fhirUser',
        'offline_access',
        'patient/Patient.rs',
        'patient/Observation.rs',
      ]),
    );
    expect(claimsOf(tokens)).toMatchObject({
      iss: server.origin,
      aud: 'concord',
      name: BEA.name,
      fhirUser: `${server.base}/Patient/bea`,
    });
    expect(await statuses(server, tokens, ['Patient/bea', 'Patient/ada', 'Encounter'])).toEqual([
      200, 403, 403,
    ]);
  });

  it('answers with the issuer, so that a mix-up shows', async () => {
    const visitor = aVisitor();
    const page = await follow(visitor, authorizeUrl(server, APP), server);
    const end = await answerPage(visitor, page, server, { as: BEA.name });
    expect(end.origin + end.pathname).toBe(`${APP}/callback/north`);
    expect(end.searchParams.get('iss')).toBe(server.origin);
    expect(end.searchParams.get('state')).toBe('a-state');
  });

  it('asks who somebody is again in the same browser', async () => {
    const visitor = aVisitor();
    expect(await signIn(server, APP, { as: BEA.name }, {}, visitor)).toMatchObject({
      patient: 'bea',
    });
    expect(
      await signIn(server, APP, { as: ADA.name, patient: 'Ada Example' }, {}, visitor),
    ).toMatchObject({ patient: 'ada' });
  });

  it('ends with access_denied where the person denies', async () => {
    const visitor = aVisitor();
    const page = await follow(visitor, authorizeUrl(server, APP), server);
    const end = await answerPage(visitor, page, server, { as: BEA.name, decision: 'deny' });
    expect(end.searchParams.get('error')).toBe('access_denied');
    expect(end.searchParams.get('code')).toBeNull();
  });

  it('leaves out what was unticked, and the record of that type with it', async () => {
    const without = ['patient/Observation.rs'];
    const tokens = await signIn(server, APP, { as: BEA.name, without });
    expect(scopesOf(tokens)).not.toContain('patient/Observation.rs');
    expect(scopesOf(tokens)).toContain('patient/Patient.rs');
    expect((await read(server, 'Observation', tokens.access_token)).status).toBe(403);
    expect((await read(server, 'Patient', tokens.access_token)).status).toBe(200);
  });

  it.each([
    ['version 1 syntax', 'openid patient/Patient.read'],
    ['a granular scope', 'openid patient/Observation.rs?category=http://x.org|vital-signs'],
    ['clinical scopes alone', 'patient/Patient.rs patient/Goal.rs'],
    ['wildcards', 'openid patient/*.read'],
  ])('grants %s', async (_what, scope) => {
    const tokens = await signIn(server, APP, { as: BEA.name }, { scope });
    expect(scopesOf(tokens)).toEqual(new Set(scope.split(' ')));
  });

  it('ignores scopes it does not know', async () => {
    const scope = 'openid patient/Patient.rs patient/Patient.xyz make/coffee';
    const tokens = await signIn(server, APP, { as: BEA.name }, { scope });
    expect(scopesOf(tokens)).toEqual(new Set(['openid', 'patient/Patient.rs']));
  });
});

describe('whose record', () => {
  it('lets somebody who acts for others choose', async () => {
    const tokens = await signIn(server, APP, { as: ADA.name, patient: 'Tom Example' });
    expect(tokens).toMatchObject({ patient: 'tom' });
  });

  it('lets a clinician choose anyone', async () => {
    const tokens = await signIn(server, APP, { as: DOCTOR.name, patient: 'Bea Sample' });
    expect(tokens).toMatchObject({ patient: 'bea' });
    expect(claimsOf(tokens)).toMatchObject({ fhirUser: `${server.base}/Practitioner/cy` });
  });

  it('asks again where nobody was chosen', async () => {
    await expect(signIn(server, APP, { as: DOCTOR.name })).rejects.toThrow(
      'Choose whose record may be read.',
    );
    await expect(signIn(server, APP, { as: 'Nobody' })).rejects.toThrow('Choose who you are.');
  });

  it('refuses a patient picked past the page', async () => {
    const visitor = aVisitor();
    const page = await follow(visitor, authorizeUrl(server, APP), server);
    const users = readPage(await page.response.text()).users;
    const ada = users.find(({ label }) => label === ADA.name)?.value ?? '';
    const form = { user: ada, [`patient-${ada}`]: 'bea', decision: 'allow' };
    expect((await visitor.post(page.at, form)).status).toBe(422);
  });

  it('brings no patient where a clinician asks for `user/` scopes alone', async () => {
    const scope = 'openid fhirUser user/Patient.rs';
    const tokens = await signIn(server, APP, { as: DOCTOR.name }, { scope });
    expect(tokens).not.toHaveProperty('patient');
    expect(scopesOf(tokens)).toContain('user/Patient.rs');
  });

  it('offers patients no clinician’s access', async () => {
    const scope = 'openid user/Patient.rs';
    const page = await follow(aVisitor(), authorizeUrl(server, APP, { scope }), server);
    const { users } = readPage(await page.response.text());
    expect(users.map(({ label }) => label)).toEqual([DOCTOR.name]);
  });
});

describe('a launch from the chart', () => {
  async function openChart(): Promise<URL> {
    const opened = await aVisitor().get(`${server.origin}/ehr/open?patient=bea`);
    return new URL(opened.headers.get('location') ?? '');
  }

  it('opens the app with issuer and token, and brings patient and visit', async () => {
    const app = await openChart();
    expect(app.origin + app.pathname).toBe(`${APP}/launch.html`);
    expect(app.searchParams.get('iss')).toBe(server.base);
    const launch = app.searchParams.get('launch') ?? '';
    expect(launch).toMatch(/^[\w-]{32}$/);
    const scope = 'launch openid patient/Patient.rs';
    const tokens = await signIn(server, APP, { as: DOCTOR.name }, { scope, launch });
    expect(tokens).toMatchObject({
      patient: 'bea',
      encounter: 'new',
      need_patient_banner: false,
    });
  });

  it('is good for one sign-in and for those who may open that chart', async () => {
    const launch = (await openChart()).searchParams.get('launch') ?? '';
    const scope = 'launch openid patient/Patient.rs';
    await expect(signIn(server, APP, { as: ADA.name }, { scope, launch })).rejects.toThrow(
      'may not open',
    );
    await signIn(server, APP, { as: DOCTOR.name }, { scope, launch });
    const again = await follow(aVisitor(), authorizeUrl(server, APP, { scope, launch }), server);
    expect(new URL(again.at).searchParams.get('error')).toBe('invalid_request');
  });

  it('lists the patients', async () => {
    const text = await (await aVisitor().get(`${server.origin}/ehr?find=sample`)).text();
    expect(text).toContain('Bea Sample');
    expect(text).not.toContain('Ada Example');
    expect((await aVisitor().get(`${server.origin}/ehr/open?patient=none`)).status).toBe(404);
  });
});

describe('a request it refuses', () => {
  it.each([
    ['no code challenge', { code_challenge: undefined, code_challenge_method: undefined }],
    ['a plain code challenge', { code_challenge_method: 'plain' }],
    ['no aud', { aud: undefined }],
    ['another server’s aud', { aud: 'http://localhost:9/fhir' }],
    ['an unknown launch', { launch: 'made-up' }],
  ])('sends the app an error for %s', async (_what, change) => {
    const end = new URL((await follow(aVisitor(), authorizeUrl(server, APP, change), server)).at);
    expect(end.origin).toBe(APP);
    expect(end.searchParams.get('error')).toBe('invalid_request');
    expect(end.searchParams.get('iss')).toBe(server.origin);
  });

  it.each([
    ['another callback', { redirect_uri: `${APP}/callback/south` }],
    ['a foreign host', { redirect_uri: 'https://evil.example/callback/north' }],
    ['an unknown client', { client_id: 'discord' }],
  ])('shows a page instead of redirecting for %s', async (_what, change) => {
    const { response } = await follow(aVisitor(), authorizeUrl(server, APP, change), server);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('Sandbox – invented people');
    expect(text).not.toMatch(/(src|href)="https?:/);
  });

  it('keeps a code to the verifier it was asked with', async () => {
    const visitor = aVisitor();
    const page = await follow(visitor, authorizeUrl(server, APP), server);
    const end = await answerPage(visitor, page, server, { as: BEA.name });
    const form = {
      grant_type: 'authorization_code',
      code: end.searchParams.get('code') ?? '',
      redirect_uri: `${APP}/callback/north`,
    };
    const wrong = await postToken(server, { ...form, code_verifier: VERIFIER.toUpperCase() });
    expect(await wrong.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('keeps a sign-in to the browser that began it', async () => {
    const page = await follow(aVisitor(), authorizeUrl(server, APP), server);
    expect((await aVisitor().get(page.at)).status).toBe(410);
  });
});

describe('tokens', () => {
  it('rotates the refresh token, and a used one ends them all', async () => {
    const first = await signIn(server, APP, { as: BEA.name });
    const refresh = { grant_type: 'refresh_token', refresh_token: String(first.refresh_token) };
    const second: unknown = await (await postToken(server, refresh)).json();
    expect(second).toMatchObject({ patient: 'bea', scope: expect.stringContaining('patient/') });
    const next = tokenOf(second, 'refresh_token');
    expect(next).not.toBe(first.refresh_token);
    expect((await read(server, 'Patient', tokenOf(second, 'access_token'))).status).toBe(200);
    expect(await (await postToken(server, refresh)).json()).toMatchObject({
      error: 'invalid_grant',
    });
    const afterTheft = await postToken(server, { ...refresh, refresh_token: next });
    expect(await afterTheft.json()).toMatchObject({ error: 'invalid_grant' });
    expect((await read(server, 'Patient', tokenOf(second, 'access_token'))).status).toBe(401);
  });

  it('gives a refresh token for online_access, and none where neither is asked', async () => {
    const online = { scope: 'openid online_access patient/Patient.rs' };
    expect(await signIn(server, APP, { as: BEA.name }, online)).toHaveProperty('refresh_token');
    const neither = { scope: 'openid patient/Patient.rs' };
    expect(await signIn(server, APP, { as: BEA.name }, neither)).not.toHaveProperty(
      'refresh_token',
    );
  });

  it('revokes, after which nothing opens', async () => {
    const { access_token, refresh_token } = await signIn(server, APP, { as: BEA.name });
    const body = new URLSearchParams({ client_id: 'concord', token: String(refresh_token) });
    const revoked = await fetch(`${server.origin}/token/revocation`, { method: 'POST', body });
    expect(revoked.status).toBe(200);
    expect((await read(server, 'Patient', access_token)).status).toBe(401);
  });

  it('introspects', async () => {
    const { access_token } = await signIn(server, APP, { as: BEA.name });
    const introspect = async (token: string): Promise<unknown> => {
      const body = new URLSearchParams({ client_id: 'concord', token });
      const response = await fetch(`${server.origin}/token/introspection`, {
        method: 'POST',
        body,
      });
      return response.json();
    };
    expect(await introspect(access_token)).toMatchObject({
      active: true,
      aud: server.base,
      patient: 'bea',
      scope: expect.stringContaining('patient/Patient.rs'),
    });
    expect(await introspect('made-up')).toEqual({ active: false });
  });

  it('answers the app’s origin and no other at the token endpoint', async () => {
    const form = { grant_type: 'refresh_token', refresh_token: 'made-up' };
    const ours = await postToken(server, form, { origin: APP });
    expect(ours.headers.get('access-control-allow-origin')).toBe(APP);
    const theirs = await postToken(server, form, { origin: 'https://evil.example' });
    expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('four servers at once', () => {
  const names = ['one', 'two', 'three', 'four'];
  let servers: readonly RunningServer[] = [];
  beforeAll(async () => {
    servers = await Promise.all(names.map((name) => aServer(name)));
  });
  afterAll(() => Promise.all(servers.map(({ close }) => close())));

  it('are signed in to from one browser, and none opens another', async () => {
    const visitor = aVisitor();
    const pages = await Promise.all(
      servers.map((each) => follow(visitor, authorizeUrl(each, APP), each)),
    );
    const ends = await Promise.all(
      servers.map((each, index) => {
        const page = pages[index];
        if (page === undefined) throw new Error('No page.');
        return answerPage(visitor, page, each, { as: BEA.name });
      }),
    );
    expect(ends.map((end) => end.searchParams.get('iss'))).toEqual(
      servers.map(({ origin }) => origin),
    );
    const [one, two] = servers;
    if (one === undefined || two === undefined) throw new Error('No servers.');
    const tokens = await signIn(one, APP, { as: BEA.name }, {}, visitor);
    expect((await read(one, 'Patient', tokens.access_token)).status).toBe(200);
    expect((await read(two, 'Patient', tokens.access_token)).status).toBe(401);
  });
});

function statuses(
  { base }: RunningServer,
  { access_token }: { readonly access_token: string },
  paths: readonly string[],
): Promise<readonly number[]> {
  const headers = { authorization: `Bearer ${access_token}` };
  return Promise.all(
    paths.map(async (path) => (await fetch(`${base}/${path}`, { headers })).status),
  );
}

function scopesOf({ scope }: { readonly scope: string }): Set<string> {
  return new Set(scope.split(' '));
}

function claimsOf(tokens: Readonly<Record<string, unknown>>): unknown {
  const [, claims = ''] = String(tokens.id_token).split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}

function tokenOf(tokens: unknown, name: string): string {
  return String((tokens as Readonly<Record<string, unknown>>)[name]);
}
