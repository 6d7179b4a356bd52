import type { MedicationFact } from '#core/facts/clinical.ts';
import { formFamily } from '#core/link/forms.ts';
import { routeOf } from '#core/link/medications.ts';
import { compareDose, compareFrequency, compareProduct, showDose, showFrequency } from './drug.ts';
import type { CompareRule, FieldFinding, FieldRule, Severity } from './field.ts';
import { isCurrentMedication, isHandling, medicationStatus } from './medicationStatus.ts';
import {
  compareConcepts,
  compareDatesWithin,
  compareExactly,
  comparePersonNames,
  different,
  notComparable,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

const CENTRAL_ROUTES = new Set(['intravenous', 'intrathecal', 'epidural']);
const ORDER_WINDOW_DAYS = 30;

type Rule = FieldRule<'medications'>;

const route: Rule = {
  name: 'route',
  show: (fact, terms) => routeOf(fact, terms) ?? showConcept(fact.route),
  compare(one, other, terms) {
    const [a, b] = [routeOf(one, terms), routeOf(other, terms)];
    if (a !== undefined && b !== undefined) {
      if (a === b) return same;
      return different(CENTRAL_ROUTES.has(a) || CENTRAL_ROUTES.has(b) ? 'critical' : 'major');
    }
    if (one.route === undefined || other.route === undefined) return same;
    const words = compareConcepts(one.route, other.route, 'major');
    return words.agreement === 'same' ? words : notComparable('a route the tables do not know');
  },
};

const form: Rule = {
  name: 'form',
  show: ({ drug }) => {
    if (drug?.form === undefined) return drug?.release;
    const isSaid = drug.release === undefined || /release/i.test(drug.form);
    return isSaid ? drug.form : `${drug.form} (${drug.release})`;
  },
  compare(one, other) {
    const [a, b] = [one.drug, other.drug];
    if (a?.release !== b?.release) return different('major');
    if (a?.form === b?.form) return same;
    const [mine, theirs] = [formFamily(a?.form), formFamily(b?.form)];
    if (mine === undefined || theirs === undefined) return notComparable('one form is not stated');
    if (mine === theirs) return sameWithin('given the same way');
    const isSwallowed = [mine, theirs].every((family) => /tablet|capsule/.test(family));
    return different(isSwallowed ? 'minor' : 'major');
  },
};

const asNeeded: Rule = {
  name: 'asNeeded',
  show: ({ asNeeded: said }) => {
    if (said === undefined) return undefined;
    return said ? 'as needed' : 'scheduled';
  },
  compare: (one, other) => compareExactly(one.asNeeded, other.asNeeded, 'major'),
};

const start: Rule = {
  name: 'start',
  show: (fact) => fact.start,
  compare(one, other) {
    if (one.start === undefined || other.start === undefined) return same;
    const found = compareDatesWithin(one.start, other.start, ORDER_WINDOW_DAYS, () => 'minor');
    if (found.agreement !== 'different') return found;
    // The same drug is written anew at every visit: beside one still taken, dates only say when.
    const isList = isCurrentMedication(one) || isCurrentMedication(other);
    return isList ? notComparable('written on other days, as current drugs are') : found;
  },
};

const end: Rule = {
  name: 'end',
  show: (fact) => fact.end,
  compare: (one, other) =>
    compareDatesWithin(one.end ?? '', other.end ?? '', ORDER_WINDOW_DAYS, () => 'minor'),
};

const intent: Rule = {
  name: 'intent',
  show: (fact) => fact.intent,
  compare(one, other): FieldFinding {
    if (one.said !== other.said) return notComparable('different kinds of entry');
    return compareExactly(one.intent, other.intent, 'minor');
  },
};

const reason: Rule = {
  name: 'reason',
  show: (fact) => showConcept(fact.reason),
  compare: ({ reason: one }, { reason: other }) =>
    one === undefined || other === undefined ? same : compareConcepts(one, other, 'minor'),
};

const prescriber: Rule = {
  name: 'prescriber',
  show: (fact) => fact.prescriber,
  compare: (one, other) =>
    comparePersonNames(one.prescriber ?? '', other.prescriber ?? '', 'minor'),
};

/** What two sources say of one drug. */
export const compareMedications: CompareRule<'medications'> = {
  class: 'medications',
  fields: [
    {
      name: 'product',
      show: titleOf,
      compare: compareProduct,
    },
    medicationStatus,
    { name: 'dose', show: showDose, compare: compareDose },
    {
      name: 'frequency',
      show: ({ timesPerDay }) => showFrequency(timesPerDay),
      compare: compareFrequency,
    },
    route,
    form,
    asNeeded,
    intent,
    reason,
    prescriber,
    start,
    end,
  ],
  titleOf: (fact) => titleOf(fact) ?? 'Medication without a name',
  gapSeverity,
  summaryOf: (fact, terms) =>
    [
      showDose(fact, terms),
      showFrequency(fact.timesPerDay),
      routeOf(fact, terms),
      fact.asNeeded === true ? 'as needed' : undefined,
      fact.dose === undefined ? fact.sig : undefined,
      fact.drug?.brand,
      fact.status,
    ].filter((words) => words !== undefined),
  isCurrent: isCurrentMedication,
  rankOf: (fact) => Number(isCurrentMedication(fact)) * 10 + RANKS[fact.said],
  isDuplicated,
};

/** Among entries of one source the order tells most of how a drug is taken. */
const RANKS: Readonly<Record<MedicationFact['said'], number>> = {
  order: 3,
  statement: 2,
  dispense: 1,
  administration: 0,
};

/** A drug being taken that a list does not have is a steward's work; a past one is history. */
function gapSeverity(fact: MedicationFact): Severity {
  return isCurrentMedication(fact) && !isHandling(fact) ? 'major' : 'minor';
}

function titleOf({ product, drug }: MedicationFact): string | undefined {
  return showConcept(product) ?? drug?.ingredients.join(' / ');
}

/** Said twice: two current entries of a kind, or two of the same date. History is no repetition. */
function isDuplicated(facts: readonly MedicationFact[]): boolean {
  const seen = new Set<string>();
  for (const fact of facts) {
    const keys = [`${fact.said} on ${fact.date ?? 'no day'}`];
    if (isCurrentMedication(fact) && !isHandling(fact)) keys.push(`current ${fact.said}`);
    if (keys.some((key) => seen.has(key))) return true;
    for (const key of keys) seen.add(key);
  }
  return false;
}
