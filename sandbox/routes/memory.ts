import { randomUUID } from 'node:crypto';
import type { FhirStore } from '../fhir/store.ts';
import type { StoredSearch } from './pages.ts';

const MOST_SEARCHES = 2000;

/** What a server remembers from one request to the next: how many there were, searches half read. */
export class Memory {
  requests = 0;
  readonly #searches = new Map<string, StoredSearch>();
  readonly #expired = new Map<string, number>();

  keep(search: StoredSearch): string {
    const [oldest] = this.#searches.keys();
    if (this.#searches.size >= MOST_SEARCHES && oldest !== undefined) this.#searches.delete(oldest);
    const id = randomUUID();
    this.#searches.set(id, search);
    return id;
  }

  recall(id: string): StoredSearch | undefined {
    return this.#searches.get(id);
  }

  /** Whether this search is to expire once more; it does so `times` times in all. */
  expires(search: string, times: number): boolean {
    const before = this.#expired.get(search) ?? 0;
    if (before >= times) return false;
    this.#expired.set(search, before + 1);
    return true;
  }
}

const memories = new WeakMap<FhirStore, { readonly quirks: string; readonly memory: Memory }>();

/** A server's memory; changing its quirks begins a new one, so a test counts from zero. */
export function memoryOf(store: FhirStore, quirks: readonly string[]): Memory {
  const written = quirks.join(' ');
  const known = memories.get(store);
  if (known?.quirks === written) return known.memory;
  const memory = new Memory();
  memories.set(store, { quirks: written, memory });
  return memory;
}
