import type { CompareRule } from './field.ts';
import { codeField, dateField, stated, wordsField } from './plainFields.ts';

/** What is known of resources without a class of their own. */
export const compareOther: CompareRule<'other'> = {
  class: 'other',
  fields: [
    wordsField('title', ({ title }) => title, 'minor'),
    codeField('status', ({ status }) => status, 'minor'),
    dateField('date', ({ date }) => date, 0, 'minor'),
  ],
  titleOf: ({ type, title }) => stated([type, title]).join(': '),
  gapSeverity: () => 'minor',
  summaryOf: ({ status, author }) => stated([status, author]),
  isCurrent: ({ status }) => /^(?:active|in-progress|requested|booked)$/.test(status ?? ''),
};
