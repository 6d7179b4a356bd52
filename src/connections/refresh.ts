import type { Failure, FailureKind } from '#core/base/failure.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import type { ServerConfig } from './connection.ts';
import type { ConnectionPorts } from './ports.ts';
import type { StoredSession, Vault } from './session.ts';
import { readTokens } from './tokens.ts';

/** Gets fresh tokens, one request at a time for each server, whoever asks. */
export interface Refresher {
  /**
   * @param refused - the token that no longer works; where another one is already there, that one
   * is returned and nothing is asked.
   *
   * Fails with: unauthorized (the session is over), unreachable, timeout, broken, misconfigured.
   */
  refresh(server: ServerConfig, refused: string): Promise<Result<StoredSession, Failure>>;
}

const TRIES = 3;

interface Desk {
  readonly vault: Vault;
  readonly ports: ConnectionPorts;
}

/** @param settled - done when it is known which refresh tokens are this tab's own. */
export function createRefresher(
  vault: Vault,
  ports: ConnectionPorts,
  settled: () => Promise<void> = async () => undefined,
): Refresher {
  const flights = new Map<string, Promise<Result<StoredSession, Failure>>>();
  const start = (server: ServerConfig, refused: string) => {
    // No caller's signal goes in: whoever gives up must not cost the others their session.
    const flight = ports
      .alone(`concord.refresh.${server.id}`, async () => {
        await settled();
        return refreshAlone(server, refused, { vault, ports });
      })
      .finally(() => flights.delete(server.id));
    flights.set(server.id, flight);
    return flight;
  };
  return { refresh: (server, refused) => flights.get(server.id) ?? start(server, refused) };
}

async function refreshAlone(
  server: ServerConfig,
  refused: string,
  desk: Desk,
): Promise<Result<StoredSession, Failure>> {
  const session = desk.vault.read(server);
  if (session === undefined) return sessionOver(server);
  if (session.access !== refused) return succeed(session);
  if (session.refresh === undefined) return sessionOver(server);
  for (let attempt = 1; ; attempt += 1) {
    const result = await refreshOnce(server, session, session.refresh, desk);
    const mayRetry = !result.ok && isPassing(result.failure) && attempt < TRIES;
    if (!mayRetry) return result;
    await desk.ports.sleep(500 * 2 ** attempt);
  }
}

async function refreshOnce(
  server: ServerConfig,
  session: StoredSession,
  refresh: string,
  desk: Desk,
): Promise<Result<StoredSession, Failure>> {
  const { token, clientId } = session;
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refresh,
    client_id: clientId,
  });
  const sent = await desk.ports.send({
    ...{ connection: server.id, name: server.name, asked: 'token' },
    ...{ address: token, within: token, form: form.toString() },
  });
  if (!sent.ok) return sent;
  // Signed out, or in again, while we asked: what just came must not bring the old session back.
  if (desk.vault.read(server)?.access !== session.access) return sessionOver(server);
  const { status, body } = sent.value;
  return status >= 400
    ? refused(server, session, status, body, desk)
    : accept(server, session, body, desk);
}

function refused(
  server: ServerConfig,
  session: StoredSession,
  status: number,
  body: unknown,
  { vault }: Desk,
): Result<never, Failure> {
  // Only this code says that the refresh token itself is spent; all else may pass.
  if (isInvalidGrant(body)) {
    vault.write({ ...session, refresh: undefined });
    return sessionOver(server);
  }
  const kind = status >= 500 || status === 429 ? 'broken' : 'misconfigured';
  return failRefresh(server, kind, 'could not extend the session', status);
}

function accept(
  server: ServerConfig,
  session: StoredSession,
  body: unknown,
  { vault, ports }: Desk,
): Result<StoredSession, Failure> {
  const tokens = readTokens(body, ports.now());
  if (tokens === undefined) {
    return failRefresh(server, 'unreadable', 'answered for a longer session with no token', 200);
  }
  if (tokens.patient !== undefined && tokens.patient !== session.patient) {
    const why = 'changed the patient of the session; sign in again';
    return failRefresh(server, 'unauthorized', why, 200);
  }
  const next: StoredSession = {
    ...session,
    access: tokens.access,
    // A server that rotates sends a new one; one that does not lets the old one live.
    refresh: tokens.refresh ?? session.refresh,
    expiresAt: tokens.expiresAt,
    lifetimeMs: tokens.lifetimeMs,
    granted: tokens.granted ?? session.granted,
  };
  vault.write(next);
  return succeed(next);
}

function failRefresh(
  { id, name }: ServerConfig,
  kind: FailureKind,
  why: string,
  status: number,
): Result<never, Failure> {
  return fail({ kind, connection: id, asked: 'token', status, says: `${name} ${why}.` });
}

function isPassing({ kind }: Failure): boolean {
  return kind === 'unreachable' || kind === 'timeout' || kind === 'broken';
}

function isInvalidGrant(body: unknown): boolean {
  return (
    typeof body === 'object' && body !== null && 'error' in body && body.error === 'invalid_grant'
  );
}

function sessionOver({ id, name }: ServerConfig): Result<never, Failure> {
  return fail({
    kind: 'unauthorized',
    connection: id,
    asked: 'token',
    status: undefined,
    says: `The session at ${name} is over; sign in again.`,
  });
}
