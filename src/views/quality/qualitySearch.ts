import type { FactClass } from '#core/facts/fact.ts';
import { factClasses } from '#core/facts/fact.ts';
import { type Dimension, dimensions } from '#core/quality/quality.ts';

/** What the quality screen shows, as its address says it: which failing rules, and which is open. */
export interface QualitySearch {
  readonly dimension?: Dimension;
  readonly class?: FactClass;
  readonly source?: string;
  /** Id of the rule that is open. */
  readonly rule?: string;
}

/** Reads an address however mangled; what is not understood is left out. Never throws. */
export function parseQualitySearch(search: Record<string, unknown>): QualitySearch {
  const dimension = dimensions.find((one) => one === search.dimension);
  const about = factClasses.find((one) => one === search.class);
  const source = typeof search.source === 'string' ? search.source : '';
  const rule = typeof search.rule === 'string' ? search.rule : '';
  return {
    ...(dimension && { dimension }),
    ...(about && { class: about }),
    ...(source && { source }),
    ...(rule && { rule }),
  };
}
