import type { FhirResource } from 'fhir/r4';

/**
 * How a search names the person whose Patient was read: `system|value`.
 *
 * @returns the first identifier that has both and is not an old one;
 * `undefined` where there is none. Never throws.
 */
export function identifierIn(resources: readonly FhirResource[]): string | undefined {
  const patient = resources.find(({ resourceType }) => resourceType === 'Patient');
  const list: unknown = patient !== undefined && 'identifier' in patient && patient.identifier;
  const known = (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { system, value, use } = one as Readonly<Record<string, unknown>>;
    if (typeof system !== 'string' || typeof value !== 'string') return [];
    return [{ text: `${escaped(system)}|${escaped(value)}`, isUsed: use !== 'old' }];
  });
  return (known.find(({ isUsed }) => isUsed) ?? known[0])?.text;
}

/** @see https://hl7.org/fhir/R4/search.html#escaping */
function escaped(text: string): string {
  return text.replace(/[\\,|$]/g, '\\$&');
}
