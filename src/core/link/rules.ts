import type { FactClass } from '#core/facts/fact.ts';
import { linkAllergies } from './allergies.ts';
import { bareLinkRule } from './bare.ts';
import { linkConditions } from './conditions.ts';
import { linkDemographics } from './demographics.ts';
import { linkImmunizations } from './immunizations.ts';
import { linkMedications } from './medications.ts';
import type { LinkRule } from './rule.ts';

/** How facts of each class are linked. A class is added by one file and one line here. */
export const linkRules: { readonly [C in FactClass]: LinkRule<C> } = {
  demographics: linkDemographics,
  allergies: linkAllergies,
  medications: linkMedications,
  conditions: linkConditions,
  immunizations: linkImmunizations,
  labs: bareLinkRule('labs'),
  vitals: bareLinkRule('vitals'),
  procedures: bareLinkRule('procedures'),
  encounters: bareLinkRule('encounters'),
  reports: bareLinkRule('reports'),
  documents: bareLinkRule('documents'),
  socialHistory: bareLinkRule('socialHistory'),
  familyHistory: bareLinkRule('familyHistory'),
  careTeam: bareLinkRule('careTeam'),
  carePlans: bareLinkRule('carePlans'),
  goals: bareLinkRule('goals'),
  devices: bareLinkRule('devices'),
  coverage: bareLinkRule('coverage'),
  other: bareLinkRule('other'),
};
