import type { Failure, FailureKind } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import type { ServerConfig } from './connection.ts';
import type { ConnectionPorts } from './ports.ts';
import type { Refresher } from './refresh.ts';
import { infoOf, type StoredSession, type Vault } from './session.ts';
import type { StatusBoard } from './statusBoard.ts';

interface TokenDesk {
  readonly board: StatusBoard;
  readonly vault: Vault;
  readonly refresher: Refresher;
  readonly ports: Pick<ConnectionPorts, 'now'>;
}

interface TokenWish {
  readonly id: ConnectionId;
  readonly base: string;
  readonly refused: string | undefined;
}

/** Gives the token of one connection, for its own base only, fresh enough to be used. */
export async function giveToken(
  { id, base, refused }: TokenWish,
  desk: TokenDesk,
): Promise<Result<string | undefined, Failure>> {
  const connection = desk.board.of(id);
  const server = connection?.server;
  if (server === undefined || server.base !== base) {
    return fail(failure(id, 'unsafe', 'A token was asked for another address than its own.'));
  }
  if (server.auth === 'none') return succeed(undefined);
  const session = desk.vault.read(server);
  if (session === undefined || connection?.status.state === 'expired') return over(server);
  const mustRefresh = session.access === refused || isSpent(session, desk.ports.now());
  if (!mustRefresh) return succeed(session.access);
  return refreshed(server, session, desk);
}

async function refreshed(
  server: ServerConfig,
  session: StoredSession,
  desk: TokenDesk,
): Promise<Result<string | undefined, Failure>> {
  const fresh = await desk.refresher.refresh(server, session.access);
  const now = desk.vault.read(server);
  // Someone signed out or in again meanwhile: their state stands.
  if (now === undefined) return over(server);
  if (fresh.ok) {
    desk.board.set(server.id, { state: 'connected', session: infoOf(fresh.value) });
    return succeed(fresh.value.access);
  }
  if (fresh.failure.kind === 'unauthorized' && now.access === session.access) {
    desk.board.set(server.id, { state: 'expired', session: infoOf(now) });
  }
  // A network fault costs nothing: the session stays and the next request tries again.
  return fresh;
}

/** A little before the end, so that a request does not set out with a token that dies on the way. */
function isSpent({ expiresAt, lifetimeMs, refresh }: StoredSession, now: number): boolean {
  if (expiresAt === undefined) return false;
  const margin = refresh === undefined ? 0 : Math.min(30_000, (lifetimeMs ?? 0) / 10);
  return now >= expiresAt - margin;
}

function over({ id, name }: ServerConfig): Result<never, Failure> {
  return fail(failure(id, 'unauthorized', `The session at ${name} is over; sign in again.`));
}

function failure(connection: ConnectionId, kind: FailureKind, says: string): Failure {
  return { kind, connection, asked: 'token', status: undefined, says };
}
