import { canonicalAddress } from './address.ts';
import { Complaint } from './configValues.ts';
import type { ServerConfig } from './connection.ts';

/** Refuses servers that could be taken for one another; says which two. */
export function rejectClashes(servers: readonly ServerConfig[]): void {
  rejectRepeated(servers, 'id', ({ id }) => id.toLowerCase());
  // One address has many spellings: case of the host, the default port, dots in the path.
  rejectRepeated(servers, 'base', ({ base }) => canonicalAddress(base)?.toLowerCase() ?? base);
  for (const [index, server] of servers.entries()) {
    for (const [before, other] of servers.slice(0, index).entries()) {
      const shared = sharedEndpoint(server, other);
      if (shared === undefined) continue;
      throw new Complaint(
        `servers[${index}].endpoints.${shared} is that of servers[${before}], whose token endpoint is another`,
      );
    }
  }
}

/**
 * Bases of other servers inside this one's: `/fhir/tenant2` inside `/fhir`.
 *
 * Whatever lies in both belongs to the longer.
 */
export function basesInside(server: ServerConfig, all: readonly ServerConfig[]): readonly string[] {
  const prefix = `${canonicalAddress(server.base)?.toLowerCase()}/`;
  return all
    .map(({ base }) => base)
    .filter((base) => canonicalAddress(base)?.toLowerCase().startsWith(prefix) === true);
}

function rejectRepeated(
  servers: readonly ServerConfig[],
  key: 'id' | 'base',
  of: (server: ServerConfig) => string,
): void {
  const seen = new Map<string, number>();
  servers.forEach((server, index) => {
    const first = seen.get(of(server));
    if (first !== undefined) {
      throw new Complaint(`servers[${index}].${key} is the same as servers[${first}].${key}`);
    }
    seen.set(of(server), index);
  });
}

/** Two servers may share a whole authorization server; a part of it they may not. */
function sharedEndpoint(
  { endpoints: mine }: ServerConfig,
  { endpoints: other }: ServerConfig,
): 'issuer' | 'authorize' | undefined {
  if (mine?.token === undefined || other?.token === undefined) return undefined;
  if (mine.token === other.token) return undefined;
  const shared = (['issuer', 'authorize'] as const).filter(
    (key) => mine[key] !== undefined && mine[key] === other[key],
  );
  return shared[0];
}
