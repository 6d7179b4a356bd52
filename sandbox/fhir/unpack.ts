import { createHash } from 'node:crypto';
import { isRecord, isResource, listOf, type Resource, textOf } from './resource.ts';

type Report = (says: string) => void;

/** Answers of a server about a request, not part of anyone's record. */
const NOT_RECORD = new Set(['OperationOutcome']);

/**
 * The resources of one document, Bundles opened, each with an id, references between entries
 * (`urn:uuid:…`, or the full URL of an entry) rewritten to `Type/id`.
 */
export function unpack(document: Resource, report: Report): readonly Resource[] {
  const places = new Map<string, string>();
  const found = collect(document, undefined, places, report);
  return places.size === 0
    ? found
    : found.map((resource) => relink(resource, (url) => places.get(url)));
}

/** A copy in which every `reference` that `placeOf` knows leads somewhere else. */
export function relink(
  resource: Resource,
  placeOf: (reference: string) => string | undefined,
): Resource {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const place =
          name === 'reference' && typeof inner === 'string' ? placeOf(inner) : undefined;
        return [name, place ?? walk(inner)];
      }),
    );
  };
  return walk(resource) as Resource;
}

function collect(
  value: Resource,
  fullUrl: string | undefined,
  places: Map<string, string>,
  report: Report,
): readonly Resource[] {
  if (value.resourceType === 'Bundle' && isRecord(value)) {
    return listOf(value.entry).flatMap((entry) => {
      if (!isRecord(entry) || entry.resource === undefined) return [];
      if (isResource(entry.resource))
        return collect(entry.resource, textOf(entry.fullUrl), places, report);
      report('a Bundle entry holds no FHIR resource');
      return [];
    });
  }
  if (NOT_RECORD.has(value.resourceType)) {
    report(`${value.resourceType} is not part of a record and is not served`);
    return [];
  }
  const resource = { ...value, id: idOf(value, fullUrl) };
  if (fullUrl !== undefined) places.set(fullUrl, `${resource.resourceType}/${resource.id}`);
  return [resource];
}

const SERVABLE = /^[A-Za-z0-9._~:-]+$/;

/** The resource's own id, else that of its full URL, else one made of what it says. */
function idOf(resource: Resource, fullUrl: string | undefined): string {
  const own: unknown = resource.id;
  const written = typeof own === 'number' ? String(own) : own;
  if (typeof written === 'string' && SERVABLE.test(written)) return written;
  const [, uuid] = /^urn:uuid:([A-Za-z0-9-]+)$/.exec(fullUrl ?? '') ?? [];
  if (uuid !== undefined) return uuid;
  return createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 20);
}
