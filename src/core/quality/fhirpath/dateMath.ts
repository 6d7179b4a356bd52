import { civil, type DateSpan, dayNumber, parseDate } from '#core/base/dates.ts';

/**
 * Orders two dates as FHIRPath does: `undefined` where the less precise one leaves it open.
 *
 * @returns negative, 0 or positive. `undefined` also for a text that is no date.
 * @see http://hl7.org/fhirpath/N1/#comparison
 */
export function orderDates(one: string, other: string): number | undefined {
  const [a, b] = [parseDate(one), parseRight(other)];
  if (a === undefined || b === undefined) return undefined;
  if (a.minute !== undefined && b.minute !== undefined) {
    return a.minute - b.minute || secondsOf(one) - secondsOf(other);
  }
  if (a.lastDay < b.firstDay) return -1;
  if (b.lastDay < a.firstDay) return 1;
  return a.precision === b.precision ? 0 : undefined;
}

let last: { readonly text: string; readonly span: DateSpan | undefined } | undefined;

/** Rules compare many dates with one, today or the birth date, and write that on the right. */
function parseRight(text: string): DateSpan | undefined {
  if (last?.text !== text) last = { text, span: parseDate(text) };
  return last.span;
}

/** A date moved by a span of calendar time, at its own precision. */
export function moveDate(text: string, amount: number, unit: string): string | undefined {
  const span = parseDate(text);
  if (span === undefined) return undefined;
  const start = civil(span.firstDay);
  const months = unit === 'year' ? amount * 12 : unit === 'month' ? amount : 0;
  const days = unit === 'week' ? amount * 7 : unit === 'day' ? amount : 0;
  if (months !== 0) {
    const month = start.year * 12 + start.month - 1 + months;
    const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
    const day = Math.min(start.day, lengthOfMonth(year, of));
    return write(text, span, dayNumber(year, of, day));
  }
  const wholeDays = span.precision === 'year' ? Math.trunc(days / 365) * 365 : days;
  return write(
    text,
    span,
    span.firstDay + (span.precision === 'month' ? Math.trunc(days / 30) * 30 : wholeDays),
  );
}

function write(text: string, { precision }: DateSpan, day: number): string {
  const { year, month, day: ofMonth } = civil(day);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(ofMonth)}`;
  if (precision === 'year') return date.slice(0, 4);
  if (precision === 'month') return date.slice(0, 7);
  return date + text.slice(10);
}

function lengthOfMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function secondsOf(text: string): number {
  return Number(/T\d{2}:\d{2}:(\d{2}(?:\.\d+)?)/.exec(text)?.[1] ?? 0);
}
