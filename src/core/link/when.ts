import {
  type DateSpan,
  dayNumber,
  daysApart,
  minutesApart,
  parseDate,
  spansOverlap,
} from '#core/base/dates.ts';
import { rememberByText } from '#core/base/remember.ts';

/**
 * Ends of keys by which things of one day meet: the day as written and, for an instant, the day in
 * UTC. 23:30 in Denver and 04:30 the next day in UTC are one instant and share a key.
 */
export function dayKeys(date: string | undefined): readonly string[] {
  return date === undefined ? UNDATED : keysOfDate(date);
}

const UNDATED: readonly string[] = ['undated'];
/** The facts of one day share their keys. */
const keysOfDate = rememberByText((date): readonly string[] => {
  const span = parseDate(date);
  return span === undefined ? UNDATED : keysOfSpan(span);
}, 50_000);

function keysOfSpan(span: DateSpan): readonly string[] {
  if (span.firstDay !== span.lastDay) return [`${span.firstDay}-${span.lastDay}`];
  const utc = span.minute === undefined ? span.firstDay : Math.floor(span.minute / 1440);
  return utc === span.firstDay ? [`${utc}`] : [`${span.firstDay}`, `${utc}`];
}

export type Nearness =
  | { readonly kind: 'minutes'; readonly apart: number }
  | { readonly kind: 'days'; readonly apart: number }
  /** At least one of the two is undated, or no date at all. */
  | { readonly kind: 'unknown' };

/** How far apart two dates are, in minutes where both are timed, else in days surely between. */
export function nearness(one: string | undefined, other: string | undefined): Nearness {
  const [a, b] = [parseDate(one), parseDate(other)];
  if (a === undefined || b === undefined) return { kind: 'unknown' };
  const minutes = minutesApart(a, b);
  if (minutes !== undefined) return { kind: 'minutes', apart: minutes };
  return { kind: 'days', apart: spansOverlap(a, b) ? 0 : daysApart(inUtc(a, b), inUtc(b, a)) };
}

/** Whole days that surely lie between; `undefined` where one is undated. */
export function daysBetween(
  one: string | undefined,
  other: string | undefined,
): number | undefined {
  const [a, b] = [parseDate(one), parseDate(other)];
  return a === undefined || b === undefined ? undefined : daysApart(a, b);
}

/** Whether two periods can have a day in common; an open end reaches on. */
export function periodsOverlap(
  one: { readonly start: string | undefined; readonly end: string | undefined },
  other: { readonly start: string | undefined; readonly end: string | undefined },
): boolean {
  const [oneStart, otherStart] = [firstDay(one.start), firstDay(other.start)];
  const [oneEnd, otherEnd] = [lastDay(one.end), lastDay(other.end)];
  return oneStart <= otherEnd && otherStart <= oneEnd;
}

/** Beside a bare day, an instant may also mean its day in UTC: servers cut times off in UTC. */
function inUtc(span: DateSpan, beside: DateSpan): DateSpan {
  if (span.minute === undefined || beside.precision !== 'day') return span;
  const utc = Math.floor(span.minute / 1440);
  return Math.abs(utc - beside.firstDay) < Math.abs(span.firstDay - beside.firstDay)
    ? { ...span, firstDay: utc, lastDay: utc }
    : span;
}

const firstDay = (date: string | undefined) => parseDate(date)?.firstDay ?? dayNumber(1, 1, 1);
const lastDay = (date: string | undefined) => parseDate(date)?.lastDay ?? dayNumber(9999, 12, 31);
