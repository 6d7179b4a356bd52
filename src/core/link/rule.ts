import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';

/**
 * How strong a link is: T1 same business identifier, T2 same code, T3 same concept by the shipped
 * tables, T4 same by a terminology server, T5 same normalized words. T6, likeness, only suggests.
 */
export type Tier = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6';

export interface LinkKey {
  readonly tier: Tier;
  /** Facts of one class with an equal key are candidates. Never empty: no words, no key. */
  readonly key: string;
}

/** How two facts of one class are known to speak of the same thing. One object a class. */
export interface LinkRule<C extends FactClass> {
  readonly class: C;
  /** Strongest tier first. A fact without keys stands alone in its row. */
  keysOf(fact: FactOf[C], terms: Terminology): readonly LinkKey[];
  /**
   * Where given, keys below T1 meet only on one of these days: a result is one of a day. Keys stay
   * those of the test, so that a thousand results of one test share them.
   */
  daysOf?(fact: FactOf[C]): readonly string[];
  /**
   * Points for date and detail, 0 to 25, that decide between several candidates; `undefined` is a
   * veto: these two are never the same whatever keys they share. Symmetric. Never throws.
   */
  affinity(one: FactOf[C], other: FactOf[C], terms: Terminology): number | undefined;
  /**
   * Whether one source said the same thing twice: both facts share a key of this tier and stand in
   * one row. Symmetric. Without it: tier T1 or T2 and no veto. Results of one test that differ in
   * value are not repeats, or one of them would hide behind the other.
   */
  isRepeat?(one: FactOf[C], other: FactOf[C], tier: Tier, terms: Terminology): boolean;
  /** Keys that only suggest (T6, class and member, parent and child code). */
  hintsOf?(fact: FactOf[C], terms: Terminology): readonly string[];
  /** Points of a suggested pair, `undefined` where not even that; without it, `affinity` decides. */
  nearness?(one: FactOf[C], other: FactOf[C], terms: Terminology): number | undefined;
}
