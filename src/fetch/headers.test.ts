import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { toConnectionId } from '#core/base/ids.ts';
import { succeed } from '#core/base/result.ts';
import { openServer } from './server.ts';

let stop = () => {};
afterEach(() => stop());

async function sentWith(headers: Readonly<Record<string, string>>): Promise<IncomingHttpHeaders> {
  let seen: IncomingHttpHeaders = {};
  const http = createServer((request, response) => {
    seen = request.headers;
    response.writeHead(200, { 'content-type': 'application/fhir+json' }).end('{}');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  stop = () => {
    http.closeAllConnections();
    http.close();
  };
  const id = toConnectionId('north');
  if (id === undefined) throw new Error('north is an id');
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}/fhir`;
  const server = openServer({
    id,
    name: 'North',
    base,
    token: async () => succeed('own'),
    headers,
  });
  await server.get('Patient/1', { what: 'Patient', signal: new AbortController().signal });
  return seen;
}

it('sends what the kind of server wants', async () => {
  expect(await sentWith({ Prefer: 'handling=lenient', 'X-FHIR-TENANT-ID': 'a1' })).toMatchObject({
    accept: 'application/fhir+json',
    prefer: 'handling=lenient',
    'x-fhir-tenant-id': 'a1',
  });
});

it('asks for the media type it knows', async () => {
  expect((await sentWith({ Accept: 'application/json+fhir' })).accept).toBe(
    'application/json+fhir',
  );
});

it.each(['Authorization', 'authorization'])('never another %s than the session’s', async (name) => {
  expect((await sentWith({ [name]: 'Basic b3RoZXI=' })).authorization).toBe('Bearer own');
});
