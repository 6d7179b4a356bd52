const LITERAL = /(?:^|\/)([A-Z][A-Za-z]+)\/([^/?#\s]+)(?:\/_history\/[^/?#\s]+)?(?:[?#].*)?$/;

/**
 * `Type/id` of a literal reference, whether relative, absolute or naming a version.
 *
 * The server's address is left out on purpose: servers write references to their own resources
 * under several addresses, and what one source sent is only ever resolved within that source.
 *
 * @returns `undefined` for contained (`#x`), `urn:` and conditional references. Never throws.
 * @see https://hl7.org/fhir/R4/references.html#literal
 */
export function keyOfReference(reference: string): string | undefined {
  const match = LITERAL.exec(reference);
  return match === null ? undefined : `${match[1]}/${match[2]}`;
}
