import { afterEach, expect, it } from 'vitest';
import type { RunningServer } from './server.ts';
import { APP, aServer, BEA, read } from './testing/servers.ts';
import { postToken, signIn } from './testing/visitor.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close());

async function start(control = true): Promise<RunningServer> {
  server = await aServer('north', [], control);
  return server;
}

async function post({ origin }: RunningServer, change: object): Promise<unknown> {
  const body = JSON.stringify(change);
  return (await fetch(`${origin}/__control`, { method: 'POST', body })).json();
}

it('is there only where it was asked for', async () => {
  const { origin } = await start(false);
  expect((await fetch(`${origin}/__control`)).status).toBe(404);
});

it('ends all access tokens at once and leaves refresh tokens good', async () => {
  const north = await start();
  const tokens = await signIn(north, APP, { as: BEA.name });
  expect((await read(north, 'Patient/bea', tokens.access_token)).status).toBe(200);
  await post(north, { expireAccessTokens: true });
  expect((await read(north, 'Patient/bea', tokens.access_token)).status).toBe(401);
  const form = { grant_type: 'refresh_token', refresh_token: String(tokens.refresh_token) };
  expect((await postToken(north, form)).status).toBe(200);
});

it('sets how long coming tokens last', async () => {
  const north = await start();
  expect(await post(north, { accessTokenSeconds: 4 })).toMatchObject({ accessTokenSeconds: 4 });
  expect(await signIn(north, APP, { as: BEA.name })).toMatchObject({ expires_in: 4 });
});

it('replaces the quirks of a running server', async () => {
  const north = await start();
  const tokens = await signIn(north, APP, { as: BEA.name });
  await post(north, { quirks: ['fail.503=Observation'] });
  expect((await read(north, 'Observation', tokens.access_token)).status).toBe(503);
  await post(north, { quirks: [] });
  expect((await read(north, 'Observation', tokens.access_token)).status).toBe(200);
});

it('counts requests by what they were for', async () => {
  const north = await start();
  await read(north, 'Patient/bea');
  await read(north, 'Patient?_id=bea');
  await fetch(`${north.origin}/ehr`);
  const seen = { requests: { 'fhir Patient': 2, '/ehr': 1 } };
  expect(await (await fetch(`${north.origin}/__control`)).json()).toMatchObject(seen);
  expect(await post(north, { resetRequests: true })).toMatchObject({ requests: {} });
});

it.each([
  [{ quirks: ['page.getpags'] }, /page\.getpages/],
  [{ quirks: 'auth.none' }, /quirks/],
  [{ quirks: ['auth.token-ttl=soon'] }, /whole seconds/],
  [{ accessTokenSeconds: 0 }, /accessTokenSeconds/],
  [{ speed: 'fast' }, /speed/],
])('refuses %j by naming what is wrong', async (change, says) => {
  expect(await post(await start(), change)).toEqual({ problem: expect.stringMatching(says) });
});
