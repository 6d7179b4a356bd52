import type { ConnectionId } from '#core/base/ids.ts';
import type { FactClass } from '#core/facts/fact.ts';
import {
  type Dimension,
  dimensions,
  type RuleInfo,
  type RuleResult,
  type Score,
} from './quality.ts';

/** Fewer applicable checks than this say too little to be a score. */
export const LEAST_FOR_A_SCORE = 10;

export function scoreByDimension(results: readonly RuleResult[], rules: readonly RuleInfo[]) {
  return scoresBy<Dimension>(results, rules, dimensions, ({ dimension }) => dimension).map(
    ({ key, ...score }) => ({ ...score, dimension: key }),
  );
}

export function scoreByClass(results: readonly RuleResult[], rules: readonly RuleInfo[]) {
  const classes = [...new Set(rules.map((rule) => rule.class))];
  return scoresBy<FactClass>(results, rules, classes, (rule) => rule.class).map(
    ({ key, ...score }) => ({ ...score, class: key }),
  );
}

interface Sum {
  applicable: number;
  earned: number;
  possible: number;
}

/** Sum of weight × passed over sum of weight × applicable; info rules weigh nothing. */
function scoresBy<Key extends string>(
  results: readonly RuleResult[],
  rules: readonly RuleInfo[],
  keys: readonly Key[],
  keyOf: (rule: RuleInfo) => Key,
): readonly (Score & { readonly key: Key })[] {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const sources = [...new Set(results.map(({ source }) => source))];
  const nothing = (): Sum => ({ applicable: 0, earned: 0, possible: 0 });
  const sums = new Map<ConnectionId, Map<Key, Sum>>(
    sources.map((source) => [source, new Map(keys.map((key) => [key, nothing()]))]),
  );
  for (const { source, rule: id, applicable, failing } of results) {
    const rule = ruleById.get(id);
    const sum = rule === undefined ? undefined : sums.get(source)?.get(keyOf(rule));
    if (rule === undefined || sum === undefined || rule.weight === 0) continue;
    sum.applicable += applicable;
    sum.possible += rule.weight * applicable;
    sum.earned += rule.weight * (applicable - failing);
  }
  return sources.flatMap((source) =>
    [...(sums.get(source) ?? [])].map(([key, { applicable, earned, possible }]) => {
      const isEnough = applicable >= LEAST_FOR_A_SCORE;
      return { source, key, applicable, score: isEnough ? earned / possible : undefined };
    }),
  );
}
