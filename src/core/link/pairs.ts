import type { FactClass } from '#core/facts/fact.ts';
import { compareContent } from './content.ts';
import type { Cluster } from './repeats.ts';

/**
 * Blocks up to this many pairs per cluster are compared in full; larger ones by neighborhood.
 * Twenty-four each way is far above what one person has of one drug or one day's results.
 */
const PAIRS_PER_CLUSTER = 24;
/** Blocks up to this size are walked as they are, without being split by source. */
const FEW = 12;
/** In a large block: how many neighbors in order of date are tried on either side. */
const NEIGHBORS = 6;

/**
 * Calls `visit` with every pair of clusters of different sources in a block that may be one thing.
 *
 * Work grows with the block, not with its square: large blocks are sorted by date and content, and
 * each cluster meets only its neighbors. A pair may be visited more than once.
 *
 * @param block - indexes of clusters, ascending.
 * @param lacks - whether a cluster still has no partner in a source; others are left out.
 * @returns whether the block was too large to compare in full.
 */
export function visitPairs<C extends FactClass>(
  clusters: readonly Cluster<C>[],
  block: readonly number[],
  lacks: (cluster: number, source: number) => boolean,
  visit: (one: number, other: number) => void,
): boolean {
  if (block.length <= FEW) {
    visitFew(clusters, block, lacks, visit);
    return false;
  }
  const lists = splitBySource(clusters, block);
  let isPartial = false;
  for (const [at, [source, all]] of lists.entries()) {
    for (const [otherSource, allOthers] of lists.slice(at + 1)) {
      const own = all.filter((index) => lacks(index, otherSource));
      const others = allOthers.filter((index) => lacks(index, source));
      if (own.length * others.length <= PAIRS_PER_CLUSTER * (own.length + others.length)) {
        for (const one of own) for (const other of others) visit(one, other);
      } else {
        isPartial = true;
        visitNeighbors(clusters, own, others, visit);
      }
    }
  }
  return isPartial;
}

/** Most blocks hold the two or three copies of one thing. */
function visitFew<C extends FactClass>(
  clusters: readonly Cluster<C>[],
  block: readonly number[],
  lacks: (cluster: number, source: number) => boolean,
  visit: (one: number, other: number) => void,
) {
  for (let at = 0; at < block.length; at += 1) {
    const one = block[at] ?? -1;
    const source = clusters[one]?.source ?? -1;
    for (let next = at + 1; next < block.length; next += 1) {
      const other = block[next] ?? -1;
      const otherSource = clusters[other]?.source ?? -1;
      if (source === otherSource) continue;
      if (lacks(one, otherSource) && lacks(other, source)) visit(one, other);
    }
  }
}

function splitBySource<C extends FactClass>(
  clusters: readonly Cluster<C>[],
  block: readonly number[],
): readonly (readonly [source: number, clusters: readonly number[]])[] {
  const lists = new Map<number, number[]>();
  for (const index of block) {
    const source = clusters[index]?.source ?? 0;
    const list = lists.get(source);
    if (list === undefined) lists.set(source, [index]);
    else list.push(index);
  }
  return [...lists].sort(([one], [other]) => one - other);
}

function visitNeighbors<C extends FactClass>(
  clusters: readonly Cluster<C>[],
  own: readonly number[],
  others: readonly number[],
  visit: (one: number, other: number) => void,
) {
  const byPlace = (one: number, other: number) => compareClusters(clusters[one], clusters[other]);
  const inOrder = (list: readonly number[]) =>
    [...list].sort((one, other) => byPlace(one, other) || one - other);
  const [mine, theirs] = [inOrder(own), inOrder(others)];
  let low = 0;
  let run = 0; // how many equals of mine came before: the third of three meets the third of three
  for (const [at, one] of mine.entries()) {
    const before = mine[at - 1];
    run = before !== undefined && byPlace(before, one) === 0 ? run + 1 : 0;
    for (let next = theirs[low]; next !== undefined && byPlace(next, one) < 0; next = theirs[low]) {
      low++;
    }
    const center = low + run;
    const end = Math.min(theirs.length, center + NEIGHBORS + 1);
    for (let near = Math.max(0, center - NEIGHBORS); near < end; near++) {
      const other = theirs[near];
      if (other !== undefined) visit(one, other);
    }
  }
}

function compareClusters<C extends FactClass>(
  one: Cluster<C> | undefined,
  other: Cluster<C> | undefined,
): number {
  if (one === undefined || other === undefined) return 0;
  return one.day - other.day || compareContent(one.lead, other.lead);
}
