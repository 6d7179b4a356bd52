import { type Editable, everyElement } from './edit.ts';

/** A practitioner who is named is not also referred to. */
export function displayOnlyReference(resource: Editable): void {
  for (const element of everyElement(resource)) {
    const { reference, display } = element;
    if (typeof reference !== 'string' || typeof display !== 'string') continue;
    if (reference.startsWith('Practitioner/')) delete element.reference;
  }
}
