import { describe, expect, it } from 'vitest';
import { admittedFlags, parseReviewSearch, type ReviewSearch } from './reviewSearch.ts';
import { aFlag as flag } from './testing.ts';

const all = [
  flag('open'),
  flag('done', { state: 'resolved' }),
  flag('grave', { severity: 'critical', note: 'Called' }),
];

it.each<[string, ReviewSearch, string[]]>([
  ['open ones unless asked otherwise', {}, ['open', 'grave']],
  ['resolved ones', { state: 'resolved' }, ['done']],
  ['all of one severity', { state: 'all', severity: 'critical' }, ['grave']],
  ['those of a source', { source: 'north' }, ['open', 'grave']],
  ['none of another source', { source: 'south' }, []],
  ['words of the note, in any case and order', { q: 'WARD asked' }, ['open']],
  ['words of the class', { q: 'medications called' }, ['grave']],
])('admits %s', (_says, search, ids) => {
  expect(admittedFlags(all, search).map(({ id }) => id)).toEqual(ids);
});

describe('parseReviewSearch', () => {
  it.each([
    [
      { state: 'all', severity: 'minor', q: 12 },
      { state: 'all', severity: 'minor', q: '12' },
    ],
    [{ state: 'nonsense', severity: [], source: 3, q: '' }, {}],
  ])('reads %j', (given, expected) => expect(parseReviewSearch(given)).toEqual(expected));
});
