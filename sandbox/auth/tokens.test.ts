import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { APP, aServer, BEA, read } from '../testing/servers.ts';
import { postToken, signIn, tokenOf } from '../testing/visitor.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await aServer('north');
});
afterAll(() => server.close());

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
