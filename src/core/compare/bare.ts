import type { FactClass } from '#core/facts/fact.ts';
import type { CompareRule } from './field.ts';

/** Compares nothing and shows the reference: for a class that has no rule of its own yet. */
export function bareCompareRule<C extends FactClass>(about: C): CompareRule<C> {
  return {
    class: about,
    fields: [],
    titleOf: (fact) => fact.origin.reference,
    gapSeverity: () => 'minor',
    summaryOf: () => [],
    isCurrent: () => false,
  };
}
