import { dialectOf } from '../quirks/dialects.ts';
import type { Quirks } from '../quirks/quirks.ts';
import type { Window } from '../quirks/windows.ts';
import type { Exchange } from './exchange.ts';
import type { StoredSearch } from './pages.ts';

interface Link {
  readonly relation: 'self' | 'next' | 'previous';
  readonly url: string;
}

/** Links of one page, in the dialect and with the faults this server has. */
export function linksOf(
  exchange: Exchange,
  search: StoredSearch,
  page: number,
  windows: readonly Window[],
): readonly Link[] {
  const { quirks, memory } = exchange;
  let kept: string | undefined;
  const session = () => {
    kept ??= memory.keep(search);
    return kept;
  };
  const to = (wanted: number) => {
    const [offset] = windows[wanted] ?? [0];
    const place = {
      ...placeOf(exchange, search),
      page: wanted,
      offset,
      count: search.size,
      session,
    };
    return dialectOf(quirks).write(place);
  };
  const self = page === 0 ? plainUrl(exchange, search) : to(page);
  const links: Link[] = [{ relation: 'self', url: based(self, quirks) }];
  if (quirks.has('page.loop') && page + 1 < windows.length) {
    return [...links, { relation: 'next', url: based(self, quirks) }];
  }
  if (page + 1 < windows.length)
    links.push({ relation: 'next', url: abroad(based(to(page + 1), quirks), quirks) });
  if (page > 0 && page < windows.length) {
    links.push({ relation: 'previous', url: based(to(page - 1), quirks) });
  }
  return links;
}

function placeOf({ server }: Exchange, { path, query }: StoredSearch) {
  return { base: server.base, path, query };
}

function plainUrl({ server }: Exchange, { path, query }: StoredSearch): string {
  const written = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return `${server.base}/${path}${written === '' ? '' : `?${written}`}`;
}

/** `/fhir/r4/…` becomes `/fhir/R4/…`: the same place to this server, another one to a strict eye. */
function based(written: string, quirks: Quirks): string {
  if (!quirks.has('page.base-case-change')) return written;
  const at = new URL(written);
  const [, first = '', second = '', ...rest] = at.pathname.split('/');
  const last = /^r\d$/i.test(second);
  const path = last ? [first, otherCase(second), ...rest] : [otherCase(first), second, ...rest];
  at.pathname = `/${path.join('/')}`;
  return at.href;
}

function otherCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

function abroad(written: string, quirks: Quirks): string {
  const origin = quirks.setting('page.foreign-host', 'https://elsewhere.invalid');
  if (origin === undefined) return written;
  const at = new URL(written);
  return `${origin}${at.pathname}${at.search}`;
}
