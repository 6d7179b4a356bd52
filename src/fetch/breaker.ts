/** Stops asking a server that answers nothing, so that a reading ends and says so. */
export interface Breaker {
  isOpen(): boolean;
  /** @param weight - how much a failed try counts; 0 for one that succeeded. */
  note(weight: number): void;
}

/** So much failure in a row, with no answer in between. One that took half a minute weighs more. */
const MOST = 24;
export const WEIGHTS = { fault: 1, timeout: 4, refusedToken: 4 } as const;
/** After this one more try may show that the server is back. */
const REST_MS = 30_000;

export function createBreaker(now: () => number): Breaker {
  let inARow = 0;
  let openUntil = 0;
  return {
    isOpen: () => inARow >= MOST && now() < openUntil,
    note(weight) {
      inARow = weight === 0 ? 0 : inARow + weight;
      if (inARow >= MOST) openUntil = now() + REST_MS;
    },
  };
}
