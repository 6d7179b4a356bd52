import type { FactBase } from '#core/facts/fact.ts';
import type { ClassCoverage, Fact } from '#core/facts/record.ts';

/**
 * Whether a source that says nothing of these facts does not have them.
 *
 * @param facts - what other sources say of the one thing.
 * @see docs/decisions/0003-silence-is-not-absence.md
 */
export function isAbsence(
  { state, byCategory }: ClassCoverage,
  facts: readonly FactBase[],
): boolean {
  if (state !== 'complete') return false;
  if (byCategory === undefined) return true;
  return facts.some((fact) => {
    const isOfType = fact.origin.reference.startsWith(`${byCategory.type}/`);
    if (!isOfType) return true;
    return categoriesOf(fact).some((category) => byCategory.categories.includes(category));
  });
}

/** Codes, whether the fact keeps them bare or with their words. */
function categoriesOf(fact: FactBase): readonly string[] {
  const { categories = [] } = fact as Extract<Fact, { readonly categories: unknown }>;
  return categories.flatMap((category) =>
    typeof category === 'string' ? [category] : category.codings.map(({ code }) => code),
  );
}
