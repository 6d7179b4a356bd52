import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppServer, startAppServer } from './appServer.ts';
import { deploymentOf } from './deployment.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-app-'));
const build = join(folder, 'dist');
const character = { name: 'North', about: 'Northville' };
const north = { id: 'north', base: 'http://localhost:9001/fhir', character, types: [] };

let app: AppServer;
beforeAll(async () => {
  mkdirSync(join(build, 'assets'), { recursive: true });
  for (const name of ['index.html', 'callback.html', 'launch.html', 'assets/main-1a2b.js']) {
    writeFileSync(join(build, name), `this is ${name}`);
  }
  writeFileSync(join(folder, 'secret.txt'), 'not for everyone');
  app = await startAppServer({ port: 0, build });
  app.configure(deploymentOf('Ours', true, [north]));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ['/', 'index.html'],
  ['/people/marta?class=labs', 'index.html'],
  ['/callback/north?code=1&state=2', 'callback.html'],
  ['/launch.html?iss=x', 'launch.html'],
  ['/assets/main-1a2b.js', 'assets/main-1a2b.js'],
])('answers %s with %s', async (path, file) => {
  const response = await fetch(app.origin + path);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(`this is ${file}`);
});

it('takes an address with a dot for a screen where a person goes to it', async () => {
  const address = `${app.origin}/record/north/a.1`;
  const headers = { accept: 'text/html,*/*;q=0.8' };
  const response = await fetch(address, { headers });
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toBe('this is index.html');
  expect((await fetch(address)).status).toBe(404);
});

it('serves the deployment it was given, never from a cache', async () => {
  const response = await fetch(`${app.origin}/config.json`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ title: 'Ours', servers: [{ id: 'north' }] });
});

it('keeps what is named by its content, asks again for the rest', async () => {
  const script = await fetch(`${app.origin}/assets/main-1a2b.js`);
  expect(script.headers.get('cache-control')).toContain('immutable');
  const page = await fetch(app.origin);
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

it('names exactly the configured servers in its policy', async () => {
  const policy = (await fetch(app.origin)).headers.get('content-security-policy');
  expect(policy).toContain("connect-src 'self' http://localhost:9001;");
});

it('names the origins of token endpoints, which are often elsewhere', async () => {
  const deployment = deploymentOf('Ours', true, [north]);
  const [server] = deployment.servers;
  if (server === undefined) throw new Error('there is one server');
  const endpoints = { token: 'http://localhost:9002/token' };
  const origins = ['http://localhost:9003'];
  app.configure({ ...deployment, servers: [{ ...server, endpoints, origins }] });
  const policy = (await fetch(app.origin)).headers.get('content-security-policy');
  app.configure(deployment);
  expect(policy).toContain(
    "connect-src 'self' http://localhost:9001 http://localhost:9002 http://localhost:9003;",
  );
});

it.each(['/missing.js', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
  'has nothing at %s',
  async (path) => {
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(app.origin);
      request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  },
);

it('is only read from', async () => {
  expect((await fetch(app.origin, { method: 'POST' })).status).toBe(405);
});
