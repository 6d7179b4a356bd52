import type { Terminology } from '#core/base/terminology.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import { routeOf } from '#core/link/medications.ts';
import type { FieldRule } from './field.ts';
import { different, notComparable, same } from './values.ts';

const PAST = new Set(
  'completed stopped cancelled canceled ended not-taken declined inactive entered-in-error do-not-perform'.split(
    ' ',
  ),
);
const ON_HOLD = 'on-hold';
/** Said of a drug without saying whether it is taken. */
const OPEN = new Set(['unknown', 'draft']);

/** Whether it is being taken as far as the source says; an unstated status does not end a drug. */
export function isCurrentMedication({ absence, status }: MedicationFact): boolean {
  return absence === undefined && !PAST.has(status ?? '');
}

/** Whether any ingredient is on the list of drugs whose errors harm most. */
export function isHighAlert(fact: MedicationFact, terms: Terminology): boolean {
  const how = routeOf(fact, terms) ?? fact.drug?.form;
  return (fact.drug?.ingredients ?? []).some((name) => terms.isHighAlert(name, how));
}

/** Whether the drug is taken, as far as both sources say. */
export const medicationStatus: FieldRule<'medications'> = {
  name: 'status',
  show: ({ status: said }) => said,
  compare(one, other, terms) {
    if (one.status === other.status) return same;
    if (isHandling(one) !== isHandling(other)) {
      return notComparable('an order is not held against a dispense or a dose given');
    }
    if (OPEN.has(one.status ?? '') || OPEN.has(other.status ?? '')) {
      return notComparable('one source does not say whether it is taken');
    }
    if (isTaken(one) === isTaken(other)) return different('minor');
    return different(isHighAlert(one, terms) || isHighAlert(other, terms) ? 'critical' : 'major');
  },
};

/** A completed dispense says that a drug was handed out, not that its course is over. */
export function isHandling({ said }: MedicationFact): boolean {
  return said === 'dispense' || said === 'administration';
}

function isTaken(fact: MedicationFact): boolean {
  return isCurrentMedication(fact) && fact.status !== ON_HOLD;
}
