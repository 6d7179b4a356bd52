import type { Concept } from '#core/base/concept.ts';
import { parseDate } from '#core/base/dates.ts';
import type { ImmunizationFact } from '#core/facts/clinical.ts';
import { sharesCode } from '#core/link/concepts.ts';
import { lotOf, vaccineOf } from '#core/link/immunizations.ts';
import type { CompareRule, FieldRule } from './field.ts';
import {
  compareConcepts,
  compareDatesWithin,
  compareWords,
  different,
  notComparable,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

type Rule = FieldRule<'immunizations'>;

/** Beyond so many days it may be another dose, not a slip of the pen. */
const SLIP_DAYS = 4;

const code: Rule = {
  name: 'code',
  show: (fact) => showConcept(fact.vaccine),
  compare(one, other, terms) {
    if (one.vaccine === undefined || other.vaccine === undefined) return same;
    if (sharesCode(one.vaccine, other.vaccine)) return same;
    const [a, b] = [vaccineOf(one, terms), vaccineOf(other, terms)];
    if (a === undefined || b === undefined) {
      return compareConcepts(one.vaccine, other.vaccine, 'major');
    }
    return different(a.isUnspecified || b.isUnspecified ? 'minor' : 'major');
  },
};

const status: Rule = {
  name: 'status',
  show: (fact) => fact.status,
  compare({ status: one }, { status: other }) {
    if (one === other) return same;
    return different(one === 'not-done' || other === 'not-done' ? 'critical' : 'minor');
  },
};

const occurrence: Rule = {
  name: 'occurrence',
  show: (fact) => fact.occurrence,
  compare: (one, other) =>
    compareDatesWithin(one.occurrence ?? '', other.occurrence ?? '', 0, (days) =>
      days > SLIP_DAYS ? 'major' : 'minor',
    ),
};

const lotNumber: Rule = {
  name: 'lotNumber',
  show: (fact) => fact.lotNumber,
  compare(one, other) {
    if (one.lotNumber === other.lotNumber) return same;
    const [a, b] = [lotOf(one), lotOf(other)];
    return a === b ? sameWithin('written differently') : different('major');
  },
};

const doseNumber: Rule = {
  name: 'doseNumber',
  show: (fact) => fact.doseNumber,
  compare({ doseNumber: one = '' }, { doseNumber: other = '' }) {
    const [a, b] = [one, other].map((text) => /\d+/.exec(text)?.[0] ?? text.trim().toLowerCase());
    return a === b ? same : different('major');
  },
};

const expires: Rule = {
  name: 'expires',
  show: (fact) => fact.expires,
  compare(one, other) {
    const severity = isExpired(one) || isExpired(other) ? 'major' : 'minor';
    return compareDatesWithin(one.expires ?? '', other.expires ?? '', 0, () => severity);
  },
};

function isExpired({ expires: until, occurrence: given }: ImmunizationFact): boolean {
  const [last, day] = [parseDate(until), parseDate(given)];
  return last !== undefined && day !== undefined && day.firstDay > last.lastDay;
}

function conceptRule(name: 'statusReason' | 'site' | 'route'): Rule {
  const read = (fact: ImmunizationFact): Concept | undefined => fact[name];
  return {
    name,
    show: (fact) => showConcept(read(fact)),
    compare(fact, otherFact, terms) {
      const [one, other] = [read(fact), read(otherFact)];
      if (one === undefined || other === undefined) return same;
      const found = compareConcepts(one, other, 'minor');
      if (name !== 'route' || found.agreement === 'same') return found;
      const [a, b] = [one, other].map((concept) => {
        const texts = concept.codings.map(({ code: value }) => value);
        return [...texts, showConcept(concept) ?? ''].map(terms.route).find((route) => route);
      });
      if (a === undefined || b === undefined)
        return notComparable('a route the tables do not know');
      return a === b ? sameWithin('the same route') : different('minor');
    },
  };
}

/** What two sources say of one dose of a vaccine. */
export const compareImmunizations: CompareRule<'immunizations'> = {
  class: 'immunizations',
  fields: [
    code,
    status,
    conceptRule('statusReason'),
    occurrence,
    lotNumber,
    doseNumber,
    conceptRule('site'),
    conceptRule('route'),
    {
      name: 'manufacturer',
      show: (fact) => fact.manufacturer,
      compare: (one, other) =>
        compareWords(one.manufacturer ?? '', other.manufacturer ?? '', 'minor'),
    },
    expires,
    {
      name: 'primarySource',
      show: ({ primarySource }) => {
        if (primarySource === undefined) return undefined;
        return primarySource ? 'given here' : 'reported';
      },
      compare: (one, other) =>
        one.primarySource === other.primarySource
          ? same
          : notComparable('given in one place and reported in the other'),
    },
  ],
  titleOf,
  gapSeverity: ({ absence, status: said }) =>
    absence === undefined && said === 'completed' ? 'major' : 'minor',
  summaryOf: (fact) =>
    [
      fact.occurrence,
      fact.status === 'completed' ? undefined : fact.status,
      showConcept(fact.statusReason),
      fact.lotNumber === undefined ? undefined : `lot ${fact.lotNumber}`,
      fact.doseNumber === undefined ? undefined : `dose ${fact.doseNumber}`,
    ].filter((words) => words !== undefined),
  isCurrent: ({ absence, status: said }) => absence === undefined && said === 'completed',
};

function titleOf({ vaccine, absence }: ImmunizationFact): string {
  const words = showConcept(vaccine);
  if (words !== undefined) return words;
  return absence === undefined ? 'Vaccine without a name' : 'No known immunizations';
}
