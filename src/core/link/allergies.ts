import { type Concept, wordsOf } from '#core/base/concept.ts';
import { daysApart, parseDate } from '#core/base/dates.ts';
import { rememberByTerms } from '#core/base/remember.ts';
import type { Allergen, Terminology } from '#core/base/terminology.ts';
import { plainText } from '#core/base/text.ts';
import type { AllergyFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, sharesCode } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';

/** Words that say it is an allergy, not to what. */
const WRAPPING = new Set(
  'allergy allergic allergies intolerance hypersensitivity sensitivity reaction propensity adverse drug food medication history'.split(
    ' ',
  ),
);

/**
 * Allergies are timeless and linked by substance, however it is coded or written. A class and its
 * member (penicillins, amoxicillin) are never joined: which was meant only a person can say.
 * Statements that there are none are linked by what they deny.
 */
export const linkAllergies: LinkRule<'allergies'> = {
  class: 'allergies',
  keysOf(fact, terms) {
    const { absence, substance } = fact;
    if (absence !== undefined) {
      return [{ tier: 'T3', key: `absence:${absence.meaning}:${absence.scope}` }];
    }
    const keys: LinkKey[] = [...identifierKeys(fact.identifiers), ...codeKeys(substance)];
    const known = allergenOf(fact, terms);
    if (known !== undefined) keys.push({ tier: 'T3', key: `substance:${known.substance}` });
    return [...keys, ...substanceWords(substance)];
  },
  affinity(one, other, terms) {
    if ((one.absence === undefined) !== (other.absence === undefined)) return undefined;
    if (one.absence !== undefined && other.absence !== undefined) {
      const isSame = keyOfAbsence(one.absence) === keyOfAbsence(other.absence);
      return isSame ? 10 : undefined;
    }
    if (areOtherSubstances(one, other, terms)) return undefined;
    const categories = one.categories.filter((category) => other.categories.includes(category));
    return (
      Math.min(1, categories.length) * 5 + Number(isSameStatus(one, other)) * 5 + days(one, other)
    );
  },
  /** The same substance listed twice is one allergy, whatever became of it in between. */
  isRepeat: () => true,
  hintsOf(fact, terms) {
    const known = allergenOf(fact, terms);
    return (known?.classes ?? []).map((group) => `class:${group}`);
  },
  nearness(one, other, terms) {
    const [a, b] = [allergenOf(one, terms), allergenOf(other, terms)];
    if (a === undefined || b === undefined || a.substance === b.substance) return undefined;
    return isClass(a) || isClass(b) ? days(one, other) : undefined;
  },
};

/** The substance by the tables: by any of its codes, else by its words. */
export function allergenOf({ substance }: AllergyFact, terms: Terminology): Allergen | undefined {
  return substance === undefined ? undefined : allergenIn(substance, terms);
}

const allergenIn = rememberByTerms((substance: Concept, terms): Allergen | undefined => {
  for (const { system, code } of substance.codings) {
    const known = system === undefined ? undefined : terms.allergen(system, code);
    if (known !== undefined) return known;
  }
  for (const words of allWords(substance)) {
    const known = terms.allergen(undefined, words);
    if (known !== undefined) return known;
  }
  return undefined;
});

/** Whether a substance stands for its whole class: `penicillin` for `penicillins`. */
export function isClass({ substance, classes }: Allergen): boolean {
  const names = [substance, `${substance}s`];
  return classes.some((group) => names.includes(group.toLowerCase()));
}

function allWords(substance: Concept): readonly string[] {
  const displays = substance.codings.map(({ display }) => display);
  return [substance.text, ...displays].filter((words) => words !== undefined);
}

function substanceWords(substance: Concept | undefined): readonly LinkKey[] {
  if (substance === undefined || wordsOf(substance) === '') return [];
  const keys = new Set<string>();
  for (const words of allWords(substance)) {
    const { tokens, isNegated } = plainText(words);
    const meant = tokens.filter((token) => !WRAPPING.has(token)).map(singular);
    if (meant.length > 0) keys.add(`text:${isNegated ? '!' : ''}${meant.join(' ')}`);
  }
  return [...keys].map((key) => ({ tier: 'T5', key }));
}

/** `peanuts` and `peanut` are written for one another in every allergy list. */
function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Known to the tables as two substances, and no shared code says otherwise. */
function areOtherSubstances(one: AllergyFact, other: AllergyFact, terms: Terminology): boolean {
  const [a, b] = [allergenOf(one, terms), allergenOf(other, terms)];
  if (a === undefined || b === undefined || a.substance === b.substance) return false;
  const [mine, theirs] = [one.substance, other.substance];
  return mine === undefined || theirs === undefined || !sharesCode(mine, theirs);
}

function keyOfAbsence({ meaning, scope }: NonNullable<AllergyFact['absence']>): string {
  return `${meaning}:${scope}`;
}

function isSameStatus(one: AllergyFact, other: AllergyFact): boolean {
  return one.clinicalStatus === other.clinicalStatus;
}

function days(one: AllergyFact, other: AllergyFact): number {
  const [a, b] = [parseDate(one.date), parseDate(other.date)];
  return a === undefined || b === undefined ? 0 : Math.max(0, 5 - daysApart(a, b) / 365);
}
