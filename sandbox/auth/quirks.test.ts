import { afterEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { APP, aServer, BEA, read } from '../testing/servers.ts';
import {
  authorizeUrl,
  aVisitor,
  follow,
  postToken,
  signIn,
  type Tokens,
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

function scopesOf({ scope }: Tokens): readonly string[] {
  return scope.split(' ');
}

describe('scopes', () => {
  const scope = 'openid patient/Patient.rs patient/Goal.read patient/*.rs';
  it.each<[string, string, string[]]>([
    ['no-wildcard-scopes', 'single types', ['openid', 'patient/Patient.rs', 'patient/Goal.read']],
    ['scope-narrowed', 'what is not withheld', ['openid', 'patient/Patient.rs', 'patient/*.rs']],
    [
      'scope-narrowed=Patient',
      'what is not withheld by name',
      ['openid', 'patient/Goal.read', 'patient/*.rs'],
    ],
    ['v1-scopes-only', 'the old syntax', ['openid', 'patient/Goal.read']],
    ['v2-scopes-only', 'the new syntax', ['openid', 'patient/Patient.rs', 'patient/*.rs']],
  ])('auth.%s grants only %s', async (quirk, _what, granted) => {
    const odd = await withQuirks(`auth.${quirk}`);
    const tokens = await signIn(odd, APP, { as: BEA.name }, { scope });
    expect(new Set(scopesOf(tokens))).toEqual(new Set(granted));
  });
});

describe('discovery', () => {
  it('says everything SMART asks for on a plain server', async () => {
    const plain = await withQuirks();
    expect(await discovered(plain)).toMatchObject({
      issuer: plain.origin,
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
      capabilities: expect.arrayContaining(['launch-ehr', 'permission-v1', 'permission-v2']),
    });
    const openid = await fetch(`${plain.origin}/.well-known/openid-configuration`);
    expect(await openid.json()).toMatchObject({
      issuer: plain.origin,
      authorization_endpoint: `${plain.origin}/auth`,
      token_endpoint: `${plain.origin}/token`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  it('auth.pkce-unadvertised hides PKCE, which is still required', async () => {
    const odd = await withQuirks('auth.pkce-unadvertised');
    expect(await discovered(odd)).not.toHaveProperty('code_challenge_methods_supported');
    const without = authorizeUrl(odd, APP, { code_challenge: undefined });
    const { at } = await follow(aVisitor(), without, odd);
    expect(new URL(at).searchParams.get('error')).toBe('invalid_request');
  });

  it.each([
    ['v1-scopes-only', 'permission-v1', 'permission-v2'],
    ['v2-scopes-only', 'permission-v2', 'permission-v1'],
  ])('auth.%s names one syntax', async (quirk, has, lacks) => {
    const { capabilities } = await discovered(await withQuirks(`auth.${quirk}`));
    expect(capabilities).toContain(has);
    expect(capabilities).not.toContain(lacks);
  });

  it('auth.smart-config-absent leaves OAuth to the CapabilityStatement', async () => {
    const odd = await withQuirks('auth.smart-config-absent');
    expect((await read(odd, '.well-known/smart-configuration')).status).toBe(404);
    const text = await (await read(odd, 'metadata')).text();
    expect(text).toContain(`"valueUri":"${odd.origin}/auth"`);
  });

  it('auth.none opens every record', async () => {
    const odd = await withQuirks('auth.none');
    expect((await read(odd, '.well-known/smart-configuration')).status).toBe(404);
    expect((await read(odd, 'Patient/bea')).status).toBe(200);
    await odd.close();
    expect((await read(await withQuirks(), 'Patient/bea')).status).toBe(401);
  });
});

describe('tokens', () => {
  it('auth.token-ttl says how long they last', async () => {
    const odd = await withQuirks('auth.token-ttl=7');
    expect(await signIn(odd, APP, { as: BEA.name })).toMatchObject({ expires_in: 7 });
  });

  it('auth.refresh-not-returned keeps the first refresh token good', async () => {
    const odd = await withQuirks('auth.refresh-not-returned');
    const { refresh_token } = await signIn(odd, APP, { as: BEA.name });
    const form = { grant_type: 'refresh_token', refresh_token: String(refresh_token) };
    for (const _time of ['first', 'second']) {
      const response = await postToken(odd, form);
      expect(response.status).toBe(200);
      expect(await response.json()).not.toHaveProperty('refresh_token');
    }
  });

  it('auth.no-refresh-public gives none', async () => {
    const odd = await withQuirks('auth.no-refresh-public');
    expect(await signIn(odd, APP, { as: BEA.name })).not.toHaveProperty('refresh_token');
  });

  it('auth.no-patient-in-token leaves the patient to be found, and bound', async () => {
    const odd = await withQuirks('auth.no-patient-in-token');
    const tokens = await signIn(odd, APP, { as: BEA.name });
    expect(tokens).not.toHaveProperty('patient');
    const found: unknown = await (await read(odd, 'Patient', tokens.access_token)).json();
    expect(found).toMatchObject({ entry: [{ resource: { id: 'bea' } }] });
  });

  it('auth.token-no-cors hides the token endpoint from browsers', async () => {
    const odd = await withQuirks('auth.token-no-cors');
    const preflight = await fetch(`${odd.origin}/token`, {
      method: 'OPTIONS',
      headers: { origin: APP, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const form = { grant_type: 'refresh_token', refresh_token: 'made-up' };
    const response = await postToken(odd, form, { origin: APP });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('auth.error-uri says where to read on', async () => {
    const odd = await withQuirks('auth.error-uri');
    const form = { grant_type: 'refresh_token', refresh_token: 'made-up' };
    const error = (await (await postToken(odd, form)).json()) as Record<string, unknown>;
    expect(error).toMatchObject({ error_uri: `${odd.origin}/errors/invalid_grant` });
    expect((await fetch(String(error.error_uri))).status).toBe(200);
  });
});

it('auth.coop cuts the sign-in pages off from their opener, and nothing else', async () => {
  const odd = await withQuirks('auth.coop');
  const { response } = await follow(aVisitor(), authorizeUrl(odd, APP), odd);
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  const ehr = await fetch(`${odd.origin}/ehr`);
  expect(ehr.headers.get('cross-origin-opener-policy')).toBeNull();
});
