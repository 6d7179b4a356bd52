import type { FactClass } from '#core/facts/fact.ts';
import type { Coverage } from '#core/facts/record.ts';
import { type Raw, rawsOf, textOf } from './read.ts';

export const NOT_UNDERSTOOD = 'modifier not understood';

/**
 * Whether a resource says that it means something else than its elements do: "not", "refuted", other
 * rules. None of these is known here, and FHIR forbids to use what carries one that is not.
 *
 * @see https://hl7.org/fhir/R4/extensibility.html#modifierExtension
 */
export function isModified(resource: Raw): boolean {
  return (
    rawsOf(resource.modifierExtension).length > 0 || textOf(resource.implicitRules) !== undefined
  );
}

/**
 * The coverage of a record of which something could not be interpreted: what stands in it is not
 * known, so the source's silence in these classes is no absence.
 */
export function blurred(coverage: Coverage, classes: ReadonlySet<FactClass>): Coverage {
  if (classes.size === 0) return coverage;
  const changed = [...classes].flatMap((each) => {
    const { state } = coverage[each];
    if (state !== 'complete') return [];
    const reason =
      'Something here carries a modifier that Concord does not know, so it is not interpreted.';
    return [[each, { state: 'partial', reason }] as const];
  });
  return { ...coverage, ...Object.fromEntries(changed) };
}
