import type { Likeness } from './likeness.ts';

/** log2 likelihood ratios a field earns when it is the same, similar or different. */
interface Weight {
  readonly same: number;
  readonly similar: number;
  readonly different: number;
}

/**
 * The weights of the Fellegi-Sunter score. Fixed, not trained: a console that meets a handful of
 * sources has no population to learn from. They were measured on four public linkage sets.
 *
 * @see docs/decisions/0006-identity-needs-a-person.md
 */
export const weights = {
  first: { same: 5.5, similar: 2.8, different: -5 },
  last: { same: 7.5, similar: 3.8, different: -5 },
  middle: { same: 2, similar: 1, different: -1 },
  street: { same: 14.6, similar: 11.7, different: -2.7 },
  zip: { same: 11.5, similar: 0, different: -2.7 },
  contact: { same: 13, similar: 0, different: -1 },
  sex: { same: 1, similar: 0, different: -4 },
  ssn: { same: 16, similar: 8, different: -8 },
  lastFour: { same: 13.2, similar: 0, different: -4.3 },
  shared: { same: 19.9, similar: 0, different: -6 },
} satisfies Record<string, Weight>;

/** First and family name in each other's place. */
export const SWAPPED_NAMES = 10;

/** Street and postal code say nearly the same thing; households share phones too. */
export const MOST_FOR_ADDRESS = 20;
export const MOST_FOR_HOUSEHOLD = 24;

/** How unlikely a match is before anything is compared. */
export const priors = {
  /** The person came up in a search. */
  searched: -12,
  /** A user opened the person in both systems. */
  opened: -3,
} as const;

export const bandFloors = { certain: 0.99, probable: 0.9, possible: 0.5 } as const;

export function bitsOf(weight: Weight, likeness: Likeness): number {
  return likeness === 'absent' ? 0 : weight[likeness];
}
