import type { Quirks } from '../quirks.ts';
import { type Editable, type Element, elementsOf, isElement, isInShare } from './edit.ts';

/** Where each type says what it is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'code',
  Condition: 'code',
  DiagnosticReport: 'code',
  Immunization: 'vaccineCode',
  Medication: 'code',
  MedicationRequest: 'medicationCodeableConcept',
  MedicationStatement: 'medicationCodeableConcept',
  Observation: 'code',
  Procedure: 'code',
};

function subjectOf(resource: Editable): Element | undefined {
  const concept = resource[SUBJECTS[resource.resourceType] ?? ''];
  return isElement(concept) ? concept : undefined;
}

/** The house's own codes. */
export const HOUSE = 'https://ehr.example.org/fhir/codeSet/72';

/** The house's own code first, marked as what the clinician chose; the standard one stays. */
export function proprietaryCodesets(resource: Editable): void {
  const concept = subjectOf(resource);
  const codings = elementsOf(concept?.coding);
  const [first] = codings;
  if (concept === undefined || typeof first?.code !== 'string') return;
  const code = `7${numberOf(`${first.system}|${first.code}`)}`;
  const display = concept.text ?? first.display ?? first.code;
  concept.coding = [{ system: HOUSE, code, display, userSelected: true }, ...codings];
}

export function textOnlyCode(resource: Editable, quirks: Quirks): void {
  if (!quirks.concerns('data.text-only-code', resource.resourceType, 'AllergyIntolerance')) return;
  const concept = subjectOf(resource);
  const text = concept?.text ?? elementsOf(concept?.coding).find(({ display }) => display)?.display;
  if (concept === undefined || typeof text !== 'string' || isStatement(concept)) return;
  concept.text = text;
  delete concept.coding;
}

/** "No known allergies" is said by its code; as text alone it would be one more allergy. */
function isStatement(concept: Element): boolean {
  return elementsOf(concept.coding).some(({ display }) =>
    /^no (known|history)/i.test(String(display)),
  );
}

export function displayOnlyCoding(resource: Editable, quirks: Quirks): void {
  if (!quirks.concerns('data.display-only-coding', resource.resourceType, 'Observation')) return;
  const concept = subjectOf(resource);
  const display =
    elementsOf(concept?.coding).find((coding) => coding.display)?.display ?? concept?.text;
  if (concept === undefined || display === undefined || !isInShare(resource.id, 4)) return;
  concept.coding = [{ display }];
}

/** What has a text but no code says so inside an empty coding. */
export function dataAbsentReason(resource: Editable): void {
  const concept = subjectOf(resource);
  if (concept === undefined || concept.coding !== undefined || concept.text === undefined) return;
  const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
  concept.coding = [{ extension: [{ url, valueCode: 'unknown' }] }];
}

/** A result that is a concept becomes the words for it. */
export function stringResults(resource: Editable): void {
  if (resource.resourceType !== 'Observation' || !isElement(resource.valueCodeableConcept)) return;
  const { text, coding } = resource.valueCodeableConcept;
  const words = text ?? elementsOf(coding).find(({ display }) => display)?.display;
  if (typeof words !== 'string') return;
  delete resource.valueCodeableConcept;
  resource.valueString = words;
}

function numberOf(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 999_983;
  return sum;
}

/** The coding a clinician chose is marked. */
export function userSelected(resource: Editable): void {
  const [first] = elementsOf(subjectOf(resource)?.coding);
  if (first !== undefined) first.userSelected = true;
}

/** A reason whose code was lost on the way, and whose system was not. */
export function systemOnlyCoding(resource: Editable): void {
  for (const reason of elementsOf(resource.reasonCode)) {
    const systems = elementsOf(reason.coding).filter(({ system }) => system !== undefined);
    if (systems.length > 0) reason.coding = systems.map(({ system }) => ({ system }));
  }
}

/** The second category says what kind of problem it is, by a code of SNOMED. */
export function twoCategories(resource: Editable): void {
  if (resource.resourceType !== 'Condition') return;
  const medical = { system: 'http://snomed.info/sct', code: '74188005', userSelected: true };
  resource.category = [...elementsOf(resource.category), { coding: [medical], text: 'Medical' }];
}

export function classLocal(resource: Editable): void {
  if (resource.resourceType !== 'Encounter') return;
  const system = 'urn:oid:2.16.840.1.113883.19.72.1';
  resource.class = { system, code: '5', display: 'Appointment' };
}

const HCPCS = /hcpcs/i;

/** HCPCS and CPT look alike, and so one is filed under the other. */
export function wrongCodeSystem(resource: Editable): void {
  for (const coding of elementsOf(subjectOf(resource)?.coding)) {
    if (HCPCS.test(String(coding.system))) coding.system = 'http://www.ama-assn.org/go/cpt';
  }
}
