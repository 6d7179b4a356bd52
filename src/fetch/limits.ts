/** How long and how much one request may take. */
export interface Limits {
  /** Until the answer begins. */
  readonly answerMs: number;
  /** Between two pieces of it. */
  readonly idleMs: number;
  readonly totalMs: number;
  readonly maxBytes: number;
  /** Repeats after the first try; only of what may be repeated. */
  readonly retries: number;
  /** Longest pause we grant a `Retry-After`. */
  readonly maxPauseMs: number;
}

export const usualLimits: Limits = {
  answerMs: 30_000,
  idleMs: 15_000,
  totalMs: 90_000,
  maxBytes: 64 * 1024 * 1024,
  retries: 3,
  maxPauseMs: 600_000,
};

/** What one reading may come to before it is stopped and called partial. */
export const readingCaps = {
  pages: 500,
  resources: 200_000,
  pagesWithNothingNew: 3,
  /** Of one search: what a tab can hold beside the others. */
  bytes: 256 * 1024 * 1024,
  ms: 30 * 60_000,
} as const;

/** Clock, chance and network, handed in so that tests need neither wait nor guess. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly random: () => number;
  /** Resolves early when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** What the device says; it is asked only where a request failed, for it may be wrong. */
  readonly isOffline?: () => boolean;
}

export function browserSurroundings(): Surroundings {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    now: () => Date.now(),
    random: () => Math.random(),
    sleep,
    isOffline: () => globalThis.navigator?.onLine === false,
  };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
