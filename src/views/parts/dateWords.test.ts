import { expect, it } from 'vitest';
import { bornWords, dateTimeWords, dateWords, momentWords, sentenceWords } from './dateWords.ts';

it.each([
  ['1980-08-14', '14-Aug-1980'],
  ['1980-08', 'Aug-1980'],
  ['1980', '1980'],
  ['1980-08-14T23:59:00-11:00', '14-Aug-1980'],
  ['last spring', 'last spring'],
  [undefined, undefined],
])('%s reads as %s', (sent, words) => {
  expect(dateWords(sent)).toBe(words);
});

it.each([
  ['2024-01-02T07:05:00Z', '02-Jan-2024 07:05 UTC'],
  ['2024-01-02', '02-Jan-2024'],
  ['2024-01-02T07:05:00-05:00', '02-Jan-2024 07:05 UTC−5'],
  ['2024-01-02T07:05:00+05:30', '02-Jan-2024 07:05 UTC+5:30'],
  ['2024-01-02T00:00:00+00:00', '02-Jan-2024'],
  ['2024-01-02T00:00:30Z', '02-Jan-2024 00:00 UTC'],
])('%s with its time reads as %s', (sent, words) => {
  expect(dateTimeWords(sent)).toBe(words);
});

it.each([
  ['1980-08-14', '14-Aug-1980 (45y)'],
  ['1980', '1980 (45y)'],
  ['2030-01-01', '01-Jan-2030'],
  [undefined, undefined],
])('someone born %s is introduced as %s', (birthDate, words) => {
  expect(bornWords(birthDate, '2026-01-15')).toBe(words);
});

it.each([
  ['stopped since 2025-09-20.', 'stopped since 20-Sep-2025.'],
  ['2024-01-02 to 2024-01-05', '02-Jan-2024 to 05-Jan-2024'],
  ['2024-10-14T00:00:00+00:00', '14-Oct-2024'],
  ['2024-01-02T09:00:00Z – 2024-01-05', '02-Jan-2024 09:00 UTC – 05-Jan-2024'],
  ['2024-01-02T09:00:00Z – 2024-01-02T10:15:00Z', '02-Jan-2024 09:00 – 10:15 UTC'],
  [
    '2024-01-02T09:00:00Z – 2024-01-02T10:15:00-05:00',
    '02-Jan-2024 09:00 UTC – 02-Jan-2024 10:15 UTC−5',
  ],
  ['North – South', 'North – South'],
  ['lot 2024-10-14', 'lot 2024-10-14'],
  ['on 2024-10-14-7', 'on 2024-10-14-7'],
])('%s stands in a sentence as %s', (sent, words) => {
  expect(sentenceWords(sent)).toBe(words);
});

it('shows a kept moment on the clock of the reader', () => {
  expect(momentWords('2026-01-15T09:30:00.000Z')).toBe('15-Jan-2026 09:30');
});
