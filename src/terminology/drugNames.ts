import type { Drug } from '#core/base/terminology.ts';
import { drugSynonyms } from './drugSynonyms.ts';
import type { Brand, Drugs } from './drugs.ts';
import {
  cleaned,
  formIn,
  isNoise,
  isSeparator,
  releaseIn,
  STRENGTH,
  tokensOf,
} from './drugTokens.ts';
import { cutStrengths, orderStrengths } from './strengths.ts';
import { memoized } from './table.ts';
import type { Words } from './words.ts';

/**
 * Reads drug names as people write them: "Lipitor 20 mg tab", "METFORMIN HCL ER 500 MG".
 *
 * Every word must be accounted for: an ingredient, a brand, or a word known to add nothing. Only
 * after a strength or a form may unknown words trail (a maker, a pack size). A name that is not
 * understood as a whole is not guessed at.
 */
export function readDrugNames(drugs: Drugs, words: Words): (text: string) => Drug | undefined {
  return memoized((text) => drugOf(text, drugs, words));
}

interface Found {
  readonly ingredients: readonly string[];
  readonly brand: string | undefined;
}

/** What one phrase names: ingredients, or a brand with every set it is sold with. */
interface Named {
  readonly length: number;
  readonly ingredients: readonly string[];
  readonly brand: Brand | undefined;
}

function drugOf(text: string, drugs: Drugs, words: Words): Drug | undefined {
  if (text.length > 300) return undefined;
  const { name, strengths } = cutStrengths(cleaned(text));
  const tokens = tokensOf(name);
  const found = namesIn(tokens, drugs, words) ?? outsideBrackets(name, drugs, words);
  if (found === undefined) return undefined;
  const ingredients = [...new Set(found.ingredients)].sort();
  const plain = tokens.filter((token) => !isSeparator(token) && token !== STRENGTH);
  const release = releaseIn(plain, words);
  return {
    ingredients,
    strengths: orderStrengths(strengths, found.ingredients, ingredients, drugs),
    form: formIn(plain, release, words),
    release,
    brand: found.brand,
  };
}

/**
 * "cefdinir [Omnicef]": a brand the tables lack does not hide the drug named outside brackets,
 * unless the brackets name another.
 */
function outsideBrackets(name: string, drugs: Drugs, words: Words): Found | undefined {
  const inside = name.match(/[[(][^[\]()]*[\])]/g) ?? [];
  if (inside.length === 0) return undefined;
  const outside = namesIn(tokensOf(name.replaceAll(/[[(][^[\]()]*[\])]/g, ' ')), drugs, words);
  const isOther = inside.some((part) => {
    const tokens = tokensOf(part);
    return tokens.some((_token, at) => {
      const known = longestName(tokens, at, drugs, words, false);
      return known?.ingredients.some((one) => !outside?.ingredients.includes(one)) ?? false;
    });
  });
  return isOther ? undefined : outside;
}

/** Ingredients in the order written; `undefined` where a word is not accounted for. */
function namesIn(tokens: readonly string[], drugs: Drugs, words: Words): Found | undefined {
  const ingredients: string[] = [];
  const found: Brand[] = [];
  let segment: 'empty' | 'salt' | 'named' = 'empty';
  let mayTrail = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const known = longestName(tokens, at, drugs, words, segment === 'named');
    if (known !== undefined) {
      if (known.brand === undefined) ingredients.push(...known.ingredients);
      else found.push(known.brand);
      segment = 'named';
      at += known.length;
      continue;
    }
    if (isSeparator(token)) {
      // "/ sodium citrate /" is an ingredient, not a salt of the one before.
      if (segment === 'salt') return undefined;
      segment = 'empty';
    } else if (words.isSalt(token)) segment = segment === 'named' ? 'named' : 'salt';
    else if (token !== STRENGTH && !isNoise(token, words)) {
      if (!mayTrail || isSeparator(tokens[at - 1] ?? '')) return undefined;
    }
    mayTrail ||= segment === 'named' && (token === STRENGTH || words.form(token) !== undefined);
    at += 1;
  }
  return segment === 'salt' ? undefined : together(ingredients, found);
}

/** A brand beside ingredients must mean the same: "acetaminophen (Tylenol)". */
function together(written: readonly string[], brands: readonly Brand[]): Found | undefined {
  const [first] = brands;
  if (first === undefined) {
    return written.length === 0 ? undefined : { ingredients: written, brand: undefined };
  }
  if (written.length > 0) {
    const set = [...new Set(written)].sort().join(';');
    if (!brands.every((brand) => brand.sets.has(set))) return undefined;
    return { ingredients: written, brand: first.name };
  }
  // A brand sold with several sets of ingredients is never resolved by choosing one.
  const [set] = first.sets;
  if (set === undefined || brands.some(({ sets }) => sets.size > 1 || !sets.has(set))) {
    return undefined;
  }
  return { ingredients: set.split(';'), brand: first.name };
}

const LONGEST = 7;

function longestName(
  tokens: readonly string[],
  at: number,
  drugs: Drugs,
  words: Words,
  afterName: boolean,
): Named | undefined {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length).join(' ');
    if (phrase.includes(STRENGTH)) continue;
    // "naproxen sodium": right after a name, a salt is a salt even where it is also a drug.
    if (afterName && words.isSalt(phrase)) continue;
    if (length === 1 && isNoise(phrase, words)) continue;
    const found = named(phrase.replace(/ \/ /g, '/'), length, drugs);
    if (found !== undefined) return found;
    if (length === 1 && phrase.includes('-')) return hyphenated(phrase, drugs, words);
  }
  return undefined;
}

function named(phrase: string, length: number, drugs: Drugs): Named | undefined {
  const name = drugSynonyms[phrase] ?? phrase;
  const plain = name.replace(/-[a-z]{4}$/, ''); // biosimilars: "adalimumab-adaz"
  for (const candidate of new Set([name, plain])) {
    if (drugs.ingredients().has(candidate) && !candidate.includes('|')) {
      return { length, ingredients: candidate.split(';'), brand: undefined };
    }
  }
  const brand = drugs.brands().get(name);
  return brand === undefined ? undefined : { length, ingredients: [], brand };
}

/** "lisinopril-hydrochlorothiazide": every part must be a drug, a salt or noise. */
function hyphenated(phrase: string, drugs: Drugs, words: Words): Named | undefined {
  const ingredients: string[] = [];
  for (const part of phrase.split('-')) {
    if (ingredients.length > 0 && (words.isSalt(part) || isNoise(part, words))) continue;
    const found = named(part, 1, drugs);
    if (found === undefined || found.brand !== undefined) return undefined;
    ingredients.push(...found.ingredients);
  }
  return ingredients.length === 0 ? undefined : { ingredients, brand: undefined, length: 1 };
}
