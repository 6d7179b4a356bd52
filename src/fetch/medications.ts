import type { FhirResource } from 'fhir/r4';
import { addressInside } from './boundary.ts';
import type { Ask } from './plan.ts';

const BATCH = 40;
const MOST = 400;

/**
 * Medications that orders point to and that did not come along: without them an order may have no
 * name, and a drug without a name can be neither linked nor missed.
 *
 * @returns ids worth reading, at most 400, and how many have no name even in the reference itself.
 */
export function missingMedications(
  resources: Iterable<FhirResource>,
  base: string,
): { readonly ids: readonly string[]; readonly nameless: number } {
  const held = new Set<string>();
  const named = new Map<string, boolean>();
  for (const resource of resources) {
    if (resource.resourceType === 'Medication' && resource.id !== undefined) held.add(resource.id);
    const pointer = medicationPointer(resource, base);
    if (pointer !== undefined) named.set(pointer.id, pointer.isNamed);
  }
  const missing = [...named].filter(([id]) => !held.has(id));
  return {
    ids: missing.slice(0, MOST).map(([id]) => id),
    nameless: missing.filter(([, isNamed]) => !isNamed).length,
  };
}

/** Searches by id, several at once, each with reads one by one to fall back on. */
export function medicationAsks(ids: readonly string[]): readonly Ask[] {
  const asks: Ask[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const query = new URLSearchParams({ _id: batch.join(','), _count: String(BATCH) });
    asks.push({
      type: 'Medication',
      label: 'Medication',
      address: `Medication?${query}`,
      feeds: ['medications'],
      fanOut: batch.map((id) => ({
        type: 'Medication',
        label: 'Medication',
        address: `Medication/${id}`,
        feeds: ['medications'],
        fanOut: [],
      })),
    });
  }
  return asks;
}

function medicationPointer(resource: FhirResource, base: string) {
  if (!('medicationReference' in resource)) return undefined;
  const reference: unknown = resource.medicationReference?.reference;
  if (typeof reference !== 'string' || reference.startsWith('#')) return undefined; // contained
  // One at another server is not ours to fetch.
  const address = addressInside(reference, base)?.href ?? '';
  const id = /\/Medication\/([A-Za-z0-9\-.]{1,64})(\/_history\/[^/]+)?$/.exec(address)?.[1];
  const isNamed = Boolean(resource.medicationReference?.display);
  return id === undefined ? undefined : { id, isNamed };
}
