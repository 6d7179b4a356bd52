import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import { assignRows } from './assign.ts';
import { type Items, itemsOf } from './items.ts';
import { type Cluster, clusterRepeats } from './repeats.ts';
import type { Joined } from './rows.ts';
import type { LinkRule, Tier } from './rule.ts';
import { tierPoints, tiers } from './score.ts';
import { type Suggested, suggestPairs } from './suggest.ts';

/** Facts linked as one thing: what will be one row. */
export interface Group<C extends FactClass> {
  /** In order of date, undated last; blind to the order of sources and facts. */
  readonly facts: readonly FactOf[C][];
  /** The link to doubt most; `tier` is `undefined` where nothing was joined. */
  readonly why: { readonly tier: Tier | undefined; readonly key: string; readonly score: number };
}

export interface Linked<C extends FactClass> {
  readonly groups: readonly Group<C>[];
  readonly suggestions: readonly Suggested<C>[];
}

/**
 * Finds which facts of one class, from any number of sources, speak of the same thing.
 *
 * First what one source says twice becomes one cluster; then clusters are assigned to rows, one of
 * each source at most. Candidates are met only inside blocks of an equal key, and large blocks only
 * by neighborhood, so the work grows with the number of facts and not with its square.
 *
 * @param facts - of all sources, in any order: the result does not depend on it.
 * @returns groups that hold every fact exactly once. Never throws unless the rule does.
 */
export function linkFacts<C extends FactClass>(
  rule: LinkRule<C>,
  facts: readonly FactOf[C][],
  terms: Terminology,
): Linked<C> {
  const found = itemsOf(rule, facts, terms);
  const order = strongestFirst(found);
  const byItem = blocksOf(found.items, ({ keys }) => keys, found.keys.length);
  const clusters = clusterRepeats(rule, found, byItem, terms);
  const keysOf = ({ members }: Cluster<C>) =>
    members.length === 1
      ? (found.items[members[0] ?? 0]?.keys ?? [])
      : [...new Set(members.flatMap((rank) => found.items[rank]?.keys ?? []))];
  const blocks = blocksOf(clusters, keysOf, found.keys.length);
  const rows = assignRows({ rule, clusters, blocks, keys: found.keys, order, terms });
  return {
    groups: rows.map((row) => toGroup(row, clusters, found)),
    suggestions: suggestPairs(rule, clusters, rows, terms),
  };
}

function strongestFirst<C extends FactClass>({ keys }: Items<C>): readonly number[] {
  const byTier = new Map<Tier, number[]>(tiers.map((tier) => [tier, []]));
  for (const [number, { tier }] of keys.entries()) byTier.get(tier)?.push(number);
  return [...byTier.values()].flat();
}

/** For each key, the places of those that carry it, ascending. */
function blocksOf<T>(
  list: readonly T[],
  keysOf: (entry: T) => readonly number[],
  size: number,
): readonly (readonly number[])[] {
  const blocks: number[][] = Array.from({ length: size }, () => []);
  for (const [place, entry] of list.entries()) {
    for (const key of keysOf(entry)) {
      const block = blocks[key];
      if (block !== undefined && block.at(-1) !== place) block.push(place);
    }
  }
  return blocks;
}

function toGroup<C extends FactClass>(
  { clusters: indexes, weakest }: Joined,
  clusters: readonly Cluster<C>[],
  { items, keys }: Items<C>,
): Group<C> {
  const own = indexes.flatMap((index) => clusters[index] ?? []);
  const ranks = own.flatMap(({ members }) => members).sort((one, other) => one - other);
  const facts = ranks.flatMap((rank) => items[rank]?.fact ?? []);
  const repeated = own.find(({ joinedBy }) => joinedBy !== undefined)?.joinedBy;
  const key = keys[weakest?.key ?? repeated ?? -1];
  if (key === undefined) {
    const alone = keys[items[ranks[0] ?? -1]?.keys[0] ?? -1];
    return { facts, why: { tier: undefined, key: alone?.key ?? '', score: 0 } };
  }
  const score = Math.round(weakest?.score ?? tierPoints[key.tier]);
  return { facts, why: { tier: key.tier, key: key.key, score } };
}
