import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { Block } from './blocks.ts';
import { compareContent } from './content.ts';
import type { Keys } from './keys.ts';
import { visitPairs } from './pairs.ts';
import type { Cluster } from './repeats.ts';
import { type Joined, type Rows, startRows } from './rows.ts';
import type { LinkRule } from './rule.ts';
import { scoreOf, tierPoints } from './score.ts';

/** Everything that is to be assigned. */
export interface Assignment<C extends FactClass> {
  readonly rule: LinkRule<C>;
  readonly clusters: readonly Cluster<C>[];
  /** Indexes of the clusters that share a key, strongest tier first. */
  readonly blocks: readonly Block[];
  readonly keys: Keys;
  /** Number of the key of one resource given twice. */
  readonly sameResource: number;
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

/** Points of two clusters, `undefined` for a veto; the lower index first. */
type AffinityOf = (one: number, other: number) => number | undefined;

/**
 * Assigns clusters to rows, one of each source at most, best score first.
 *
 * A union that would put two different rows of one source together, or two facts under a veto, is
 * refused, so a chain through a third source cannot lift a contradiction.
 */
export function assignRows<C extends FactClass>(assignment: Assignment<C>): readonly Joined[] {
  const affinityOf = rememberAffinity(assignment);
  const rows = startRows(
    assignment.clusters.map(({ source }) => source),
    (one, other) => affinityOf(Math.min(one, other), Math.max(one, other)) !== undefined,
  );
  for (let round = 0, isPartial = true; isPartial && round < ROUNDS; round++) {
    const found = findCandidates(assignment, rows.lacks, affinityOf);
    for (const { one, other, key, score } of found.candidates) rows.join(one, other, key, score);
    isPartial = found.isPartial && found.candidates.length > 0;
  }
  joinSameResources(assignment, rows);
  return rows.all();
}

/** Two clusters meet under several keys and once more when rows are joined: they are weighed once. */
function rememberAffinity<C extends FactClass>({
  rule,
  clusters,
  terms,
}: Assignment<C>): AffinityOf {
  const known = new Map<number, number | undefined>();
  return (one, other) => {
    const pair = one * clusters.length + other;
    const before = known.get(pair);
    if (before !== undefined || known.has(pair)) return before;
    const a = clusters[one]?.lead;
    const b = clusters[other]?.lead;
    const points = a === undefined || b === undefined ? undefined : rule.affinity(a, b, terms);
    known.set(pair, points);
    return points;
  };
}

/**
 * One record given as two sources must agree with itself, also in what names nothing or has no date
 * and so meets nothing by its keys. Two servers never hold one reference with equal content else.
 */
function joinSameResources<C extends FactClass>(
  { clusters, sameResource }: Assignment<C>,
  rows: Rows,
) {
  const byReference = new Map<string, number>();
  let index = -1;
  for (const { lead, source } of clusters) {
    index += 1;
    const twin = byReference.get(lead.origin.reference);
    const held = twin === undefined ? undefined : clusters[twin];
    if (twin === undefined || held === undefined || held.source === source) {
      byReference.set(lead.origin.reference, index);
    } else if (rows.lacks(twin, source) && compareContent(held.lead, lead) === 0) {
      rows.join(twin, index, sameResource, tierPoints.T1, () => true);
    }
  }
}

function findCandidates<C extends FactClass>(
  { clusters, blocks }: Assignment<C>,
  lacks: (cluster: number, source: number) => boolean,
  affinityOf: AffinityOf,
): { candidates: readonly Candidate[]; isPartial: boolean } {
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  let isPartial = false;
  for (const { key, tier, members } of blocks) {
    const isContested = isAnySourceTwice(clusters, members);
    const wasPartial = visitPairs(clusters, members, lacks, (a, b) => {
      const [one, other] = a < b ? [a, b] : [b, a];
      const pair = one * clusters.length + other;
      if (seen.has(pair)) return;
      seen.add(pair);
      const affinity = affinityOf(one, other);
      if (affinity === undefined) return;
      const bonus = isContested && isSameContent(clusters[one], clusters[other]) ? SAME_CONTENT : 0;
      candidates.push({ one, other, key, score: scoreOf(tier, affinity) + bonus });
    });
    isPartial ||= wasPartial;
  }
  candidates.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  return { candidates, isPartial };
}

function isAnySourceTwice<C extends FactClass>(
  clusters: readonly Cluster<C>[],
  members: readonly number[],
): boolean {
  for (let at = 1; at < members.length; at += 1) {
    const source = clusters[members[at] ?? -1]?.source;
    for (let before = 0; before < at; before += 1) {
      if (clusters[members[before] ?? -1]?.source === source) return true;
    }
  }
  return false;
}

function isSameContent<C extends FactClass>(
  one: Cluster<C> | undefined,
  other: Cluster<C> | undefined,
): boolean {
  return one !== undefined && other !== undefined && compareContent(one.lead, other.lead) === 0;
}
