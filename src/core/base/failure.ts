import type { ConnectionId } from './ids.ts';

/**
 * Everything outside our control that can go wrong.
 *
 * Plain objects, because structured cloning strips an Error subclass of its own fields. Failures
 * cross threads and are logged, so they never hold a token, a name or any other patient data.
 */
export interface Failure {
  readonly kind: FailureKind;
  readonly connection: ConnectionId | undefined;
  /** What was asked, without patient data: `GET Observation`, `token`, `smart-configuration`. */
  readonly asked: string;
  /** HTTP status where there was one. */
  readonly status: number | undefined;
  /** One sentence for the person it concerns: what, where and what to do. */
  readonly says: string;
}

export type FailureKind =
  | 'cancelled' // a person stopped it
  | 'unreachable' // no answer: offline, DNS, TLS, CORS, dropped connection
  | 'timeout'
  | 'unauthorized' // 401: the session is over
  | 'forbidden' // 403: the server refuses this
  | 'rejected' // other 4xx
  | 'throttled' // 429 after all retries
  | 'broken' // 5xx after all retries
  | 'unreadable' // an answer that is not what was asked for
  | 'unsafe' // an answer or link that must not be followed
  | 'misconfigured'; // config.json or the server's registration is wrong

const TRANSIENT: readonly FailureKind[] = ['unreachable', 'timeout', 'throttled', 'broken'];

/** Whether the same request may succeed later without anyone changing anything. */
export function isTransient(failure: Failure): boolean {
  return TRANSIENT.includes(failure.kind);
}

/** Carries a Failure through an interface whose only error channel is `throw`. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`${failure.kind}: ${failure.asked}`);
    this.name = 'FailureError';
    this.failure = failure;
  }
}
