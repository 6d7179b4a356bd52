import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { ADA, APP, aServer, BEA, DOCTOR, read } from '../testing/servers.ts';
import {
  answerPage,
  authorizeUrl,
  aVisitor,
  claimsOf,
  follow,
  readPage,
  scopesOf,
  signIn,
} from '../testing/visitor.ts';

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
