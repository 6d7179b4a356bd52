/** Lets at most so many tasks of one server run at once, in the order they came. */
export interface Queue {
  /** Runs the task when it is its turn; an aborted signal gives the turn up at once. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T | 'cancelled'>;
  /** Lets nothing start before this moment (epoch milliseconds): a server asked us to wait. */
  pauseUntil(moment: number): void;
  pausedUntil(): number;
}

export function createQueue(width: number, now: () => number): Queue {
  let running = 0;
  let paused = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: (() => void)[] = [];

  const startNext = () => {
    const pause = paused - now();
    if (pause > 0) {
      clearTimeout(timer);
      timer = setTimeout(startNext, pause);
      return;
    }
    while (running < width) {
      const start = waiting.shift();
      if (start === undefined) return;
      running += 1;
      start();
    }
  };

  const turn = (signal: AbortSignal) =>
    new Promise<boolean>((resolve) => {
      const giveUp = () => {
        waiting.splice(waiting.indexOf(start), 1);
        resolve(false);
      };
      const start = () => {
        signal.removeEventListener('abort', giveUp);
        resolve(true);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.push(start);
      startNext();
    });

  return {
    async run(task, signal) {
      if (signal.aborted || !(await turn(signal))) return 'cancelled';
      try {
        return await task();
      } finally {
        running -= 1;
        startNext();
      }
    },
    pauseUntil(moment) {
      paused = Math.max(paused, moment);
    },
    pausedUntil: () => paused,
  };
}
