import type { Terminology } from '#core/base/terminology.ts';
import { isActiveAllergy } from '#core/compare/allergies.ts';
import type { Alert } from '#core/compare/comparison.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import { linkFacts } from '#core/link/facts.ts';
import type { LinkRule } from '#core/link/rule.ts';
import { linkRules } from '#core/link/rules.ts';
import { type AlertContext, alert, namesOf, titleOfAll } from './context.ts';

/** SC-02: one source took an allergy back as entered in error, another still holds it active. */
export function findRetractedAllergies(context: AlertContext): readonly Alert[] {
  return stillHeld('allergies', context, isActiveAllergy, 'allergy-status-conflict', 'active');
}

/** SC-17: one source took a result back as entered in error, another still holds it final. */
export function findRetractedResults(context: AlertContext): readonly Alert[] {
  const isFinal = ({ status }: FactOf['labs']) => status === 'final';
  return stillHeld('labs', context, isFinal, 'result-corrected', 'final');
}

/**
 * What was taken back is linked with what others hold by the rules of its class; a source that
 * itself holds a valid entry beside the retracted one has corrected nothing others need to know.
 */
function stillHeld<C extends 'allergies' | 'labs'>(
  about: C,
  { records, terms, nameOf }: AlertContext,
  isHeld: (fact: FactOf[C]) => boolean,
  id: string,
  words: string,
): readonly Alert[] {
  const taken = new Set(
    records.flatMap(({ retracted }): readonly FactOf[C][] => retracted?.[about] ?? []),
  );
  if (taken.size === 0) return [];
  const rule: LinkRule<C> = linkRules[about];
  const met = new Set<string>();
  for (const fact of taken) for (const key of meetingsOf(rule, fact, terms)) met.add(key);
  const held: FactOf[C][] = [];
  for (const record of records) {
    const own: readonly FactOf[C][] = record.facts[about];
    for (const fact of own) {
      if (isHeld(fact) && isAnyOf(meetingsOf(rule, fact, terms), met)) held.push(fact);
    }
  }
  return linkFacts<C>(rule, [...taken, ...held], terms).groups.flatMap(({ facts }) => {
    const valid = facts.filter((fact) => !taken.has(fact));
    const sources = new Set(valid.map(({ origin }) => origin.connection));
    const gone = facts.filter((fact) => taken.has(fact) && !sources.has(fact.origin.connection));
    if (valid.length === 0 || gone.length === 0) return [];
    const title = titleOfAll<C>(valid, about, terms);
    const says = `${title}: ${namesOf(gone, nameOf)} took it back as entered in error; it is ${words} at ${namesOf(valid, nameOf)}.`;
    return [alert(id, 'critical', about, says, [...gone, ...valid])];
  });
}

/** What a fact must share with one taken back to meet it at all: a whole record is not linked. */
function meetingsOf<C extends FactClass>(
  rule: LinkRule<C>,
  fact: FactOf[C],
  terms: Terminology,
): readonly string[] {
  const days = rule.daysOf?.(fact);
  if (days !== undefined && fact.identifiers.length === 0) return days;
  const keys = rule.keysOf(fact, terms);
  if (days === undefined) return keys.map(({ key }) => key);
  return [...days, ...keys.filter(({ tier }) => tier === 'T1').map(({ key }) => key)];
}

function isAnyOf(keys: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (const key of keys) if (wanted.has(key)) return true;
  return false;
}
