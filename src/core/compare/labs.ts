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
  return /critical/.test(flagsOf(fact).join()) ? 'major' : 'minor';
}

/** Value, flag, then what is unusual of its status. */
export function observationSummary(fact: ObservationFact, _terms: Terminology): readonly string[] {
  const { value, components, absentReason, status } = fact;
  const parts = components.map((component) => component.value);
  const values = [value, ...parts].filter((part) => part !== undefined).map(observedWords);
  const words = values.filter((part) => part !== undefined).join(' / ');
  return [
    words || (absentReason === undefined ? undefined : `no value: ${absentReason}`),
    flagsOf(fact).join(', ') || undefined,
    status === 'final' ? undefined : status,
  ].filter((part) => part !== undefined);
}
