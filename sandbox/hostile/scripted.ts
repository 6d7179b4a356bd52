import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type IdTokenKey, makeIdTokenKey } from './idTokens.ts';

/** One request as it arrived: what an attacker would know of it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly token: string | undefined;
  /** Everything of it as one text, to be searched for secrets. */
  readonly raw: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is text, which is sent as it is. */
  readonly body?: unknown;
}

/** What a server does other than an honest one would; each part may be changed while it runs. */
export interface Script {
  /** Replaces members of its smart-configuration. */
  discovery?: Readonly<Record<string, unknown>>;
  /** Where a browser is sent from the authorize endpoint. */
  authorize?: (asked: URLSearchParams) => string;
  token?: (form: URLSearchParams) => Reply | undefined;
  /** Answers below the base; `undefined` leaves it to the honest answer. */
  fhir?: (path: string, query: URLSearchParams) => Reply | undefined;
  /** Takes the whole answer over: stalls, breaks off, streams without end. */
  raw?: (seen: Seen, response: ServerResponse) => boolean;
  keys?: () => Reply;
}

export interface ScriptedServer {
  readonly origin: string;
  readonly base: string;
  readonly key: IdTokenKey;
  readonly seen: readonly Seen[];
  readonly script: Script;
  /** Requests to a path, by its end: `/token`. */
  asked(end: string): readonly Seen[];
  /** Begins to count anew. */
  forget(): void;
  close(): Promise<void>;
}

/**
 * An authorization server and a FHIR server in one, honest until its script says otherwise.
 *
 * It asks nobody: whoever is sent to its authorize endpoint comes straight back with a code. It
 * admits every origin (CORS), because an attacker would.
 */
export async function startScripted(script: Script = {}): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const base = `${origin}/fhir`;
  const key = makeIdTokenKey('key-1');
  const parts = { origin, base, key, script, nonces: new Map<string, string>(), count: 0 };
  http.on('request', async (incoming, outgoing) => {
    const one = await readRequest(incoming, origin);
    if (one.method !== 'OPTIONS') seen.push(one);
    if (one.method !== 'OPTIONS' && script.raw?.(one, outgoing) === true) return;
    send(outgoing, one.method === 'OPTIONS' ? { status: 204 } : answerOf(one, parts));
  });
  return {
    ...{ origin, base, key, seen, script },
    asked: (end) => seen.filter(({ path }) => path.endsWith(end)),
    forget: () => void seen.splice(0),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

interface Parts {
  readonly origin: string;
  readonly base: string;
  readonly key: IdTokenKey;
  readonly script: Script;
  /** Of each code, the nonce of its sign-in. */
  readonly nonces: Map<string, string>;
  count: number;
}

function answerOf(seen: Seen, parts: Parts): Reply {
  const { script, origin, key } = parts;
  if (seen.path === '/fhir/.well-known/smart-configuration') {
    return { body: { ...wellKnown(origin), ...script.discovery } };
  }
  if (seen.path === '/authorize') return { status: 302, headers: { location: back(seen, parts) } };
  if (seen.path === '/token') return script.token?.(seen.form) ?? tokens(seen.form, parts);
  if (seen.path === '/jwks') return script.keys?.() ?? { body: { keys: [key.jwk] } };
  const path = /^\/fhir\/(.*)$/.exec(seen.path)?.[1];
  if (path === undefined) return { status: 404, body: 'Nothing here' };
  return script.fhir?.(path, seen.query) ?? record(path);
}

function wellKnown(origin: string) {
  return {
    issuer: origin,
    jwks_uri: `${origin}/jwks`,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    revocation_endpoint: `${origin}/revoke`,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  };
}

function back({ query }: Seen, parts: Parts): string {
  const scripted = parts.script.authorize?.(query);
  if (scripted !== undefined) return scripted;
  parts.count += 1;
  const code = `code-${parts.count}-${randomUUID()}`;
  parts.nonces.set(code, query.get('nonce') ?? '');
  const url = new URL(query.get('redirect_uri') ?? parts.origin);
  url.searchParams.set('code', code);
  url.searchParams.set('state', query.get('state') ?? '');
  url.searchParams.set('iss', parts.origin);
  return url.href;
}

function tokens(form: URLSearchParams, parts: Parts): Reply {
  parts.count += 1;
  const nonce = parts.nonces.get(form.get('code') ?? '');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: parts.origin, aud: 'concord', sub: '1', iat: now, exp: now + 3600 };
  const idToken = parts.key.sign({ ...claims, nonce, name: 'Ada Example' });
  return {
    body: {
      access_token: `access-${parts.count}-${randomUUID()}`,
      refresh_token: `refresh-${parts.count}-${randomUUID()}`,
      token_type: 'Bearer',
      expires_in: 3600,
      patient: 'ada',
      ...(nonce === undefined ? {} : { id_token: idToken }),
    },
  };
}

function record(path: string): Reply {
  if (path === 'metadata') {
    return { body: { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' } };
  }
  if (path === 'Patient/ada') {
    const name = [{ family: 'Example', given: ['Ada'] }];
    return { body: { resourceType: 'Patient', id: 'ada', birthDate: '1963-04-18', name } };
  }
  return { body: searchset([]) };
}

/** A page of a search; `next` leads wherever it says. */
export function searchset(resources: readonly object[], next?: string): object {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
    entry: resources.map((resource) => ({ resource, search: { mode: 'match' } })),
  };
}

async function readRequest(incoming: IncomingMessage, origin: string): Promise<Seen> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  const body = Buffer.concat(pieces).toString();
  const url = new URL(incoming.url ?? '/', origin);
  const token = /^Bearer (.*)$/.exec(incoming.headers.authorization ?? '')?.[1];
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(body),
    token,
    raw: `${incoming.method} ${incoming.url} ${JSON.stringify(incoming.headers)} ${body}`,
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, authorization',
    'access-control-expose-headers': '*',
    'content-type': type,
    ...headers,
  });
  response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body));
}
