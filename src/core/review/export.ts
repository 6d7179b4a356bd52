import type { Flag } from './fold.ts';

const COLUMNS: readonly (readonly [string, (flag: Flag) => string])[] = [
  ['flag', (flag) => flag.id],
  ['state', (flag) => flag.state],
  ['severity', (flag) => flag.severity],
  ['kind', (flag) => flag.kind],
  ['class', (flag) => flag.target.class],
  ['what', (flag) => flag.target.title],
  ['on', (flag) => flag.target.kind],
  ['sources', (flag) => unique(flag.target.references.map(({ source }) => source)).join(' ')],
  [
    'resources',
    (flag) =>
      flag.target.references.map(({ source, reference }) => `${source}:${reference}`).join(' '),
  ],
  ['note', (flag) => flag.note],
  ['resolution', (flag) => flag.resolution ?? ''],
  ['raised by', (flag) => flag.raisedBy],
  ['raised at', (flag) => flag.raisedAt],
  ['changed at', (flag) => flag.changedAt],
];

/** Flags as CSV (RFC 4180), one line each, safe to open in a spreadsheet. */
export function flagsAsCsv(flags: readonly Flag[]): string {
  const lines = flags.map((flag) => COLUMNS.map(([, read]) => csvCell(read(flag))).join(','));
  return [COLUMNS.map(([name]) => name).join(','), ...lines].join('\r\n').concat('\r\n');
}

/** Flags with their whole history. */
export function flagsAsJson(flags: readonly Flag[]): string {
  return JSON.stringify({ schema: 'concord-flags/1', flags }, undefined, 2);
}

/**
 * One CSV cell. A text that a spreadsheet would run as a formula gets a leading apostrophe.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}
