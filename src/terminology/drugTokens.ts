import type { Words } from './words.ts';

/** A drug name in lower case, without package sizes and the like before it. */
export function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[μµ]/g, 'u')
    .replace(/[®™©]/g, '')
    .replace(/\u2013|\u2014/g, '-')
    .replace(/^\s*(?:a?nda|bla)\d+\s+/, '') // application numbers before RxNorm names
    .replace(/^\s*\d+(?:\.\d+)?\s*ml\s+(?=[a-z])/, '') // RxNorm's package size: "0.4 ML enoxaparin"
    .replace(/\b\d+\s*hr\b/g, ' ')
    .replace(/\{\s*\d+\s*\(|\)\s*\}\s*pack\b/g, ' ');
}

/** Where a strength stood: what follows it may be a maker or a pack size. */
export const STRENGTH = '§';

/** Words and separators, in order. */
export function tokensOf(name: string): readonly string[] {
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

/** What parts one ingredient from the next. */
export function isSeparator(token: string): boolean {
  return /^(?:\/|and|with|plus|w)$/.test(token);
}

/** Words that say nothing of which drug it is. */
export function isNoise(token: string, words: Words): boolean {
  return /^[\d.,x-]+$/.test(token) || (words.isNoise(token) && !isSeparator(token));
}

/** Extended or delayed release, where any word says so. */
export function releaseIn(tokens: readonly string[], words: Words): 'ER' | 'DR' | undefined {
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
export function formIn(
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
