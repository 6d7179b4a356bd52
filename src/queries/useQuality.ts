import type { Quality } from '#core/quality/quality.ts';

export type QualityState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly quality: Quality; readonly isFinal: boolean };

export function useQuality(): QualityState {
  return { state: 'waiting' };
}
