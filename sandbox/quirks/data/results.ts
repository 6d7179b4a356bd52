import type { Resource } from '../../fhir/resource.ts';
import { type Editable, elementsOf, everyElement, isElement, isInShare } from './edit.ts';

const MASKED = {
  system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  code: 'masked',
};
const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** What was entered in error is nobody's business: no code, no value. */
export function masked(resource: Editable): void {
  if (resource.status !== 'entered-in-error') return;
  resource.code = { coding: [{ extension: [{ url: ABSENT, valueCode: 'masked' }] }] };
  for (const name of Object.keys(resource)) if (/^value[A-Z]/.test(name)) delete resource[name];
  if (resource.resourceType === 'Observation') resource.dataAbsentReason = { coding: [MASKED] };
}

/** A slip and its correction stand side by side. */
export function enteredInError(resource: Editable): readonly Resource[] {
  if (resource.resourceType !== 'Observation' || !isInShare(resource.id, 8)) return [resource];
  const id = `${resource.id}-slip`.slice(0, 64);
  return [resource, { ...structuredClone(resource), id, status: 'entered-in-error' } as Resource];
}

/** Units in the words of the house: what they mean is plain to a person, not to a machine. */
export function localUnits(resource: Editable): void {
  if (!isInShare(resource.id, 3)) return;
  for (const element of everyElement(resource)) {
    for (const [name, quantity] of Object.entries(element)) {
      if (!/Quantity$/.test(name) || !isElement(quantity)) continue;
      if (typeof quantity.unit !== 'string') continue;
      delete quantity.system;
      delete quantity.code;
    }
  }
}

function isLaboratory(resource: Editable): boolean {
  const codes = elementsOf(resource.category).flatMap(({ coding }) => elementsOf(coding));
  return resource.resourceType === 'Observation' && codes.some(({ code }) => code === 'laboratory');
}

export function valueWithComparator(resource: Editable): void {
  if (!isLaboratory(resource) || !isInShare(resource.id, 6)) return;
  if (isElement(resource.valueQuantity)) resource.valueQuantity.comparator = '<';
}

export function cancelledWithValue(resource: Editable): void {
  if (isLaboratory(resource) && isInShare(resource.id, 6)) resource.status = 'cancelled';
}

export function rtfNote(resource: Editable): void {
  if (resource.resourceType !== 'Observation') return;
  for (const note of elementsOf(resource.note)) {
    if (typeof note.text === 'string') note.text = `{\\rtf1\\ansi {\\b ${note.text}}\\par}`;
  }
}

/** A script where a reader may put it on a page as it is. */
export function htmlNarrative(resource: Editable): void {
  const script = '<script>document.title="owned"</script><img src="x" onerror="alert(1)"/>';
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${script}</div>`;
  resource.text = { status: 'generated', div };
}

const VERSIONED: Readonly<Record<string, string>> = {
  Patient: 'us-core-patient',
  Condition: 'us-core-condition',
  AllergyIntolerance: 'us-core-allergyintolerance',
  Immunization: 'us-core-immunization',
  Procedure: 'us-core-procedure',
  MedicationRequest: 'us-core-medicationrequest',
};

export function uscore311(resource: Editable): void {
  const name = VERSIONED[resource.resourceType];
  if (name === undefined) return;
  const profile = [`http://hl7.org/fhir/us/core/StructureDefinition/${name}|3.1.1`];
  Object.assign(resource, { meta: { ...resource.meta, profile } });
}
