import type { CoverageFact } from '#core/facts/care.ts';
import type { Origin } from '#core/facts/fact.ts';
import { readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import {
  codesOf,
  endOf,
  firstOf,
  numberOf,
  type Raw,
  rawOf,
  rawsOf,
  startOf,
  statusOf,
  textOf,
} from './read.ts';

/** @see https://hl7.org/fhir/R4/coverage.html */
export function normalizeCoverage(coverage: Raw, origin: Origin, context: Context): CoverageFact {
  const identifiers = readIdentifiers(coverage.identifier);
  const payor = nameOf(firstOf(coverage.payor) ?? coverage.insurer, coverage, context);
  const start = startOf(coverage.period);
  return {
    class: 'coverage',
    origin,
    identifiers,
    date: start,
    author: payor,
    payor,
    plan: planOf(coverage),
    memberId:
      textOf(coverage.subscriberId) ??
      textOf(firstOf(coverage.subscriberId)?.value) ??
      identifiers.find(({ type }) => type === 'MB')?.value,
    type: readConcept(coverage.type, context),
    status: statusOf(coverage.status),
    relationship: statusOf(coverage.relationship),
    order: numberOf(coverage.order),
    start,
    end: endOf(coverage.period),
  };
}

/** The class named `plan`, else the group; each by its name before its number. */
function planOf(coverage: Raw): string | undefined {
  const classes = rawsOf(coverage.class);
  for (const wanted of ['plan', 'group']) {
    const found = classes.find(({ type }) => codesOf(type).includes(wanted));
    const words = textOf(found?.name) ?? textOf(found?.value) ?? textOf(rawOf(found?.value)?.value);
    if (words !== undefined) return words;
  }
  const grouping = rawOf(coverage.grouping);
  return textOf(grouping?.planDisplay) ?? textOf(grouping?.plan);
}
