import { describe, expect, it } from 'vitest';
import { noTerms, someTerms } from '#core/testing/build.ts';
import { readSig } from './sig.ts';

describe('the dose', () => {
  it.each([
    ['take 1 tablet by mouth daily', 1, 'tablet'],
    ['Take 1 tablet (500 mg) by mouth twice daily', 500, 'mg'],
    ['Take 1 tablet (500 mg total) by mouth 2 (two) times a day', 500, 'mg'],
    ['TAKE TWO CAPSULES EVERY MORNING', 2, 'capsules'],
    ['2.5 mL by mouth every 6 hours', 2.5, 'ml'],
    ['inject 10 units under the skin at bedtime', 10, 'units'],
    ['1 TAB BY MOUTH TWICE A DAY', 1, 'tab'],
    ['take half tablet daily', 0.5, 'tablet'],
    ['Take 1 tablet(s) every day by oral route', 1, 'tablet'],
  ])('of "%s" is %d %s', (text, value, unit) => {
    expect(readSig(text, someTerms).dose).toEqual({ value, unit, comparator: undefined });
  });

  it.each([
    ['it is a range', 'take 1-2 tablets by mouth every 6 hours'],
    ['it is a range in words', 'take 1 to 2 tablets as needed'],
    ['two amounts differ', 'take 500 mg in the morning and 1000 mg at bedtime'],
    ['it is a concentration', 'infuse at 5 mg/hour'],
    ['nothing is counted', 'use as directed'],
    ['the number belongs to a date', 'Starting Tue 5/28/2019'],
  ])('is not read where %s', (_why, text) => {
    expect(readSig(text, someTerms).dose).toBeUndefined();
  });
});

describe('the frequency', () => {
  it.each([
    ['take 1 tablet by mouth twice daily', 2],
    ['1 tab po q.i.d. with food', 4],
    ['take 1 tablet every day at bedtime', 1],
    ['one capsule three times a day', 3],
    ['500 mg every 8 hours', 3],
    ['1 tab q12h', 2],
    ['1 tablet every other day', 0.5],
    ['1 patch weekly', 1 / 7],
  ])('of "%s" is %d a day', (text, times) => {
    expect(readSig(text, someTerms).timesPerDay).toBeCloseTo(times);
  });

  it.each([
    ['take 1 tablet every 4-6 hours as needed'],
    ['10 mg before each meal and at bedtime'],
    ['1 tablet in the morning and 2 tablets at bedtime'],
    ['one tablet daily for a week, then one tablet twice daily'],
    ['use as directed'],
  ])('of "%s" is left open', (text) => {
    expect(readSig(text, someTerms).timesPerDay).toBeUndefined();
  });
});

it.each([
  ['take 1 tablet po daily', 'po', undefined],
  ['1 tablet by mouth as needed for pain', 'by mouth', true],
  ['1 tablet PRN', undefined, true],
  ['apply to skin', undefined, undefined],
])('"%s" goes %s, as needed: %s', (text, route, asNeeded) => {
  const sig = readSig(text, someTerms);
  expect(sig.route?.text).toBe(route);
  expect(sig.asNeeded).toBe(asNeeded);
});

it('says nothing of frequency and route without tables', () => {
  const sig = readSig('take 1 tablet by mouth twice daily', noTerms);
  expect(sig).toMatchObject({ timesPerDay: undefined, route: undefined, dose: { value: 1 } });
});
