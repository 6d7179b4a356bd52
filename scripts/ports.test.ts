import type { Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { findFreePort, listenFrom } from './ports.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listen(wanted: number): Promise<number> {
  const { server, port } = await listenFrom(wanted);
  open.push(server);
  return port;
}

it('takes the next free port where the wanted one is busy', async () => {
  const first = await listen(0);
  const second = await listen(first);
  expect(second).toBeGreaterThan(first);
  expect(await findFreePort(first)).toBeGreaterThan(second);
});

it('leaves the port it found to whoever asked', async () => {
  const port = await findFreePort(0);
  expect(await listen(port)).toBe(port);
});
