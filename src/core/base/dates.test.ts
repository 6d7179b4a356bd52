import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civil,
  compareDates,
  dayNumber,
  dayOf,
  daysApart,
  minutesApart,
  parseDate,
  spansOverlap,
  yearsBetween,
} from './dates.ts';

const read = (text: string) => {
  const span = parseDate(text);
  if (span === undefined) throw new Error(`${text} is not a date`);
  return span;
};

describe('parseDate', () => {
  it.each([
    ['2024', 'year', 365],
    ['2024-02', 'month', 28],
    ['2024-02-29', 'day', 0],
    ['2024-02-29T10:30:00Z', 'minute', 0],
    ['2024-02-29T10:30:00.123+02:00', 'minute', 0],
  ])('keeps the precision of %s: %s, %i more days', (text, precision, width) => {
    const span = read(text);
    expect(span.precision).toBe(precision);
    expect(span.lastDay - span.firstDay).toBe(width);
  });

  it.each([
    '2021-02-30',
    '2023-02-29',
    '12/31/2020',
    '2021-13',
    '',
    '20210101',
    '2021-01-01T25:00Z',
  ])('refuses %j', (text) => expect(parseDate(text)).toBeUndefined());

  it('agrees with the platform calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 150_000 }), (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dayNumber(...(iso.split('-').map(Number) as [number, number, number]))).toBe(days);
        const { year, month, day } = civil(days);
        expect(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).toBe(
          iso,
        );
      }),
    );
  });
});

it('never shifts a day, whatever the zone', () => {
  expect(dayOf('2020-05-06T00:00:00+00:00')).toBe('2020-05-06');
  expect(dayOf('2020-05-06T23:30:00-08:00')).toBe('2020-05-06');
  expect(daysApart(read('2020-05-06T00:00:00Z'), read('2020-05-06'))).toBe(0);
});

it.each([
  ['2021', '2021-03-04', true],
  ['2021-03', '2021-04-01', false],
  ['2021-03-04', '2021-03-04T10:00:00Z', true],
])('%s and %s overlap: %s', (one, other, expected) => {
  expect(spansOverlap(read(one), read(other))).toBe(expected);
});

it('measures minutes in UTC', () => {
  expect(minutesApart(read('2020-05-06T10:00:00Z'), read('2020-05-06T12:05:00+02:00'))).toBe(5);
  expect(minutesApart(read('2020-05-06'), read('2020-05-06T12:00:00Z'))).toBeUndefined();
});

it('sorts absent dates last', () => {
  expect([undefined, '2021', '2020-05'].sort(compareDates)).toEqual(['2020-05', '2021', undefined]);
});

it.each([
  ['1950-03-02', '2026-01-15', 75],
  ['1950-01-15', '2026-01-15', 76],
  ['1950', '2026-01-15', 75],
])('from %s to %s are %i years', (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years);
});
