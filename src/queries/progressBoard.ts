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

export function createProgressBoard(): ProgressBoard {
  let latest: ReadonlyMap<ConnectionId, Progress> = new Map();
  const listeners = new Set<() => void>();
  const set = (next: ReadonlyMap<ConnectionId, Progress>) => {
    latest = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => latest,
    report: (progress) => set(new Map(latest).set(progress.id, progress)),
    clear(id) {
      const next = new Map(latest);
      if (next.delete(id)) set(next);
    },
  };
}
