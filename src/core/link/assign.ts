import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import { contentOf } from './items.ts';
import { visitPairs } from './pairs.ts';
import type { Cluster } from './repeats.ts';
import { type Joined, type Rows, startRows } from './rows.ts';
import type { LinkRule, Tier } from './rule.ts';
import { scoreOf, tierPoints } from './score.ts';

/** Everything that is to be assigned. */
export interface Assignment<C extends FactClass> {
  readonly rule: LinkRule<C>;
  readonly clusters: readonly Cluster<C>[];
  /** By number of the key: indexes of the clusters that carry it, ascending. */
  readonly blocks: readonly (readonly number[])[];
  /** By number of the key. */
  readonly keys: readonly { readonly tier: Tier }[];
  /** Numbers of the keys, strongest tier first. */
  readonly order: readonly number[];
  readonly terms: Terminology;
}

interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly key: number;
  readonly score: number;
}

/** Leftovers of a block too large to compare in full meet again, so many times. */
const ROUNDS = 4;
/** Equal in all but what servers mint: decides between candidates that are otherwise level. */
const SAME_CONTENT = 0.5;

/**
 * Assigns clusters to rows, one of each source at most, best score first.
 *
 * A union that would put two different rows of one source together, or two facts under a veto, is
 * refused, so a chain through a third source cannot lift a contradiction.
 */
export function assignRows<C extends FactClass>(assignment: Assignment<C>): readonly Joined[] {
  const { rule, clusters, terms } = assignment;
  const affinityOf = (one: number, other: number) => {
    const a = clusters[one]?.lead;
    const b = clusters[other]?.lead;
    return a === undefined || b === undefined ? undefined : rule.affinity(a, b, terms);
  };
  const rows = startRows(
    clusters.map(({ source }) => source),
    (one, other) => affinityOf(one, other) !== undefined,
  );
  for (let round = 0, isPartial = true; isPartial && round < ROUNDS; round++) {
    const found = findCandidates(assignment, rows.lacks, affinityOf);
    for (const { one, other, key, score } of found.candidates) rows.join(one, other, key, score);
    isPartial = found.isPartial && found.candidates.length > 0;
  }
  joinSameResources(assignment, rows);
  return rows.all();
}

/**
 * One record given as two sources must agree with itself, also in what names nothing or has no date
 * and so meets nothing by its keys. Two servers never hold one reference with equal content else.
 */
function joinSameResources<C extends FactClass>({ clusters, keys }: Assignment<C>, rows: Rows) {
  const byReference = new Map<string, number>();
  const content = rememberContent(clusters);
  for (const [index, { lead, source }] of clusters.entries()) {
    const twin = byReference.get(lead.origin.reference);
    const isOther = twin !== undefined && clusters[twin]?.source !== source;
    if (twin === undefined || !isOther) byReference.set(lead.origin.reference, index);
    else if (rows.lacks(twin, source) && content(twin) === content(index)) {
      rows.join(twin, index, keys.length - 1, tierPoints.T1, () => true);
    }
  }
}

function findCandidates<C extends FactClass>(
  { clusters, blocks, keys, order }: Assignment<C>,
  lacks: (cluster: number, source: number) => boolean,
  affinityOf: (one: number, other: number) => number | undefined,
): { candidates: readonly Candidate[]; isPartial: boolean } {
  const seen = new Set<number>();
  const content = rememberContent(clusters);
  const candidates: Candidate[] = [];
  let isPartial = false;
  for (const key of order) {
    const block = blocks[key] ?? [];
    const tier = keys[key]?.tier;
    if (block.length < 2 || tier === undefined) continue;
    const isContested = block.length > new Set(block.map((at) => clusters[at]?.source)).size;
    const wasPartial = visitPairs(clusters, block, lacks, (a, b) => {
      const [one, other] = a < b ? [a, b] : [b, a];
      const pair = one * clusters.length + other;
      if (seen.has(pair)) return;
      seen.add(pair);
      const affinity = affinityOf(one, other);
      if (affinity === undefined) return;
      const bonus = isContested && content(one) === content(other) ? SAME_CONTENT : 0;
      candidates.push({ one, other, key, score: scoreOf(tier, affinity) + bonus });
    });
    isPartial ||= wasPartial;
  }
  candidates.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  return { candidates, isPartial };
}

function rememberContent<C extends FactClass>(clusters: readonly Cluster<C>[]) {
  const known = new Map<number, string>();
  return (index: number): string => {
    const seen = known.get(index);
    if (seen !== undefined) return seen;
    const cluster = clusters[index];
    const content = cluster === undefined ? '' : contentOf(cluster.lead);
    known.set(index, content);
    return content;
  };
}
