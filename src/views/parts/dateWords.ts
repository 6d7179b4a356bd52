import { civil, parseDate, yearsBetween } from '#core/base/dates.ts';

const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/**
 * A FHIR date in words, at the precision and on the calendar day it was written: `14-Aug-1980`,
 * `Aug-1980`, `1980`. The month is text, so that no reader can swap it with the day.
 *
 * @returns the text as sent where it is not a date.
 */
export function dateWords(text: string | undefined): string | undefined {
  const span = parseDate(text);
  if (span === undefined) return text;
  const { year, month, day } = civil(span.firstDay);
  const name = MONTHS[month - 1] ?? '';
  if (span.precision === 'year') return pad(year, 4);
  if (span.precision === 'month') return `${name}-${pad(year, 4)}`;
  return `${pad(day, 2)}-${name}-${pad(year, 4)}`;
}

/**
 * The same with the time of day as written by the source: `14-Aug-1980 09:30`.
 *
 * Midnight sharp is how many servers pad a date to a dateTime: it is shown as the date it was.
 */
export function dateTimeWords(text: string | undefined): string | undefined {
  const words = dateWords(text);
  if (text === undefined || parseDate(text)?.precision !== 'minute') return words;
  const time = text.slice(11, 16);
  return isMidnight(text) ? words : `${words} ${time}`;
}

function isMidnight(text: string): boolean {
  return /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.test(text);
}

/** A sentence of the core with its dates in words; what only looks like a date stands as it is. */
export function sentenceWords(text: string): string {
  return text.replace(
    /(^|– |\b(?:since|on|to|from|until|by) )(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)(?![\w-])/g,
    (_whole, before: string, date: string) => `${before}${dateTimeWords(date)}`,
  );
}

/** A moment this browser kept, on the reader's own clock: `14-Aug-1980 09:30`. */
export function momentWords(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return text;
  const day = `${pad(time.getDate(), 2)}-${MONTHS[time.getMonth()]}-${pad(time.getFullYear(), 4)}`;
  return `${day} ${clockWords(time.getTime())}`;
}

/** `14-Aug-1980 (45y)`: age as completed years on the day given. */
export function bornWords(birthDate: string | undefined, today: string): string | undefined {
  const age = yearsBetween(birthDate, today);
  const words = dateWords(birthDate);
  return words === undefined || age === undefined || age < 0 ? words : `${words} (${age}y)`;
}

/** Clock time of an instant in the reader's own zone: `14:05`. */
export function clockWords(epochMilliseconds: number): string {
  const time = new Date(epochMilliseconds);
  return `${pad(time.getHours(), 2)}:${pad(time.getMinutes(), 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
