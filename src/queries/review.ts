import type { ConnectionId } from '#core/base/ids.ts';
import { toPatientId } from '#core/base/ids.ts';
import { foldReview, type Review } from '#core/review/fold.ts';
import type { FlagKind, FlagTarget, ReviewEvent } from '#core/review/ledger.ts';
import { personKey } from '#core/review/person.ts';
import type { Ledger } from '#store/ledger.ts';
import type { LinkedPatient, LinkMemory } from './links.ts';

/** What a person says of something when flagging it. */
export interface FlagWords {
  readonly kind: FlagKind;
  readonly severity: 'critical' | 'major' | 'minor';
  readonly note: string;
}

export interface ReviewSnapshot {
  readonly state: 'opening' | 'ready' | 'broken';
  /** Why flags cannot be kept; `undefined` unless `broken`. */
  readonly says: string | undefined;
  readonly review: Review;
}

/**
 * The steward's desk: flags and links, folded from the ledger and written to it.
 *
 * Every action resolves once its event is on disk and rejects where it could not be kept: nothing
 * is shown as done that a crash could undo.
 */
export interface ReviewDesk {
  subscribe(listener: () => void): () => void;
  snapshot(): ReviewSnapshot;
  flag(target: FlagTarget, words: FlagWords, person: readonly LinkedPatient[]): Promise<void>;
  edit(flag: string, words: FlagWords): Promise<void>;
  resolve(flag: string, note: string): Promise<void>;
  reopen(flag: string): Promise<void>;
  withdraw(flag: string): Promise<void>;
  readonly links: LinkMemory;
}

const EMPTY: Review = { flags: [], links: [] };

export function makeReviewDesk(ledger: Ledger, who: () => string): ReviewDesk {
  let current: ReviewSnapshot = { state: 'opening', says: undefined, review: EMPTY };
  let groups: readonly (readonly LinkedPatient[])[] = [];
  const listeners = new Set<() => void>();
  const show = (next: ReviewSnapshot) => {
    current = next;
    groups = groupsOf(next.review);
    for (const listener of listeners) listener();
  };
  const load = () =>
    ledger.all().then(
      (events) => show({ state: 'ready', says: undefined, review: foldReview(events) }),
      () => show({ ...current, state: 'broken', says: CANNOT_KEEP }),
    );
  const append = async (event: Unstamped) => {
    await ledger.append({ ...event, id: randomId(), at: new Date().toISOString(), by: who() });
    await load();
  };
  const personOf = (flag: string) =>
    current.review.flags.find(({ id }) => id === flag)?.person ?? '';
  const about = (flag: string) => ({ flag, person: personOf(flag) });
  ledger.onChange(() => void load());
  void load();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    subscribe,
    snapshot: () => current,
    flag: (target, words, person) =>
      append({ type: 'flagged', flag: randomId(), target, person: personKey(person), ...words }),
    edit: (flag, words) => append({ type: 'edited', ...about(flag), ...words }),
    resolve: (flag, note) => append({ type: 'resolved', ...about(flag), note }),
    reopen: (flag) => append({ type: 'reopened', ...about(flag) }),
    withdraw: (flag) => append({ type: 'withdrawn', ...about(flag) }),
    links: {
      subscribe,
      groups: () => groups,
      link: (patients, reason) =>
        void append({ type: 'linked', person: personKey(patients), patients, reason }),
      unlink: (patients) =>
        void append({ type: 'unlinked', person: personKey(patients), patients }),
    },
  };
}

const CANNOT_KEEP =
  'This browser does not let Concord keep flags (private window, or storage switched off). ' +
  'Nothing you flag now can be saved: allow storage for this site and reload.';

type Stamp = 'id' | 'at' | 'by';
type Unstamped = ReviewEvent extends infer Event
  ? Event extends ReviewEvent
    ? Omit<Event, Stamp>
    : never
  : never;

/**
 * Links as disjoint groups: a later decision about a Patient replaces an earlier one, so that no
 * chain of decisions joins people nobody looked at together.
 */
function groupsOf({ links }: Review): readonly (readonly LinkedPatient[])[] {
  const kept: (readonly LinkedPatient[])[] = [];
  const taken = new Set<string>();
  for (const { patients } of [...links].reverse()) {
    const keys = patients.map(({ source, patient }) => `${source}|${patient}`);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    kept.push(patients.flatMap(toLinked));
  }
  return kept;
}

function toLinked(known: { readonly source: string; readonly patient: string }): LinkedPatient[] {
  const patient = toPatientId(known.patient);
  return patient === undefined ? [] : [{ source: known.source as ConnectionId, patient }];
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
