import type { Concept } from '#core/base/concept.ts';
import type { ConditionFact } from '#core/facts/clinical.ts';
import { sharesCode } from '#core/link/concepts.ts';
import { sideOfCondition } from '#core/link/conditions.ts';
import { comparePlaces, type Place, showPlace } from './bodySite.ts';
import type { CompareRule, FieldRule, Severity } from './field.ts';
import {
  compareConcepts,
  compareDatesWithin,
  compareExactly,
  different,
  notComparable,
  same,
  sameWithin,
  showConcept,
} from './values.ts';
import { isWatchedProblem } from './watched.ts';

type Rule = FieldRule<'conditions'>;

const OVER = new Set(['inactive', 'remission', 'resolved']);
const DENIED = new Set(['refuted', 'entered-in-error']);
const WINDOW_DAYS = 30;

/** Whether a source holds the person to have it now; an unstated status does not end a problem. */
export function isActiveProblem(fact: ConditionFact): boolean {
  return (
    fact.absence === undefined &&
    !OVER.has(fact.clinicalStatus ?? '') &&
    !DENIED.has(fact.verificationStatus ?? '') &&
    (fact.clinicalStatus !== undefined || fact.abatement === undefined)
  );
}

const code: Rule = {
  name: 'code',
  show: (fact) => showConcept(fact.code),
  compare({ code: one }, { code: other }, terms) {
    if (one === undefined || other === undefined) return same;
    if (isCodedOtherwise(one, other)) return different('minor');
    if (sharesCode(one, other)) return same;
    const paired = one.codings.some(({ system, code: value }) =>
      terms
        .sameProblem(system ?? '', value)
        .some((name) => other.codings.some((b) => `${b.system}|${b.code}` === name)),
    );
    if (paired) return sameWithin('the same problem in two code systems');
    return compareConcepts(one, other, 'minor');
  },
};

/** One system in which both have codes and none in common: one of them says more, or other. */
function isCodedOtherwise(one: Concept, other: Concept): boolean {
  const [mine, theirs] = [codesBySystem(one), codesBySystem(other)];
  return [...mine].some(([system, codes]) => {
    const others = theirs.get(system);
    return others !== undefined && !others.some((code) => codes.includes(code));
  });
}

/** `E119` and `E11.9` are one code. */
function codesBySystem({ codings }: Concept): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { system, code: value } of codings) {
    if (system === undefined) continue;
    const plain = value.toUpperCase().replace('.', '');
    found.set(system, [...(found.get(system) ?? []), plain]);
  }
  return found;
}

const clinicalStatus: Rule = {
  name: 'clinicalStatus',
  show: (fact) => fact.clinicalStatus,
  compare(one, other) {
    const [a, b] = [one.clinicalStatus ?? '', other.clinicalStatus ?? ''];
    if (a === b) return same;
    if (OVER.has(a) === OVER.has(b)) return different('minor');
    return different(isWatchedProblem(one) || isWatchedProblem(other) ? 'critical' : 'major');
  },
};

const verificationStatus: Rule = {
  name: 'verificationStatus',
  show: (fact) => fact.verificationStatus,
  compare({ verificationStatus: one = '' }, { verificationStatus: other = '' }) {
    if (one === other) return same;
    return different(DENIED.has(one) === DENIED.has(other) ? 'minor' : 'critical');
  },
};

const category: Rule = {
  name: 'category',
  show: ({ categories }) =>
    categories.length === 0 ? undefined : [...categories].sort().join(', '),
  compare: ({ categories: one }, { categories: other }) =>
    one.some((value) => other.includes(value))
      ? same
      : notComparable('a problem and a diagnosis of a visit may be one'),
};

const bodySite: Rule = {
  name: 'bodySite',
  show: (fact) => showPlace(placeOf(fact)),
  compare: (one, other) => comparePlaces(placeOf(one), placeOf(other)),
};

function placeOf(fact: ConditionFact): Place {
  return { sites: fact.bodySites, side: sideOfCondition(fact) };
}

function dateRule(name: 'onset' | 'abatement'): Rule {
  return {
    name,
    show: (fact) => fact[name],
    compare: (one, other) =>
      compareDatesWithin(one[name] ?? '', other[name] ?? '', WINDOW_DAYS, () => 'minor'),
  };
}

/** What two sources say of one problem. */
export const compareConditions: CompareRule<'conditions'> = {
  class: 'conditions',
  fields: [
    code,
    clinicalStatus,
    verificationStatus,
    category,
    {
      name: 'severity',
      show: (fact) => fact.severity,
      compare: (one, other) => compareExactly(one.severity, other.severity, 'major'),
    },
    bodySite,
    dateRule('onset'),
    dateRule('abatement'),
  ],
  titleOf,
  gapSeverity,
  summaryOf: (fact) =>
    [
      fact.clinicalStatus,
      fact.verificationStatus === 'confirmed' ? undefined : fact.verificationStatus,
      fact.severity,
      showPlace(placeOf(fact)),
      fact.onset === undefined ? undefined : `since ${fact.onset}`,
      fact.abatement === undefined ? undefined : `until ${fact.abatement}`,
    ].filter((words) => words !== undefined),
  isCurrent: isActiveProblem,
  rankOf: (fact) => Number(isActiveProblem(fact)) * 2 + Number(isListed(fact)) * 4,
};

/** Of a source's entries the one on its problem list speaks for it. */
function isListed({ categories }: ConditionFact): boolean {
  return categories.length === 0 || categories.some((name) => name !== 'encounter-diagnosis');
}

function gapSeverity(fact: ConditionFact): Severity {
  if (!isActiveProblem(fact)) return 'minor';
  return isListed(fact) || fact.clinicalStatus !== undefined ? 'major' : 'minor';
}

function titleOf({ code: concept, absence }: ConditionFact): string {
  const words = showConcept(concept);
  if (words !== undefined) return words;
  return absence === undefined ? 'Problem without a name' : 'No known problems';
}
