import type { Verdict } from '#core/compare/comparison.ts';

/** In the order in which a record is read: what needs a person first. */
export const verdicts = ['differs', 'missing', 'undecided', 'agrees'] as const satisfies Verdict[];

export const verdictWords: Readonly<Record<Verdict, string>> = {
  differs: 'Differs',
  missing: 'Missing',
  undecided: 'Undecided',
  agrees: 'Agrees',
};

export const verdictMarks: Readonly<Record<Verdict, string>> = {
  differs: '≠',
  missing: '∅',
  undecided: '?',
  agrees: '✓',
};

export const verdictMeaning: Readonly<Record<Verdict, string>> = {
  differs: 'Sources say different things of the same fact',
  missing: 'A source that was read to its end does not have it',
  undecided: 'A source that was not read to its end may still have it',
  agrees: 'Every source says the same',
};
