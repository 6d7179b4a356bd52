import type { Resource } from '../../fhir/resource.ts';
import { type Editable, elementsOf, everyElement } from './edit.ts';

/** The first identifier stands twice: inside the house padded to a fixed width, outside as it is. */
export function paddedIdentifier(resource: Editable): void {
  if (resource.resourceType !== 'Patient') return;
  const [first, ...others] = elementsOf(resource.identifier);
  if (typeof first?.value !== 'string') return;
  const padded = { ...first, type: { text: 'INTERNAL' }, value: first.value.padStart(10, ' ') };
  resource.identifier = [padded, { type: { text: 'EXTERNAL' }, ...first }, ...others];
}

/** Systems of the house are host names; those everyone shares (HL7, OIDs) stay. */
export function nonUriSystem(resource: Editable): void {
  for (const element of everyElement(resource)) {
    for (const identifier of elementsOf(element.identifier)) {
      const { system } = identifier;
      if (typeof system !== 'string' || /\/\/(\w+\.)*hl7\.org\//.test(system)) continue;
      identifier.system = system.replace(/^https?:\/\//, '');
    }
  }
}

export function addressCrlf(resource: Editable): void {
  for (const address of elementsOf(resource.address)) {
    const lines = Array.isArray(address.line) ? address.line : [];
    const place = [address.city, address.state, address.postalCode].filter(
      (part) => part !== undefined,
    );
    if (lines.length > 0) address.text = `${lines.join('\r\n')}\r\n${place.join(' ')}`;
  }
}

/** Ids of the twins that a merge left behind. */
export const MERGED = 'merged-';

/** Two records of one person were merged: the old one is inactive and points to the new one. */
export function mergedPatient(resource: Editable): readonly Resource[] {
  if (resource.resourceType !== 'Patient') return [resource];
  const gone = [{ url: ABSENT, valueCode: 'unknown' }];
  const twin: Editable = {
    resourceType: 'Patient',
    id: `${MERGED}${resource.id}`.slice(0, 64),
    active: false,
    identifier: [{ extension: gone }],
    _gender: { extension: gone },
    link: [{ other: { reference: `Patient/${resource.id}` }, type: 'replaced-by' }],
  };
  return [resource, twin];
}

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

export function genderUnknown(resource: Editable): void {
  if (resource.resourceType === 'Patient') resource.gender = 'unknown';
}

/** As a clerk typed it: what is a telephone is left to the reader. */
export function telecomOdd(resource: Editable): void {
  for (const contact of elementsOf(resource.telecom)) {
    if (contact.system !== 'phone' || typeof contact.value !== 'string') continue;
    delete contact.system;
    contact.value = `${contact.value} ext. 2 (call after 5)`;
  }
}

/** As open converters from HL7 v2 write a system they do not know. */
export function v2UrnId(resource: Editable): void {
  for (const element of everyElement(resource)) {
    for (const identifier of elementsOf(element.identifier)) {
      const { system } = identifier;
      if (typeof system !== 'string' || /\/\/(\w+\.)*hl7\.org\//.test(system)) continue;
      identifier.system = `urn:id:${system.replace(/^https?:\/\//, '').replace(/\W+/g, '_')}`;
    }
  }
}
