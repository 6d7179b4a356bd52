import { parseDate } from '#core/base/dates.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import { isSameTest, observedOn, valueCloseness } from './observations.ts';
import { analyteOf } from './observed.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { dayKeys, daysBetween, nearness } from './when.ts';

/** Beyond this two answers speak of two times of life. */
const MOST_DAYS_APART = 1826;

/**
 * How a person lives is asked again and again; the newest answer counts. Answers of one day meet
 * first, then newest meets newest; what is older stays in rows of its own.
 */
export const linkSocialHistory: LinkRule<'socialHistory'> = {
  class: 'socialHistory',
  keysOf(fact, terms) {
    const analyte = analyteOf(fact.code, terms);
    const undated: LinkKey[] = [...codeKeys(fact.code)];
    if (analyte !== undefined) undated.push({ tier: 'T3', key: `analyte:${analyte.group}` });
    return [
      ...identifierKeys(fact.identifiers),
      ...codeKeys(fact.code).flatMap(({ tier, key }) =>
        dayKeys(observedOn(fact)).map((day) => ({ tier, key: `${key}@${day}` })),
      ),
      ...undated,
      ...wordKeys(fact.code),
    ];
  },
  affinity(one, other, terms) {
    if (!isSameTest(one, other, terms)) return undefined;
    const near = nearness(observedOn(one), observedOn(other));
    const isSameAnswer = Number(valueCloseness(one, other, terms) === 1);
    if (near.kind !== 'unknown' && near.apart === 0) return 22 + 3 * isSameAnswer;
    const apart = daysBetween(observedOn(one), observedOn(other));
    if (apart !== undefined && apart > MOST_DAYS_APART) return undefined;
    return recency(one) + recency(other) + isSameAnswer / 1000;
  },
  isRepeat(one, other, _tier, terms) {
    const near = nearness(observedOn(one), observedOn(other));
    const isAtOnce = near.kind !== 'unknown' && near.apart === 0;
    return isAtOnce && valueCloseness(one, other, terms) === 1;
  },
};

/** Later is more, so that the sum is highest where newest meets newest. */
function recency(fact: ObservationFact): number {
  const day = parseDate(observedOn(fact))?.firstDay ?? 0;
  return Math.min(10, Math.max(0, day / 4000));
}
