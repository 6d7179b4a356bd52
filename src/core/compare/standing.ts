import { compareMeasures } from '#core/base/measure.ts';
import type { Quantity, Range } from '#core/base/quantity.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { analyteOf, quantityIn } from '#core/link/observed.ts';
import { flagsOf } from './observations.ts';

/** Where a result stands: what makes two values a different finding and not only another number. */
export type Standing = 'critical' | 'high' | 'low' | 'normal' | 'abnormal';

/**
 * Where a result stands, by its own flag, else by a stated range: its own, else the other source's.
 *
 * @returns `undefined` where nothing tells. Never throws.
 */
export function standingOf(
  fact: ObservationFact,
  beside: ObservationFact,
  terms: Terminology,
): Standing | undefined {
  const flagged = flaggedAs(fact);
  if (flagged !== undefined) return flagged;
  const range = fact.referenceRange ?? beside.referenceRange;
  const quantity = fact.value === undefined ? undefined : quantityIn(fact.value);
  if (range === undefined || quantity === undefined) return undefined;
  return within(quantity, range, fact, terms);
}

function flaggedAs(fact: ObservationFact): Standing | undefined {
  const flags = flagsOf(fact).join(' ');
  if (/critical/.test(flags)) return 'critical';
  if (/\bhigh\b/.test(flags)) return 'high';
  if (/\blow\b/.test(flags)) return 'low';
  if (/\bnormal\b/.test(flags)) return 'normal';
  return /\babnormal\b/.test(flags) ? 'abnormal' : undefined;
}

function within(
  quantity: Quantity,
  { low, high }: Range,
  fact: ObservationFact,
  terms: Terminology,
): Standing | undefined {
  const molarMass = analyteOf(fact.code, terms)?.molarMass;
  const isBeyond = (end: Quantity | undefined, sign: 1 | -1): boolean | undefined => {
    if (end === undefined) return false;
    const limit = { ...end, unit: end.unit ?? quantity.unit, comparator: undefined };
    const value = valueIn({ ...quantity, comparator: undefined }, limit, molarMass, terms);
    return value === undefined ? undefined : (value - limit.value) * sign > 0;
  };
  const [isHigh, isLow] = [isBeyond(high, 1), isBeyond(low, -1)];
  if (isHigh === undefined || isLow === undefined) return undefined;
  if (isHigh) return 'high';
  return isLow ? 'low' : 'normal';
}

function valueIn(
  quantity: Quantity,
  limit: Quantity,
  molarMass: number | undefined,
  terms: Terminology,
): number | undefined {
  if (quantity.unit === limit.unit || quantity.unit === undefined || limit.unit === undefined) {
    return quantity.value;
  }
  const known = terms.convert(quantity, limit.unit, molarMass);
  if (known !== undefined) return known;
  const bare = compareMeasures(
    { quantity, molarMass },
    { quantity: { ...limit, value: quantity.value }, molarMass },
    terms,
  );
  return bare.kind === 'same' ? quantity.value : undefined;
}
