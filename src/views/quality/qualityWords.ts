import type { Dimension, RuleInfo } from '#core/quality/quality.ts';

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  completeness: 'Completeness',
  conformance: 'Conformance',
  plausibility: 'Plausibility',
  consistency: 'Consistency',
  uniqueness: 'Uniqueness',
  timeliness: 'Timeliness',
  provenance: 'Provenance',
};

export const dimensionMeaning: Readonly<Record<Dimension, string>> = {
  completeness: 'What readers count on is filled in.',
  conformance: 'Codes, units and formats are the standard’s.',
  plausibility: 'Values and dates can be true.',
  consistency: 'Elements of one resource do not contradict each other.',
  uniqueness: 'The same thing is recorded once.',
  timeliness: 'What should be current is current.',
  provenance: 'It is said who recorded it, and when.',
};

export const ruleSeverityWords: Readonly<Record<RuleInfo['severity'], string>> = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
  info: 'For information',
};

/** `93 %`, or why there is none. */
export function scoreWords(score: number | undefined): string {
  return score === undefined ? 'Too few' : `${percent(score)} %`;
}

/** Rounded down, so that 100 means all of them. */
export function percent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}

/** Five steps from poor to whole, for the color of a cell; the number stands beside it. */
export function shadeOf(share: number | undefined): 'none' | 'a' | 'b' | 'c' | 'd' | 'e' {
  if (share === undefined) return 'none';
  if (share >= 1) return 'e';
  if (share >= 0.9) return 'd';
  if (share >= 0.75) return 'c';
  return share >= 0.5 ? 'b' : 'a';
}
