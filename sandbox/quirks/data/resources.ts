import type { Resource } from '../../fhir/resource.ts';
import { type Editable, type Element, elementsOf, isElement, isInShare } from './edit.ts';

const ORDERS = new Set([
  'MedicationRequest',
  'MedicationStatement',
  'MedicationDispense',
  'MedicationAdministration',
]);

/** The drug is a resource of its own; reading what was ordered takes a second request. */
export function medReference(resource: Editable): readonly Resource[] {
  const concept = conceptOf(resource);
  if (concept === undefined) return [resource];
  const id = `med-${resource.id}`.slice(0, 64);
  delete resource.medicationCodeableConcept;
  resource.medicationReference = { reference: `Medication/${id}`, ...displayOf(concept) };
  const medication = { resourceType: 'Medication', id, meta: resource.meta, code: concept };
  return [medication, resource];
}

export function medContained(resource: Editable): void {
  const concept = conceptOf(resource);
  if (concept === undefined) return;
  delete resource.medicationCodeableConcept;
  const contained = elementsOf(resource.contained);
  resource.contained = [...contained, { resourceType: 'Medication', id: 'med', code: concept }];
  resource.medicationReference = { reference: '#med', ...displayOf(concept) };
}

function conceptOf(resource: Editable): Element | undefined {
  const { medicationCodeableConcept: concept } = resource;
  return ORDERS.has(resource.resourceType) && isElement(concept) ? concept : undefined;
}

function displayOf(concept: Element): { readonly display?: unknown } {
  const display =
    concept.text ?? elementsOf(concept.coding).find((coding) => coding.display)?.display;
  return display === undefined ? {} : { display };
}

/** A problem on the list that was also an encounter's diagnosis stands under both, with two ids. */
export function duplicateConditions(resource: Editable): readonly Resource[] {
  const codes = elementsOf(resource.category).flatMap(({ coding }) => elementsOf(coding));
  const isProblem = codes.some(({ code }) => code === 'problem-list-item');
  if (resource.resourceType !== 'Condition' || !isProblem || !isInShare(resource.id, 3))
    return [resource];
  const system = 'http://terminology.hl7.org/CodeSystem/condition-category';
  const category = [{ coding: [{ system, code: 'encounter-diagnosis' }] }];
  const twin: Editable = {
    ...structuredClone(resource),
    id: `${resource.id}-dx`.slice(0, 64),
    category,
  };
  return [resource, twin];
}
