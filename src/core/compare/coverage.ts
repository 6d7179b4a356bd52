import type { CompareRule } from './field.ts';
import {
  codeField,
  conceptField,
  exactField,
  periodField,
  showPeriod,
  stated,
  wordsField,
} from './plainFields.ts';

/** What two sources say of one insurance. */
export const compareCoverage: CompareRule<'coverage'> = {
  class: 'coverage',
  fields: [
    wordsField('payor', ({ payor }) => payor, 'minor'),
    wordsField('class', ({ plan }) => plan, 'minor'),
    exactField('subscriberId', ({ memberId }) => memberId, 'major'),
    codeField(
      'status',
      ({ status }) => status,
      'minor',
      (one, other) =>
        one === 'active' && /^(?:cancelled|entered-in-error)$/.test(other) ? 'major' : undefined,
    ),
    exactField('order', ({ order }) => (order === undefined ? undefined : String(order)), 'major'),
    conceptField('type', ({ type }) => type, 'minor'),
    codeField('relationship', ({ relationship }) => relationship?.toLowerCase(), 'minor'),
    periodField((fact) => fact, 0, 'minor'),
  ],
  titleOf: ({ payor, plan }) => stated([payor, plan]).join(', ') || 'Insurance without a payor',
  gapSeverity: () => 'minor',
  summaryOf: (fact) =>
    stated([
      fact.memberId === undefined ? undefined : `member ${fact.memberId}`,
      fact.status,
      showPeriod(fact.start, fact.end),
    ]),
  isCurrent: ({ status, end }) => status === 'active' && end === undefined,
};
