import type { FhirResource } from 'fhir/r4';

/** What one page of a search holds. */
export interface Searchset {
  /** Every entry's resource, matches, includes and server messages alike: all are accounted for. */
  readonly resources: readonly FhirResource[];
  /** `Type/id` of what was searched for. */
  readonly matches: readonly string[];
  readonly total: number | undefined;
  /** As sent. */
  readonly next: string | undefined;
  /** The server says that it kept something back. */
  readonly leftOut: boolean;
}

/** @returns the page, or `undefined` where this is no searchset. Never throws. */
export function readSearchset(body: unknown): Searchset | undefined {
  if (!isObject(body) || body.resourceType !== 'Bundle' || body.type !== 'searchset') {
    return undefined;
  }
  const entries = (Array.isArray(body.entry) ? body.entry : []).filter(isObject);
  const resources = entries.flatMap(({ resource }) => (isResource(resource) ? [resource] : []));
  const matches = entries.flatMap(({ resource, search }) => {
    const mode = isObject(search) ? search.mode : undefined;
    const isMatch = mode === undefined || mode === 'match';
    if (!isMatch || !isResource(resource) || resource.resourceType === 'OperationOutcome')
      return [];
    return [`${resource.resourceType}/${resource.id ?? `#${resources.indexOf(resource)}`}`];
  });
  return {
    resources,
    matches,
    total: typeof body.total === 'number' && body.total >= 0 ? body.total : undefined,
    next: nextOf(body.link),
    leftOut: resources.some(saysLeftOut),
  };
}

function nextOf(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  const next = links.find((link) => isObject(link) && link.relation === 'next');
  return isObject(next) && typeof next.url === 'string' ? next.url : undefined;
}

/** An error beside results, or an explicit "suppressed": silence of this page is not absence. */
function saysLeftOut(resource: FhirResource): boolean {
  if (resource.resourceType !== 'OperationOutcome') return false;
  const issues: unknown = resource.issue;
  if (!Array.isArray(issues)) return false;
  return issues
    .filter(isObject)
    .some(
      ({ severity, code }) =>
        severity === 'error' ||
        severity === 'fatal' ||
        code === 'suppressed' ||
        code === 'incomplete',
    );
}

function isResource(value: unknown): value is FhirResource {
  return isObject(value) && typeof value.resourceType === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
