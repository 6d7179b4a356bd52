import type { Tier } from '#core/link/rule.ts';

const TIERS: Readonly<Record<Tier, string>> = {
  T1: 'the same business identifier',
  T2: 'the same code',
  T3: 'the same concept by the shipped terminology tables',
  T4: 'the same concept by a terminology server',
  T5: 'the same words, once spelling and case are set aside',
  T6: 'likeness only',
};

/** Why the cells of a row were joined, in one sentence a steward can defend. */
export function whyWords(why: { tier: Tier | undefined; key: string; score: number }): string {
  if (why.tier === undefined) return 'Stands alone: no other source has anything that joins it.';
  return `Joined by ${TIERS[why.tier]} (${why.tier}, ${why.key}, ${why.score} points).`;
}
