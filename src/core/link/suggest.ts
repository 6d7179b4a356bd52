import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import { visitPairs } from './pairs.ts';
import type { Cluster } from './repeats.ts';
import type { Joined } from './rows.ts';
import type { LinkRule } from './rule.ts';
import { scoreOf } from './score.ts';

/** Two facts of different sources that may be the same and that no rule may join alone. */
export interface Suggested<C extends FactClass> {
  readonly a: FactOf[C];
  readonly b: FactOf[C];
  readonly score: number;
}

/** A list of guesses longer than this for one fact is no help to anyone. */
const MOST_FOR_ONE = 3;

/**
 * Pairs that share only a hint, where neither row has anything of the other's source.
 *
 * @returns best first, then by rank.
 */
export function suggestPairs<C extends FactClass>(
  rule: LinkRule<C>,
  clusters: readonly Cluster<C>[],
  rows: readonly Joined[],
  terms: Terminology,
): readonly Suggested<C>[] {
  if (rule.hintsOf === undefined) return [];
  const { present, lacks } = presenceOf(clusters, rows);
  const sourceCount = new Set(clusters.map(({ source }) => source)).size;
  const blocks = new Map<string, number[]>();
  for (const [index, { lead }] of clusters.entries()) {
    if ((present[index]?.size ?? 0) === sourceCount) continue;
    for (const hint of new Set(rule.hintsOf(lead, terms))) {
      const block = blocks.get(hint);
      if (block === undefined) blocks.set(hint, [index]);
      else block.push(index);
    }
  }
  const found = new Map<string, { one: number; other: number; score: number }>();
  for (const block of blocks.values()) {
    visitPairs(clusters, block, lacks, (a, b) => {
      const [one, other] = a < b ? [a, b] : [b, a];
      const points = nearnessOf(rule, clusters, one, other, terms);
      if (points === undefined) return;
      found.set(`${one} ${other}`, { one, other, score: scoreOf('T6', points) });
    });
  }
  return keepBest([...found.values()], clusters);
}

/** Which sources each cluster's row has. */
function presenceOf<C extends FactClass>(clusters: readonly Cluster<C>[], rows: readonly Joined[]) {
  const present: Set<number>[] = [];
  for (const row of rows) {
    const sources = new Set(row.clusters.map((index) => clusters[index]?.source ?? -1));
    for (const index of row.clusters) present[index] = sources;
  }
  const lacks = (index: number, source: number) => present[index]?.has(source) === false;
  return { present, lacks };
}

function nearnessOf<C extends FactClass>(
  rule: LinkRule<C>,
  clusters: readonly Cluster<C>[],
  one: number,
  other: number,
  terms: Terminology,
): number | undefined {
  const a = clusters[one]?.lead;
  const b = clusters[other]?.lead;
  if (a === undefined || b === undefined) return undefined;
  return rule.nearness === undefined ? rule.affinity(a, b, terms) : rule.nearness(a, b, terms);
}

function keepBest<C extends FactClass>(
  found: { one: number; other: number; score: number }[],
  clusters: readonly Cluster<C>[],
): readonly Suggested<C>[] {
  const given = new Map<number, number>();
  found.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  return found.flatMap(({ one, other, score }) => {
    const [mine, theirs] = [given.get(one) ?? 0, given.get(other) ?? 0];
    const a = clusters[one]?.lead;
    const b = clusters[other]?.lead;
    if (mine >= MOST_FOR_ONE || theirs >= MOST_FOR_ONE) return [];
    if (a === undefined || b === undefined) return [];
    given.set(one, mine + 1).set(other, theirs + 1);
    return [{ a, b, score }];
  });
}
