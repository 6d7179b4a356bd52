import type { ConnectionId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import type { Group, Linked } from '#core/link/facts.ts';
import { type LinkedRecords, linkRecords } from '#core/link/records.ts';
import { findAlerts } from './alerts.ts';
import type { Comparison, Identity, Row, Suggestion } from './comparison.ts';
import { compareGroup } from './row.ts';
import { compareRules } from './rules.ts';

export interface CompareOptions {
  readonly terms: Terminology;
  /** Whether this is one person; without it nothing is confirmed and nothing was judged. */
  readonly identity?: Identity;
  /** What a person calls a source; its id where not given. */
  readonly nameOf?: (source: ConnectionId) => string;
}

/** Nobody has judged whether this is one person. */
const UNJUDGED: Identity = { confirmed: false, pairs: [] };

/**
 * Lays the records of several sources side by side.
 *
 * @param records - one a source, in the order of the columns; that order decides nothing else.
 * @returns rows in order of class, then title; every fact stands in exactly one of them.
 */
export function compareRecords(
  records: readonly SourceRecord[],
  { terms, identity = UNJUDGED, nameOf = (source) => source }: CompareOptions,
): Comparison {
  const linked = linkRecords(records, terms);
  return {
    sources: records.map(({ connection, received, used, withheld, coverage }) => ({
      id: connection,
      received,
      used,
      withheld,
      coverage,
    })),
    identity,
    rows: factClasses.flatMap((about) => rowsOf(about, linked, records, terms)),
    alerts: findAlerts({ records, linked, terms, nameOf }),
    suggestions: factClasses.flatMap((about) => toSuggestions(about, linked[about])),
  };
}

function rowsOf<C extends FactClass>(
  about: C,
  linked: LinkedRecords,
  records: readonly SourceRecord[],
  terms: Terminology,
): readonly Row[] {
  const rows = linked[about].groups.map((group: Group<C>) =>
    compareGroup<C>(compareRules[about], group, records, terms),
  );
  return withOwnIds(byTitle(rows));
}

/** In order of title, then of id. Thousands of rows have a few dozen titles: those are sorted. */
function byTitle(rows: readonly Row[]): readonly Row[] {
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const own = byName.get(row.title);
    if (own === undefined) byName.set(row.title, [row]);
    else own.push(row);
  }
  return [...byName.keys()].sort().flatMap((title) => {
    const own = byName.get(title) ?? [];
    return own.sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  });
}

/** Facts told apart only by what they say, such as members of one care team, share references. */
function withOwnIds(rows: readonly Row[]): readonly Row[] {
  const ids = new Set<string>();
  for (const { id } of rows) ids.add(id);
  if (ids.size === rows.length) return rows;
  const times = new Map<string, number>();
  return rows.map((row) => {
    const before = times.get(row.id) ?? 0;
    times.set(row.id, before + 1);
    return before === 0 ? row : { ...row, id: `${row.id}-${before + 1}` };
  });
}

function toSuggestions<C extends FactClass>(
  about: C,
  { suggestions }: Linked<C>,
): readonly Suggestion[] {
  return suggestions.map(({ a, b, score }) => ({
    class: about,
    a: { source: a.origin.connection, reference: a.origin.reference },
    b: { source: b.origin.connection, reference: b.origin.reference },
    tier: 'T6',
    score: Math.round(score),
  }));
}
