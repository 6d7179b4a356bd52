import type { Allowance } from '#core/base/measure.ts';
import type { Analyte } from '#core/base/terminology.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { sharesIdentifier } from './bare.ts';
import { isSameTest, observationKeys, observedOn, valueCloseness } from './observations.ts';
import type { LinkRule } from './rule.ts';
import { dayKeys, nearness } from './when.ts';

/** Two devices' clocks, or a value noted a little later. */
const MINUTES_APART = 5;

/**
 * How far two readings of one vital sign may lie apart and still be one reading, by what the tables
 * call it. Proposals of the design, to be signed off by a clinician.
 */
const ALLOWANCES: readonly (readonly [pattern: RegExp, allowance: Allowance])[] = [
  [/^heart[- ]rate|^pulse/i, { amount: 1, unit: '/min' }],
  [/^(?:sbp|dbp|map)\b|blood pressure/i, { amount: 2, unit: 'mm[Hg]' }],
  [/^body[- ]temp/i, { amount: 0.1, unit: 'Cel' }],
  [/^body[- ]weight/i, { amount: 0.5, unit: 'kg' }],
  [/^body[- ]height/i, { amount: 1, unit: 'cm' }],
  [/^spo2|oxygen saturation/i, { amount: 1, unit: '%' }],
];

/** @returns `undefined` where 1 % or the last printed digit decides. */
export function vitalAllowance(analyte: Analyte | undefined): Allowance | undefined {
  if (analyte === undefined) return undefined;
  return ALLOWANCES.find(([pattern]) => pattern.test(analyte.group))?.[1];
}

/**
 * A vital sign is the same sign within five minutes where both are timed, else of the same day. A
 * blood pressure panel is one item; a systolic pressure sent alone is another.
 */
export const linkVitals: LinkRule<'vitals'> = {
  class: 'vitals',
  keysOf: observationKeys,
  daysOf: (fact) => dayKeys(observedOn(fact)),
  affinity(one, other, terms) {
    if (!isSameTest(one, other, terms)) return undefined;
    const time = timePoints(one, other);
    if (time === undefined) return undefined;
    return time + valueCloseness(one, other, terms, vitalAllowance) * 9;
  },
  isRepeat(one, other, _tier, terms) {
    const near = nearness(observedOn(one), observedOn(other));
    const hasValue = one.value !== undefined || one.components.length > 0;
    const isAtOnce = near.kind !== 'unknown' && near.apart === 0;
    return hasValue && isAtOnce && valueCloseness(one, other, terms) === 1;
  },
};

function timePoints(one: ObservationFact, other: ObservationFact): number | undefined {
  const near = nearness(observedOn(one), observedOn(other));
  if (near.kind === 'minutes' && near.apart <= MINUTES_APART) return 14 - near.apart;
  if (near.kind === 'days' && near.apart === 0) return 8;
  return sharesIdentifier(one, other) ? 6 : undefined;
}
