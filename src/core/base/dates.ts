import { rememberByText } from './remember.ts';

/**
 * A FHIR date or dateTime as the span of time it leaves open.
 *
 * `firstDay` and `lastDay` count days since 1970-01-01 on the calendar of the source, as written:
 * a day never shifts because the reader or the server sits in another zone.
 * `minute` is the instant in UTC minutes since 1970, only where a time was given.
 */
export interface DateSpan {
  readonly precision: 'year' | 'month' | 'day' | 'minute';
  readonly firstDay: number;
  readonly lastDay: number;
  readonly minute: number | undefined;
}

const FHIR_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * Reads a date at the precision it was written in.
 *
 * @returns `undefined` for anything that is not a FHIR date, also 2021-02-30. Never throws.
 * @see https://hl7.org/fhir/R4/datatypes.html#dateTime
 */
export function parseDate(text: string | undefined): DateSpan | undefined {
  return text === undefined ? undefined : spanOf(text);
}

/** Every date is asked for a dozen times. */
const spanOf = rememberByText(readDate, 50_000);

function readDate(text: string): DateSpan | undefined {
  const match = FHIR_DATE.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const [month, day, hour] = [part(match[2]), part(match[3]), part(match[4])];
  const [minute, second] = [part(match[5]), part(match[6])];
  if (year < 1) return undefined;
  if (month === undefined) return span('year', dayNumber(year, 1, 1), dayNumber(year, 12, 31));
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (day === undefined) {
    return span('month', dayNumber(year, month, 1), dayNumber(year, month, length));
  }
  if (day < 1 || day > length) return undefined;
  const number = dayNumber(year, month, day);
  if (hour === undefined || minute === undefined) return span('day', number, number);
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return undefined;
  const instant = number * 1440 + hour * 60 + minute - offsetMinutes(match[7]);
  return { precision: 'minute', firstDay: number, lastDay: number, minute: instant };
}

/** Whether two spans can be the same moment: `2021` and `2021-03-04` can. */
export function spansOverlap(one: DateSpan, other: DateSpan): boolean {
  return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
}

/** Whole days that surely lie between two spans; 0 where they overlap. */
export function daysApart(one: DateSpan, other: DateSpan): number {
  return Math.max(0, one.firstDay - other.lastDay, other.firstDay - one.lastDay);
}

/** Minutes between two instants, `undefined` unless both have a time. */
export function minutesApart(one: DateSpan, other: DateSpan): number | undefined {
  if (one.minute === undefined || other.minute === undefined) return undefined;
  return Math.abs(one.minute - other.minute);
}

/** The calendar day as written, `YYYY-MM-DD`; `undefined` where it is not stated to the day. */
export function dayOf(text: string | undefined): string | undefined {
  const parsed = parseDate(text);
  return parsed?.firstDay === parsed?.lastDay ? text?.slice(0, 10) : undefined;
}

/** Orders dates as text, earliest first, a less precise one before those it contains; absent last. */
export function compareDates(one: string | undefined, other: string | undefined): number {
  const [a, b] = [parseDate(one), parseDate(other)];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.firstDay - b.firstDay || (a.minute ?? 0) - (b.minute ?? 0);
}

/**
 * Completed years between two dates, `undefined` where either is not stated to the year.
 *
 * With partial dates the lower of the possible ages is returned.
 */
export function yearsBetween(earlier: string | undefined, later: string | undefined) {
  const [a, b] = [parseDate(earlier), parseDate(later)];
  if (a === undefined || b === undefined) return undefined;
  const [from, to] = [civil(a.lastDay), civil(b.firstDay)];
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - Number(before);
}

/** Days since 1970-01-01 in the Gregorian calendar. Month is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar date of a day number. */
export function civil(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + Number(month <= 2),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function span(precision: DateSpan['precision'], firstDay: number, lastDay: number): DateSpan {
  return { precision, firstDay, lastDay, minute: undefined };
}

function part(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** A time without a zone is taken as UTC: FHIR forbids it and real servers send it. */
function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}
