import { spellUnits } from '#core/base/unitWords.ts';
import type { CompareRule } from './field.ts';
import { codeField, conceptField, dateField, setField, stated } from './plainFields.ts';
import { showConcept } from './values.ts';

const PURSUED = /^(?:proposed|planned|accepted|active|on-hold)$/;

/** What two sources say of one goal. */
export const compareGoals: CompareRule<'goals'> = {
  class: 'goals',
  fields: [
    conceptField('description', ({ description }) => description, 'minor'),
    codeField(
      'lifecycleStatus',
      ({ lifecycleStatus }) => lifecycleStatus,
      'minor',
      (one, other) => (PURSUED.test(one) !== PURSUED.test(other) ? 'major' : undefined),
    ),
    codeField('achievementStatus', ({ achievementStatus }) => achievementStatus, 'minor'),
    setField('target', ({ targets }) => targets.map(spellUnits), 'major'),
    dateField('startDate', ({ start }) => start, 30, 'minor'),
    dateField('dueDate', ({ due }) => due, 0, 'minor'),
  ],
  titleOf: ({ description }) => showConcept(description) ?? 'Goal without a description',
  gapSeverity: () => 'minor',
  summaryOf: (fact) =>
    stated([fact.targets.map(spellUnits).join('; '), fact.due, fact.lifecycleStatus]),
  isCurrent: ({ lifecycleStatus }) => PURSUED.test(lifecycleStatus ?? ''),
};
