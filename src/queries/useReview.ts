import { useSyncExternalStore } from 'react';
import type { Flag } from '#core/review/fold.ts';
import type { FlagTarget } from '#core/review/ledger.ts';
import { isSamePerson, personKey } from '#core/review/person.ts';
import { useConcord } from './concord.ts';
import type { FlagWords, ReviewSnapshot } from './review.ts';
import { useIdentity } from './usePeople.ts';

export interface ReviewState {
  readonly state: ReviewSnapshot['state'];
  readonly says: string | undefined;
  /** Flags on the person whose record is open; newest change first. */
  readonly flags: readonly Flag[];
  /** How many flags this browser keeps about other people. */
  readonly elsewhere: number;
  flag(target: FlagTarget, words: FlagWords): Promise<void>;
  edit(flag: string, words: FlagWords): Promise<void>;
  resolve(flag: string, note: string): Promise<void>;
  reopen(flag: string): Promise<void>;
  withdraw(flag: string): Promise<void>;
}

/** Flags of the open person, and what may be done with them. */
export function useReview(): ReviewState {
  const { review: desk } = useConcord();
  const { state, says, review } = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const { candidates, members } = useIdentity();
  const person = candidates
    .filter(({ connection }) => members.includes(connection))
    .map(({ connection, patient }) => ({ source: connection, patient }));
  const key = personKey(person);
  const flags = review.flags.filter((flag) => isSamePerson(flag.person, key));
  return {
    state,
    says,
    flags,
    elsewhere: review.flags.length - flags.length,
    flag: (target, words) => desk.flag(target, words, person),
    edit: desk.edit,
    resolve: desk.resolve,
    reopen: desk.reopen,
    withdraw: desk.withdraw,
  };
}
