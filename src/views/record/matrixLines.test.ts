import { describe, expect, it } from 'vitest';
import { SOUTH } from '#core/testing/build.ts';
import { aCell, aRow } from '#views/parts/testing.ts';
import { chunksOf, filterRows, inReadingOrder, layOut, rowCount } from './matrixLines.ts';
import type { RecordSearch } from './recordSearch.ts';

const agrees = aRow({ id: 'agrees' });
const missing = aRow({
  id: 'missing',
  title: 'warfarin sodium',
  verdict: 'missing',
  severity: 'major',
  cells: [
    aCell({ isCurrent: false }),
    aCell({ source: SOUTH, state: 'not-recorded', isCurrent: false }),
  ],
});
const critical = aRow({ id: 'critical', verdict: 'differs', severity: 'critical' });
const minor = aRow({ id: 'minor', verdict: 'differs', severity: 'minor' });
const rows = [agrees, minor, missing, critical];

it.each<[string, RecordSearch, readonly string[]]>([
  ['no filter', {}, ['agrees', 'minor', 'missing', 'critical']],
  ['only differences', { verdict: 'differences' }, ['minor', 'missing', 'critical']],
  ['one verdict', { verdict: 'missing' }, ['missing']],
  ['major and worse', { severity: 'major' }, ['missing', 'critical']],
  ['what a source has', { source: 'south' }, ['agrees', 'minor', 'critical']],
  ['what a source lacks', { source: '!south' }, ['missing']],
  ['what is past', { status: 'past' }, ['missing']],
  ['words in any order and case', { q: 'SODIUM war' }, ['missing']],
  ['a value of a cell', { q: '10 mg once' }, ['agrees', 'minor', 'missing', 'critical']],
  ['a source that is not there', { source: 'east' }, ['agrees', 'minor', 'missing', 'critical']],
])('%s leaves the right rows', (_filter, search, ids) => {
  expect(filterRows(rows, search).map(({ id }) => id)).toEqual(ids);
});

describe('laying out', () => {
  it('puts verdicts in order and the most severe row first', () => {
    const lines = layOut(rows, new Set(), new Set());
    expect(lines.map(({ key }) => key)).toEqual([
      'group:differs',
      'critical',
      'minor',
      'group:missing',
      'missing',
      'group:agrees',
      'agrees',
    ]);
  });

  it('numbers rows for assistive technology, opened fields counted', () => {
    const lines = layOut(rows, new Set(['critical', 'agrees']), new Set());
    expect(lines.map(({ at }) => at)).toEqual([2, 3, 5, 6, 7, 8, 9]);
    expect(rowCount(lines)).toBe(10);
  });

  it('keeps the heading and the count of a folded verdict', () => {
    const lines = layOut(rows, new Set(), new Set(['differs']));
    expect(lines[0]).toMatchObject({ verdict: 'differs', count: 2, isFolded: true });
    expect(lines.map(({ key }) => key)).not.toContain('critical');
  });

  it('loses no line to chunks', () => {
    const many = Array.from({ length: 37 }, (_, at) => aRow({ id: String(at) }));
    const lines = layOut(many, new Set(), new Set());
    expect(chunksOf(lines).flat()).toEqual(lines);
  });
});

describe('the order in which rows are read', () => {
  const result = (id: string, title: string, date: string) =>
    aRow({ id, class: 'labs', title, cells: [aCell({ date: undefined }), aCell({ date })] });
  const results = [
    result('old', 'Sodium', '2020-01-01'),
    result('new', 'Sodium', '2025-01-01'),
    result('other', 'Potassium', '2010-01-01'),
  ];

  it('puts the newest of one name first', () => {
    const ordered = inReadingOrder('labs', results).map(({ id }) => id);
    expect(ordered).toEqual(['other', 'new', 'old']);
  });

  it('leaves lists as they came', () => {
    expect(inReadingOrder('medications', results)).toBe(results);
  });
});
