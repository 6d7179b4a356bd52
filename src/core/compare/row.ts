import { compareDates } from '#core/base/dates.ts';
import { hashText } from '#core/base/hash.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf, SourceRecord } from '#core/facts/record.ts';
import type { Group } from '#core/link/facts.ts';
import { compareFields, worse, worst } from './agreement.ts';
import type { Cell, Field, Row, Verdict } from './comparison.ts';
import type { CompareRule } from './field.ts';
import { isAbsence } from './silence.ts';
import { bestTitle } from './title.ts';

/** What a row needs to know of a column. */
export type Column = Pick<SourceRecord, 'connection' | 'coverage'>;

/**
 * Lays what every source says of one thing side by side.
 *
 * @param group - facts linked as one thing.
 * @param columns - every source, in the order of the columns.
 * @returns a row whose `cells` match `columns` in length and order. Never throws.
 * @see docs/decisions/0003-silence-is-not-absence.md
 */
export function compareGroup<C extends FactClass>(
  rule: CompareRule<C>,
  group: Group<C>,
  columns: readonly Column[],
  terms: Terminology,
): Row {
  const own = bySource(rule, group.facts, terms);
  const cells = columns.map((column) => toCell(rule, column, { group, own }, terms));
  const spokesmen = columns.flatMap(({ connection }) => own.get(connection)?.[0] ?? []);
  const fields = compareFields(rule, spokesmen, terms);
  const hasGap = cells.some(({ state }) => state === 'not-recorded');
  const gap = hasGap ? worst(spokesmen.map((fact) => rule.gapSeverity(fact, terms))) : 'none';
  const series = rule.seriesOf?.(group.facts, terms);
  return {
    id: `${rule.class}:${hashText(identityOf(group))}`,
    class: rule.class,
    title: bestTitle(spokesmen.map((fact) => rule.titleOf(fact, terms))),
    verdict: verdictOf(cells, fields),
    severity: worse(gap, worst(fields.map(({ severity }) => severity))),
    duplicateWithin: columns
      .filter(({ connection }) => isDuplicated(rule, own.get(connection) ?? [], terms))
      .map(({ connection }) => connection),
    cells,
    fields,
    why: group.why,
    ...(series === undefined ? {} : { series }),
  };
}

/** A difference or gap already seen stands, whatever a source still unread may hold. */
export function verdictOf(cells: readonly Cell[], fields: readonly Field[]): Verdict {
  if (fields.some(isDifference)) return 'differs';
  if (cells.some(({ state }) => state === 'not-recorded')) return 'missing';
  return cells.some(({ state }) => state === 'not-known') ? 'undecided' : 'agrees';
}

/** Two values that cannot be compared are a difference where that alone is a finding. */
function isDifference({ agreement, severity }: Field): boolean {
  return agreement === 'different' || (agreement === 'not-comparable' && severity !== 'none');
}

/** Each source's facts, the one that speaks for it first. */
export function bySource<C extends FactClass>(
  rule: CompareRule<C>,
  facts: readonly FactOf[C][],
  terms: Terminology,
): ReadonlyMap<ConnectionId, readonly FactOf[C][]> {
  const own = new Map<ConnectionId, FactOf[C][]>();
  for (const fact of facts) {
    const list = own.get(fact.origin.connection);
    if (list === undefined) own.set(fact.origin.connection, [fact]);
    else list.push(fact);
  }
  for (const [source, list] of own) {
    if (list.length > 1) own.set(source, speakerFirst(rule, list, terms));
  }
  return own;
}

function speakerFirst<C extends FactClass>(
  rule: CompareRule<C>,
  facts: readonly FactOf[C][],
  terms: Terminology,
): FactOf[C][] {
  const ranked = facts.map((fact) => ({
    fact,
    rank: rule.rankOf?.(fact, terms) ?? Number(rule.isCurrent(fact)),
  }));
  ranked.sort(
    (one, other) =>
      other.rank - one.rank ||
      newestFirst(one.fact.date, other.fact.date) ||
      newestFirst(one.fact.origin.lastUpdated, other.fact.origin.lastUpdated),
  );
  return ranked.map(({ fact }) => fact);
}

function newestFirst(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return compareDates(other, one);
}

interface Grouped<C extends FactClass> {
  readonly group: Group<C>;
  readonly own: ReadonlyMap<ConnectionId, readonly FactOf[C][]>;
}

function toCell<C extends FactClass>(
  rule: CompareRule<C>,
  { connection, coverage }: Column,
  { group, own }: Grouped<C>,
  terms: Terminology,
): Cell {
  const facts = own.get(connection) ?? [];
  const [speaker] = facts;
  if (speaker === undefined) {
    const state = isAbsence(coverage[rule.class], group.facts) ? 'not-recorded' : 'not-known';
    return { ...SILENT, source: connection, state };
  }
  return {
    source: connection,
    state: 'recorded',
    references: [...new Set(facts.map(({ origin }) => origin.reference))],
    lastUpdated: speaker.origin.lastUpdated,
    date: speaker.date,
    summary: rule.summaryOf(speaker, terms),
    author: speaker.author,
    isCurrent: rule.isCurrent(speaker),
  };
}

const SILENT = {
  references: [],
  lastUpdated: undefined,
  date: undefined,
  summary: [],
  author: undefined,
  isCurrent: false,
} as const;

function isDuplicated<C extends FactClass>(
  rule: CompareRule<C>,
  facts: readonly FactOf[C][],
  terms: Terminology,
): boolean {
  if (facts.length < 2) return false;
  return rule.isDuplicated?.(facts, terms) ?? true;
}

/** The facts by name: the same for the same input, whatever the order of sources. */
function identityOf<C extends FactClass>({ facts, why }: Group<C>): string {
  const names = facts.map(({ origin }) => `${origin.connection}|${origin.reference}`);
  return `${names.sort().join('\n')}\n${why.key}`;
}
