import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Result } from '#core/base/result.ts';
import type { Connection, Deployment } from './connection.ts';

/** How a person signs in: in which window, and whose rights are asked for. */
export interface SignInChoice {
  readonly mode: 'popup' | 'redirect';
  /** `patient`: scopes as configured. `clinician`: the same reads as `user/` scopes, no launch patient. */
  readonly as: 'patient' | 'clinician';
}

export type DeploymentState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly deployment: Deployment }
  /** `says` names the wrong key of config.json in one sentence. */
  | { readonly state: 'broken'; readonly says: string };

/** Every server on offer and where its session stands; an observable store, holds the tokens. */
export interface Connections {
  subscribe(listener: () => void): () => void;
  /** Same array until something changed; one object per server, in the order of config.json. */
  getSnapshot(): readonly Connection[];
  getDeployment(): DeploymentState;
  /** Opens its window synchronously, so call it within the click. Ends in the store, never throws. */
  signIn(id: ConnectionId, choice: SignInChoice): Promise<void>;
  /** Signs in to every server not connected, one after another, in one window. */
  connectAll(choice: SignInChoice): Promise<void>;
  cancel(id: ConnectionId): void;
  signOut(id: ConnectionId): Promise<void>;
  /**
   * A valid access token for exactly this base; `undefined` where the server is open.
   * @param refused - a token the server just answered 401 to: it is refreshed, not given again.
   */
  tokenFor(
    id: ConnectionId,
    base: string,
    refused?: string,
  ): Promise<Result<string | undefined, Failure>>;
}
