import { compareDates } from '#core/base/dates.ts';
import { hashText } from '#core/base/hash.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { FactBase, FactClass } from '#core/facts/fact.ts';
import type { FactOf, SourceRecord } from '#core/facts/record.ts';
import type { Group } from '#core/link/facts.ts';
import { compareFields, worse } from './agreement.ts';
import type { Cell, Field, Row, Verdict } from './comparison.ts';
import type { CompareRule, Severity } from './field.ts';
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
  const own = columns.map(({ connection }) => factsOf(rule, group, connection, terms));
  const spokesmen = own.map((facts) => facts[0]).filter((fact) => fact !== undefined);
  const cells = columns.map((column, at): Cell => {
    const facts = own[at] ?? NOTHING;
    const speaker = facts[0];
    if (speaker !== undefined) return toCell(rule, speaker, facts, terms);
    const isGap = isAbsence(column.coverage[rule.class], group.facts);
    return silentCell(column, isGap ? 'not-recorded' : 'not-known');
  });
  const hasGap = cells.some(({ state }) => state === 'not-recorded');
  const fields = compareFields(rule, spokesmen, terms);
  const series = rule.seriesOf?.(group.facts, terms);
  return {
    id: `${rule.class}:${hashText(identityOf(group))}`,
    class: rule.class,
    title: bestTitle(spokesmen.map((fact) => rule.titleOf(fact, terms))),
    verdict: verdictOf(cells, fields),
    severity: severityOf(rule, fields, hasGap ? spokesmen : NOBODY, terms),
    duplicateWithin: duplicatesIn(rule, own, terms),
    cells,
    fields,
    why: group.why,
    ...(series === undefined ? {} : { series }),
  };
}

const NOBODY: readonly never[] = [];

/** The worst of its fields and, where a source read to its end is silent, of the gap. */
function severityOf<C extends FactClass>(
  rule: CompareRule<C>,
  fields: readonly Field[],
  missed: readonly FactOf[C][],
  terms: Terminology,
): Severity {
  let found: Severity = 'none';
  for (const { severity } of fields) found = worse(found, severity);
  for (const fact of missed) found = worse(found, rule.gapSeverity(fact, terms));
  return found;
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

/** One source's facts, the one that speaks for it first. */
function factsOf<C extends FactClass>(
  rule: CompareRule<C>,
  { facts }: Group<C>,
  source: ConnectionId,
  terms: Terminology,
): readonly FactOf[C][] {
  if (facts.length === 1) return facts[0]?.origin.connection === source ? facts : NOTHING;
  const own = facts.filter((fact) => fact.origin.connection === source);
  return own.length > 1 ? speakerFirst(rule, own, terms) : own;
}

/** The facts that speak for their sources, in order of the sources' ids. */
export function spokesmenOf<C extends FactClass>(
  rule: CompareRule<C>,
  group: Group<C>,
  terms: Terminology,
): readonly FactOf[C][] {
  const sources = [...new Set(group.facts.map(({ origin }) => origin.connection))].sort();
  return sources.flatMap((source) => factsOf(rule, group, source, terms).slice(0, 1));
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

function toCell<C extends FactClass>(
  rule: CompareRule<C>,
  speaker: FactOf[C],
  facts: readonly FactOf[C][],
  terms: Terminology,
): Cell {
  const { origin, date, author } = speaker;
  return {
    source: origin.connection,
    state: 'recorded',
    references:
      facts.length === 1
        ? [origin.reference]
        : [...new Set(facts.map((fact) => fact.origin.reference))],
    lastUpdated: origin.lastUpdated,
    date,
    summary: rule.summaryOf(speaker, terms),
    author,
    isCurrent: rule.isCurrent(speaker),
  };
}

const NOTHING: readonly never[] = [];

/** Half of all cells are silent, and all silent cells of a column say the same. */
const silent = {
  'not-recorded': new WeakMap<Column, Cell>(),
  'not-known': new WeakMap<Column, Cell>(),
};

function silentCell(column: Column, state: keyof typeof silent): Cell {
  const known = silent[state].get(column);
  if (known !== undefined) return known;
  const made = makeSilentCell(column.connection, state);
  silent[state].set(column, made);
  return made;
}

function makeSilentCell(source: ConnectionId, state: keyof typeof silent): Cell {
  return {
    source,
    state,
    references: NOTHING,
    lastUpdated: undefined,
    date: undefined,
    summary: NOTHING,
    author: undefined,
    isCurrent: false,
  };
}

function duplicatesIn<C extends FactClass>(
  rule: CompareRule<C>,
  own: readonly (readonly FactOf[C][])[],
  terms: Terminology,
): readonly ConnectionId[] {
  if (own.every((facts) => facts.length < 2)) return NOTHING;
  return own
    .filter((facts) => facts.length > 1 && (rule.isDuplicated?.(facts, terms) ?? true))
    .flatMap(([first]) => first?.origin.connection ?? []);
}

/** The facts by name: the same for the same input, whatever the order of sources. */
function identityOf<C extends FactClass>({ facts, why }: Group<C>): string {
  const only = facts[0];
  if (facts.length === 1 && only !== undefined) return `${nameOf(only)}\n${why.key}`;
  return `${facts.map(nameOf).sort().join('\n')}\n${why.key}`;
}

function nameOf({ origin }: FactBase): string {
  return `${origin.connection}|${origin.reference}`;
}
