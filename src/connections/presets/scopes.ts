/** Clinical types that vendors without wildcard scopes are asked for one by one. */
const TYPES = [
  'Patient',
  'AllergyIntolerance',
  'Condition',
  'Encounter',
  'Immunization',
  'MedicationRequest',
  'Observation',
  'Procedure',
  'DiagnosticReport',
  'DocumentReference',
  'CarePlan',
  'CareTeam',
  'Goal',
  'Provenance',
] as const;

export function readScopes(level: 'patient' | 'user'): readonly string[] {
  return TYPES.map((type) => `${level}/${type}.read`);
}
