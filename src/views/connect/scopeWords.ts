const TYPES: Readonly<Record<string, string>> = {
  '*': 'Everything in the record',
  Patient: 'Name, birth date, address',
  AllergyIntolerance: 'Allergies',
  MedicationRequest: 'Medication orders',
  MedicationStatement: 'Medications stated',
  MedicationDispense: 'Medications dispensed',
  MedicationAdministration: 'Medications given',
  Medication: 'Drug details',
  Condition: 'Conditions',
  Immunization: 'Immunizations',
  Observation: 'Lab results, vital signs, observations',
  Procedure: 'Procedures',
  Encounter: 'Encounters',
  DiagnosticReport: 'Reports',
  DocumentReference: 'Documents',
  FamilyMemberHistory: 'Family history',
  CareTeam: 'Care team',
  CarePlan: 'Care plans',
  Goal: 'Goals',
  Device: 'Devices',
  Coverage: 'Insurance',
  Practitioner: 'Names of practitioners',
  Organization: 'Names of organizations',
  Location: 'Names of places',
  Provenance: 'Where data came from',
  Specimen: 'Specimens',
  ServiceRequest: 'Orders',
};

const OTHERS: Readonly<Record<string, string>> = {
  openid: 'Who is signing in',
  fhirUser: 'Who is signing in, as a FHIR resource',
  profile: 'Profile of who is signing in',
  launch: 'The EHR’s open patient',
  'launch/patient': 'The choice of a patient',
  'launch/encounter': 'The choice of an encounter',
  online_access: 'Staying signed in while the EHR session lasts',
  offline_access: 'Staying signed in',
};

export interface ScopeGroup {
  readonly words: string;
  /** The scopes as the server wrote them. */
  readonly scopes: readonly string[];
}

/** Scopes in words, several spellings of one permission together, in the order given. */
export function scopeGroups(scopes: readonly string[]): readonly ScopeGroup[] {
  const groups = new Map<string, string[]>();
  for (const scope of scopes) {
    const words = scopeWords(scope);
    groups.set(words, [...(groups.get(words) ?? []), scope]);
  }
  return [...groups].map(([words, own]) => ({ words, scopes: own }));
}

/** @see https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html */
export function scopeWords(scope: string): string {
  const other = OTHERS[scope];
  if (other !== undefined) return other;
  const [, context, type = '', detail = ''] =
    /^(patient|user|system)\/([A-Za-z*]+)\.[a-z*]+(?:\?(.*))?$/.exec(scope) ?? [];
  if (context === undefined) return scope;
  const words = TYPES[type] ?? type;
  const only = /category=(?:[^|]*\|)?([a-z-]+)/.exec(detail)?.[1];
  return only === undefined ? words : `${words} (${only.replaceAll('-', ' ')} only)`;
}
