import { expect, it } from 'vitest';
import { noTerms, someTerms } from '#core/testing/build.ts';
import { hasFrequency, timesPerDay } from './timing.ts';

const gts = 'http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation';

it.each([
  ['twice a day', { repeat: { frequency: 2, period: 1, periodUnit: 'd' } }, 2],
  ['every 8 hours', { repeat: { frequency: 1, period: 8, periodUnit: 'h' } }, 3],
  ['every 12 hours, frequency not said', { repeat: { period: 12, periodUnit: 'h' } }, 2],
  ['every other day', { repeat: { frequency: 1, period: 2, periodUnit: 'd' } }, 0.5],
  ['once a week', { repeat: { frequency: 1, period: 1, periodUnit: 'wk' } }, 1 / 7],
  ['with breakfast and supper', { repeat: { when: ['CM', 'CV'] } }, 2],
  ['at three times of day', { repeat: { timeOfDay: ['08:00:00', '14:00:00', '20:00:00'] } }, 3],
  ['daily at three times', { repeat: { period: 1, periodUnit: 'd', when: ['CM', 'CD', 'CV'] } }, 3],
  [
    'Monday, Wednesday and Friday',
    { repeat: { frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['mon', 'wed', 'fri'] } },
    3 / 7,
  ],
  ['in the spelling of STU3', { repeat: { frequency: 3, period: 1, periodUnits: 'd' } }, 3],
  ['by code', { code: { coding: [{ system: gts, code: 'QID' }] } }, 4],
  ['by code AM', { code: { coding: [{ system: gts, code: 'AM' }] } }, 1],
  ['by words', { code: { text: 'twice daily' } }, 2],
  ['by words, bounds beside', { code: { text: 'BID' }, repeat: { boundsPeriod: {} } }, 2],
])('%s', (_how, timing, expected) => {
  expect(timesPerDay(timing, someTerms)).toBeCloseTo(expected);
});

it.each([
  ['nothing is said', {}],
  ['only bounds are said', { repeat: { boundsPeriod: { start: '2024' } } }],
  ['it is a range', { repeat: { frequency: 1, period: 4, periodMax: 6, periodUnit: 'h' } }],
  [
    'the frequency is a range',
    { repeat: { frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd' } },
  ],
  ['the period is nothing', { repeat: { frequency: 1, period: 0, periodUnit: 'd' } }],
  ['the unit is unknown', { repeat: { frequency: 1, period: 1, periodUnit: 'fortnight' } }],
  ['numbers are words', { repeat: { frequency: '2', period: '1' } }],
])('is left open where %s', (_why, timing) => {
  expect(timesPerDay(timing, someTerms)).toBeUndefined();
});

it('needs no tables for codes of the specification and tables for words', () => {
  expect(timesPerDay({ code: { coding: [{ code: 'BID' }] } }, noTerms)).toBe(2);
  expect(timesPerDay({ code: { text: 'twice daily' } }, noTerms)).toBeUndefined();
});

it('knows a stated frequency from mere bounds', () => {
  expect(hasFrequency({ repeat: { period: 1 } })).toBe(true);
  expect(hasFrequency({ repeat: { boundsPeriod: {} } })).toBe(false);
});
