const PASSING = [408, 425, 429];

/** Whether the same GET may be answered differently in a moment. */
export function mayPass(status: number): boolean {
  return PASSING.includes(status) || status >= 500;
}

/**
 * How long to wait before asking again.
 *
 * Full jitter, because several requests fail together and must not come back together. What the
 * server asks for counts more; a browser often cannot see it, so its absence proves nothing.
 *
 * @param attempt - 0 after the first failure.
 * @param retryAfter - seconds or an HTTP date, as sent.
 */
export function pauseBefore(
  attempt: number,
  retryAfter: string | undefined,
  maxPauseMs: number,
  around: { readonly now: () => number; readonly random: () => number },
  isThrottled = false,
): number {
  const asked = askedPause(retryAfter, around.now());
  if (asked !== undefined) return Math.min(Math.max(asked, 0), maxPauseMs);
  // "Too many" without a wish we can see: at least a second, or we would be too many again.
  const least = isThrottled ? Math.min(1000, maxPauseMs) : 0;
  return least + around.random() * Math.min(1000 * 2 ** attempt, 29_000, maxPauseMs - least);
}

function askedPause(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  const text = retryAfter.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // An HTTP date always names its weekday; Date.parse alone would accept far more.
  if (!/^[A-Z][a-z]{2}, /.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment - now;
}
