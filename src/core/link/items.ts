import { parseDate } from '#core/base/dates.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import { compareContent, compareWhole } from './content.ts';
import { type Keys, type OpenKeys, openKeys } from './keys.ts';
import type { LinkKey, LinkRule } from './rule.ts';

/** A fact ready to be linked. Its place in the list of items is its rank: blind to input order. */
export interface Item<C extends FactClass> {
  readonly fact: FactOf[C];
  /** Index into the sorted ids of all connections. */
  readonly source: number;
  /** First day the fact's date leaves open; undated facts sort last. */
  readonly day: number;
  readonly minute: number;
  /** Numbers of its keys, strongest tier first. */
  readonly keys: readonly number[];
}

export interface Items<C extends FactClass> {
  readonly items: readonly Item<C>[];
  readonly keys: Keys;
  /** Number of the key that stands for the very same resource given twice. */
  readonly sameResource: number;
}

const SAME_RESOURCE: LinkKey = { tier: 'T1', key: 'the same resource' };
const UNDATED = Number.MAX_SAFE_INTEGER;

/**
 * Sorts facts by what they say, never by how they came, and numbers their keys.
 *
 * Equal input sets give equal items whatever the order of sources and facts; everything that
 * follows breaks its ties by rank, so the whole comparison inherits this.
 */
export function itemsOf<C extends FactClass>(
  rule: LinkRule<C>,
  facts: readonly FactOf[C][],
  terms: Terminology,
): Items<C> {
  const sources = [...new Set(facts.map((fact) => fact.origin.connection))].sort();
  const keys = openKeys();
  const items: OpenItem<C>[] = [];
  for (const fact of facts) {
    const own = rule.keysOf(fact, terms);
    const last = own.at(-1);
    const span = parseDate(fact.date);
    items.push({
      fact,
      source: sources.indexOf(fact.origin.connection),
      day: span?.firstDay ?? UNDATED,
      minute: span?.minute ?? 0,
      own,
      name: last === undefined || last.tier === 'T1' ? '' : last.key,
      keys: NO_KEYS,
    });
  }
  items.sort(byContent);
  for (const item of items) item.keys = numbersOf(rule, item.fact, item.own, keys);
  return { items, keys, sameResource: keys.numberOf(SAME_RESOURCE) };
}

const NO_KEYS: readonly number[] = [];

interface OpenItem<C extends FactClass> {
  readonly fact: FactOf[C];
  readonly source: number;
  readonly day: number;
  readonly minute: number;
  readonly own: readonly LinkKey[];
  /** What it is called, without identifiers: tells apart most of what happened at one moment. */
  readonly name: string;
  keys: readonly number[];
}

function numbersOf<C extends FactClass>(
  rule: LinkRule<C>,
  fact: FactOf[C],
  own: readonly LinkKey[],
  keys: OpenKeys,
): readonly number[] {
  const days = rule.daysOf?.(fact);
  if (days === undefined) return own.map((key) => keys.numberOf(key));
  const day = days[0];
  if (days.length === 1) {
    return own.map((key) => keys.numberOf(key, key.tier === 'T1' ? undefined : day));
  }
  const numbers: number[] = [];
  for (const key of own) {
    if (key.tier === 'T1') numbers.push(keys.numberOf(key));
    else for (const day of days) numbers.push(keys.numberOf(key, day));
  }
  return numbers;
}

/** References come last: they differ between two copies of one record, which must compare alike. */
function byContent<C extends FactClass>(one: OpenItem<C>, other: OpenItem<C>): number {
  if (one.day !== other.day) return one.day - other.day;
  if (one.minute !== other.minute) return one.minute - other.minute;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  const content = compareContent(one.fact, other.fact);
  if (content !== 0) return content;
  const [a, b] = [one.fact.origin, other.fact.origin];
  return (
    ordinal(a.reference, b.reference) ||
    ordinal(a.connection, b.connection) ||
    compareWhole(one.fact, other.fact)
  );
}

/** Orders text by code unit: the same on every machine, unlike a locale's order. */
export function ordinal(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
