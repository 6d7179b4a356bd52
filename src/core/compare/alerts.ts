import {
  findNkaContradictions,
  findOrdersAgainstAllergies,
  findStatusConflicts,
  findUnrecordedAllergies,
} from './alerts/allergies.ts';
import { findConflictingCopies } from './alerts/conflictingCopies.ts';
import type { AlertContext } from './alerts/context.ts';
import { findImmunizationCounts } from './alerts/immunizations.ts';
import {
  findDoseConflicts,
  findDuplicateClasses,
  findSameIngredientTwice,
  findStoppedElsewhere,
} from './alerts/medications.ts';
import { findOtherPatients } from './alerts/otherPatients.ts';
import { findMaybeNotOnePerson } from './alerts/person.ts';
import {
  findImplantConflicts,
  findLateralityConflicts,
  findResolvedElsewhere,
} from './alerts/problems.ts';
import { findCorrections, findUnitConflicts } from './alerts/results.ts';
import { findRetractedAllergies, findRetractedResults } from './alerts/retracted.ts';
import { findCodeStatusConflicts, findPregnancyConflicts } from './alerts/states.ts';
import type { Alert } from './comparison.ts';

/** SC-01 to SC-19, in order. @see docs/safety.md */
const CHECKS: readonly ((context: AlertContext) => readonly Alert[])[] = [
  findNkaContradictions,
  findStatusConflicts,
  findRetractedAllergies,
  findUnrecordedAllergies,
  findOrdersAgainstAllergies,
  findDoseConflicts,
  findStoppedElsewhere,
  findDuplicateClasses,
  findSameIngredientTwice,
  findResolvedElsewhere,
  findMaybeNotOnePerson,
  findUnitConflicts,
  findImmunizationCounts,
  findLateralityConflicts,
  findImplantConflicts,
  findPregnancyConflicts,
  findCodeStatusConflicts,
  findCorrections,
  findRetractedResults,
  findOtherPatients,
  findConflictingCopies,
];

const ORDER: readonly Alert['severity'][] = ['critical', 'major', 'minor', 'none'];

/**
 * Every list-level safety finding, gravest first.
 *
 * They say what differs, where and since when; never what to do about it.
 */
export function findAlerts(context: AlertContext): readonly Alert[] {
  const ordered: AlertContext = {
    ...context,
    records: [...context.records].sort((one, other) =>
      one.connection < other.connection ? -1 : 1,
    ),
  };
  const found = CHECKS.flatMap((check, at) => check(ordered).map((alert) => ({ alert, at })));
  found.sort(
    (one, other) =>
      ORDER.indexOf(one.alert.severity) - ORDER.indexOf(other.alert.severity) ||
      one.at - other.at ||
      (one.alert.says < other.alert.says ? -1 : Number(one.alert.says > other.alert.says)),
  );
  return found.map(({ alert }) => alert);
}
