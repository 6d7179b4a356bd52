import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from './server.ts';
import { APP, aServer, BEA, read } from './testing/servers.ts';
import {
  answerPage,
  authorizeUrl,
  aVisitor,
  follow,
  postToken,
  signIn,
  VERIFIER,
} from './testing/visitor.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await aServer('north');
});
afterAll(() => server.close());

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
