import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import type { Block } from './blocks.ts';
import { type Forest, plantForest } from './forest.ts';
import type { Item, Items } from './items.ts';
import type { LinkRule, Tier } from './rule.ts';

/** What one source says of one thing: usually one fact, more where it says it repeatedly. */
export interface Cluster<C extends FactClass> {
  readonly source: number;
  /** Ranks of its items, ascending. */
  readonly members: readonly number[];
  /** The newest dated fact: it speaks for the cluster. */
  readonly lead: FactOf[C];
  readonly day: number;
  /** Number of the key that joined its members, `undefined` for a single fact. */
  readonly joinedBy: number | undefined;
}

/** How many clusters of a block are tried before a fact founds its own: keeps the work linear. */
const MOST_TRIED = 8;

/** Joins what one source says twice, strongest tier first. Clusters come in order of rank. */
export function clusterRepeats<C extends FactClass>(
  rule: LinkRule<C>,
  { items }: Items<C>,
  blocks: readonly Block[],
  terms: Terminology,
): readonly Cluster<C>[] {
  const forest = plantForest(items.length);
  const mayJoin = (one: number, other: number, tier: Tier) =>
    samples(forest.membersOf(one)).every((a) =>
      samples(forest.membersOf(other)).every((b) =>
        isRepeat(rule, items[a], items[b], tier, terms),
      ),
    );
  for (const { key, tier, members } of blocks) {
    if (!isAnyTwice(items, members)) continue;
    for (const own of bySource(items, members)) joinWithin(own, forest, key, tier, mayJoin);
  }
  const clusters: Cluster<C>[] = [];
  const isDone = new Uint8Array(items.length);
  let rank = -1;
  for (const { fact, source, day } of items) {
    rank += 1;
    const root = forest.find(rank);
    const members = forest.membersOf(root);
    if (members.length === 1) {
      clusters.push({ source, members, lead: fact, day, joinedBy: undefined });
    } else if (isDone[root] === 0) {
      isDone[root] = 1;
      clusters.push(toCluster(items, members, forest.keyOf(root)));
    }
  }
  return clusters;
}

/** Whether one source stands in a block twice; most blocks have one of each. */
function isAnyTwice<C extends FactClass>(
  items: readonly Item<C>[],
  block: readonly number[],
): boolean {
  let seen = 0;
  for (const rank of block) {
    const bit = 1 << ((items[rank]?.source ?? 0) % 31);
    if ((seen & bit) !== 0) return true;
    seen |= bit;
  }
  return false;
}

function joinWithin(
  own: readonly number[],
  forest: Forest,
  key: number,
  tier: Tier,
  mayJoin: (one: number, other: number, tier: Tier) => boolean,
) {
  const recent: number[] = [];
  for (const rank of own) {
    const root = forest.find(rank);
    // A stronger key may have joined them already: then nothing is to be asked.
    if (recent.some((other) => forest.find(other) === root)) continue;
    const home = recent.findLast((other) => mayJoin(forest.find(other), root, tier));
    if (home === undefined) {
      recent.push(rank);
      if (recent.length > MOST_TRIED) recent.shift();
    } else forest.join(forest.find(home), root, key);
  }
}

function isRepeat<C extends FactClass>(
  rule: LinkRule<C>,
  one: Item<C> | undefined,
  other: Item<C> | undefined,
  tier: Tier,
  terms: Terminology,
): boolean {
  if (one === undefined || other === undefined) return false;
  const isSaidTwice =
    rule.isRepeat?.(one.fact, other.fact, tier, terms) ?? (tier === 'T1' || tier === 'T2');
  return isSaidTwice && rule.affinity(one.fact, other.fact, terms) !== undefined;
}

/** First, middle and last: a block is walked in order of date, so the ends are the farthest apart. */
function samples(members: readonly number[]): readonly number[] {
  if (members.length <= 3) return members;
  const picked = [members[0], members[members.length >> 1], members.at(-1)];
  return picked.filter((rank) => rank !== undefined);
}

function bySource<C extends FactClass>(
  items: readonly Item<C>[],
  block: readonly number[],
): Iterable<readonly number[]> {
  const own = new Map<number, number[]>();
  for (const rank of block) {
    const source = items[rank]?.source ?? 0;
    const list = own.get(source);
    if (list === undefined) own.set(source, [rank]);
    else list.push(rank);
  }
  return [...own.values()].filter((list) => list.length > 1);
}

function toCluster<C extends FactClass>(
  items: readonly Item<C>[],
  members: readonly number[],
  joinedBy: number | undefined,
): Cluster<C> {
  const ranks = [...members].sort((one, other) => one - other);
  const own = ranks.flatMap((rank) => items[rank] ?? []);
  const lead = own.findLast(({ fact }) => fact.date !== undefined) ?? own.at(-1);
  if (lead === undefined) throw new Error('a cluster has at least one member');
  return { source: lead.source, members: ranks, lead: lead.fact, day: lead.day, joinedBy };
}
