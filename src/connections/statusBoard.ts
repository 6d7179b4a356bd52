import type { ConnectionId } from '#core/base/ids.ts';
import type { Connection, ConnectionState, Deployment, ServerConfig } from './connection.ts';
import type { DeploymentState } from './connections.ts';
import { infoOf, type Vault } from './session.ts';

/** Where every connection stands. One entry changes at a time, so none can touch another. */
export interface StatusBoard {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => readonly Connection[];
  readonly getDeployment: () => DeploymentState;
  open(deployment: Deployment, vault: Vault): void;
  break(says: string): void;
  servers(): readonly ServerConfig[];
  of(id: ConnectionId): Connection | undefined;
  set(id: ConnectionId, status: ConnectionState): void;
}

export function createStatusBoard(): StatusBoard {
  let deployment: DeploymentState = { state: 'loading' };
  let connections: readonly Connection[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => connections,
    getDeployment: () => deployment,
    open(read, vault) {
      deployment = { state: 'ready', deployment: read };
      connections = read.servers.map((server) => ({ server, status: storedStatus(server, vault) }));
      tell();
    },
    break(says) {
      deployment = { state: 'broken', says };
      tell();
    },
    servers: () => connections.map(({ server }) => server),
    of: (id) => connections.find(({ server }) => server.id === id),
    set(id, status) {
      connections = connections.map((connection) =>
        connection.server.id === id ? { server: connection.server, status } : connection,
      );
      tell();
    },
  };
}

/** After a reload: a session that ran out meanwhile shows as such at its first use. */
function storedStatus(server: ServerConfig, vault: Vault): ConnectionState {
  const session = vault.read(server);
  if (session === undefined) return { state: 'not-connected' };
  return { state: 'connected', session: infoOf(session) };
}
