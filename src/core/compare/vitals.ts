import { vitalAllowance } from '#core/link/vitals.ts';
import type { CompareRule } from './field.ts';
import { observationSummary } from './labs.ts';
import {
  absentReasonField,
  bodySiteField,
  codeField,
  effectiveField,
  interpretationField,
  observationTitle,
  referenceRangeField,
  statusField,
  wordsField,
} from './observations.ts';
import { componentFields, type ValueSeverities, valueField } from './observedValue.ts';
import { seriesOf } from './series.ts';

const SEVERITIES: ValueSeverities = {
  standing: 'major',
  slip: 'critical',
  incommensurable: 'major',
  other: 'major',
  allowanceFor: vitalAllowance,
};

/** What two sources say of one vital sign. */
export const compareVitals: CompareRule<'vitals'> = {
  class: 'vitals',
  fields: [
    codeField,
    valueField(SEVERITIES),
    statusField('major'),
    interpretationField,
    referenceRangeField,
    effectiveField(5),
    bodySiteField,
    wordsField('method', ({ method }) => method),
    absentReasonField,
  ],
  moreFields: (facts, terms) => componentFields(facts, terms, SEVERITIES),
  titleOf: observationTitle,
  gapSeverity: () => 'minor',
  summaryOf: observationSummary,
  isCurrent: ({ status }) => status !== 'cancelled' && status !== 'entered-in-error',
  seriesOf,
};
