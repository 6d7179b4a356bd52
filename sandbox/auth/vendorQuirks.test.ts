import { afterEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { APP, aServer, BEA, DOCTOR, read } from '../testing/servers.ts';
import {
  authorizeUrl,
  aVisitor,
  claimsOf,
  follow,
  postToken,
  scopesOf,
  signIn,
  tokenOf,
} from '../testing/visitor.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close());

async function withQuirks(...quirks: readonly string[]): Promise<RunningServer> {
  server = await aServer('odd', quirks);
  return server;
}

async function discovered({ base }: RunningServer): Promise<Record<string, unknown>> {
  const response = await fetch(`${base}/.well-known/smart-configuration`);
  return (await response.json()) as Record<string, unknown>;
}

/** What the app is told at its callback, where the request is refused at once. */
async function refusedWith(odd: RunningServer, change: Record<string, string | undefined>) {
  const { at, response } = await follow(aVisitor(), authorizeUrl(odd, APP, change), odd);
  return new URL(at).searchParams.get('error') ?? `${response.status}`;
}

const ofSession = async (odd: RunningServer, headers: Record<string, string>) =>
  (await fetch(`${odd.base}/Patient/bea`, { headers })).status;

describe('what is asked', () => {
  it('auth.aud-rejected takes a sign-in without aud and no other', async () => {
    const odd = await withQuirks('auth.aud-rejected');
    expect(await refusedWith(odd, { aud: odd.base })).toBe('invalid_request');
    const tokens = await signIn(odd, APP, { as: BEA.name }, { aud: undefined });
    expect((await read(odd, 'Patient/bea', tokens.access_token)).status).toBe(200);
  });

  it('auth.aud-required is what a plain server does', async () => {
    const odd = await withQuirks('auth.aud-required');
    expect(await refusedWith(odd, { aud: 'https://elsewhere.invalid/fhir' })).toBe(
      'invalid_request',
    );
  });

  it('auth.pkce-required is what a plain server does', async () => {
    const odd = await withQuirks('auth.pkce-required');
    expect(await refusedWith(odd, { code_challenge: undefined })).toBe('invalid_request');
  });

  it('auth.redirect-strict is what a plain server does', async () => {
    const odd = await withQuirks('auth.redirect-strict');
    expect(await refusedWith(odd, { redirect_uri: `${APP}/callback/odd/` })).toBe('400');
  });

  it('auth.scope-header-too-large refuses more scopes than fit', async () => {
    const odd = await withQuirks('auth.scope-header-too-large=3');
    expect(await refusedWith(odd, { scope: 'openid fhirUser a b' })).toBe('400');
    expect(await refusedWith(odd, { scope: 'openid fhirUser' })).toBe('200');
  });
});

describe('what is granted', () => {
  it('auth.scopes-from-registration grants what was registered, whatever is asked', async () => {
    const odd = await withQuirks('auth.scopes-from-registration=Patient+Goal');
    const tokens = await signIn(odd, APP, { as: BEA.name });
    const clinical = [...scopesOf(tokens)].filter((scope) => scope.includes('.')).sort();
    expect(clinical).toEqual(['patient/Goal.read', 'patient/Patient.read']);
  });

  it('auth.persona-without-patient-picker names no patient and says so beforehand', async () => {
    const odd = await withQuirks('auth.persona-without-patient-picker');
    const { capabilities, scopes_supported } = await discovered(odd);
    expect(capabilities).not.toContain('context-standalone-patient');
    expect(scopes_supported).not.toContain('launch/patient');
    const scope = 'openid launch/patient patient/Patient.rs user/Patient.rs';
    const tokens = await signIn(odd, APP, { as: DOCTOR.name }, { scope });
    expect([...scopesOf(tokens)].sort()).toEqual(['openid', 'user/Patient.rs']);
    expect(tokens).not.toHaveProperty('patient');
  });

  it('auth.scopes-supported-partial lists fewer scopes than are granted', async () => {
    const odd = await withQuirks('auth.scopes-supported-partial');
    expect((await discovered(odd)).scopes_supported).toEqual(['openid', 'fhirUser', 'launch']);
    const tokens = await signIn(odd, APP, { as: BEA.name });
    expect(scopesOf(tokens)).toContain('patient/Observation.rs');
  });
});

describe('tokens', () => {
  it('auth.opaque-token is what a plain server gives', async () => {
    const tokens = await signIn(await withQuirks('auth.opaque-token'), APP, { as: BEA.name });
    expect(tokens.access_token.split('.')).toHaveLength(1);
  });

  it('auth.refresh-rotates is what a plain server does', async () => {
    const odd = await withQuirks('auth.refresh-rotates');
    const first = await signIn(odd, APP, { as: BEA.name });
    const refresh_token = tokenOf(first, 'refresh_token');
    const answer = await postToken(odd, { grant_type: 'refresh_token', refresh_token });
    expect(tokenOf(await answer.json(), 'refresh_token')).not.toBe(refresh_token);
  });

  it('auth.issuer-mismatch: discovery and id token disagree, and answers name no issuer', async () => {
    const odd = await withQuirks('auth.issuer-mismatch');
    const { issuer, authorization_response_iss_parameter_supported } = await discovered(odd);
    expect(authorization_response_iss_parameter_supported).toBe(false);
    const denied = await follow(
      aVisitor(),
      authorizeUrl(odd, APP, { code_challenge: undefined }),
      odd,
    );
    expect(new URL(denied.at).searchParams.has('iss')).toBe(false);
    const tokens = await signIn(odd, APP, { as: BEA.name });
    expect(claimsOf(tokens)).toMatchObject({ iss: odd.base });
    expect(issuer).not.toBe(odd.base);
  });

  it('auth.spa-origin gives tokens to the page of the application alone', async () => {
    const odd = await withQuirks('auth.spa-origin');
    await expect(signIn(odd, APP, { as: BEA.name })).rejects.toThrow('need its origin');
    const form = { grant_type: 'refresh_token', refresh_token: 'made-up' };
    const fromPage = await (await postToken(odd, form, { origin: APP })).json();
    expect(fromPage).toMatchObject({ error: 'invalid_grant' });
  });

  it('auth.not-yet-active: the first exchange fails, the next does not', async () => {
    const odd = await withQuirks('auth.not-yet-active');
    await expect(signIn(odd, APP, { as: BEA.name })).rejects.toThrow('invalid_client');
    expect(await signIn(odd, APP, { as: BEA.name })).toHaveProperty('access_token');
  });
});

describe('instead of a sign-in', () => {
  it.each([
    ['auth.apikey-header', { 'x-api-key': 'sandbox-key' }],
    ['auth.apikey-header=k1', { 'x-api-key': 'k1' }],
    ['auth.basic', { authorization: `Basic ${btoa('sandbox:sandbox')}` }],
  ])('%s opens records with %j and nothing else', async (quirk, headers) => {
    const odd = await withQuirks(quirk);
    expect(await ofSession(odd, headers)).toBe(200);
    expect(await ofSession(odd, {})).toBe(401);
    expect((await read(odd, '.well-known/smart-configuration')).status).toBe(404);
    expect((await read(odd, 'metadata')).status).toBe(200);
  });

  it('auth.client-id-headers wants the id of the application beside the token', async () => {
    const odd = await withQuirks('auth.client-id-headers=app');
    const { access_token } = await signIn(odd, APP, { as: BEA.name });
    const authorization = `Bearer ${access_token}`;
    expect(await ofSession(odd, { authorization })).toBe(401);
    expect(await ofSession(odd, { authorization, client_id: 'app' })).toBe(200);
  });
});
