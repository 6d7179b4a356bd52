import { civil, type DateSpan, parseDate, spansOverlap } from '#core/base/dates.ts';
import type { Likeness } from './likeness.ts';

/** How two birth dates stand to each other, and what that earns. */
export interface BirthDateLikeness {
  readonly likeness: Likeness;
  readonly bits: number;
  /** Year, month and day that differ: 0 to 3. */
  readonly partsDiffering: number;
  readonly yearsApart: number;
}

const NOTHING: BirthDateLikeness = {
  likeness: 'absent',
  bits: 0,
  partsDiffering: 0,
  yearsApart: 0,
};

/** What an agreement is worth at the precision of the less precise date. */
const SAME_BITS = { minute: 13.2, day: 13.2, month: 9.6, year: 6 } as const;

/**
 * Compares birth dates as spans: `1970` and `1970-05-01` agree, for less.
 *
 * Similar is one wrong digit, or day and month in each other's place.
 */
export function compareBirthDates(
  one: string | undefined,
  other: string | undefined,
): BirthDateLikeness {
  const [a, b] = [parseDate(one), parseDate(other)];
  if (a === undefined || b === undefined) return NOTHING;
  if (spansOverlap(a, b)) {
    return { ...NOTHING, likeness: 'same', bits: SAME_BITS[coarserOf(a, b)] };
  }
  const [from, to] = [civil(a.firstDay), civil(b.firstDay)];
  const precision = coarserOf(a, b);
  const differing = [
    from.year !== to.year,
    precision !== 'year' && from.month !== to.month,
    (precision === 'day' || precision === 'minute') && from.day !== to.day,
  ].filter(Boolean).length;
  const yearsApart = Math.abs(from.year - to.year);
  const isSwapped = from.year === to.year && from.month === to.day && from.day === to.month;
  if (isSwapped || digitsDiffering(one ?? '', other ?? '') === 1) {
    return { likeness: 'similar', bits: 6, partsDiffering: differing, yearsApart };
  }
  return {
    likeness: 'different',
    bits: differing >= 2 ? -8 : -4.3,
    partsDiffering: differing,
    yearsApart,
  };
}

function coarserOf(a: DateSpan, b: DateSpan): DateSpan['precision'] {
  const order = ['year', 'month', 'day', 'minute'] as const;
  return order[Math.min(order.indexOf(a.precision), order.indexOf(b.precision))] ?? 'year';
}

function digitsDiffering(one: string, other: string): number {
  const [a, b] = [one.slice(0, 10), other.slice(0, 10)];
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return [...a].filter((digit, at) => digit !== b[at]).length;
}
