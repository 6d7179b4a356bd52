import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import { assignRows } from './assign.ts';
import { blocksOf } from './blocks.ts';
import { type Item, type Items, itemsOf } from './items.ts';
import { type Cluster, clusterRepeats } from './repeats.ts';
import type { Joined } from './rows.ts';
import type { LinkRule, Tier } from './rule.ts';
import { tierPoints } from './score.ts';
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
  const { items, keys, sameResource } = found;
  const byItem = blocksOf(items, ({ keys: own }) => own, keys);
  const clusters = clusterRepeats(rule, found, byItem, terms);
  // Where nothing was said twice, clusters are the items and meet in the same blocks.
  const blocks =
    clusters.length === items.length
      ? byItem
      : blocksOf(clusters, (cluster) => keysOfCluster(cluster, items), keys);
  const rows = assignRows({ rule, clusters, blocks, keys, sameResource, terms });
  return {
    groups: rows.map((row) => toGroup(row, clusters, found)),
    suggestions: suggestPairs(rule, clusters, rows, terms),
  };
}

function keysOfCluster<C extends FactClass>(
  { members }: Cluster<C>,
  items: readonly Item<C>[],
): readonly number[] {
  const [only] = members;
  if (members.length === 1) return items[only ?? 0]?.keys ?? [];
  const keys = new Set<number>();
  for (const rank of members) for (const key of items[rank]?.keys ?? []) keys.add(key);
  return [...keys];
}

/** Lists are made in their full length: one grown by pushing keeps room for sixteen more. */
function ranksOf<C extends FactClass>(
  indexes: readonly number[],
  clusters: readonly Cluster<C>[],
): readonly number[] {
  if (indexes.length === 1) return clusters[indexes[0] ?? -1]?.members ?? [];
  return indexes
    .flatMap((index) => clusters[index]?.members ?? [])
    .sort((one, other) => one - other);
}

function factsOf<C extends FactClass>(
  ranks: readonly number[],
  items: readonly Item<C>[],
): readonly FactOf[C][] {
  const only = items[ranks[0] ?? -1]?.fact;
  if (ranks.length === 1 && only !== undefined) return [only];
  return ranks.map((rank) => items[rank]?.fact).filter((fact) => fact !== undefined);
}

function toGroup<C extends FactClass>(
  { clusters: indexes, weakest }: Joined,
  clusters: readonly Cluster<C>[],
  { items, keys }: Items<C>,
): Group<C> {
  const ranks = ranksOf(indexes, clusters);
  const facts = factsOf(ranks, items);
  const repeated = indexes.length === 1 ? clusters[indexes[0] ?? -1]?.joinedBy : undefined;
  const key = weakest?.key ?? repeated;
  if (key === undefined) {
    const alone = items[ranks[0] ?? -1]?.keys[0];
    const name = alone === undefined ? '' : keys.nameOf(alone);
    return { facts, why: { tier: undefined, key: name, score: 0 } };
  }
  const tier = keys.tiers[key] ?? 'T6';
  const score = Math.round(weakest?.score ?? tierPoints[tier]);
  return { facts, why: { tier, key: keys.nameOf(key), score } };
}
