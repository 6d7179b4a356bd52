import type { AllergyFact } from '#core/facts/clinical.ts';
import { allergenOf } from '#core/link/allergies.ts';
import { sharesCode } from '#core/link/concepts.ts';
import type { CompareRule, FieldFinding, FieldRule } from './field.ts';
import { compareReactions, showReactions } from './reactions.ts';
import {
  compareConcepts,
  compareDatesWithin,
  compareExactly,
  different,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

type Rule = FieldRule<'allergies'>;

const DENIED = new Set(['refuted', 'entered-in-error']);
const OVER = new Set(['inactive', 'resolved']);

/** Whether a source holds the person allergic now; an unstated status does not end an allergy. */
export function isActiveAllergy(fact: AllergyFact): boolean {
  return fact.absence === undefined && !OVER.has(fact.clinicalStatus ?? '') && !isDenied(fact);
}

/** Whether a source says that the allergy was looked into and is none. */
export function isDenied({ verificationStatus }: AllergyFact): boolean {
  return DENIED.has(verificationStatus ?? '');
}

const code: Rule = {
  name: 'code',
  show: (fact) => showConcept(fact.substance),
  compare(one, other, terms) {
    const [a, b] = [one.substance, other.substance];
    if (a === undefined || b === undefined) return same;
    if (sharesCode(a, b)) return same;
    const [mine, theirs] = [allergenOf(one, terms), allergenOf(other, terms)];
    if (mine !== undefined && mine.substance === theirs?.substance) {
      return sameWithin('the same substance by the tables');
    }
    return compareConcepts(a, b, 'major');
  },
};

const clinicalStatus: Rule = {
  name: 'clinicalStatus',
  show: (fact) => fact.clinicalStatus,
  compare: ({ clinicalStatus: one }, { clinicalStatus: other }) =>
    one === other ? same : different(isOver(one) === isOver(other) ? 'minor' : 'critical'),
};

function isOver(status: string | undefined): boolean {
  return OVER.has(status ?? '');
}

const verificationStatus: Rule = {
  name: 'verificationStatus',
  show: (fact) => fact.verificationStatus,
  compare(one, other) {
    if (one.verificationStatus === other.verificationStatus) return same;
    return different(isDenied(one) === isDenied(other) ? 'minor' : 'critical');
  },
};

const criticality: Rule = {
  name: 'criticality',
  show: (fact) => fact.criticality,
  compare({ criticality: one }, { criticality: other }) {
    if (one === other) return same;
    const isStated = [one, other].every((level) => level === 'high' || level === 'low');
    return different(isStated ? 'critical' : 'minor');
  },
};

const category: Rule = {
  name: 'category',
  show: ({ categories }) =>
    categories.length === 0 ? undefined : [...categories].sort().join(', '),
  compare({ categories: one }, { categories: other }): FieldFinding {
    const shared = one.filter((value) => other.includes(value));
    if (shared.length === 0) return different('minor');
    return shared.length === one.length && shared.length === other.length
      ? same
      : sameWithin('one source lists more categories');
  },
};

/** What two sources say of one allergen, or of there being none. */
export const compareAllergies: CompareRule<'allergies'> = {
  class: 'allergies',
  fields: [
    code,
    clinicalStatus,
    verificationStatus,
    {
      name: 'type',
      show: (fact) => fact.type,
      compare: (one, other) => compareExactly(one.type, other.type, 'major'),
    },
    category,
    criticality,
    {
      name: 'reaction',
      show: ({ reactions }) => showReactions(reactions),
      compare: (one, other) => compareReactions(one.reactions, other.reactions),
    },
    {
      name: 'onset',
      show: (fact) => fact.onset,
      compare: (one, other) =>
        compareDatesWithin(one.onset ?? '', other.onset ?? '', 0, () => 'minor'),
    },
  ],
  titleOf,
  /** SC-03: a list read to its end that lacks an allergy somebody else holds active. */
  gapSeverity: (fact) => (isActiveAllergy(fact) ? 'major' : 'minor'),
  summaryOf: (fact) =>
    [
      showReactions(fact.reactions),
      fact.criticality === undefined ? undefined : `${fact.criticality} criticality`,
      fact.clinicalStatus,
      fact.verificationStatus,
    ].filter((words) => words !== undefined),
  isCurrent: (fact) => (fact.absence === undefined ? isActiveAllergy(fact) : !isDenied(fact)),
};

function titleOf({ substance, absence }: AllergyFact): string {
  const words = showConcept(substance);
  if (words !== undefined) return words;
  return absence === undefined ? 'Allergy without a substance' : 'No known allergies';
}
