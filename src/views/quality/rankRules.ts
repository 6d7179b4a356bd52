import type { ConnectionId } from '#core/base/ids.ts';
import type { Quality, RuleInfo, RuleResult } from '#core/quality/quality.ts';
import type { QualitySearch } from './qualitySearch.ts';

/** A rule that something fails, with what each source contributes. */
export interface RankedRule {
  readonly info: RuleInfo;
  readonly failing: number;
  readonly applicable: number;
  readonly bySource: ReadonlyMap<ConnectionId, RuleResult>;
}

/** Rules that fail anywhere, those that weigh most first; narrowed to what the address asks for. */
export function rankRules(quality: Quality, search: QualitySearch): readonly RankedRule[] {
  const results = new Map<string, RuleResult[]>();
  for (const result of quality.results) {
    if (search.source !== undefined && result.source !== search.source) continue;
    const list = results.get(result.rule);
    if (list === undefined) results.set(result.rule, [result]);
    else list.push(result);
  }
  return quality.rules
    .filter(
      (info) =>
        (search.dimension === undefined || info.dimension === search.dimension) &&
        (search.class === undefined || info.class === search.class),
    )
    .map((info) => toRanked(info, results.get(info.id) ?? []))
    .filter(({ failing }) => failing > 0)
    .sort(
      (one, other) =>
        weightOf(other) - weightOf(one) ||
        other.failing - one.failing ||
        one.info.id.localeCompare(other.info.id),
    );
}

function toRanked(info: RuleInfo, results: readonly RuleResult[]): RankedRule {
  return {
    info,
    failing: results.reduce((sum, { failing }) => sum + failing, 0),
    applicable: results.reduce((sum, { applicable }) => sum + applicable, 0),
    bySource: new Map(results.map((result) => [result.source, result])),
  };
}

function weightOf({ failing, info }: RankedRule): number {
  return failing * info.weight;
}
