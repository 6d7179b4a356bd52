import type { FactBase, FactClass, Identifier } from '#core/facts/fact.ts';
import type { LinkKey, LinkRule } from './rule.ts';

/**
 * The weakest honest rule: two facts are one only where both carry the same business identifier.
 *
 * @param about - a class that has no rule of its own.
 */
export function bareLinkRule<C extends FactClass>(about: C): LinkRule<C> {
  return { class: about, keysOf: (fact) => identifierKeys(fact.identifiers), affinity: () => 0 };
}

const NO_KEYS: readonly LinkKey[] = [];

/** Whether two facts carry one business identifier. */
export function sharesIdentifier(
  { identifiers: one }: Pick<FactBase, 'identifiers'>,
  { identifiers: other }: Pick<FactBase, 'identifiers'>,
): boolean {
  for (const { system, value } of one) {
    if (system === undefined) continue;
    for (const theirs of other) {
      if (theirs.value === value && theirs.system === system) return true;
    }
  }
  return false;
}

/**
 * T1 keys of business identifiers. An identifier without a system is a number that any two servers
 * may have given to different things, so it earns no key.
 */
export function identifierKeys(identifiers: readonly Identifier[]): readonly LinkKey[] {
  if (identifiers.length === 0) return NO_KEYS;
  return identifiers
    .filter(({ system }) => system !== undefined)
    .map(({ system, value }) => ({ tier: 'T1', key: `identifier:${system}|${value}` }));
}
