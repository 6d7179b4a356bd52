import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import type { Field, FieldValue } from './comparison.ts';
import type { Agreement, CompareRule, FieldFinding, FieldRule, Severity } from './field.ts';

const NO_FIELDS: readonly Field[] = [];
const GRAVITY: Readonly<Record<Severity, number>> = { none: 0, minor: 1, major: 2, critical: 3 };
const KINDS: Readonly<Record<Agreement, number>> = {
  same: 0,
  'one-sided': 1,
  'not-comparable': 2,
  different: 3,
};

/** The graver of two severities. */
export function worse(one: Severity, other: Severity): Severity {
  return GRAVITY[one] >= GRAVITY[other] ? one : other;
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
  if (spokesmen.length < 2) return NO_FIELDS;
  const fields: Field[] = [];
  for (const field of rule.fields) addField(fields, field, spokesmen, terms);
  for (const field of rule.moreFields?.(spokesmen, terms) ?? []) {
    addField(fields, field, spokesmen, terms);
  }
  return fields;
}

function addField<C extends FactClass>(
  fields: Field[],
  rule: FieldRule<C>,
  spokesmen: readonly FactOf[C][],
  terms: Terminology,
) {
  const shown = spokesmen.map((fact) => rule.show(fact, terms));
  const isStated = (_: unknown, at: number) => shown[at] !== undefined && shown[at] !== '';
  const facts = shown.every(isStated) ? spokesmen : spokesmen.filter(isStated);
  if (facts.length === 0) return;
  const values: readonly FieldValue[] = spokesmen
    .map(({ origin }, at) => ({ source: origin.connection, value: shown[at] ?? '' }))
    .filter(({ value }) => value !== '');
  const { agreement, severity, tolerance } = worstFinding(rule, facts, terms);
  const field = { name: rule.name, agreement, severity, values };
  fields.push(tolerance === undefined ? field : { ...field, tolerance });
}

const ONE_SIDED: FieldFinding = { agreement: 'one-sided', severity: 'none' };

/** With more than two sources the worst pair stands for the field. */
function worstFinding<C extends FactClass>(
  rule: FieldRule<C>,
  facts: readonly FactOf[C][],
  terms: Terminology,
): FieldFinding {
  let found: FieldFinding | undefined;
  for (let at = 0; at < facts.length; at += 1) {
    for (let next = at + 1; next < facts.length; next += 1) {
      const one = facts[at];
      const other = facts[next];
      if (one === undefined || other === undefined) continue;
      const finding = rule.compare(one, other, terms);
      if (found === undefined || weight(finding) > weight(found)) found = finding;
    }
  }
  return found ?? ONE_SIDED;
}

function weight({ agreement, severity, tolerance }: FieldFinding): number {
  return GRAVITY[severity] * 10 + KINDS[agreement] + (tolerance === undefined ? 0 : 0.5);
}
