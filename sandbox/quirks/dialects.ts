import type { FhirQuirk } from './catalog.ts';
import type { Quirks } from './quirks.ts';

/** A search, and which of its pages a link leads to. */
export interface Place {
  readonly base: string;
  /** `Observation`, `Patient/1/$everything`; what follows the base. */
  readonly path: string;
  /** The search as it was used. */
  readonly query: readonly (readonly [string, string])[];
  readonly page: number;
  /** Matches before this page. */
  readonly offset: number;
  readonly count: number;
  /** Remembers the search and names it; called only by dialects that need it. */
  readonly session: () => string;
}

/** What a request says of the page it wants. */
export type Continuation =
  | {
      readonly by: 'session';
      readonly session: string;
      readonly page?: number;
      readonly offset?: number;
    }
  | { readonly by: 'page'; readonly page: number }
  | { readonly by: 'offset'; readonly offset: number };

interface Dialect {
  /** Parameters that belong to paging alone and are no search parameters. */
  readonly names: readonly string[];
  write(place: Place): string;
  read(query: URLSearchParams): Continuation | undefined;
}

/** The way this server writes its `next` links. */
export function dialectOf(quirks: Quirks): Dialect {
  for (const [name, dialect] of Object.entries(DIALECTS)) {
    if (quirks.has(name as FhirQuirk)) return dialect;
  }
  return OFFSET;
}

const OFFSET: Dialect = {
  names: ['_offset'],
  write: (place) =>
    searchUrl(place, [
      ['_count', place.count],
      ['_offset', place.offset],
    ]),
  read: (query) => {
    const offset = wholeNumber(query.get('_offset'));
    return offset === undefined ? undefined : { by: 'offset', offset };
  },
};

const DIALECTS = {
  'page.pageContext': {
    names: ['-pageContext', '-pageDirection'],
    write: (place) => {
      const link = [
        ['-pageContext', seal(place)],
        ['-pageDirection', 'NEXT'],
      ] as const;
      return url(place.base, place.path, link);
    },
    read: (query) => unseal(query.get('-pageContext')),
  },
  'page.sessionId': {
    names: ['sessionID'],
    write: (place) =>
      url(place.base, place.path, [['sessionID', `${place.page + 1}-${place.session()}`]]),
    read: (query) => {
      const [, page, session = ''] = /^(\d+)-(.+)$/.exec(query.get('sessionID') ?? '') ?? [];
      return page === undefined ? undefined : { by: 'session', session, page: Number(page) - 1 };
    },
  },
  'page.number': counted('page'),
  'page._page': counted('_page'),
  'page.getpages': {
    names: ['_getpages', '_getpagesoffset', '_bundletype'],
    write: (place) =>
      url(place.base, '', [
        ['_getpages', place.session()],
        ['_getpagesoffset', place.offset],
        ['_count', place.count],
        ['_bundletype', 'searchset'],
      ]),
    read: (query) => {
      const session = query.get('_getpages');
      const offset = wholeNumber(query.get('_getpagesoffset')) ?? 0;
      return session === null ? undefined : { by: 'session', session, offset };
    },
  },
  'page.cursor': opaque('_cursor'),
  'page.ct': opaque('ct'),
} satisfies Partial<Record<FhirQuirk, Dialect>>;

function counted(name: string): Dialect {
  return {
    names: [name],
    write: (place) =>
      searchUrl(place, [
        ['_count', place.count],
        [name, place.page + 1],
      ]),
    read: (query) => {
      const page = wholeNumber(query.get(name));
      return page === undefined || page < 1 ? undefined : { by: 'page', page: page - 1 };
    },
  };
}

function opaque(name: string): Dialect {
  return {
    names: [name],
    write: (place) => searchUrl(place, [[name, seal(place)]]),
    read: (query) => unseal(query.get(name)),
  };
}

function seal(place: Place): string {
  return Buffer.from(`${place.page}.${place.session()}`).toString('base64url');
}

function unseal(sealed: string | null): Continuation | undefined {
  if (sealed === null) return undefined;
  const [page, session = ''] = Buffer.from(sealed, 'base64url').toString().split('.');
  return { by: 'session', session, page: wholeNumber(page ?? null) ?? 0 };
}

type Pairs = readonly (readonly [string, string | number])[];

function searchUrl(place: Place, added: Pairs): string {
  const replaced = new Set(added.map(([name]) => name));
  const kept = place.query.filter(([name]) => !replaced.has(name));
  return url(place.base, place.path, [...kept, ...added]);
}

function url(base: string, path: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
  return `${base}${path === '' ? '' : `/${path}`}?${query}`;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}
