import type { RuleDefinition } from '#core/quality/rule.ts';
import { allergiesRules } from './allergies.ts';
import { careRules } from './care.ts';
import { conditionsRules } from './conditions.ts';
import { coverageRules } from './coverage.ts';
import { devicesRules } from './devices.ts';
import { documentsRules } from './documents.ts';
import { encountersRules } from './encounters.ts';
import { familyHistoryRules } from './familyHistory.ts';
import { immunizationsRules } from './immunizations.ts';
import { labsRules } from './labs.ts';
import { medicationDispensesRules } from './medicationDispenses.ts';
import { medicationRequestsRules } from './medicationRequests.ts';
import { medicationStatementsRules } from './medicationStatements.ts';
import { observationsRules } from './observations.ts';
import { patientRules } from './patient.ts';
import { proceduresRules } from './procedures.ts';
import { reportsRules } from './reports.ts';
import { socialHistoryRules } from './socialHistory.ts';
import { supportingRules } from './supporting.ts';
import { vitalsRules } from './vitals.ts';
import { wholeRecordRules } from './wholeRecord.ts';

/** The whole catalog, in its order. */
export const ruleCatalog: readonly RuleDefinition[] = [
  ...patientRules,
  ...allergiesRules,
  ...conditionsRules,
  ...medicationRequestsRules,
  ...medicationStatementsRules,
  ...medicationDispensesRules,
  ...immunizationsRules,
  ...observationsRules,
  ...vitalsRules,
  ...labsRules,
  ...socialHistoryRules,
  ...proceduresRules,
  ...reportsRules,
  ...documentsRules,
  ...encountersRules,
  ...careRules,
  ...coverageRules,
  ...devicesRules,
  ...familyHistoryRules,
  ...supportingRules,
  ...wholeRecordRules,
];
