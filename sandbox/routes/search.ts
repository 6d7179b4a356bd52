import { readClause } from '../fhir/clause.ts';
import { compartmentRows } from '../fhir/compartment.ts';
import { everythingOf } from '../fhir/everything.ts';
import { FhirError } from '../fhir/outcome.ts';
import { parametersOf } from '../fhir/parameters.ts';
import type { Query } from '../fhir/resource.ts';
import { intersect } from '../fhir/rows.ts';
import type { Visible } from '../fhir/select.ts';
import { type Continuation, dialectOf } from '../quirks/dialects.ts';
import {
  checkEverything,
  checkPatientHits,
  checkSearch,
  filterMatches,
} from '../quirks/searchRules.ts';
import { pageSize } from '../quirks/windows.ts';
import { fhirResponse } from './answer.ts';
import { type Exchange, isStrict, ownerOf } from './exchange.ts';
import { countOf, pageOf, recall, type StoredSearch } from './pages.ts';

const RESULT = /^_(count|sort|include|revinclude|summary|total|elements)(:iterate)?$/;
const IGNORED = new Set(['_format', '_pretty']);

/** Answers `GET [type]?…` and `POST [type]/_search`. @see https://hl7.org/fhir/R4/search.html */
export function searchType(
  exchange: Exchange,
  type: string,
  asked: Query,
  patient?: string,
): Response {
  return fhirResponse(searchBundle(exchange, type, asked, patient));
}

/** The Bundle such a search is answered with. */
export function searchBundle(
  exchange: Exchange,
  type: string,
  asked: Query,
  patient?: string,
): unknown {
  const { quirks, access } = exchange;
  const isPosted = exchange.path[1] === '_search' && quirks.has('search.post-next-broken');
  const plain = isPosted ? `${type}/_search` : type;
  const path = patient === undefined ? plain : `Patient/${patient}/${type}`;
  const continued = continuationOf(exchange, asked);
  if (continued?.by === 'session') {
    return pageOf(exchange, recall(exchange, continued.session), continued);
  }
  const query = usableQuery(exchange, type, asked);
  checkSearch(type, query, quirks);
  if (!access.may(type, 'search') && !quirks.has('search.scope-filters-silently')) {
    throw new FhirError(403, 'forbidden', `No scope to search ${type}.`);
  }
  const search = run(exchange, type, path, query, patient);
  const summary = query.some(([name, value]) => name === '_summary' && value === 'count');
  if (summary || numberIn(query, '_count') === 0) return countOf(exchange, search);
  return pageOf(exchange, search, continued);
}

/** Answers `Patient/[id]/$everything`, page by page. */
export function everything(exchange: Exchange, patient: string): Response {
  const { store, access, quirks, query } = exchange;
  if (quirks.has('search.everything-none')) {
    throw new FhirError(404, 'not-supported', 'Operation $everything is not offered here.');
  }
  const continued = continuationOf(exchange, query);
  if (continued?.by === 'session') {
    return fhirResponse(pageOf(exchange, recall(exchange, continued.session), continued));
  }
  store.read('Patient', patient);
  if (!access.reaches('Patient', patient, 'read')) {
    throw new FhirError(403, 'forbidden', 'No scope to read this patient.');
  }
  const types = query.find(([name]) => name === '_type')?.[1].split(',');
  const wanted = types === undefined ? undefined : new Set(types);
  const keys = everythingOf(store, access, patient, wanted);
  checkEverything(keys.length, quirks);
  const kept = query.filter(([name]) => name === '_count' || name === '_type');
  return fhirResponse(
    pageOf(exchange, stored(exchange, `Patient/${patient}/$everything`, kept, keys), continued),
  );
}

/** Answers links to the root that carry a search begun before. */
export function continueAtRoot(exchange: Exchange): Response | undefined {
  const continued = continuationOf(exchange, exchange.query);
  if (continued?.by !== 'session') return undefined;
  return fhirResponse(pageOf(exchange, recall(exchange, continued.session), continued));
}

function continuationOf({ quirks }: Exchange, query: Query): Continuation | undefined {
  return dialectOf(quirks).read(new URLSearchParams(query.map(([name, value]) => [name, value])));
}

/** The parameters this server uses; the self link says which they were. Fails with 400 where strict. */
function usableQuery(exchange: Exchange, type: string, asked: Query): Query {
  const paging = dialectOf(exchange.quirks).names;
  return asked.filter(([name, value]) => {
    if (IGNORED.has(name) || paging.includes(name) || value === '') return false;
    if (isResultParameter(exchange, type, name, value)) return true;
    if (!RESULT.test(name) && readClause(type, name, value) !== undefined) return true;
    if (!isStrict(exchange)) return false;
    throw new FhirError(400, 'not-supported', `Unknown search parameter ${name} for ${type}.`);
  });
}

function isResultParameter(
  { quirks }: Exchange,
  type: string,
  name: string,
  value: string,
): boolean {
  if (!RESULT.test(name)) return false;
  if (name === '_count') return !quirks.has('search.no-count');
  if (name === '_summary') return ['count', 'false'].includes(value);
  if (name === '_sort') {
    return value.split(',').every((part) => parametersOf(type).has(part.replace(/^-/, '')));
  }
  if (!/include/.test(name)) return true;
  const [from = '', parameter = ''] = value.split(':');
  const known = parametersOf(from).get(parameter)?.type === 'reference';
  return !quirks.has('search.no-include') && (known || value === '*' || parameter === '*');
}

function run(
  exchange: Exchange,
  type: string,
  path: string,
  query: Query,
  patient?: string,
): StoredSearch {
  const { store, access, quirks } = exchange;
  const visible: Visible = (other) => {
    const rows = access.rows(other, 'search');
    if (patient === undefined || other !== type) return rows;
    const own = compartmentRows(store, type, patient);
    if (own === 'all') return [];
    return rows === 'all' ? own : intersect(rows, own);
  };
  const conditions = query.filter(([name]) => !RESULT.test(name));
  const sort = query.find(([name]) => name === '_sort')?.[1];
  const found = store.find(type, conditions, sort, visible);
  checkPatientHits(type, found.length, quirks);
  const { ids, withheld } = filterMatches(type, conditions, found, quirks);
  const { ordered, sticky } = stickFirst(exchange, type, ids);
  return {
    ...stored(
      exchange,
      path,
      query,
      ordered.map((id) => `${type}/${id}`),
    ),
    sticky,
    withheld,
  };
}

function stored(
  exchange: Exchange,
  path: string,
  query: Query,
  keys: readonly string[],
): StoredSearch {
  const { quirks, server } = exchange;
  const size = pageSize(numberIn(query, '_count'), server.character.pageSize, quirks);
  return { path, query, keys, size, sticky: 0, withheld: false, owner: ownerOf(exchange) };
}

function stickFirst({ store, quirks }: Exchange, type: string, ids: readonly string[]) {
  if (type !== 'Observation' || !quirks.has('page.sticky-first-page'))
    return { ordered: ids, sticky: 0 };
  const social = new Set(store.find(type, [['category', 'social-history']]));
  const first = ids.filter((id) => social.has(id));
  return { ordered: [...first, ...ids.filter((id) => !social.has(id))], sticky: first.length };
}

function numberIn(query: Query, name: string): number | undefined {
  const text = query.find(([other]) => other === name)?.[1];
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new FhirError(400, 'invalid', `${name} takes a whole number, not ${text}.`);
}
