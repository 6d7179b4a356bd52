import { isRecord, listOf, type Resource, textOf } from './resource.ts';
import { relink } from './unpack.ts';

/**
 * One of each `Type/id`, and conditional references (`Practitioner?identifier=…`) led to the
 * resource that bears the identifier.
 */
export function settle(
  resources: readonly Resource[],
  report: (says: string) => void,
): readonly Resource[] {
  const kept = new Map<string, Resource>();
  for (const resource of resources) {
    const key = `${resource.resourceType}/${resource.id}`;
    const before = kept.get(key);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(resource)) {
      report(`${key} occurs more than once and not alike; the newest is served`);
    }
    if (before === undefined || isNotOlder(resource, before)) kept.set(key, resource);
  }
  const settled = [...kept.values()];
  const places = placesByIdentifier(settled);
  return settled.map((resource) =>
    JSON.stringify(resource).includes('?identifier=')
      ? relink(resource, (url) => places.get(url))
      : resource,
  );
}

function isNotOlder(a: Resource, b: Resource): boolean {
  return (a.meta?.lastUpdated ?? '') >= (b.meta?.lastUpdated ?? '');
}

function placesByIdentifier(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const resource of resources) {
    if (!isRecord(resource)) continue;
    for (const identifier of listOf(resource.identifier)) {
      if (!isRecord(identifier)) continue;
      const value = textOf(identifier.value);
      if (value === undefined) continue;
      const token = `${textOf(identifier.system) ?? ''}|${value}`;
      places.set(
        `${resource.resourceType}?identifier=${token}`,
        `${resource.resourceType}/${resource.id}`,
      );
    }
  }
  return places;
}
