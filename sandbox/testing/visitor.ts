import { createHash, randomBytes } from 'node:crypto';
import type { RunningServer } from '../server.ts';

/** A browser of a few lines: one cookie jar for all ports of localhost, as browsers have it. */
export interface Visitor {
  get(url: string): Promise<Response>;
  post(url: string, form: Readonly<Record<string, string | readonly string[]>>): Promise<Response>;
}

export function aVisitor(): Visitor {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const path = new URL(url).pathname;
    const cookie = [...jar]
      .filter(([, kept]) => path.startsWith(kept.path))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const kept = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
      if (value === '') jar.delete(`${name} ${kept}`);
      else jar.set(`${name} ${kept}`, { value, path: kept });
    }
    return response;
  };
  return {
    get: (url) => send(url, { headers: { accept: 'text/html' } }),
    post: (url, form) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(form)) {
        for (const one of [value].flat()) body.append(name, one);
      }
      return send(url, { method: 'POST', body, headers: { accept: 'text/html' } });
    },
  };
}

/** Follows redirects as long as they stay on the server. */
export async function follow(visitor: Visitor, url: string, server: RunningServer) {
  let response = await visitor.get(url);
  let at = url;
  for (let hops = 0; hops < 8; hops += 1) {
    const location = response.headers.get('location');
    if (location === null) return { at, response };
    at = new URL(location, at).href;
    if (!at.startsWith(`${server.origin}/`)) return { at, response };
    response = await visitor.get(at);
  }
  throw new Error('Too many redirects.');
}

export const VERIFIER = randomBytes(32).toString('base64url');

/** The address of a sign-in; a `undefined` leaves a parameter out. */
export function authorizeUrl(
  server: RunningServer,
  appOrigin: string,
  change: Readonly<Record<string, string | undefined>> = {},
): string {
  const asked: Record<string, string | undefined> = {
    response_type: 'code',
    client_id: 'concord',
    redirect_uri: `${appOrigin}/callback/${server.id}`,
    scope:
      'launch/patient openid fhirUser offline_access patient/Patient.rs patient/Observation.rs',
    state: 'a-state',
    // Some products refuse a sign-in that names it; whoever knows them leaves it out.
    aud: server.auth.state.quirks.includes('auth.aud-rejected') ? undefined : server.base,
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) if (value !== undefined) query.set(key, value);
  return `${server.origin}/auth?${query}`;
}

/** The choices of a sign-in page, by the words a person reads. */
export function readPage(text: string) {
  const rows = [
    ...text.matchAll(
      /<input type="(radio|checkbox)" id="([^"]+)" name="([^"]+)" value="([^"]+)"([^>]*)>\s*<label for="\2">([^<]*)<\/label>/g,
    ),
  ].map(([, kind, , name = '', value = '', rest = '', label = '']) => {
    return { kind, name, value, label, isChecked: / checked/.test(rest) };
  });
  return {
    users: rows.filter(({ name }) => name === 'user'),
    patients: rows.filter(({ name }) => name.startsWith('patient')),
    scopes: rows.filter(({ name }) => name === 'scope').map(({ value }) => value),
  };
}

export interface Answer {
  readonly as: string;
  readonly patient?: string;
  readonly without?: readonly string[];
  readonly decision?: 'allow' | 'deny';
}

/** Answers the sign-in page at `at` as a person would; returns where the browser is sent last. */
export async function answerPage(
  visitor: Visitor,
  { at, response }: { readonly at: string; readonly response: Response },
  server: RunningServer,
  { as, patient, without = [], decision = 'allow' }: Answer,
): Promise<URL> {
  const page = readPage(await response.text());
  const user = page.users.find(({ label }) => label === as);
  const pickedPatient = page.patients.find(({ label }) => label === patient);
  const posted = await visitor.post(at, {
    user: user?.value ?? '',
    scope: page.scopes.filter((scope) => !without.includes(scope)),
    decision,
    ...(pickedPatient === undefined ? {} : { [pickedPatient.name]: pickedPatient.value }),
  });
  const location = posted.headers.get('location');
  if (location === null) throw new Error(`The page was refused: ${await posted.text()}`);
  const last = await follow(visitor, new URL(location, at).href, server);
  return new URL(last.at);
}

export type Tokens = Readonly<Record<string, unknown>> & {
  readonly access_token: string;
  readonly scope: string;
};

export function postToken(
  server: RunningServer,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = new URLSearchParams({ client_id: 'concord', ...form });
  return fetch(`${server.origin}/token`, { method: 'POST', body, headers });
}

/** A whole sign-in, from the app's request to its tokens. */
export async function signIn(
  server: RunningServer,
  appOrigin: string,
  answer: Answer,
  change: Readonly<Record<string, string | undefined>> = {},
  visitor = aVisitor(),
): Promise<Tokens> {
  const page = await follow(visitor, authorizeUrl(server, appOrigin, change), server);
  const end = await answerPage(visitor, page, server, answer);
  const code = end.searchParams.get('code');
  if (code === null) throw new Error(`No code: ${end.search}`);
  const response = await postToken(server, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: `${appOrigin}/callback/${server.id}`,
    code_verifier: VERIFIER,
  });
  if (!response.ok) throw new Error(`No tokens: ${await response.text()}`);
  return (await response.json()) as Tokens;
}

export function scopesOf({ scope }: { readonly scope: string }): Set<string> {
  return new Set(scope.split(' '));
}

export function claimsOf(tokens: Readonly<Record<string, unknown>>): unknown {
  const [, claims = ''] = String(tokens.id_token).split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}

export function tokenOf(tokens: unknown, name: string): string {
  return String((tokens as Readonly<Record<string, unknown>>)[name]);
}
