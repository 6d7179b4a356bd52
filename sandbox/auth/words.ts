import { type ClinicalScope, parseClinicalScope } from './scopes.ts';

/** Resource types in the words of the sign-in page, in the groups and order it shows them. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Person and insurance': {
    Patient: 'Name, birth date and contact',
    RelatedPerson: 'Relatives and contacts',
    Coverage: 'Insurance',
  },
  'Health and history': {
    AllergyIntolerance: 'Allergies',
    Condition: 'Problems and diagnoses',
    Procedure: 'Procedures',
    Encounter: 'Visits and stays',
    FamilyMemberHistory: 'Family history',
    Immunization: 'Vaccinations',
  },
  Medicines: {
    MedicationRequest: 'Prescriptions',
    MedicationStatement: 'Medicines taken',
    MedicationDispense: 'Medicines handed out',
    MedicationAdministration: 'Medicines given',
    Medication: 'Details of medicines',
  },
  'Results and documents': {
    Observation: 'Laboratory results and vital signs',
    DiagnosticReport: 'Reports',
    Specimen: 'Specimens',
    DocumentReference: 'Documents',
    Binary: 'Contents of documents',
    QuestionnaireResponse: 'Questionnaires',
  },
  'Care and planning': {
    CarePlan: 'Care plans',
    CareTeam: 'Care team',
    Goal: 'Goals',
    ServiceRequest: 'Orders',
    Device: 'Implants and devices',
  },
  'Who and where': {
    Practitioner: 'Clinicians',
    PractitionerRole: 'Roles of clinicians',
    Organization: 'Organizations',
    Location: 'Places',
    Provenance: 'Who recorded what',
  },
};

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  fhirUser: 'Know who you are in this record system',
  profile: 'Know your name',
  offline_access: 'Stay connected when you are away, until you disconnect it',
  online_access: 'Stay connected while you are signed in',
};

export interface ScopeLine {
  readonly scope: string;
  readonly says: string;
}

export interface ScopeGroup {
  readonly title: string;
  readonly lines: readonly ScopeLine[];
}

/** Clinical scopes in plain words; what has none of ours is listed by its type's name. */
export function groupScopes(scopes: readonly string[]): readonly ScopeGroup[] {
  const clinical = scopes.flatMap((scope) => parseClinicalScope(scope) ?? []);
  const both = new Set(clinical.map(({ level }) => level)).size > 1;
  const lineOf = (scope: ClinicalScope, says: string): ScopeLine => ({
    scope: scope.raw,
    says: `${says}${narrowing(scope)}${both && scope.level === 'user' ? ', of everyone' : ''}`,
  });
  const known = Object.entries(GROUPS).map(([title, words]) => ({
    title,
    lines: Object.entries(words).flatMap(([type, says]) =>
      clinical.filter((scope) => scope.type === type).map((scope) => lineOf(scope, says)),
    ),
  }));
  const wordless = clinical
    .filter(({ type }) => !Object.values(GROUPS).some((words) => type in words))
    .map((scope) => lineOf(scope, scope.type === '*' ? 'Everything on record' : scope.type));
  return [...known, { title: 'Other', lines: wordless }].filter(({ lines }) => lines.length > 0);
}

/** What is asked beside records: `launch` scopes are about this page itself and not listed. */
export function plainLines(scopes: readonly string[]): readonly ScopeLine[] {
  return scopes.flatMap((scope) => {
    const says = PLAIN_WORDS[scope];
    return says === undefined ? [] : [{ scope, says }];
  });
}

/** `category=…|vital-signs` becomes `: vital-signs only`. */
function narrowing({ narrowedBy }: ClinicalScope): string {
  if (narrowedBy === undefined) return '';
  const codes = [...new URLSearchParams(narrowedBy).values()].map((value) =>
    value.slice(value.lastIndexOf('|') + 1),
  );
  return `: ${codes.join(', ')} only`;
}
