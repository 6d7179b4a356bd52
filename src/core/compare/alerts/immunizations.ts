import { daysApart, parseDate } from '#core/base/dates.ts';
import type { Alert } from '#core/compare/comparison.ts';
import type { ImmunizationFact } from '#core/facts/clinical.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { vaccineOf } from '#core/link/immunizations.ts';
import { type AlertContext, addTo, alert, sayEach } from './context.ts';

/** Two doses of one group closer than this, in two places, may be one dose given twice. */
const REPEAT_DAYS = 28;

/** SC-12: another number of doses of one vaccine group, or one dose that may have been repeated. */
export function findImmunizationCounts(context: AlertContext): readonly Alert[] {
  return [...findUnequalCounts(context), ...findRepeats(context)];
}

/**
 * A source that was not read to its end, or keeps no vaccinations at all, is not held against one
 * that does.
 */
function findUnequalCounts(context: AlertContext): readonly Alert[] {
  const kept = context.records
    .filter(({ coverage }) => coverage.immunizations.state === 'complete')
    .map((record) => ({ record, doses: dosesByGroup(record, context) }))
    .filter(({ doses }) => doses.size > 0);
  const groups = new Set(kept.flatMap(({ doses }) => [...doses.keys()]));
  return [...groups].sort().flatMap((group) => {
    const counts = kept.map(({ record, doses }) => ({
      source: record.connection,
      facts: doses.get(group) ?? [],
      count: daysOf(doses.get(group) ?? []),
    }));
    if (new Set(counts.map(({ count }) => count)).size < 2) return [];
    const sayings = counts.map(({ source, count }) => ({
      source,
      words: count === 0 ? 'no dose' : `${count} ${count === 1 ? 'dose' : 'doses'}`,
    }));
    const says = `${group}: ${sayEach(sayings, context.nameOf, ['has', 'have'])}.`;
    const facts = counts.flatMap((each) => each.facts);
    return [alert('immunization-count', 'major', 'immunizations', says, facts)];
  });
}

function dosesByGroup({ facts }: SourceRecord, { terms }: AlertContext) {
  const doses = new Map<string, ImmunizationFact[]>();
  for (const fact of facts.immunizations.filter(isGiven)) {
    for (const group of vaccineOf(fact, terms)?.groups ?? []) {
      addTo(doses, group, fact);
    }
  }
  return doses;
}

/** One dose entered twice is one dose: it is days that count. */
function daysOf(facts: readonly ImmunizationFact[]): number {
  return new Set(facts.map(({ occurrence }) => occurrence?.slice(0, 10) ?? '')).size;
}

function isGiven({ absence, status }: ImmunizationFact): boolean {
  return absence === undefined && status !== 'not-done';
}

/** Only doses that stand alone: where both sources have both doses, nobody repeated anything. */
function findRepeats(context: AlertContext): readonly Alert[] {
  const { linked, terms, nameOf } = context;
  const byGroup = new Map<string, ImmunizationFact[]>();
  for (const { facts } of linked.immunizations.groups) {
    const [fact] = facts;
    const sources = new Set(facts.map(({ origin }) => origin.connection));
    if (fact === undefined || sources.size > 1 || !isGiven(fact)) continue;
    for (const group of vaccineOf(fact, terms)?.groups ?? []) {
      addTo(byGroup, group, fact);
    }
  }
  return [...byGroup]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([group, alone]) =>
      neighborsOf(alone).flatMap(([one, other]) => {
        const days = daysBetween(one, other);
        if (days === undefined || days === 0 || days > REPEAT_DAYS) return [];
        const [first, then] = [one, other].map(
          ({ origin, occurrence }) =>
            `${nameOf(origin.connection)} on ${occurrence?.slice(0, 10) ?? 'an unknown day'}`,
        );
        const says = `${group}: a dose at ${first} and one at ${then}, ${days} ${days === 1 ? 'day' : 'days'} apart, may be one dose given twice.`;
        return [alert('immunization-count', 'major', 'immunizations', says, [one, other])];
      }),
    );
}

/** Each dose with the next one in time that another source holds; doses come in order of date. */
function neighborsOf(doses: readonly ImmunizationFact[]) {
  const found: (readonly [ImmunizationFact, ImmunizationFact])[] = [];
  for (const [at, dose] of doses.entries()) {
    const next = doses[at + 1];
    if (next !== undefined && next.origin.connection !== dose.origin.connection) {
      found.push([dose, next]);
    }
  }
  return found;
}

function daysBetween(one: ImmunizationFact, other: ImmunizationFact): number | undefined {
  const [a, b] = [parseDate(one.occurrence), parseDate(other.occurrence)];
  return a === undefined || b === undefined ? undefined : daysApart(a, b);
}
