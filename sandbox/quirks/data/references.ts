import { type Editable, elementsOf, everyElement, isElement } from './edit.ts';

/** A practitioner who is named is not also referred to. */
export function displayOnlyReference(resource: Editable): void {
  for (const element of everyElement(resource)) {
    const { reference, display } = element;
    if (typeof reference !== 'string' || typeof display !== 'string') continue;
    if (reference.startsWith('Practitioner/')) delete element.reference;
  }
}

/** Organizations are named by a number everyone knows instead of a place on this server. */
export function identifierReference(resource: Editable): void {
  for (const element of everyElement(resource)) {
    const id = organizationIn(element);
    if (id === undefined) continue;
    delete element.reference;
    element.type = 'Organization';
    element.identifier = { system: 'urn:oid:2.16.840.1.113883.19.4.6', value: id };
  }
}

/** Organizations referred to are not on this server. */
export function danglingReference(resource: Editable): void {
  for (const element of everyElement(resource)) {
    if (organizationIn(element) !== undefined) element.reference = 'Organization/not-here';
  }
}

function organizationIn({ reference }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof reference === 'string' ? /^Organization\/(.+)$/.exec(reference)?.[1] : undefined;
}

/** Who wrote a document is a null flavor where a reference should be. */
export function nullflavorReference(resource: Editable): void {
  if (resource.resourceType !== 'DocumentReference') return;
  const reference = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor';
  resource.author = [{ reference, display: 'UNK' }];
}

/** Documents are files beside the FHIR service. */
export function attachmentNonbinary(resource: Editable): void {
  if (resource.resourceType !== 'DocumentReference') return;
  for (const { attachment } of elementsOf(resource.content)) {
    if (!isElement(attachment)) continue;
    delete attachment.data;
    attachment.url = `document/file-${resource.id}`;
  }
}
