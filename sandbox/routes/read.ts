import { FhirError } from '../fhir/outcome.ts';
import type { StoredResource } from '../fhir/resource.ts';
import { fhirResponse, shown } from './answer.ts';
import type { Exchange } from './exchange.ts';

/** The current version, if the token reaches it. Fails with 403, 404 or 410. */
export function readResource(
  { store, access }: Exchange,
  type: string,
  id: string,
): StoredResource {
  if (!access.may(type, 'read')) throw new FhirError(403, 'forbidden', `No scope to read ${type}.`);
  const found = store.read(type, id);
  if (access.reaches(type, id, 'read')) return found;
  throw new FhirError(403, 'forbidden', `${type}/${id} is outside what the token may read.`);
}

export function answerRead(exchange: Exchange, type: string, id: string): Response {
  const found = readResource(exchange, type, id);
  return versionResponse(exchange, found);
}

export function answerVread(
  exchange: Exchange,
  type: string,
  id: string,
  version: string,
): Response {
  if (exchange.store.table(type)?.get(id) !== undefined) readResource(exchange, type, id);
  else demandAll(exchange, type);
  const found = exchange.store.vread(type, id, version);
  if (isPastVisible(exchange, found)) return versionResponse(exchange, found);
  throw new FhirError(
    403,
    'forbidden',
    `That version of ${type}/${id} is outside what the token may read.`,
  );
}

export function answerHistory(exchange: Exchange, type: string, id: string): Response {
  if (exchange.store.table(type)?.get(id) !== undefined) readResource(exchange, type, id);
  else demandAll(exchange, type);
  const fullUrl = `${exchange.server.base}/${type}/${id}`;
  const url = `${type}/${id}`;
  const versions = exchange.store
    .history(type, id)
    .filter((version) => version === undefined || isPastVisible(exchange, version));
  const entry = versions.map((version) => {
    if (version === undefined) return { fullUrl, request: { method: 'DELETE', url } };
    const etag = `W/"${version.meta.versionId}"`;
    const response = { status: '200', etag, lastModified: version.meta.lastUpdated };
    const method = version.meta.versionId === '1' ? 'POST' : 'PUT';
    const resource = shown(version, exchange.quirks);
    return {
      fullUrl,
      resource,
      request: { method, url: method === 'POST' ? type : url },
      response,
    };
  });
  const link = [{ relation: 'self', url: `${fullUrl}/_history` }];
  return fhirResponse({
    resourceType: 'Bundle',
    type: 'history',
    total: entry.length,
    link,
    entry,
  });
}

/** A resource moved from one patient to another must not show the one to the other. */
function isPastVisible({ access, store }: Exchange, version: StoredResource): boolean {
  const { resourceType, id } = version;
  return store.table(resourceType)?.get(id) === version || access.covers(version, id, 'read');
}

/** Of what is gone nobody can say whose it was: only a token without limits reads its past. */
function demandAll({ access }: Exchange, type: string): void {
  if (access.rows(type, 'read') === 'all') return;
  throw new FhirError(404, 'not-found', `No such ${type}.`);
}

function versionResponse({ request, quirks }: Exchange, resource: StoredResource): Response {
  const etag = `W/"${resource.meta.versionId}"`;
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers: { etag } });
  }
  const changed = new Date(resource.meta.lastUpdated);
  const headers = Number.isNaN(changed.getTime())
    ? { etag }
    : { etag, 'last-modified': changed.toUTCString() };
  return fhirResponse(shown(resource, quirks), 200, headers);
}
