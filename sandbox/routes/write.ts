import { FhirError, outcomeOf } from '../fhir/outcome.ts';
import { checkedResource } from '../fhir/required.ts';
import type { Query, Resource, StoredResource } from '../fhir/resource.ts';
import type { Interaction } from '../fhir/scope.ts';
import { fhirResponse } from './answer.ts';
import type { Exchange } from './exchange.ts';

/** What came of one write; the same for a request of its own and for an entry of a Bundle. */
export interface Written {
  readonly status: number;
  readonly stored?: StoredResource;
}

export interface WriteOptions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneExist?: string | undefined;
  /** An id reserved for the new resource. */
  readonly id?: string;
  /** `Type/id` of resources that the same transaction is about to make. */
  readonly pending?: ReadonlySet<string>;
}

/** Creates, unless `ifNoneExist` already finds one. @see https://hl7.org/fhir/R4/http.html#create */
export function createResource(
  exchange: Exchange,
  type: string,
  body: unknown,
  options: WriteOptions = {},
): Written {
  const { store, access } = exchange;
  const { ifNoneExist } = options;
  const resource = checkedResource(body, type);
  demand(exchange, type, 'create');
  if (ifNoneExist !== undefined) {
    const found = matching(exchange, type, ifNoneExist);
    const [only] = found;
    if (found.length > 1)
      throw new FhirError(412, 'multiple-matches', `Several ${type} match ${ifNoneExist}.`);
    if (only !== undefined) return { status: 200, stored: store.read(type, only) };
  }
  checkReferences(exchange, resource, options.pending);
  if (!access.covers(resource, options.id ?? 'new', 'create')) throw outside(type);
  return { status: 201, stored: store.create(resource, options.id) };
}

/** Updates, or creates under the client's id. @see https://hl7.org/fhir/R4/http.html#update */
export function updateResource(
  exchange: Exchange,
  type: string,
  id: string,
  body: unknown,
  options: WriteOptions = {},
): Written {
  const { store, access } = exchange;
  const resource = checkedResource(body, type);
  if (resource.id !== id) throw new FhirError(400, 'invalid', `The body's id is not ${id}.`);
  demand(exchange, type, 'update');
  checkReferences(exchange, resource, options.pending);
  const known = store.table(type)?.get(id) !== undefined;
  if (known && !access.reaches(type, id, 'update')) throw outside(type);
  if (!access.covers(resource, id, 'update')) throw outside(type);
  const { stored, made } = store.update(resource, id, versionIn(options.ifMatch));
  return { status: made ? 201 : 200, stored };
}

export function deleteResource(
  exchange: Exchange,
  type: string,
  id: string,
  ifMatch?: string,
): Written {
  const { store, access } = exchange;
  demand(exchange, type, 'delete');
  store.read(type, id);
  if (!access.reaches(type, id, 'delete')) throw outside(type);
  store.remove(type, id, versionIn(ifMatch));
  return { status: 204 };
}

/** The answer to a write, as `Prefer: return=` asks for it. */
export function writtenResponse(
  { server, request }: Exchange,
  { status, stored }: Written,
): Response {
  if (stored === undefined) return new Response(null, { status });
  const { resourceType, id, meta } = stored;
  const headers = {
    etag: `W/"${meta.versionId}"`,
    'last-modified': new Date(meta.lastUpdated).toUTCString(),
    location: `${server.base}/${resourceType}/${id}/_history/${meta.versionId}`,
  };
  const prefer = request.headers.get('prefer') ?? '';
  if (/return\s*=\s*minimal/.test(prefer)) return new Response(null, { status, headers });
  const outcome = /return\s*=\s*OperationOutcome/.test(prefer);
  const body = outcome ? outcomeOf('information', 'informational', 'Written.') : stored;
  return fhirResponse(body, status, headers);
}

export function matching(
  { store, access }: Exchange,
  type: string,
  written: string,
): readonly string[] {
  const query: Query = [...new URLSearchParams(written.replace(/^\?/, ''))];
  return store.find(type, query, undefined, (other) => access.rows(other, 'search'));
}

function demand({ access }: Exchange, type: string, interaction: Interaction): void {
  if (access.may(type, interaction)) return;
  throw new FhirError(403, 'forbidden', `No scope to ${interaction} ${type}.`);
}

function outside(type: string): FhirError {
  return new FhirError(403, 'forbidden', `This ${type} is outside what the token may change.`);
}

/** A reference to a resource of this server must lead somewhere. */
function checkReferences(
  { store, server }: Exchange,
  resource: Resource,
  pending?: ReadonlySet<string>,
): void {
  for (const [, reference = ''] of JSON.stringify(resource).matchAll(/"reference":"([^"]+)"/g)) {
    const local = reference.startsWith(`${server.base}/`)
      ? reference.slice(server.base.length + 1)
      : reference;
    const [, type = '', id = ''] = /^([A-Z]\w+)\/([^/]+)/.exec(local) ?? [];
    if (type === '' || store.table(type)?.get(id) !== undefined || pending?.has(`${type}/${id}`))
      continue;
    throw new FhirError(
      422,
      'not-found',
      `${type}/${id}, which the resource refers to, is not here.`,
    );
  }
}

function versionIn(ifMatch: string | undefined): string | undefined {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  return ifMatch.replace(/^(W\/)?"?|"$/g, '');
}
