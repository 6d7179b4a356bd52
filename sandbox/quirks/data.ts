import type { Resource } from '../fhir/resource.ts';
import type { Quirks } from './quirks.ts';

/** The resources as this server would have written them down; the originals are left alone. */
export function applyDataQuirks(
  resources: readonly Resource[],
  _quirks: Quirks,
): readonly Resource[] {
  return resources;
}
