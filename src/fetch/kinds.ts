import type { FactClass } from '#core/facts/fact.ts';

/** One FHIR type worth asking for, and which classes its resources can end up in. */
export interface Kind {
  readonly type: string;
  readonly feeds: readonly FactClass[];
  /** Search parameter that limits it to one person. */
  readonly by: 'patient' | 'beneficiary' | 'subject';
  /** Asked even of a server that says nothing of itself. */
  readonly isUsual: boolean;
}

/** In the order in which they are asked: what can harm first. Patient is read apart. */
export const kinds: readonly Kind[] = [
  usual('AllergyIntolerance', 'allergies'),
  usual('MedicationRequest', 'medications'),
  usual('Condition', 'conditions'),
  usual('Observation', 'labs', 'vitals', 'socialHistory', 'other'),
  usual('Immunization', 'immunizations'),
  usual('Procedure', 'procedures'),
  usual('Encounter', 'encounters'),
  usual('DiagnosticReport', 'reports'),
  usual('DocumentReference', 'documents'),
  usual('CarePlan', 'carePlans'),
  usual('CareTeam', 'careTeam'),
  usual('Goal', 'goals'),
  usual('Device', 'devices'),
  usual('FamilyMemberHistory', 'familyHistory'),
  usual('Coverage', 'coverage'),
  rarer('MedicationStatement', 'medications'),
  rarer('MedicationDispense', 'medications'),
  rarer('MedicationAdministration', 'medications'),
  rarer('ServiceRequest', 'other'),
  rarer('QuestionnaireResponse', 'other'),
  rarer('AdverseEvent', 'other', 'subject'),
  rarer('ClinicalImpression', 'other'),
  rarer('Communication', 'other', 'subject'),
  rarer('Composition', 'other'),
  rarer('Consent', 'other'),
  rarer('DetectedIssue', 'other'),
  rarer('DeviceUseStatement', 'other'),
  rarer('EpisodeOfCare', 'other'),
  rarer('Flag', 'other'),
  rarer('ImagingStudy', 'other'),
  rarer('ImmunizationRecommendation', 'other'),
  rarer('List', 'other'),
  rarer('Media', 'other'),
  rarer('NutritionOrder', 'other'),
  rarer('RelatedPerson', 'other'),
  rarer('RiskAssessment', 'other'),
  rarer('Specimen', 'other', 'subject'),
  rarer('VisionPrescription', 'other'),
];

/** US Core categories of Observation, for servers that refuse to list all of them at once. */
export const observationCategories: readonly {
  readonly code: string;
  readonly feeds: readonly FactClass[];
}[] = [
  { code: 'laboratory', feeds: ['labs'] },
  { code: 'vital-signs', feeds: ['vitals'] },
  { code: 'social-history', feeds: ['socialHistory'] },
  { code: 'survey', feeds: ['socialHistory', 'other'] },
  { code: 'sdoh', feeds: ['socialHistory', 'other'] },
  { code: 'exam', feeds: ['vitals', 'other'] },
  { code: 'imaging', feeds: ['other'] },
  { code: 'procedure', feeds: ['other'] },
  { code: 'therapy', feeds: ['other'] },
  { code: 'activity', feeds: ['other'] },
];

function usual(type: string, ...feeds: readonly FactClass[]): Kind {
  return { type, feeds, by: 'patient', isUsual: true };
}

function rarer(type: string, feeds: FactClass, by: Kind['by'] = 'patient'): Kind {
  return { type, feeds: [feeds], by, isUsual: false };
}
