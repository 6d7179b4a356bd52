import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import type { ServerConfig } from './connection.ts';
import type { AuthEndpoints } from './discovery.ts';
import { readRecord } from './handover.ts';
import type { ConnectionPorts } from './ports.ts';

interface Pin {
  /** A configuration that names another base describes another server. */
  readonly base: string;
  readonly issuer: string | undefined;
  readonly authorize: string;
  readonly token: string;
}

type Shelf = ConnectionPorts['pinned'];
type Part = 'issuer' | 'authorize' | 'token';

const KEY = 'concord.endpoints';
const PROPOSED = 'concord.endpoints.proposed';
/** What each part is called where the server states it. */
const MEMBERS: Readonly<Record<Part, string>> = {
  issuer: 'issuer',
  authorize: 'authorization_endpoint',
  token: 'token_endpoint',
};
const PARTS = ['issuer', 'authorize', 'token'] as const;

/**
 * Holds what a server says of its sign-in against what is known: what an administrator wrote down,
 * what it said at its first use, and what belongs to other servers.
 *
 * Mix-up needs a server that shows an honest authorize page and takes the answer at its own token
 * endpoint, or that calls itself by an honest issuer's name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#name-mix-up-attacks
 */
export function pinEndpoints(
  server: ServerConfig,
  servers: readonly ServerConfig[],
  endpoints: AuthEndpoints,
  shelf: Shelf,
): Result<AuthEndpoints, Failure> {
  const unlike = PARTS.find((part) => {
    const pinned = server.endpoints?.[part];
    return pinned !== undefined && pinned !== endpoints[part];
  });
  if (unlike !== undefined) {
    const why = `names another ${MEMBERS[unlike]} than this Concord is set up for`;
    return refuse(server, why);
  }
  const borrowed = borrowedFrom(server, servers, endpoints, shelf);
  if (borrowed !== undefined) {
    const { part, owner } = borrowed;
    return refuse(server, `names another server's sign-in as its own (${part} of ${owner})`);
  }
  const { issuer, authorize, token } = endpoints;
  const next: Pin = { base: server.base, issuer, authorize, token };
  const before = pinOf(server, shelf);
  const changed = before === undefined ? [] : PARTS.filter((part) => before[part] !== next[part]);
  if (before !== undefined && changed.length > 0 && !isPinnedByHand(server)) {
    write(PROPOSED, { ...read(PROPOSED, shelf), [server.id]: next }, shelf);
    const named = changed.map((part) => `${MEMBERS[part]}, now at ${hostOf(next[part])}`);
    return refuse(server, `changed where it signs people in (${named.join('; ')})`);
  }
  write(KEY, { ...read(KEY, shelf), [server.id]: next }, shelf);
  forgetProposal(server.id, shelf);
  return succeed(endpoints);
}

/**
 * The other server an issuer belongs to, where that is known: for a sentence that names both.
 */
export function ownerOfIssuer(
  issuer: string,
  servers: readonly ServerConfig[],
  shelf: Shelf,
): ServerConfig | undefined {
  return servers.find(
    (server) => server.endpoints?.issuer === issuer || pinOf(server, shelf)?.issuer === issuer,
  );
}

/** What changed and waits to be accepted, by the names of the server's own members. */
export function proposedChange(server: ServerConfig, shelf: Shelf): readonly string[] | undefined {
  const proposed = asPin(read(PROPOSED, shelf)[server.id]);
  const before = pinOf(server, shelf);
  if (proposed === undefined || before === undefined) return undefined;
  return PARTS.filter((part) => before[part] !== proposed[part]).map((part) => MEMBERS[part]);
}

/** A person says that the new endpoints are right; the next sign-in uses them. */
export function acceptProposal(id: ConnectionId, shelf: Shelf): void {
  const proposed = asPin(read(PROPOSED, shelf)[id]);
  if (proposed !== undefined) write(KEY, { ...read(KEY, shelf), [id]: proposed }, shelf);
  forgetProposal(id, shelf);
}

function isPinnedByHand({ endpoints }: ServerConfig): boolean {
  return endpoints?.authorize !== undefined && endpoints.token !== undefined;
}

function borrowedFrom(
  server: ServerConfig,
  servers: readonly ServerConfig[],
  mine: AuthEndpoints,
  shelf: Shelf,
): { readonly part: string; readonly owner: string } | undefined {
  for (const other of servers) {
    if (other.id === server.id) continue;
    const known: Partial<Pin> = { ...pinOf(other, shelf), ...stated(other.endpoints) };
    for (const part of ['authorize', 'issuer'] as const) {
      // Two FHIR servers may well share one whole authorization server; part of it they may not.
      const isTaken = known[part] !== undefined && known[part] === mine[part];
      const isSplit = isTaken && known.token !== mine.token;
      if (isSplit || isAtHomeOf(other, server, mine[part], server.endpoints?.[part])) {
        return { part: MEMBERS[part], owner: other.name };
      }
    }
  }
  return undefined;
}

/** Whether an endpoint lies where another server lives, though nobody wrote down that it may. */
function isAtHomeOf(
  other: ServerConfig,
  server: ServerConfig,
  endpoint: string | undefined,
  pinned: string | undefined,
): boolean {
  if (endpoint === undefined || pinned !== undefined || !URL.canParse(endpoint)) return false;
  const { origin } = new URL(endpoint);
  return origin === new URL(other.base).origin && origin !== new URL(server.base).origin;
}

function stated(pinned: ServerConfig['endpoints']): Partial<Pin> {
  return Object.fromEntries(
    Object.entries(pinned ?? {}).filter(([, value]) => value !== undefined),
  );
}

function pinOf({ id, base }: ServerConfig, shelf: Shelf): Pin | undefined {
  const pin = asPin(read(KEY, shelf)[id]);
  return pin?.base === base ? pin : undefined;
}

function asPin(value: unknown): Pin | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { base, issuer, authorize, token } = value as Record<string, unknown>;
  const isWhole = [base, authorize, token].every((each) => typeof each === 'string');
  if (!isWhole || (issuer !== undefined && typeof issuer !== 'string')) return undefined;
  return value as Pin;
}

function read(key: string, shelf: Shelf): Record<string, unknown> {
  return readRecord(shelf.getItem(key)) ?? {};
}

function write(key: string, value: Record<string, unknown>, shelf: Shelf): void {
  shelf.setItem(key, JSON.stringify(value));
}

function forgetProposal(id: ConnectionId, shelf: Shelf): void {
  const { [id]: _gone, ...left } = read(PROPOSED, shelf);
  if (Object.keys(left).length > 0) write(PROPOSED, left, shelf);
  else shelf.removeItem(PROPOSED);
}

function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : 'no address';
}

function refuse({ id, name }: ServerConfig, why: string): Result<never, Failure> {
  return fail({
    ...{ kind: 'unsafe', connection: id, asked: 'smart-configuration', status: undefined },
    says: `${name} ${why}; no sign-in was started.`,
  });
}
