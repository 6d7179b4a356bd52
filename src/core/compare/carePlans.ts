import type { CarePlanFact } from '#core/facts/care.ts';
import type { CompareRule } from './field.ts';
import { codeField, periodField, setField, stated, wordsField } from './plainFields.ts';
import { showConcept } from './values.ts';

const OPEN = /^(?:active|on-hold|draft)$/;

/** What two sources say of one plan. */
export const compareCarePlans: CompareRule<'carePlans'> = {
  class: 'carePlans',
  fields: [
    wordsField('title', ({ title }) => title, 'minor'),
    codeField(
      'status',
      ({ status }) => status,
      'minor',
      (one, other) => (OPEN.test(one) !== OPEN.test(other) ? 'major' : undefined),
    ),
    codeField('intent', ({ intent }) => intent, 'minor'),
    periodField((fact) => fact, 30, 'minor'),
    setField('activity', ({ activities }) => activities, 'minor'),
  ],
  titleOf: ({ title, categories }) => title ?? showConcept(categories[0]) ?? 'Plan without a title',
  gapSeverity: () => 'minor',
  summaryOf: (fact: CarePlanFact) => stated([fact.activities.join('; '), fact.status]),
  isCurrent: ({ status }) => status === 'active',
};
