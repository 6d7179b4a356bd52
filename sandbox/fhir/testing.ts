import type { Character, Grant } from '../contract.ts';
import type { FhirServer } from '../routes/exchange.ts';
import { handleFhir } from '../routes/fhir.ts';
import type { Resource } from './resource.ts';
import { FhirStore } from './store.ts';

export const BASE = 'http://ehr.example/fhir';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body where it is JSON. */
  readonly json: Bundle;
}

/** As much of a Bundle or resource as tests look at. */
export interface Bundle {
  readonly resourceType?: string;
  readonly id?: string;
  readonly type?: string;
  readonly total?: number;
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
  readonly entry?: readonly Entry[];
  readonly issue?: readonly Record<string, unknown>[];
  readonly [element: string]: unknown;
}

interface Entry {
  readonly fullUrl?: string;
  readonly resource?: Bundle;
  readonly search?: { readonly mode: string };
  readonly response?: { readonly status: string; readonly location?: string };
}

export interface Ehr {
  readonly store: FhirStore;
  ask(path: string, init?: RequestInit & { readonly grant?: FhirServer['grant'] }): Promise<Answer>;
  /** Ids of the matches of one page. */
  ids(path: string): Promise<readonly string[]>;
}

/** A resource as a test writes it down, with whatever elements it needs. */
type Sample = Resource & Readonly<Record<string, unknown>>;

/** A server for one test: resources on it, quirks, and no sign-in unless a grant is given. */
export function anEhr(
  resources: readonly Sample[],
  quirks: readonly string[] = [],
  pageSize = 50,
): Ehr {
  const store = new FhirStore(BASE, { now: () => new Date('2026-01-15T00:00:00Z') });
  store.load(resources);
  const character: Character = {
    id: 'test',
    name: 'Test Hospital',
    about: 'for tests',
    behavesLike: 'plain',
    quirks,
    pageSize,
    accessTokenSeconds: 300,
  };
  const ask: Ehr['ask'] = async (path, { grant, ...init } = {}) => {
    const url = /^https?:/.test(path) ? path : `${BASE}/${path}`;
    const server = { base: BASE, store, character, grant };
    const response = await handleFhir(new Request(url, init), server);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : {},
    };
  };
  return { store, ask, ids: async (path) => idsIn((await ask(path)).json) };
}

export function idsIn(bundle: Bundle, mode = 'match'): readonly string[] {
  const entries = bundle.entry?.filter((entry) => entry.search?.mode === mode) ?? [];
  return entries.map((entry) => entry.resource?.id ?? '');
}

export function nextOf(bundle: Bundle): string | undefined {
  return bundle.link?.find(({ relation }) => relation === 'next')?.url;
}

export function aGrant(scopes: string, patient: string | undefined = 'p1'): Grant {
  return { user: 'Practitioner/dr', scopes: scopes.split(' '), patient };
}

/** Reads every page by its next links. */
export async function readAll(ehr: Ehr, path: string): Promise<readonly Answer[]> {
  const pages: Answer[] = [];
  let next: string | undefined = path;
  while (next !== undefined && pages.length < 50) {
    const page = await ehr.ask(next);
    pages.push(page);
    next = nextOf(page.json);
  }
  return pages;
}
