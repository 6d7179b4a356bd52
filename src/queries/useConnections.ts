import { useMemo, useSyncExternalStore } from 'react';
import type { Connection } from '#connections/connection.ts';
import type { DeploymentState, SignInChoice } from '#connections/connections.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { useConcord } from './concord.ts';

/** config.json: being read, in force, or wrong in one named key. */
export function useDeployment(): DeploymentState {
  const { connections } = useConcord();
  return useSyncExternalStore(connections.subscribe, connections.getDeployment);
}

/** Every server on offer and where its session stands, in the order of config.json. */
export function useConnections(): readonly Connection[] {
  const { connections } = useConcord();
  return useSyncExternalStore(connections.subscribe, connections.getSnapshot);
}

export interface SignIn {
  /** Call it inside the click, or the browser blocks the popup. */
  signIn(id: ConnectionId, choice: SignInChoice): void;
  signOut(id: ConnectionId): void;
  cancel(id: ConnectionId): void;
  /** Takes the endpoints a server changed to as right, and signs in there. Call it inside the click. */
  acceptChange(id: ConnectionId): void;
  /** Every server not connected yet, one after another in one popup. Call it inside the click. */
  connectAll(choice?: SignInChoice): void;
}

export function useSignIn(): SignIn {
  const { connections } = useConcord();
  return useMemo(
    () => ({
      signIn: (id, choice) => void connections.signIn(id, choice),
      signOut: (id) => void connections.signOut(id),
      cancel: (id) => connections.cancel(id),
      acceptChange(id) {
        connections.acceptChange(id);
        void connections.signIn(id, { mode: 'popup', as: 'patient' });
      },
      connectAll: (choice = { mode: 'popup', as: 'patient' }) =>
        void connections.connectAll(choice),
    }),
    [connections],
  );
}
