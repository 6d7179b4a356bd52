import { type Failure, FailureError } from './failure.ts';

/** What came of something that can go wrong outside our control. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: E };

export function succeed<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail<E>(failure: E): Result<never, E> {
  return { ok: false, failure };
}

/** Turns a failure into an exception, for interfaces whose only error channel is `throw`. */
export function unwrap<T>(result: Result<T, Failure>): T {
  if (result.ok) return result.value;
  throw new FailureError(result.failure);
}
