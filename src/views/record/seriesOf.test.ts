import { expect, it } from 'vitest';
import type { SeriesPoint } from '#core/compare/comparison.ts';
import { NORTH, SOUTH } from '#core/testing/build.ts';
import { aCell, aRow } from '#views/parts/testing.ts';
import { pointsOf, seriesOf } from './seriesOf.ts';

const point: SeriesPoint = {
  source: NORTH,
  reference: 'Observation/1',
  date: '2025-03-01',
  value: 1.1,
  unit: 'mg/dL',
  sent: '1.1 mg/dL',
  low: 0.6,
  high: 1.2,
};
const south = { ...point, source: SOUTH, reference: 'Observation/2' };
const cells = [
  aCell({ references: ['Observation/1'] }),
  aCell({ source: SOUTH, references: ['Observation/2'] }),
];
const rowOf = (...points: readonly SeriesPoint[]) =>
  aRow({ class: 'labs', cells, series: { analyte: 'creatinine', points } });

it('draws one chart an analyte, however many rows it has', () => {
  const later = rowOf({ ...point, reference: 'Observation/1', date: '2025-04-01' });
  const [series, ...more] = seriesOf([rowOf(point, south), later]);
  expect(more).toEqual([]);
  expect(series?.points.length).toBe(3);
});

it('keeps two of one day and value beside each other', () => {
  const [series] = seriesOf([rowOf(point, south)]);
  expect(series?.points.map(({ beside }) => beside)).toEqual([0, 1]);
});

it('never mixes units in one chart', () => {
  const other = { ...south, unit: '%', sent: '1.1 %' };
  expect(seriesOf([rowOf(point), rowOf(other)]).map(({ unit }) => unit)).toEqual(['mg/dL', '%']);
});

it('says which values were converted', () => {
  const converted = { ...south, sent: '97.2 umol/L' };
  const [series] = seriesOf([rowOf(point, converted)]);
  if (series === undefined) throw new Error('no series');
  expect(pointsOf(series, SOUTH).map(({ isConverted }) => isConverted)).toEqual([true]);
  expect(pointsOf(series, NORTH).map(({ isConverted }) => isConverted)).toEqual([false]);
});

it('counts the results it does not draw', () => {
  expect(seriesOf([rowOf(point)])[0]?.undrawn).toBe(1);
});

it.each<[string, Partial<SeriesPoint>, number]>([
  ['above an upper limit only', { value: 118, low: undefined, high: 100 }, 100],
  ['above a lower limit only', { value: 62, low: 40, high: undefined }, 40],
])('keeps the range in the picture of a value %s', (_what, more, limit) => {
  const [series] = seriesOf([rowOf({ ...point, ...more })]);
  const [least, most] = series?.span ?? [0, 0];
  expect(least).toBeLessThan(limit);
  expect(most).toBeGreaterThan(more.value ?? 0);
});
