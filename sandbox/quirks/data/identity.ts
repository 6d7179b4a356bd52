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
