import type { Resource } from '../../fhir/resource.ts';
import { type Editable, elementsOf, isElement } from './edit.ts';

const NOT_ASKED = '1631000175102';

/** Who has no entry is said not to have been asked: an entry that is no allergy. */
export function negatedAllergy(resources: readonly Resource[]): readonly Resource[] {
  const known = new Set(
    resources.flatMap((resource) => {
      const { patient } = resource as Editable;
      const isAllergy = resource.resourceType === 'AllergyIntolerance' && isElement(patient);
      return isAllergy ? [String(patient.reference)] : [];
    }),
  );
  const unasked = resources.filter(
    ({ resourceType, id }) => resourceType === 'Patient' && !known.has(`Patient/${id}`),
  );
  return [...resources, ...unasked.map(({ id }) => notAsked(String(id)))];
}

function notAsked(patient: string): Resource {
  const system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification';
  const snomed = { system: 'http://snomed.info/sct', code: NOT_ASKED };
  const entry: Editable = {
    resourceType: 'AllergyIntolerance',
    id: `not-asked-${patient}`.slice(0, 64),
    verificationStatus: { coding: [{ system, code: 'unconfirmed' }] },
    code: { coding: [{ ...snomed, display: 'Patient not asked' }], text: 'Not on File' },
    patient: { reference: `Patient/${patient}` },
  };
  return entry;
}

/** Here that nobody asked is said by silence. */
export function notAskedIsEmpty(resources: readonly Resource[]): readonly Resource[] {
  return resources.filter((resource) => {
    const { code } = resource as Editable;
    const codings = isElement(code) ? elementsOf(code.coding) : [];
    const isUnasked = codings.some((coding) => coding.code === NOT_ASKED);
    return resource.resourceType !== 'AllergyIntolerance' || !isUnasked;
  });
}
