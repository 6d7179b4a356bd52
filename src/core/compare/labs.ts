import type { Terminology } from '#core/base/terminology.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { observedWords } from '#core/link/observed.ts';
import type { CompareRule, Severity } from './field.ts';
import {
  absentReasonField,
  codeField,
  effectiveField,
  flagsOf,
  interpretationField,
  observationTitle,
  referenceRangeField,
  statusField,
  wordsField,
} from './observations.ts';
import { componentFields, type ValueSeverities, valueField } from './observedValue.ts';
import { seriesOf } from './series.ts';

const SEVERITIES: ValueSeverities = {
  standing: 'critical',
  slip: 'critical',
  incommensurable: 'critical',
  other: 'major',
  allowanceFor: () => undefined,
};

/** What two sources say of one result. */
export const compareLabs: CompareRule<'labs'> = {
  class: 'labs',
  fields: [
    codeField,
    valueField(SEVERITIES),
    statusField('critical'),
    interpretationField,
    referenceRangeField,
    effectiveField(0),
    wordsField('specimen', ({ specimen }) => specimen),
    wordsField('method', ({ method }) => method),
    absentReasonField,
  ],
  moreFields: (facts, terms) => componentFields(facts, terms, SEVERITIES),
  titleOf: observationTitle,
  gapSeverity,
  summaryOf: observationSummary,
  isCurrent: ({ status }) => status !== 'cancelled' && status !== 'entered-in-error',
  seriesOf,
};

/** A result flagged critical that a list does not have is a steward's work. */
function gapSeverity(fact: ObservationFact): Severity {
  if (fact.interpretation.length === 0) return 'minor';
  return /critical/.test(flagsOf(fact).join()) ? 'major' : 'minor';
}

/** Value, flag, then what is unusual of its status. */
export function observationSummary(fact: ObservationFact, _terms: Terminology): readonly string[] {
  const { absentReason, status } = fact;
  const value = valueWords(fact) || (absentReason === undefined ? '' : `no value: ${absentReason}`);
  const flags = fact.interpretation.length === 0 ? '' : flagsOf(fact).join(', ');
  const unusual = status === 'final' ? '' : (status ?? '');
  if (flags === '' && unusual === '') return value === '' ? NOTHING : [value];
  return [value, flags, unusual].filter((words) => words !== '');
}

const NOTHING: readonly string[] = [];

function valueWords({ value, components }: ObservationFact): string {
  const whole = value === undefined ? undefined : observedWords(value);
  if (components.length === 0) return whole ?? '';
  const words = whole === undefined ? [] : [whole];
  for (const component of components) {
    const part = component.value === undefined ? undefined : observedWords(component.value);
    if (part !== undefined) words.push(part);
  }
  return words.join(' / ');
}
