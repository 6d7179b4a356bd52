import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Result } from '#core/base/result.ts';
import type { Popup } from './popup.ts';

/** One request of a sign-in. It goes through the guard of `src/fetch`, which is handed in. */
export interface AuthRequest {
  readonly connection: ConnectionId;
  readonly name: string;
  /** `smart-configuration`, `token`, `keys`, `revocation`. */
  readonly asked: string;
  readonly address: string;
  /** The address must lie in this base, or be exactly this endpoint. */
  readonly within: string;
  /** Form body of a POST; without it, a GET. */
  readonly form?: string;
  readonly signal?: AbortSignal;
}

export interface AuthAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Fails only where no answer came; an error status is an answer. */
export type SendAuth = (request: AuthRequest) => Promise<Result<AuthAnswer, Failure>>;

/** What signing in needs of the browser, handed in so that tests can play all parts. */
export interface ConnectionPorts {
  readonly send: SendAuth;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Whether `storage` keeps anything: a frame or a strict browser may refuse it. */
  readonly hasStorage: boolean;
  /** Outlives the tab: where each server was found to sign people in. Never a token. */
  readonly pinned: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Where the app lives, with a trailing slash. */
  readonly appRoot: URL;
  /** Path to come back to after a full redirect, within the app. */
  readonly here: () => string;
  readonly openPopup: () => Popup | undefined;
  /** Leaves the page for another address. */
  readonly leaveFor: (address: string) => void;
  /** One at a time over all tabs of this origin. */
  readonly alone: <T>(name: string, task: () => Promise<T>) => Promise<T>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Whether this tab began as a copy of another: then its refresh tokens are the other's. */
  readonly isCopiedTab: () => Promise<boolean>;
  readonly tellTabs: (message: TabMessage) => void;
  readonly hearTabs: (listener: (message: TabMessage) => void) => void;
}

/** What tabs of one browser tell one another. */
export interface TabMessage {
  readonly kind: 'signed-out';
  readonly server: string;
}
