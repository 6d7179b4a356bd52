import { includedWith } from '../fhir/include.ts';
import { FhirError, outcomeOf } from '../fhir/outcome.ts';
import type { Query, Resource, StoredResource } from '../fhir/resource.ts';
import type { Continuation } from '../quirks/dialects.ts';
import { checkIncluded } from '../quirks/searchRules.ts';
import { type Window, windowsOf } from '../quirks/windows.ts';
import { shown } from './answer.ts';
import { type Exchange, ownerOf } from './exchange.ts';
import { linksOf } from './links.ts';

/** A search whose matches are known, whatever page of it is read. */
export interface StoredSearch {
  readonly path: string;
  /** The search as it was used: what self links say. */
  readonly query: Query;
  /** `Type/id`, in order. */
  readonly keys: readonly string[];
  readonly size: number;
  /** Matches at the start that must not be torn from the first page. */
  readonly sticky: number;
  /** Matches were kept back, which the server says. */
  readonly withheld: boolean;
  /** Whom it belongs to; nobody else may go on reading it. */
  readonly owner: string;
}

/** The search a continuation link belongs to. Fails with 410 where the server has forgotten it. */
export function recall(exchange: Exchange, session: string): StoredSearch {
  const search = exchange.memory.recall(session);
  if (search !== undefined && search.owner === ownerOf(exchange)) return search;
  throw expired(exchange);
}

export function expired({ quirks }: Exchange): FhirError {
  const text = 'The search session has expired; repeat the search.';
  return quirks.has('page.sessionId')
    ? new FhirError(400, 'expired', text, '4113')
    : new FhirError(410, 'expired', text);
}

/** One page of a search as a Bundle. */
export function pageOf(exchange: Exchange, search: StoredSearch, asked?: Continuation): unknown {
  const { quirks, store } = exchange;
  const isAlone =
    quirks.has('search.everything-patient-first') && search.path.endsWith('$everything');
  const { keys, size, sticky } = search;
  const windows = windowsOf(keys.length, isAlone ? [1, size] : [size, size], sticky, quirks);
  const at = placeOf(asked, windows, search);
  if (at.page > 0) refuseLaterPage(exchange, search, at.page);
  const matches = search.keys.slice(...at.window).flatMap((key) => resourceAt(exchange, key));
  const included = quirks.has('search.no-include')
    ? []
    : includedWith(store, exchange.access, matches, search.query);
  checkIncluded(included.length, quirks);
  const entry = [
    ...matches.map((resource) => entryOf(exchange, search, resource, 'match')),
    ...included.map((resource) => entryOf(exchange, search, resource, 'include')),
    ...(quirks.has('page.oo-entry') ? [outcomeEntry('information', 'informational', SAID)] : []),
    ...(search.withheld ? [outcomeEntry('warning', 'suppressed', WITHHELD)] : []),
  ];
  return {
    resourceType: 'Bundle',
    ...idOf(exchange, search, at.page),
    type: 'searchset',
    ...totalOf(exchange, search, matches.length),
    link: linksOf(exchange, search, at.page, windows),
    ...(entry.length > 0 ? { entry } : {}),
  };
}

/** The Bundle of a search that only wanted to know how many. */
export function countOf(exchange: Exchange, search: StoredSearch): unknown {
  const link = linksOf(exchange, search, 0, [[0, 0]]);
  return { resourceType: 'Bundle', type: 'searchset', total: search.keys.length, link };
}

function placeOf(
  asked: Continuation | undefined,
  windows: readonly Window[],
  search: StoredSearch,
) {
  const offset = asked === undefined || !('offset' in asked) ? undefined : asked.offset;
  if (offset === undefined) {
    const page = asked !== undefined && 'page' in asked ? (asked.page ?? 0) : 0;
    return { page, window: windows[page] ?? ([0, 0] as const) };
  }
  const page = windows.findIndex(([from]) => from === offset);
  if (page >= 0) return { page, window: windows[page] ?? ([0, 0] as const) };
  return { page: windows.length, window: [offset, offset + search.size] as const };
}

function refuseLaterPage(exchange: Exchange, search: StoredSearch, page: number): void {
  const { quirks, memory } = exchange;
  const type = search.path.split('/')[0] ?? '';
  if (quirks.concerns('fail.stop-paging', type)) {
    throw new FhirError(500, 'exception', 'The next page could not be read.');
  }
  const times = quirks.number('page.expired', 1);
  const name = `${search.path}?${new URLSearchParams(search.query.map(([key, value]) => [key, value]))}`;
  if (page === 1 && times !== undefined && memory.expires(name, times)) throw expired(exchange);
}

function resourceAt({ store, access }: Exchange, key: string): StoredResource | readonly [] {
  const [type = '', id = ''] = key.split('/');
  const found = store.table(type)?.get(id);
  const visible = access.reaches(type, id, 'search') || access.reaches(type, id, 'read');
  return found === undefined || !visible ? [] : found;
}

function entryOf(exchange: Exchange, search: StoredSearch, resource: StoredResource, mode: string) {
  const elements = search.query.find(([name]) => name === '_elements')?.[1];
  const whole =
    elements === undefined || mode !== 'match' ? resource : onlyElements(resource, elements);
  return {
    fullUrl: `${exchange.server.base}/${resource.resourceType}/${resource.id}`,
    resource: shown(whole, exchange.quirks),
    search: { mode },
  };
}

const SUBSETTED = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'SUBSETTED',
};

function onlyElements(resource: StoredResource, elements: string): Resource {
  const kept = new Set(['resourceType', 'id', ...elements.split(',')]);
  const chosen = Object.entries(resource).filter(([name]) => kept.has(name.replace(/^_/, '')));
  const meta = { ...resource.meta, tag: [SUBSETTED] };
  return { ...Object.fromEntries(chosen), resourceType: resource.resourceType, meta };
}

const SAID = 'No more than this was asked for.';
const WITHHELD = 'Some records are withheld by privacy policy.';

function outcomeEntry(severity: 'information' | 'warning', code: string, says: string) {
  const resource = outcomeOf(severity, code, says, '4119');
  return {
    fullUrl: 'urn:uuid:7f9c8f5e-3f0e-4f57-9d0c-4f3a2f6f0a11',
    resource,
    search: { mode: 'outcome' },
  };
}

function idOf({ quirks, memory }: Exchange, search: StoredSearch, page: number) {
  if (quirks.has('page.no-bundle-id')) return {};
  return { id: `${search.path.replace(/\W+/g, '-')}-${page + 1}-${memory.requests}` };
}

function totalOf({ quirks }: Exchange, search: StoredSearch, matches: number) {
  const asked = search.query.find(([name]) => name === '_total')?.[1];
  if (quirks.has('page.total-absent') || asked === 'none') return {};
  if (quirks.has('page.total-is-page')) return { total: matches };
  return { total: search.keys.length + (quirks.number('page.total-wrong', 7) ?? 0) };
}
