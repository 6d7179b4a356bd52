import type { FactClass } from '#core/facts/fact.ts';
import { compareAllergies } from './allergies.ts';
import { compareCarePlans } from './carePlans.ts';
import { compareCareTeam } from './careTeam.ts';
import { compareConditions } from './conditions.ts';
import { compareCoverage } from './coverage.ts';
import { compareDemographics } from './demographics.ts';
import { compareDevices } from './devices.ts';
import { compareDocuments } from './documents.ts';
import { compareEncounters } from './encounters.ts';
import { compareFamilyHistory } from './familyHistory.ts';
import type { CompareRule } from './field.ts';
import { compareGoals } from './goals.ts';
import { compareImmunizations } from './immunizations.ts';
import { compareLabs } from './labs.ts';
import { compareMedications } from './medications.ts';
import { compareOther } from './other.ts';
import { compareProcedures } from './procedures.ts';
import { compareReports } from './reports.ts';
import { compareSocialHistory } from './socialHistory.ts';
import { compareVitals } from './vitals.ts';

/** How linked facts of each class are compared. A class is added by one file and one line here. */
export const compareRules: { readonly [C in FactClass]: CompareRule<C> } = {
  demographics: compareDemographics,
  allergies: compareAllergies,
  medications: compareMedications,
  conditions: compareConditions,
  immunizations: compareImmunizations,
  labs: compareLabs,
  vitals: compareVitals,
  procedures: compareProcedures,
  encounters: compareEncounters,
  reports: compareReports,
  documents: compareDocuments,
  socialHistory: compareSocialHistory,
  familyHistory: compareFamilyHistory,
  careTeam: compareCareTeam,
  carePlans: compareCarePlans,
  goals: compareGoals,
  devices: compareDevices,
  coverage: compareCoverage,
  other: compareOther,
};
