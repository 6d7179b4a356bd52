import type { Comparison } from '#core/compare/comparison.ts';

export type ComparisonState =
  | { readonly state: 'waiting' }
  /** Grows while sources are being read; `isFinal` once every source has ended. */
  | { readonly state: 'ready'; readonly comparison: Comparison; readonly isFinal: boolean };

export function useComparison(): ComparisonState {
  return { state: 'waiting' };
}
