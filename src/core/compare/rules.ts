import type { FactClass } from '#core/facts/fact.ts';
import { compareAllergies } from './allergies.ts';
import { bareCompareRule } from './bare.ts';
import { compareConditions } from './conditions.ts';
import { compareDemographics } from './demographics.ts';
import type { CompareRule } from './field.ts';
import { compareImmunizations } from './immunizations.ts';
import { compareMedications } from './medications.ts';

/** How linked facts of each class are compared. A class is added by one file and one line here. */
export const compareRules: { readonly [C in FactClass]: CompareRule<C> } = {
  demographics: compareDemographics,
  allergies: compareAllergies,
  medications: compareMedications,
  conditions: compareConditions,
  immunizations: compareImmunizations,
  labs: bareCompareRule('labs'),
  vitals: bareCompareRule('vitals'),
  procedures: bareCompareRule('procedures'),
  encounters: bareCompareRule('encounters'),
  reports: bareCompareRule('reports'),
  documents: bareCompareRule('documents'),
  socialHistory: bareCompareRule('socialHistory'),
  familyHistory: bareCompareRule('familyHistory'),
  careTeam: bareCompareRule('careTeam'),
  carePlans: bareCompareRule('carePlans'),
  goals: bareCompareRule('goals'),
  devices: bareCompareRule('devices'),
  coverage: bareCompareRule('coverage'),
  other: bareCompareRule('other'),
};
