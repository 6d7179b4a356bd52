import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import type { ServerConfig } from './connection.ts';
import type { AuthEndpoints } from './discovery.ts';
import { readRecord } from './handover.ts';
import type { ConnectionPorts } from './ports.ts';

interface Pin {
  readonly issuer: string | undefined;
  readonly authorize: string;
  readonly token: string;
}

const KEY = 'concord.endpoints';

/**
 * Remembers each server's endpoints and refuses one that borrows another's.
 *
 * Mix-up needs a server that shows an honest authorize page and takes the answer at its own token
 * endpoint, or that calls itself by an honest issuer's name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#name-mix-up-attacks
 */
export function pinEndpoints(
  server: ServerConfig,
  endpoints: AuthEndpoints,
  storage: ConnectionPorts['storage'],
): Result<AuthEndpoints, Failure> {
  const pins = readRecord(storage.getItem(KEY)) ?? {};
  for (const [other, value] of Object.entries(pins)) {
    const pin = value as Partial<Pin> | null;
    if (other !== server.id && pin !== null && borrows(endpoints, pin)) return refuse(server);
  }
  const { issuer, authorize, token } = endpoints;
  storage.setItem(KEY, JSON.stringify({ ...pins, [server.id]: { issuer, authorize, token } }));
  return succeed(endpoints);
}

export function unpin(id: ConnectionId, storage: ConnectionPorts['storage']): void {
  const { [id]: _gone, ...pins } = readRecord(storage.getItem(KEY)) ?? {};
  storage.setItem(KEY, JSON.stringify(pins));
}

/** Two FHIR servers may well share one whole authorization server; part of it they may not. */
function borrows(mine: AuthEndpoints, other: Partial<Pin>): boolean {
  const isSameAuthorize = mine.authorize === other.authorize;
  const isSameIssuer = mine.issuer !== undefined && mine.issuer === other.issuer;
  return (isSameAuthorize || isSameIssuer) && mine.token !== other.token;
}

function refuse({ id, name }: ServerConfig): Result<never, Failure> {
  return fail({
    kind: 'unsafe',
    connection: id,
    asked: 'smart-configuration',
    status: undefined,
    says: `${name} names another server's sign-in page or issuer as its own; no sign-in was started.`,
  });
}
