/** A span of time in milliseconds, the end excluded; open ends are infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * The span a FHIR date of any precision covers: `2024` is a year long, `2024-03-01T10:00` a minute.
 *
 * A time without an offset is read as UTC, so that a server answers alike wherever it runs.
 */
export function spanOfDate(text: string): Span | undefined {
  const match = DATE.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const y = Number(year);
  const m = month === undefined ? 0 : Number(month) - 1;
  const d = day === undefined ? 1 : Number(day);
  if (m > 11 || d < 1 || d > new Date(Date.UTC(y, m + 1, 0)).getUTCDate()) return undefined;
  if (day === undefined) {
    return {
      from: Date.UTC(y, m, 1),
      to: Date.UTC(month === undefined ? y + 1 : y, m + Number(month !== undefined), 1),
    };
  }
  if (hour === undefined) return { from: Date.UTC(y, m, d), to: Date.UTC(y, m, d + 1) };
  const milliseconds = fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
  const from =
    Date.UTC(y, m, d, Number(hour), Number(minute), Number(second ?? 0), milliseconds) -
    offsetOf(zone);
  return { from, to: from + lengthOf(second, fraction) };
}

function lengthOf(second: string | undefined, fraction: string | undefined): number {
  if (second === undefined) return 60_000;
  return fraction === undefined ? 1000 : 1;
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const [hours, minutes] = zone.slice(1).split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * (zone.startsWith('-') ? -60_000 : 60_000);
}
