import { expect, it } from 'vitest';
import type { Tier } from '#core/link/rule.ts';
import { ruleWords, whyWords } from './whyWords.ts';

it.each<[Tier | undefined, string, string]>([
  ['T3', 'ingredient:digoxin', 'Joined because they name the same ingredient, digoxin.'],
  ['T3', 'ingredient:a+b+c', 'Joined because they name the same ingredient, a, b and c.'],
  ['T2', 'loinc|718-7', 'Joined because they carry the same code.'],
  ['T5', 'text:knee pain@2024-01-02', 'Joined because they use the same words, “knee pain”.'],
  [undefined, '', 'Stands alone: no other source has anything that joins it.'],
])('a row of tier %s with key %s says: %s', (tier, key, words) => {
  expect(whyWords({ tier, key, score: 90 })).toBe(words);
});

it('keeps tier, key and points for the steward', () => {
  expect(ruleWords({ tier: 'T3', key: 'ingredient:digoxin', score: 100 })).toBe(
    'Tier T3, key ingredient:digoxin, 100 points',
  );
});
