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
 * The same with the time of day and its zone as written by the source: `14-Aug-1980 09:30 UTC−5`.
 *
 * Two sources may write one moment in two zones, so no time stands without its zone. Midnight sharp
 * is how many servers pad a date to a dateTime: it is shown as the date it was.
 */
export function dateTimeWords(text: string | undefined): string | undefined {
  const words = dateWords(text);
  const time = text === undefined ? undefined : timeOf(text);
  return time === undefined ? words : `${words} ${time.clock}${time.zone}`;
}

/** A sentence of the core with its dates in words; what only looks like a date stands as it is. */
export function sentenceWords(text: string): string {
  const [from, to, ...more] = text.split(' – ');
  if (from !== undefined && to !== undefined && more.length === 0) return periodWords(from, to);
  return text.replace(
    /(^|\b(?:since|on|to|from|until|by) )(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)(?![\w-])/g,
    (_whole, before: string, date: string) => `${before}${dateTimeWords(date)}`,
  );
}

/** The day once where a period begins and ends on it: `14-Aug-1980 09:30 – 10:15 UTC`. */
function periodWords(from: string, to: string): string {
  const [start, end] = [timeOf(from), timeOf(to)];
  const isOneDay =
    start !== undefined && end !== undefined && from.slice(0, 10) === to.slice(0, 10);
  if (isOneDay && start.zone === end.zone) {
    return `${dateWords(from)} ${start.clock} – ${end.clock}${end.zone}`;
  }
  return `${dateTimeWords(from)} – ${dateTimeWords(to)}`;
}

const TIME = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:\d{2})?$/;

function timeOf(text: string): { readonly clock: string; readonly zone: string } | undefined {
  const [, clock, offset] = TIME.exec(text) ?? [];
  if (clock === undefined || MIDNIGHT.test(text) || parseDate(text) === undefined) return undefined;
  return { clock, zone: zoneWords(offset) };
}

/** ` UTC`, ` UTC−5`, ` UTC+5:30`; nothing where the source says no zone. */
function zoneWords(offset: string | undefined): string {
  if (offset === undefined) return '';
  if (offset === 'Z' || /00:00$/.test(offset)) return ' UTC';
  const [hours = '', minutes = '00'] = offset.slice(1).split(':');
  const sign = offset.startsWith('-') ? '−' : '+';
  return ` UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
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
