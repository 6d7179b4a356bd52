import type { Terminology } from '#core/base/terminology.ts';
import type { PersonName } from '#core/facts/care.ts';
import { isOneSlipApart, type Likeness } from './likeness.ts';

/** A name ready to compare: lower case, no accents, no punctuation, titles and suffixes apart. */
export interface PlainName {
  readonly first: string;
  readonly middle: string;
  /** Parts of the family name: `garcia-lopez` has two. */
  readonly family: readonly string[];
  /** Generation: `jr`, `sr`, `ii` … */
  readonly suffix: string;
  readonly isLatin: boolean;
}

/** How the parts of two names stand to each other. */
export interface NameLikeness {
  readonly first: Likeness;
  readonly last: Likeness;
  readonly middle: Likeness;
  readonly isSwapped: boolean;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'rev', 'fr']);
const GENERATIONS = new Set(['jr', 'sr', 'i', 'ii', 'iii', 'iv', 'v']);
const GENERATION_WORDS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

/** Every name a source gives, old and maiden ones included, ready to compare. */
export function plainNames(names: readonly PersonName[]): readonly PlainName[] {
  return names.map(plainName).filter((name) => name.first !== '' || name.family.length > 0);
}

/** The pair of names, one of each, that are most alike. */
export function compareNames(
  one: readonly PlainName[],
  other: readonly PlainName[],
  terms: Pick<Terminology, 'areNicknames'>,
): NameLikeness {
  let best: NameLikeness = { first: 'absent', last: 'absent', middle: 'absent', isSwapped: false };
  let bestPoints = Number.NEGATIVE_INFINITY;
  for (const a of one) {
    for (const b of other) {
      const likeness = likenessOf(a, b, terms);
      const points = pointsOf(likeness);
      if (points > bestPoints) [best, bestPoints] = [likeness, points];
    }
  }
  return best;
}

/** Generations that both sides state and that differ: father and son. */
export function suffixesDiffer(one: readonly PlainName[], other: readonly PlainName[]): boolean {
  const stated = (names: readonly PlainName[]) =>
    names.map((name) => name.suffix).filter((suffix) => suffix !== '');
  const [a, b] = [stated(one), stated(other)];
  return a.length > 0 && b.length > 0 && !a.some((suffix) => b.includes(suffix));
}

function plainName(name: PersonName): PlainName {
  const given = name.given.flatMap(words).filter((word) => !TITLES.has(word));
  const familyWords = name.family === undefined ? [] : words(name.family);
  if (given.length === 0 && familyWords.length === 0 && name.text !== undefined) {
    return fromText(words(name.text));
  }
  const suffix = [...name.suffix.flatMap(words), ...familyWords.slice(1), ...given.slice(1)]
    .map(generationOf)
    .find((word) => word !== undefined);
  const family = familyWords.filter((word, at) => at === 0 || generationOf(word) === undefined);
  const later = given.slice(1).filter((word) => generationOf(word) === undefined);
  return build(given[0] ?? '', later.join(' '), family, suffix ?? '');
}

/** A name sent as text alone: the last word is taken as the family name. */
function fromText(all: readonly string[]): PlainName {
  const kept = all.filter((word) => !TITLES.has(word));
  const suffix =
    kept
      .slice(1)
      .map(generationOf)
      .find((word) => word !== undefined) ?? '';
  const names = kept.filter((word, at) => at === 0 || generationOf(word) === undefined);
  if (names.length < 2) return build('', '', names, suffix);
  return build(names[0] ?? '', names.slice(1, -1).join(' '), names.slice(-1), suffix);
}

function build(first: string, middle: string, family: readonly string[], suffix: string) {
  const isLatin = !/\P{Script=Latin}/u.test([first, ...family].join(''));
  return { first, middle, family, suffix, isLatin };
}

function words(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`.]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function generationOf(word: string): string | undefined {
  return GENERATION_WORDS[word] ?? (GENERATIONS.has(word) ? word : undefined);
}

function likenessOf(
  a: PlainName,
  b: PlainName,
  terms: Pick<Terminology, 'areNicknames'>,
): NameLikeness {
  // A name in two scripts says nothing either way: we do not transliterate.
  if (a.isLatin !== b.isLatin) {
    return { first: 'absent', last: 'absent', middle: 'absent', isSwapped: false };
  }
  const first = compareFirst(a.first, b.first, terms);
  const last = compareFamily(a.family, b.family);
  const isSwapped =
    first !== 'same' &&
    last !== 'same' &&
    a.first !== '' &&
    b.first !== '' &&
    a.first === b.family.join(' ') &&
    b.first === a.family.join(' ');
  return { first, last, middle: compareMiddle(a.middle, b.middle), isSwapped };
}

function compareFirst(a: string, b: string, terms: Pick<Terminology, 'areNicknames'>): Likeness {
  if (a === '' || b === '') return 'absent';
  if (a === b) return 'same';
  const isInitial = (a.length === 1 || b.length === 1) && a[0] === b[0];
  if (isInitial || isOneSlipApart(a, b) || terms.areNicknames(a, b)) return 'similar';
  return 'different';
}

function compareFamily(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'absent';
  if (a.join('') === b.join('')) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => word.length > 2 && long.includes(word))) return 'similar';
  return isOneSlipApart(a.join(''), b.join('')) ? 'similar' : 'different';
}

function compareMiddle(a: string, b: string): Likeness {
  if (a === '' || b === '') return 'absent';
  if (a === b) return 'same';
  const isInitial = (a.length === 1 || b.length === 1) && a[0] === b[0];
  return isInitial || isOneSlipApart(a, b) ? 'similar' : 'different';
}

function pointsOf({ first, last, middle, isSwapped }: NameLikeness): number {
  if (isSwapped) return 10;
  const points = { same: 3, similar: 2, absent: 0, different: -3 };
  return 2 * points[first] + 2 * points[last] + points[middle] / 3;
}
