import { expect, it } from 'vitest';
import { NORTH } from '#core/testing/build.ts';
import { aCell, aRow } from '#views/parts/testing.ts';
import { seriesOf } from './seriesOf.ts';
import { dayWordsOf, figureWords, summaryOf, tickWordsOf } from './seriesWords.ts';

interface Drawn {
  readonly values: readonly number[];
  readonly dates?: readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly analyte?: string;
}

function drawn({ values, dates = [], low, high, unit = 'mg/dL', analyte = 'x' }: Drawn) {
  const points = values.map((value, at) => ({
    source: NORTH,
    reference: `Observation/${at}`,
    date: dates[at] ?? '2025-03-01',
    value,
    unit,
    sent: `${value} ${unit}`,
    low,
    high,
  }));
  const cells = [aCell({ references: points.map(({ reference }) => reference) })];
  const [series] = seriesOf([aRow({ class: 'vitals', cells, series: { analyte, points } })]);
  if (series === undefined) throw new Error('no series');
  return series;
}

it.each<[string, Drawn, string]>([
  ['one value', { values: [62] }, '1 value from 1 source; 62 mg/dL.'],
  ['a reach', { values: [1.1, 2] }, '2 values from 1 source; 1.1 to 2 mg/dL.'],
  [
    'a lower limit only',
    { values: [62], low: 40 },
    '1 value from 1 source; 62 mg/dL; reference range from 40 mg/dL.',
  ],
  [
    'an upper limit only',
    { values: [62], high: 100 },
    '1 value from 1 source; 62 mg/dL; reference range up to 100 mg/dL.',
  ],
  [
    'both limits',
    { values: [62], low: 40, high: 100 },
    '1 value from 1 source; 62 mg/dL; reference range 40 to 100 mg/dL.',
  ],
  ['a unit in words', { values: [37], unit: 'Cel' }, '1 value from 1 source; 37 °C.'],
])('sums up %s', (_what, given, words) => {
  expect(summaryOf(drawn(given), 1)).toBe(words);
});

it('says that a panel draws its systolic pressure only', () => {
  const series = drawn({ values: [120], unit: 'mm[Hg]', analyte: 'sbp' });
  expect(series.title).toBe('Systolic blood pressure');
  expect(summaryOf(series, 1)).toContain('diastolic');
});

it.each([
  [36.777778, '36.78'],
  [0.0123456, '0.0123'],
  [123.456, '123.5'],
])('a converted %s reads as %s', (value, words) => {
  expect(figureWords(value)).toBe(words);
});

it('never writes two ticks of a narrow axis alike', () => {
  const series = drawn({ values: [36.777, 36.8] });
  const [from, to] = series.span;
  const ticks = [0, 1, 2, 3].map((at) => tickWordsOf(series)(from + ((to - from) * at) / 3));
  expect(new Set(ticks).size).toBe(4);
});

it.each([
  ['days within half a year', '2025-04-01', '01-Mar-2025'],
  ['months over years', '2027-04-01', 'Mar-2025'],
])('time is told in %s', (_what, last, words) => {
  const series = drawn({ values: [1, 2], dates: ['2025-03-01', last] });
  expect(dayWordsOf(series)(series.points[0]?.at ?? 0)).toBe(words);
});
