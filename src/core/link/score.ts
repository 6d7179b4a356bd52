import type { Tier } from './rule.ts';

/** Strongest first. */
export const tiers = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const satisfies readonly Tier[];

/** What each tier is worth; date and detail add up to 25 more (the rule's `affinity`). */
export const tierPoints: Readonly<Record<Tier, number>> = {
  T1: 100,
  T2: 90,
  T3: 75,
  T4: 70,
  T5: 60,
  T6: 35,
};

export function scoreOf(tier: Tier, affinity: number): number {
  return tierPoints[tier] + Math.min(25, Math.max(0, affinity));
}
