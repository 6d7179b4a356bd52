import { expect, it } from 'vitest';
import { parseRecordSearch } from './recordSearch.ts';

it.each([
  [
    'a filter',
    { verdict: 'differs', severity: 'major' },
    { verdict: 'differs', severity: 'major' },
  ],
  ['a word nobody knows', { verdict: 'odd', severity: 'none', status: 1 }, {}],
  ['a number typed as text', { q: 12 }, { q: '12' }],
  ['an empty text', { q: '', row: '' }, {}],
  ['an object where a word belongs', { q: { a: 1 }, row: ['x'] }, {}],
])('reads %s from an address', (_what, search, read) => {
  expect(parseRecordSearch(search)).toEqual(read);
});
