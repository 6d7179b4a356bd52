import type { FactClass } from '#core/facts/fact.ts';

export const classWords: Readonly<Record<FactClass, string>> = {
  demographics: 'Demographics',
  allergies: 'Allergies',
  medications: 'Medications',
  conditions: 'Conditions',
  immunizations: 'Immunizations',
  labs: 'Lab results',
  vitals: 'Vital signs',
  procedures: 'Procedures',
  encounters: 'Encounters',
  reports: 'Reports',
  documents: 'Documents',
  socialHistory: 'Social history',
  familyHistory: 'Family history',
  careTeam: 'Care team',
  carePlans: 'Care plans',
  goals: 'Goals',
  devices: 'Devices',
  coverage: 'Insurance',
  other: 'Other resources',
};
