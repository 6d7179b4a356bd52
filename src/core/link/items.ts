import { parseDate } from '#core/base/dates.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import type { LinkKey, LinkRule, Tier } from './rule.ts';

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
  /** By number of the key; the last stands for the very same resource given twice. */
  readonly keys: readonly { readonly tier: Tier; readonly key: string }[];
}

const SAME_RESOURCE = { tier: 'T1', key: 'the same resource' } as const;
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
  const sourceIndex = new Map(sources.map((source, at) => [source, at]));
  const numbers = new Map<string, number>();
  const keys: { tier: Tier; key: string }[] = [];
  const numberOf = (tier: Tier, key: string) => {
    const name = `${tier} ${key}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, keys.length);
    return keys.push({ tier, key }) - 1;
  };
  const items = facts
    .map((fact) => place(fact, rule.keysOf(fact, terms)))
    .sort(byContent)
    .map(({ fact, day, minute, keys: own }) => ({
      fact,
      day,
      minute,
      source: sourceIndex.get(fact.origin.connection) ?? 0,
      keys: own.map(({ tier, key }) => numberOf(tier, key)),
    }));
  keys.push(SAME_RESOURCE);
  return { items, keys };
}

/**
 * What a fact says, without what servers mint: ids and references differ between two copies of one
 * record. Equal content decides between candidates that are otherwise level.
 */
export function contentOf(fact: FactOf[FactClass]): string {
  return JSON.stringify({
    ...fact,
    origin: undefined,
    identifiers: undefined,
    encounter: undefined,
  });
}

interface Placed<C extends FactClass> {
  readonly fact: FactOf[C];
  readonly day: number;
  readonly minute: number;
  readonly keys: readonly LinkKey[];
  /** What it is called, without identifiers: tells apart most of what happened at one moment. */
  readonly name: string;
  content: string | undefined;
}

function place<C extends FactClass>(fact: FactOf[C], keys: readonly LinkKey[]): Placed<C> {
  const span = parseDate(fact.date);
  const name = keys.findLast(({ tier }) => tier !== 'T1')?.key ?? '';
  const [day, minute] = [span?.firstDay ?? UNDATED, span?.minute ?? 0];
  return { fact, day, minute, keys, name, content: undefined };
}

/** References come last: they differ between two copies of one record, which must compare alike. */
function byContent<C extends FactClass>(one: Placed<C>, other: Placed<C>): number {
  if (one.day !== other.day) return one.day - other.day;
  if (one.minute !== other.minute) return one.minute - other.minute;
  const named = ordinal(one.name, other.name);
  if (named !== 0) return named;
  one.content ??= contentOf(one.fact);
  other.content ??= contentOf(other.fact);
  const [a, b] = [one.fact.origin, other.fact.origin];
  return (
    ordinal(one.content, other.content) ||
    ordinal(a.reference, b.reference) ||
    ordinal(a.connection, b.connection) ||
    ordinal(JSON.stringify(one.fact), JSON.stringify(other.fact))
  );
}

/** Orders text by code unit: the same on every machine, unlike a locale's order. */
export function ordinal(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
