import type { ClassCoverage, CoverageState } from '#core/facts/record.ts';

/** Five kinds of silence, never one word for all. */
export const coverageWords: Readonly<Record<CoverageState, string>> = {
  complete: 'Read to its end',
  partial: 'Read in part',
  unread: 'Not read',
  'not-permitted': 'Not permitted',
  refused: 'Refused by the server',
  unsupported: 'Not offered by the server',
};

export const coverageMarks: Readonly<Record<CoverageState, string>> = {
  complete: '✓',
  partial: '◐',
  unread: '○',
  'not-permitted': '⊘',
  refused: '✕',
  unsupported: '–',
};

/** What to write in a cell about which nothing is known: the kind of silence, then its reason. */
export function silenceWords({ state, reason }: ClassCoverage): string {
  const words = state === 'complete' ? 'Not known' : coverageWords[state];
  return reason === undefined ? words : `${words}: ${reason}`;
}
