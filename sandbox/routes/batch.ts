import { FhirError, outcomeOf } from '../fhir/outcome.ts';
import { isRecord, isResource, listOf, textOf } from '../fhir/resource.ts';
import { shown } from './answer.ts';
import type { Exchange } from './exchange.ts';
import { readResource } from './read.ts';
import { searchBundle } from './search.ts';
import { createResource, deleteResource, matching, updateResource, type Written } from './write.ts';

interface Entry {
  readonly method: string;
  readonly url: string;
  readonly fullUrl: string | undefined;
  readonly resource: unknown;
  readonly ifMatch: string | undefined;
  readonly ifNoneExist: string | undefined;
}

/** Where entries of one transaction will be, so that they may refer to one another in any order. */
type Places = ReadonlyMap<Entry, string>;

/** In a transaction this order keeps a delete from undoing what was just made. */
const ORDER = ['DELETE', 'POST', 'PUT', 'GET'];

/** Answers a Bundle posted to the root: all or nothing, or each on its own. */
export function runBundle(exchange: Exchange, body: unknown): unknown {
  if (!isRecord(body) || body.resourceType !== 'Bundle') {
    throw new FhirError(400, 'structure', 'The body is not a Bundle.');
  }
  const entries = listOf(body.entry).map(readEntry);
  if (body.type === 'batch') {
    const entry = entries.map((each) => performOrSay(exchange, each));
    return { resourceType: 'Bundle', type: 'batch-response', entry };
  }
  if (body.type !== 'transaction') {
    throw new FhirError(422, 'invalid', 'The Bundle must be a batch or a transaction.');
  }
  const entry = exchange.store.atomically(() => performAll(exchange, entries));
  return { resourceType: 'Bundle', type: 'transaction-response', entry };
}

function performAll(exchange: Exchange, entries: readonly Entry[]): readonly unknown[] {
  const places = new Map(entries.map((entry) => [entry, placeOf(exchange, entry)]));
  const urls = new Map(
    entries.flatMap((entry) =>
      entry.fullUrl === undefined ? [] : [[entry.fullUrl, places.get(entry) ?? '']],
    ),
  );
  const changed = entries
    .filter(({ method }) => method === 'PUT' || method === 'DELETE')
    .map(({ url }) => url);
  if (new Set(changed).size < changed.length) {
    throw new FhirError(400, 'invalid', 'Two entries change the same resource.');
  }
  const answers: unknown[] = [];
  const order = [...entries.entries()].sort(
    ([, a], [, b]) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method),
  );
  for (const [at, entry] of order) {
    const resource = resolve(exchange, entry.resource, urls);
    answers[at] = perform(exchange, { ...entry, resource }, places.get(entry), places);
  }
  return answers;
}

/** `Type/id` an entry is about: given by the client, found by its condition, or reserved now. */
function placeOf(exchange: Exchange, entry: Entry): string {
  if (entry.method !== 'POST') return entry.url;
  const found =
    entry.ifNoneExist === undefined ? [] : matching(exchange, entry.url, entry.ifNoneExist);
  return `${entry.url}/${found[0] ?? exchange.store.reserveId(entry.url)}`;
}

function performOrSay(exchange: Exchange, entry: Entry): unknown {
  try {
    return perform(exchange, entry, undefined, new Map());
  } catch (error) {
    if (!(error instanceof FhirError)) throw error;
    const outcome = outcomeOf('error', error.code, error.message);
    return { response: { status: String(error.status), outcome } };
  }
}

function perform(
  exchange: Exchange,
  entry: Entry,
  place: string | undefined,
  places: Places,
): unknown {
  const [type = '', id = ''] = (place ?? entry.url).split('?')[0]?.split('/') ?? [];
  const pending = new Set(places.values());
  switch (entry.method) {
    case 'POST': {
      const made = place === undefined ? {} : { id };
      const options = { ifNoneExist: entry.ifNoneExist, pending, ...made };
      return answered(exchange, createResource(exchange, type, entry.resource, options));
    }
    case 'PUT': {
      const options = { ifMatch: entry.ifMatch, pending };
      return answered(exchange, updateResource(exchange, type, id, entry.resource, options));
    }
    case 'DELETE':
      return answered(exchange, deleteResource(exchange, type, id, entry.ifMatch));
    case 'GET': {
      const query = [...new URLSearchParams(entry.url.split('?')[1] ?? '')] as const;
      const resource =
        id === ''
          ? searchBundle(exchange, type, query)
          : shown(readResource(exchange, type, id), exchange.quirks);
      return { resource, response: { status: '200' } };
    }
    default:
      throw new FhirError(
        400,
        'not-supported',
        `Method ${entry.method} is not supported in a Bundle.`,
      );
  }
}

function answered({ server }: Exchange, { status, stored }: Written): unknown {
  if (stored === undefined) return { response: { status: String(status) } };
  const { resourceType, id, meta } = stored;
  const location = `${server.base}/${resourceType}/${id}/_history/${meta.versionId}`;
  const etag = `W/"${meta.versionId}"`;
  return { response: { status: String(status), location, etag, lastModified: meta.lastUpdated } };
}

/** Replaces `urn:uuid:` and conditional references by what they stand for. */
function resolve(
  exchange: Exchange,
  resource: unknown,
  urls: ReadonlyMap<string, string>,
): unknown {
  if (!isResource(resource)) return resource;
  return JSON.parse(JSON.stringify(resource), (key, value: unknown) => {
    if (key !== 'reference' || typeof value !== 'string') return value;
    const place = urls.get(value);
    if (place !== undefined) return place;
    const [, type, condition] = /^([A-Z]\w+)\?(.+)$/.exec(value) ?? [];
    if (type === undefined || condition === undefined) return value;
    const found = matching(exchange, type, condition);
    if (found.length === 1) return `${type}/${found[0]}`;
    throw new FhirError(412, 'multiple-matches', `${found.length} ${type} match ${condition}.`);
  });
}

function readEntry(entry: unknown): Entry {
  const request = isRecord(entry) && isRecord(entry.request) ? entry.request : {};
  const url = textOf(request.url);
  if (!isRecord(entry) || url === undefined) {
    throw new FhirError(400, 'required', 'Every entry needs request.method and request.url.');
  }
  return {
    method: textOf(request.method) ?? '',
    url,
    fullUrl: textOf(entry.fullUrl),
    resource: entry.resource,
    ifMatch: textOf(request.ifMatch),
    ifNoneExist: textOf(request.ifNoneExist),
  };
}
