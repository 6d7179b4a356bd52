import type { Terminology } from '#core/base/terminology.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { sharesIdentifier } from './bare.ts';
import {
  hasSameSpecimen,
  isSameTest,
  observationKeys,
  observedOn,
  valueCloseness,
} from './observations.ts';
import type { LinkRule } from './rule.ts';
import { dayKeys, nearness } from './when.ts';

/** A clock or a collection time noted otherwise: only for results equal in value. */
const NOTED_OTHERWISE_MINUTES = 60;

/**
 * A result is the same test of the same time: to the minute where both are timed, else of the same
 * day. Several of one day are told apart by time, specimen and then by the nearest value.
 */
export const linkLabs: LinkRule<'labs'> = {
  class: 'labs',
  keysOf: observationKeys,
  daysOf: (fact) => dayKeys(observedOn(fact)),
  affinity(one, other, terms) {
    if (!isSameTest(one, other, terms)) return undefined;
    const near = valueCloseness(one, other, terms);
    const time = timePoints(one, other, near === 1);
    if (time === undefined) return undefined;
    const specimen = { true: 3, false: 0, undefined: 1 }[`${hasSameSpecimen(one, other)}`];
    return time + specimen + near * 9 + Number(hasSameAuthor(one, other));
  },
  isRepeat: (one, other, _tier, terms) =>
    nearness(observedOn(one), observedOn(other)).kind !== 'unknown' &&
    isAtOnce(one, other) &&
    hasSameSpecimen(one, other) !== false &&
    isSaidTwice(one, other, terms),
};

/** Two values of one moment are no repetition: one of them would hide behind the other. */
function isSaidTwice(one: ObservationFact, other: ObservationFact, terms: Terminology): boolean {
  const hasValue = one.value !== undefined || one.components.length > 0;
  return hasValue && valueCloseness(one, other, terms) === 1;
}

function isAtOnce(one: ObservationFact, other: ObservationFact): boolean {
  const near = nearness(observedOn(one), observedOn(other));
  return near.kind !== 'unknown' && near.apart === 0;
}

function timePoints(
  one: ObservationFact,
  other: ObservationFact,
  isEqual: boolean,
): number | undefined {
  const near = nearness(observedOn(one), observedOn(other));
  if (near.kind !== 'unknown' && near.apart === 0) return near.kind === 'minutes' ? 12 : 8;
  if (sharesIdentifier(one, other)) return 6;
  if (near.kind === 'minutes') {
    return isEqual && near.apart <= NOTED_OTHERWISE_MINUTES ? 4 : undefined;
  }
  return near.kind === 'unknown' && isEqual ? 1 : undefined;
}

function hasSameAuthor(one: ObservationFact, other: ObservationFact): boolean {
  return one.author !== undefined && one.author === other.author;
}
