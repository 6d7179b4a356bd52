import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import type { Field } from './comparison.ts';
import type { CompareRule, FieldFinding, FieldRule, Severity } from './field.ts';

const ORDER: readonly Severity[] = ['none', 'minor', 'major', 'critical'];

/** The graver of two severities. */
export function worse(one: Severity, other: Severity): Severity {
  return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
}

/** The gravest of any number; `none` where there is none. */
export function worst(severities: Iterable<Severity>): Severity {
  let found: Severity = 'none';
  for (const severity of severities) found = worse(found, severity);
  return found;
}

/**
 * Compares every field of the facts that speak for their sources, each pair of them.
 *
 * @param spokesmen - one fact of each source that has any, in the order of the columns.
 * @returns no fields where fewer than two sources speak: there is nothing to compare.
 */
export function compareFields<C extends FactClass>(
  rule: CompareRule<C>,
  spokesmen: readonly FactOf[C][],
  terms: Terminology,
): readonly Field[] {
  if (spokesmen.length < 2) return [];
  const rules = [...rule.fields, ...(rule.moreFields?.(spokesmen, terms) ?? [])];
  return rules.flatMap((field) => compareField(field, spokesmen, terms) ?? []);
}

function compareField<C extends FactClass>(
  rule: FieldRule<C>,
  spokesmen: readonly FactOf[C][],
  terms: Terminology,
): Field | undefined {
  const stated: { fact: FactOf[C]; value: string }[] = [];
  for (const fact of spokesmen) {
    const value = rule.show(fact, terms);
    if (value !== undefined && value !== '') stated.push({ fact, value });
  }
  if (stated.length === 0) return undefined;
  const values = stated.map(({ fact, value }) => ({ source: fact.origin.connection, value }));
  if (stated.length === 1) {
    return { name: rule.name, agreement: 'one-sided', severity: 'none', values };
  }
  const finding = worstFinding(
    rule,
    stated.map(({ fact }) => fact),
    terms,
  );
  return { name: rule.name, ...finding, values };
}

/** With more than two sources the worst pair stands for the field. */
function worstFinding<C extends FactClass>(
  rule: FieldRule<C>,
  facts: readonly FactOf[C][],
  terms: Terminology,
): FieldFinding {
  let found: FieldFinding | undefined;
  for (const [at, one] of facts.entries()) {
    for (const other of facts.slice(at + 1)) {
      const finding = rule.compare(one, other, terms);
      if (found === undefined || weight(finding) > weight(found)) found = finding;
    }
  }
  return found ?? { agreement: 'one-sided', severity: 'none' };
}

function weight({ agreement, severity, tolerance }: FieldFinding): number {
  const kinds = ['same', 'one-sided', 'not-comparable', 'different'];
  const said = Number(tolerance !== undefined) / 2;
  return ORDER.indexOf(severity) * 10 + kinds.indexOf(agreement) + said;
}
