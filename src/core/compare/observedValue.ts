import { systems, wordsOf } from '#core/base/concept.ts';
import type { Allowance } from '#core/base/measure.ts';
import type { Analyte, Terminology } from '#core/base/terminology.ts';
import { textKey } from '#core/base/text.ts';
import type { ObservationFact, ObservedValue } from '#core/facts/clinical.ts';
import {
  analyteOf,
  compareObserved,
  type Observed,
  type ObservedOutcome,
  observedWords,
} from '#core/link/observed.ts';
import type { FieldFinding, FieldRule, Severity } from './field.ts';
import type { ObservationClass } from './observations.ts';
import { standingOf } from './standing.ts';
import { different, notComparable, same, sameWithin } from './values.ts';

/** How hard a class judges what can go wrong with a value. */
export interface ValueSeverities {
  /** Two values on two sides of a range, or one flagged critical. */
  readonly standing: Severity;
  /** The factor of a known mistake lies between them. */
  readonly slip: Severity;
  /** Units that measure different things. */
  readonly incommensurable: Severity;
  /** Everything else. */
  readonly other: Severity;
  allowanceFor(analyte: Analyte | undefined): Allowance | undefined;
}

/** The value itself, unit included. */
export function valueField(severities: ValueSeverities): FieldRule<ObservationClass> {
  return {
    name: 'value',
    show: ({ value }) => (value === undefined ? undefined : observedWords(value)),
    compare(one, other, terms) {
      if (one.value === undefined || other.value === undefined) return same;
      const a = { value: one.value, analyte: analyteOf(one.code, terms) };
      const b = { value: other.value, analyte: analyteOf(other.code, terms) };
      const changes = () => {
        const [mine, theirs] = [standingOf(one, other, terms), standingOf(other, one, terms)];
        return mine !== undefined && theirs !== undefined && mine !== theirs;
      };
      return judgeValues(a, b, terms, severities, changes);
    },
  };
}

/** One field for each component of any of the facts, `value[8480-6]`. */
export function componentFields(
  facts: readonly ObservationFact[],
  terms: Terminology,
  severities: ValueSeverities,
): readonly FieldRule<ObservationClass>[] {
  const names = new Map<string, string>();
  for (const { components } of facts) {
    for (const component of components) {
      const key = componentKey(component, analyteOf(component.code, terms));
      const name = componentName(component);
      const known = names.get(key);
      if (known === undefined || name < known) names.set(key, name);
    }
  }
  return [...names]
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(
      ([key, name]): FieldRule<ObservationClass> => ({
        name: `value[${name}]`,
        show(fact) {
          const value = componentOf(fact, key, terms)?.value;
          return value === undefined ? undefined : observedWords(value);
        },
        compare(one, other) {
          const [a, b] = [componentOf(one, key, terms), componentOf(other, key, terms)];
          return a === undefined || b === undefined ? same : judgeValues(a, b, terms, severities);
        },
      }),
    );
}

/** What a component answers: its analyte, so that two codes of one meet, else its code or words. */
function componentKey(
  fact: ObservationFact['components'][number],
  analyte: { readonly group: string } | undefined,
): string {
  return analyte?.group ?? fact.code.codings[0]?.code ?? textKey(wordsOf(fact.code)) ?? 'component';
}

function componentName({ code }: ObservationFact['components'][number]): string {
  const loinc = code.codings.find(({ system }) => system === systems.loinc);
  return loinc?.code ?? code.codings[0]?.code ?? wordsOf(code);
}

function componentOf(
  { components }: ObservationFact,
  key: string,
  terms: Terminology,
): Observed | undefined {
  for (const component of components) {
    const analyte = analyteOf(component.code, terms);
    const value: ObservedValue | undefined = component.value;
    if (value !== undefined && componentKey(component, analyte) === key) return { value, analyte };
  }
  return undefined;
}

function judgeValues(
  one: Observed,
  other: Observed,
  terms: Terminology,
  severities: ValueSeverities,
  changesStanding: () => boolean = () => false,
): FieldFinding {
  const allowance = severities.allowanceFor(one.analyte ?? other.analyte);
  const outcome = compareObserved(one, other, terms, allowance);
  return findingOf(outcome, severities, changesStanding);
}

function findingOf(
  outcome: ObservedOutcome,
  { standing, slip, incommensurable, other }: ValueSeverities,
  changesStanding: () => boolean,
): FieldFinding {
  switch (outcome.kind) {
    case 'same':
      return outcome.tolerance === undefined ? same : sameWithin(outcome.tolerance);
    case 'different':
      if (outcome.slip !== undefined) return { ...different(slip), tolerance: outcome.slip };
      return different(changesStanding() ? standing : other);
    case 'bounded':
      return { ...different(other), tolerance: 'one is bounded, < or >, as the other is not' };
    case 'other-words':
      return different(outcome.isOpposite ? standing : other);
    case 'unit-missing':
      return notComparable('only one has a unit', other);
    case 'unit-unknown':
      return notComparable('a unit the tables do not know', outcome.isEqual ? 'none' : other);
    case 'incommensurable':
      return notComparable('units that measure different things', incommensurable);
    case 'other-kind':
      return notComparable('values of different kinds', other);
  }
}
