import { expect, it } from 'vitest';
import { bornWords, dateTimeWords, dateWords } from './dateWords.ts';

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
  ['2024-01-02T07:05:00Z', '02-Jan-2024 07:05'],
  ['2024-01-02', '02-Jan-2024'],
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
