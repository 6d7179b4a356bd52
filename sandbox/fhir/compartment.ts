import { KeyColumn } from './column.ts';
import { type Rows, union } from './rows.ts';
import type { FhirStore } from './store.ts';

/**
 * Search parameters that place a resource in a patient's compartment.
 * Types left out belong to nobody: organizations, practitioners, medications.
 * @see https://hl7.org/fhir/R4/compartmentdefinition-patient.html
 */
const LINKS: Readonly<Record<string, string>> = {
  Account: 'subject',
  AdverseEvent: 'subject',
  AllergyIntolerance: 'patient recorder asserter',
  Appointment: 'actor',
  AuditEvent: 'patient',
  Basic: 'patient author',
  BodyStructure: 'patient',
  CarePlan: 'patient performer',
  CareTeam: 'patient participant',
  ChargeItem: 'subject',
  Claim: 'patient payee',
  ClaimResponse: 'patient',
  ClinicalImpression: 'subject',
  Communication: 'subject sender recipient',
  CommunicationRequest: 'subject sender recipient requester',
  Composition: 'subject author attester',
  Condition: 'patient asserter',
  Consent: 'patient',
  Coverage: 'policy-holder subscriber beneficiary payor',
  CoverageEligibilityRequest: 'patient',
  CoverageEligibilityResponse: 'patient',
  DetectedIssue: 'patient',
  DeviceRequest: 'subject performer',
  DeviceUseStatement: 'subject',
  DiagnosticReport: 'subject',
  DocumentManifest: 'subject author recipient',
  DocumentReference: 'subject author',
  Encounter: 'patient',
  EnrollmentRequest: 'subject',
  EpisodeOfCare: 'patient',
  ExplanationOfBenefit: 'patient payee',
  FamilyMemberHistory: 'patient',
  Flag: 'patient',
  Goal: 'patient',
  Group: 'member',
  ImagingStudy: 'patient',
  Immunization: 'patient',
  ImmunizationEvaluation: 'patient',
  ImmunizationRecommendation: 'patient',
  Invoice: 'subject patient recipient',
  List: 'subject source',
  MeasureReport: 'patient',
  Media: 'subject',
  MedicationAdministration: 'patient performer subject',
  MedicationDispense: 'subject patient receiver',
  MedicationRequest: 'subject',
  MedicationStatement: 'subject',
  MolecularSequence: 'patient',
  NutritionOrder: 'patient',
  Observation: 'subject performer',
  Patient: 'link',
  Person: 'patient',
  Procedure: 'patient performer',
  Provenance: 'patient',
  QuestionnaireResponse: 'subject author',
  RelatedPerson: 'patient',
  RequestGroup: 'subject participant',
  ResearchSubject: 'individual',
  RiskAssessment: 'subject',
  Schedule: 'actor',
  ServiceRequest: 'subject performer',
  Specimen: 'subject',
  SupplyDelivery: 'patient',
  SupplyRequest: 'subject',
  Task: 'patient',
  VisionPrescription: 'patient',
};

/** Rows of one type in a patient's compartment; `all` for types that belong to nobody. */
export function compartmentRows(store: FhirStore, type: string, patient: string): Rows | 'all' {
  const table = store.table(type);
  if (table === undefined) return [];
  if (type === 'Provenance') return provenanceRows(store, patient);
  if (type === 'Binary') return binaryRows(store, patient);
  if (type === 'Device') return deviceRows(store, patient);
  const links = LINKS[type];
  if (links === undefined) return 'all';
  const rows = links
    .split(' ')
    .map((name) => rowsPointing(store, type, name, `Patient/${patient}`));
  const own = type === 'Patient' ? table.rowOf(patient) : undefined;
  return union(own === undefined ? rows : [...rows, [own]]);
}

/** Types `$everything` reads for a patient. */
export function compartmentTypes(): readonly string[] {
  return [...Object.keys(LINKS), 'Device'];
}

function rowsPointing(store: FhirStore, type: string, name: string, key: string): Rows {
  const column = store.table(type)?.column(name);
  return column instanceof KeyColumn ? column.rowsOf(key) : [];
}

/** Where a fact is the patient's, so is the note of where it came from, though R4 lists only the direct link. */
function provenanceRows(store: FhirStore, patient: string): Rows {
  const table = store.table('Provenance');
  const column = table?.column('target');
  if (table === undefined || !(column instanceof KeyColumn)) return [];
  const known = new Map<string, Rows | 'all'>();
  const isOwn = (key: string) => {
    const [type = '', id = ''] = key.split('/');
    if (key === `Patient/${patient}`) return true;
    if (type === 'Provenance' || LINKS[type] === undefined) return false;
    const rows = known.get(type) ?? compartmentRows(store, type, patient);
    known.set(type, rows);
    const row = store.table(type)?.rowOf(id);
    return rows !== 'all' && row !== undefined && rows.includes(row);
  };
  return table.everyRow().filter((row) => column.keysAt(row).some(isOwn));
}

/** A Binary names nobody: it is the patient's where one of their documents points to it. */
function binaryRows(store: FhirStore, patient: string): Rows {
  const table = store.table('Binary');
  const documents = compartmentRows(store, 'DocumentReference', patient);
  const column = store.table('DocumentReference')?.column('location');
  if (table === undefined || documents === 'all' || !(column instanceof KeyColumn)) return [];
  const ids = documents
    .flatMap((row) => column.keysAt(row))
    .flatMap((url) => /(?:^|\/)Binary\/([^/]+)/.exec(url)?.[1] ?? []);
  return union(ids.flatMap((id) => table.rowOf(id) ?? []).map((row) => [row]));
}

/** Devices are outside the compartment in R4, yet an implant names its patient. */
function deviceRows(store: FhirStore, patient: string): Rows {
  const table = store.table('Device');
  const column = table?.column('patient');
  if (table === undefined || !(column instanceof KeyColumn)) return [];
  const own = `Patient/${patient}`;
  return table.everyRow().filter((row) => {
    const keys = column.keysAt(row);
    return keys.length === 0 || keys.includes(own);
  });
}
