import type { Drug } from '#core/base/terminology.ts';
import { drugSynonyms } from './drugSynonyms.ts';
import type { Brand, Drugs } from './drugs.ts';
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
  const found = namesIn(tokens, drugs, words);
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

function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[μµ]/g, 'u')
    .replace(/[®™©]/g, '')
    .replace(/\u2013|\u2014/g, '-')
    .replace(/^\s*\d+(?:\.\d+)?\s*ml\s+(?=[a-z])/, '') // RxNorm's package size: "0.4 ML enoxaparin"
    .replace(/\b\d+\s*hr\b/g, ' ')
    .replace(/\{\s*\d+\s*\(|\)\s*\}\s*pack\b/g, ' ');
}

/** Where a strength stood: what follows it may be a maker or a pack size. */
const STRENGTH = '§';

function tokensOf(name: string): readonly string[] {
  return name
    .replace(/[[\](){}#]/g, ' ; ')
    .replace(/\s-+\s/g, ' / ')
    .replace(/\binsulin, (?=[a-z])/g, 'insulin ')
    .replace(/\s+w\/\s+|[/+&;]|,(?!\s*(?:human|usp|pork|beef)\b)/g, ' / ')
    .replace(/,/g, ' ')
    .split(/\s+/)
    .map((token) => token.replace(/^[.:*'"-]+|[.:*'"-]+$/g, '') || token)
    .filter((token) => token !== '' && !/^[-.:*'"]+$/.test(token));
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
    if (length === 1 && ((afterName && words.isSalt(phrase)) || isNoise(phrase, words))) continue;
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

function isSeparator(token: string): boolean {
  return /^(?:\/|and|with|plus|w)$/.test(token);
}

function isNoise(token: string, words: Words): boolean {
  return /^[\d.,x-]+$/.test(token) || (words.isNoise(token) && !isSeparator(token));
}

function releaseIn(tokens: readonly string[], words: Words): 'ER' | 'DR' | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const two = words.release(tokens.slice(at, at + 2).join(' '));
    const release = two ?? words.release(tokens[at] ?? '');
    if (release === 'ER' || release === 'DR') return release;
    const form = words.form(tokens[at] ?? '');
    if (form?.startsWith('extended release')) return 'ER';
    if (form?.startsWith('delayed release')) return 'DR';
  }
  return undefined;
}

/** The longest form named, put as RxNorm puts it: `extended release oral tablet`. */
function formIn(
  tokens: readonly string[],
  release: 'ER' | 'DR' | undefined,
  words: Words,
): string | undefined {
  for (let length = 4; length > 0; length -= 1) {
    for (let at = tokens.length - length; at >= 0; at -= 1) {
      const form = words.form(tokens.slice(at, at + length).join(' '));
      if (form !== undefined) return withRelease(form, release);
    }
  }
  return undefined;
}

function withRelease(form: string, release: 'ER' | 'DR' | undefined): string {
  if (!/^oral (tablet|capsule)$/.test(form) || release === undefined) return form;
  return `${release === 'ER' ? 'extended' : 'delayed'} release ${form}`;
}
