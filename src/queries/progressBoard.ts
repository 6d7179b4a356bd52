import type { ConnectionId } from '#core/base/ids.ts';
import type { Progress } from '#fetch/reading.ts';

/** The latest progress of each source, pushed by the worker page by page. */
export interface ProgressBoard {
  subscribe(listener: () => void): () => void;
  /** Same map until something changed. */
  getSnapshot(): ReadonlyMap<ConnectionId, Progress>;
  report(progress: Progress): void;
  clear(id: ConnectionId): void;
}

/** Pages may come faster than a person can read; drawing each would cost more than reading it. */
const PAUSE_MS = 100;

export function createProgressBoard(): ProgressBoard {
  let latest: ReadonlyMap<ConnectionId, Progress> = new Map();
  let shown = latest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const show = () => {
    timer = undefined;
    shown = latest;
    for (const listener of listeners) listener();
  };
  const set = (next: ReadonlyMap<ConnectionId, Progress>) => {
    latest = next;
    if (timer === undefined) timer = setTimeout(show, PAUSE_MS);
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => shown,
    report: (progress) => set(new Map(latest).set(progress.id, progress)),
    clear(id) {
      const next = new Map(latest);
      if (next.delete(id)) set(next);
    },
  };
}
