import { describe, expect, it } from 'vitest';
import { toConnectionId } from '#core/base/ids.ts';
import type { Flag } from '#core/review/fold.ts';
import { admittedFlags, parseReviewSearch, type ReviewSearch } from './reviewSearch.ts';

const north = toConnectionId('north');
if (north === undefined) throw new Error('north is an id');

const flag = (id: string, more: Partial<Flag> = {}): Flag => ({
  id,
  person: 'p',
  target: {
    kind: 'row',
    key: 'medications:1',
    class: 'medications',
    title: 'Metformin 500 mg oral tablet',
    references: [{ source: north, reference: 'MedicationRequest/1' }],
    seen: '',
  },
  kind: 'mismatch',
  severity: 'major',
  note: 'Asked the ward',
  state: 'open',
  resolution: undefined,
  raisedBy: 'Sam Steward',
  raisedAt: '2026-01-15T12:00:00Z',
  changedAt: '2026-01-15T12:00:00Z',
  history: [],
  ...more,
});

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
