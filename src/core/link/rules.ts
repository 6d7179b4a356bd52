import type { FactClass } from '#core/facts/fact.ts';
import { linkAllergies } from './allergies.ts';
import { linkCarePlans } from './carePlans.ts';
import { linkCareTeam } from './careTeam.ts';
import { linkConditions } from './conditions.ts';
import { linkCoverage } from './coverage.ts';
import { linkDemographics } from './demographics.ts';
import { linkDevices } from './devices.ts';
import { linkDocuments } from './documents.ts';
import { linkEncounters } from './encounters.ts';
import { linkFamilyHistory } from './familyHistory.ts';
import { linkGoals } from './goals.ts';
import { linkImmunizations } from './immunizations.ts';
import { linkLabs } from './labs.ts';
import { linkMedications } from './medications.ts';
import { linkOther } from './other.ts';
import { linkProcedures } from './procedures.ts';
import { linkReports } from './reports.ts';
import type { LinkRule } from './rule.ts';
import { linkSocialHistory } from './socialHistory.ts';
import { linkVitals } from './vitals.ts';

/** How facts of each class are linked. A class is added by one file and one line here. */
export const linkRules: { readonly [C in FactClass]: LinkRule<C> } = {
  demographics: linkDemographics,
  allergies: linkAllergies,
  medications: linkMedications,
  conditions: linkConditions,
  immunizations: linkImmunizations,
  labs: linkLabs,
  vitals: linkVitals,
  procedures: linkProcedures,
  encounters: linkEncounters,
  reports: linkReports,
  documents: linkDocuments,
  socialHistory: linkSocialHistory,
  familyHistory: linkFamilyHistory,
  careTeam: linkCareTeam,
  carePlans: linkCarePlans,
  goals: linkGoals,
  devices: linkDevices,
  coverage: linkCoverage,
  other: linkOther,
};
