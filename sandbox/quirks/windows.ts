import type { Quirks } from './quirks.ts';

/** Where one page begins and ends in the list of matches. */
export type Window = readonly [from: number, to: number];

/** Cuts matches into pages as the server's quirks have it; there is always a first page. */
export function windowsOf(
  matches: number,
  [first, size]: readonly [first: number, later: number],
  sticky: number,
  quirks: Quirks,
): readonly Window[] {
  if (quirks.has('page.none') || size === 0) return [[0, matches]];
  const windows: Window[] = [[0, Math.min(Math.max(first, sticky), matches)]];
  const later = quirks.has('page.short-pages') ? Math.max(1, Math.floor(size / 2)) : size;
  for (let at = windows[0]?.[1] ?? 0; at < matches; at = Math.min(at + later, matches)) {
    const from = quirks.has('page.duplicates') ? at - 1 : at;
    windows.push([from, Math.min(at + later, matches)]);
  }
  const most = quirks.number('page.truncated', 2);
  return most === undefined ? windows : windows.slice(0, Math.max(1, most));
}

/** How many resources a page may hold, after what was asked and what the server makes of it. */
export function pageSize(asked: number | undefined, usual: number, quirks: Quirks): number {
  const fixed = quirks.number('search.count-ignored', 25);
  if (fixed !== undefined) return fixed;
  const byDefault = quirks.number('search.default-page', 10) ?? usual;
  const wanted = quirks.has('search.no-count') ? byDefault : (asked ?? byDefault);
  return Math.min(wanted, quirks.number('search.count-cap', 100) ?? 1000);
}
