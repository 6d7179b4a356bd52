import type { SendAuth } from '#connections/ports.ts';
import { fail, succeed } from '#core/base/result.ts';
import { ask } from './guard.ts';
import { browserSurroundings, type Limits, type Surroundings, usualLimits } from './limits.ts';

const authLimits: Limits = { ...usualLimits, totalMs: 30_000, maxBytes: 1024 * 1024, retries: 0 };

/**
 * Sign-in requests through the guard: no token, no repeating.
 *
 * A code or refresh token is good for one use, so asking again is the caller's decision.
 */
export function authPort(around: Surroundings = browserSurroundings()): SendAuth {
  return async ({ signal, ...request }) => {
    const never = new AbortController().signal;
    const answer = await ask(
      { ...request, accept: 'application/json', signal: signal ?? never },
      authLimits,
      around,
    );
    if (!answer.ok) return fail(answer.failure);
    return succeed({ status: answer.value.status, body: answer.value.body });
  };
}
