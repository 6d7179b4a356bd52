import type { AuthServer } from './auth/authServer.ts';
import { AUTH_QUIRKS } from './auth/quirks.ts';
import { tokenSecondsOf } from './auth/state.ts';
import type { QuirkId } from './contract.ts';
import { checkQuirks } from './quirks/catalog.ts';

/** Requests seen since the start or the last reset, by what they were for. */
export interface RequestCounts {
  count(path: string): void;
  read(): Readonly<Record<string, number>>;
  reset(): void;
}

export function makeRequestCounts(basePath: string): RequestCounts {
  const counts = new Map<string, number>();
  return {
    count(path) {
      const key = path.startsWith(`${basePath}/`)
        ? `fhir ${path.slice(basePath.length + 1).split('/')[0]}`
        : path.split('/').slice(0, 2).join('/');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    read: () => Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b))),
    reset: () => counts.clear(),
  };
}

/**
 * `/__control`, on servers started for tests and development only: no person is asked here.
 *
 * `GET` reads `{ quirks, accessTokenSeconds, requests }`. `POST` takes any of
 * `{ quirks: [...] }` (replaces all), `{ accessTokenSeconds: 5 }` (tokens issued from now on),
 * `{ expireAccessTokens: true }` (all issued so far) and `{ resetRequests: true }`, and answers
 * like `GET`.
 */
export async function handleControl(
  request: Request,
  auth: AuthServer,
  counts: RequestCounts,
): Promise<Response> {
  if (request.method === 'POST') {
    const change: unknown = await request.json().catch(() => undefined);
    const problem = problemOf(() => applyChange(change, auth, counts));
    if (problem !== undefined) return Response.json({ problem }, { status: 400 });
  }
  return Response.json({ ...auth.state, requests: counts.read() });
}

function problemOf(apply: () => string | undefined): string | undefined {
  try {
    return apply();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function applyChange(change: unknown, auth: AuthServer, counts: RequestCounts): string | undefined {
  if (typeof change !== 'object' || change === null) return 'The body must be a JSON object.';
  for (const [key, value] of Object.entries(change)) {
    if (key === 'quirks' && isQuirks(value)) setQuirks(value, auth);
    else if (key === 'accessTokenSeconds' && Number.isInteger(value) && value > 0) {
      auth.state.accessTokenSeconds = value;
    } else if (key === 'expireAccessTokens' && value === true) auth.expireAccessTokens();
    else if (key === 'resetRequests' && value === true) counts.reset();
    else return `${key} is unknown or has a wrong value.`;
  }
  return undefined;
}

function setQuirks(quirks: readonly QuirkId[], { state }: AuthServer): void {
  checkQuirks(quirks, AUTH_QUIRKS);
  state.accessTokenSeconds = tokenSecondsOf(quirks) ?? state.accessTokenSeconds;
  state.quirks = quirks;
}

function isQuirks(value: unknown): value is readonly QuirkId[] {
  return Array.isArray(value) && value.every((quirk) => typeof quirk === 'string');
}
