import { capabilityOf } from '../fhir/capability.ts';
import { FhirError } from '../fhir/outcome.ts';
import { LISTED_TYPES } from '../fhir/parameters.ts';
import type { Query } from '../fhir/resource.ts';
import { preflight, withCors } from '../quirks/cors.ts';
import { brokenOff, failureOf, linger } from '../quirks/failures.ts';
import { checkHeaders, mannered, speaks } from '../quirks/manners.ts';
import { isOffered } from '../quirks/searchRules.ts';
import { errorResponse, fhirResponse } from './answer.ts';
import { runBundle } from './batch.ts';
import { type Exchange, exchangeOf, type FhirServer } from './exchange.ts';
import { answerHistory, answerRead, answerVread } from './read.ts';
import { continueAtRoot, everything, searchType } from './search.ts';
import { createResource, deleteResource, updateResource, writtenResponse } from './write.ts';

/** Answers any request below the server's FHIR base, as the server's character has it. */
export async function handleFhir(request: Request, server: FhirServer): Promise<Response> {
  const exchange = exchangeOf(request, server);
  const { quirks, memory, path } = exchange;
  if (request.method === 'OPTIONS') return preflight(request, quirks);
  const [type = ''] = path;
  if (type !== 'metadata') memory.requests += 1;
  const count = memory.requests;
  await linger(quirks, request.signal);
  const own = await answer(exchange, type, count);
  const response = withCors(mannered(own, quirks, count), quirks);
  const after = quirks.number('fail.drop-after', 0);
  if (after !== undefined && type !== 'metadata' && count > after) return brokenOff(response);
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

async function answer(exchange: Exchange, type: string, count: number): Promise<Response> {
  try {
    const failure = failureOf(exchange.quirks, type, count);
    if (failure instanceof Response) return failure;
    if (failure !== undefined) throw failure;
    checkHeaders(exchange.request, exchange.quirks);
    const unwanted = refuseFormat(exchange);
    return unwanted ?? (await route(exchange, type));
  } catch (error) {
    if (error instanceof FhirError) return errorResponse(error, type, exchange.quirks);
    throw error;
  }
}

/** JSON is all there is; most servers say so in words, some say nothing. */
function refuseFormat({ request, quirks, query }: Exchange): Response | undefined {
  const format = query.find(([name]) => name === '_format')?.[1];
  const accept = format ?? request.headers.get('accept') ?? '*/*';
  if (speaks(accept, quirks)) return undefined;
  if (quirks.has('http.json-only-406')) return new Response(null, { status: 406 });
  throw new FhirError(406, 'not-supported', `This server speaks JSON, not ${accept}.`);
}

async function route(exchange: Exchange, type: string): Promise<Response> {
  const { request, server, path } = exchange;
  if (type === 'metadata') return metadata(exchange);
  if (server.grant === 'signed-out') {
    throw new FhirError(401, 'login', 'The access token is missing or has ended.');
  }
  if (type === '') return atRoot(exchange);
  if (!isKnown(exchange, type))
    throw new FhirError(404, 'not-supported', `${type} is not known here.`);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (path.length === 1 || path[1] === '_search') return atType(exchange, type, method);
  return atInstance(exchange, type, method);
}

async function atRoot(exchange: Exchange): Promise<Response> {
  if (exchange.request.method === 'POST')
    return fhirResponse(runBundle(exchange, await bodyOf(exchange)));
  const page = continueAtRoot(exchange);
  if (page !== undefined) return page;
  throw new FhirError(400, 'not-supported', 'A search over all types is not supported.');
}

async function atType(exchange: Exchange, type: string, method: string): Promise<Response> {
  const { request, query, path, quirks } = exchange;
  if (path[1] === '_search') {
    if (method === 'GET' && quirks.has('search.post-next-broken')) {
      throw new FhirError(400, 'invalid', 'A page of a posted search cannot be read with GET.');
    }
    if (method !== 'POST') throw notAllowed(method);
    return searchType(exchange, type, [...query, ...(await formOf(request))]);
  }
  if (method === 'GET') return searchType(exchange, type, query);
  if (method !== 'POST') throw notAllowed(method);
  const ifNoneExist = request.headers.get('if-none-exist') ?? undefined;
  const body = await bodyOf(exchange);
  return writtenResponse(exchange, createResource(exchange, type, body, { ifNoneExist }));
}

async function atInstance(exchange: Exchange, type: string, method: string): Promise<Response> {
  const { request, path, query } = exchange;
  const [, id = '', what, version] = path;
  if (what === '_history' && method === 'GET') {
    return version === undefined
      ? answerHistory(exchange, type, id)
      : answerVread(exchange, type, id, version);
  }
  if (type === 'Patient' && what === '$everything') return everything(exchange, id);
  if (type === 'Patient' && what !== undefined && isKnown(exchange, what) && method === 'GET') {
    return searchType(exchange, what, query, id);
  }
  if (what !== undefined) throw new FhirError(404, 'not-supported', `${what} is not offered here.`);
  const ifMatch = request.headers.get('if-match') ?? undefined;
  if (method === 'GET') return answerRead(exchange, type, id);
  if (method === 'DELETE')
    return writtenResponse(exchange, deleteResource(exchange, type, id, ifMatch));
  if (method !== 'PUT') throw notAllowed(method);
  const body = await bodyOf(exchange);
  return writtenResponse(exchange, updateResource(exchange, type, id, body, { ifMatch }));
}

function metadata({ store, quirks, server }: Exchange): Response {
  const types = store.types().filter((type) => isOffered(type, quirks));
  return fhirResponse(
    capabilityOf(store, {
      name: server.character.name,
      security: server.security,
      everything: !quirks.has('search.everything-none'),
      count: !quirks.has('search.no-count'),
      types,
    }),
  );
}

function isKnown({ store, quirks }: Exchange, type: string): boolean {
  const known = store.table(type) !== undefined || LISTED_TYPES.includes(type);
  return known && isOffered(type, quirks);
}

function notAllowed(method: string): FhirError {
  return new FhirError(405, 'not-supported', `${method} is not supported here.`);
}

async function bodyOf({ request }: Exchange): Promise<unknown> {
  try {
    return JSON.parse(await request.text());
  } catch {
    throw new FhirError(400, 'structure', 'The body is not JSON.');
  }
}

async function formOf(request: Request): Promise<Query> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return [...new URLSearchParams(await request.text())];
  }
  throw new FhirError(
    415,
    'not-supported',
    'A search is posted as application/x-www-form-urlencoded.',
  );
}
