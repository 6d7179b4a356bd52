import type { Dexie, EntityTable } from 'dexie';
import type { ReviewEvent } from '#core/review/ledger.ts';

/**
 * The review ledger on disk: events are added, never changed or removed one by one.
 *
 * Strict durability: a flag is acknowledged only once the disk has it, so a crash a moment later
 * does not lose it. Two tabs may add at once; every event has its own random id.
 */
export interface Ledger {
  /** Resolves once the event is on disk. Rejects where the browser refuses to store. */
  append(event: ReviewEvent): Promise<void>;
  all(): Promise<readonly ReviewEvent[]>;
  /** Told when this or another tab added an event. @returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

interface LedgerDatabase extends Dexie {
  events: EntityTable<ReviewEvent, 'id'>;
}

const NAME = 'concord-review';

export function openLedger(): Ledger {
  const events = lazily(async () => (await openDatabase()).events);
  const channel = new BroadcastChannel(NAME);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel.onmessage = tell;
  return {
    async append(event) {
      await (await events()).add(event);
      channel.postMessage('changed');
      tell();
    },
    all: async () => (await events()).toArray(),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Dexie comes beside the first screen, not before it. */
async function openDatabase(): Promise<LedgerDatabase> {
  const { Dexie } = await import('dexie');
  const database = new Dexie(NAME, { chromeTransactionDurability: 'strict' }) as LedgerDatabase;
  database.version(1).stores({ events: 'id, person, at' });
  return database;
}

/** Makes a thing once, when first asked for; offline for a moment must not mean "never again". */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
