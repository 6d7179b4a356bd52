import type { Tier } from '#core/link/rule.ts';

interface Why {
  readonly tier: Tier | undefined;
  readonly key: string;
  readonly score: number;
}

const TIERS: Readonly<Record<Tier, string>> = {
  T1: 'they carry the same business identifier',
  T2: 'they carry the same code',
  T3: 'the shipped terminology tables name them one concept',
  T4: 'a terminology server names them one concept',
  T5: 'they use the same words, once spelling and case are set aside',
  T6: 'they are alike',
};

const BY_KEY: Readonly<Record<string, (rest: string) => string>> = {
  ingredient: (rest) => `they name the same ingredient, ${listed(rest.split('+'))}`,
  substance: (rest) => `they name the same substance, ${rest}`,
  problem: () => 'they name the same problem',
  'vaccine group': (rest) => `the vaccines are of one group, ${rest}`,
  analyte: () => 'they are results of the same test',
  absence: () => 'they state the same absence',
  npi: () => 'they name the same registered clinician',
  text: (rest) => `they use the same words, “${rest}”`,
  content: () => 'the documents have the same content',
  visit: () => 'they are of one day and one kind of visit',
};

/** Why the cells of a row were joined, in one sentence a clinician can weigh. */
export function whyWords({ tier, key }: Why): string {
  if (tier === undefined) return 'Stands alone: no other source has anything that joins it.';
  const at = key.indexOf(':');
  const kind = at < 0 ? key : key.slice(0, at);
  const rest = at < 0 ? '' : (key.slice(at + 1).split('@')[0] ?? '');
  return `Joined because ${BY_KEY[kind]?.(rest) ?? TIERS[tier]}.`;
}

/** The same for the steward who checks the rule: tier, key and points. */
export function ruleWords({ tier, key, score }: Why): string | undefined {
  return tier === undefined ? undefined : `Tier ${tier}, key ${key}, ${score} points`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
