import { abbreviations } from './abbreviations.ts';
import { rememberByText } from './remember.ts';

export type Side = 'left' | 'right' | 'both';

/** Free text reduced to what two writers of the same thing have in common. */
export interface PlainText {
  /** Sorted and unique. Empty where the text holds no word that carries meaning. */
  readonly tokens: readonly string[];
  /** Kept apart, so that left and right meet and can then be told to differ. */
  readonly side: Side | undefined;
  /** "no", "denies", "ruled out": the opposite of what the tokens say. */
  readonly isNegated: boolean;
  /** "mother with": about somebody else. */
  readonly isFamily: boolean;
  /** "possible", "rule out": not established. */
  readonly isUncertain: boolean;
  /** "history of", "status post": past, where the bare words would be present. */
  readonly isHistory: boolean;
}

/**
 * Folds case, accents, punctuation, abbreviations, numerals and word order.
 *
 * @param text - any language; only English short forms are expanded. Never throws.
 */
export const plainText: (text: string) => PlainText = rememberByText(makePlain, 20_000);

/**
 * One string for all spellings of the same words; equal keys link two facts at tier T5.
 *
 * @returns `undefined` where no word is left, so that nameless things never share a key. What is
 * negated, doubtful or about a relative has a key apart from what is plainly said.
 */
export function textKey(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { tokens, isNegated, isFamily, isUncertain, isHistory } = plainText(text);
  if (tokens.length === 0) return undefined;
  const marks = `${isNegated ? '!' : ''}${isFamily ? '&' : ''}${isUncertain ? '?' : ''}${isHistory ? '<' : ''}`;
  return `${marks}${tokens.join(' ')}`;
}

/** How alike two texts are, 0 to 1, by the words they share (Dice); 0 where marks differ. */
export function likeness(one: string, other: string): number {
  const [a, b] = [plainText(one), plainText(other)];
  if (a.isNegated !== b.isNegated || a.isFamily !== b.isFamily) return 0;
  if (a.tokens.length === 0 || b.tokens.length === 0) return 0;
  const shared = a.tokens.filter((token) => b.tokens.includes(token)).length;
  return (2 * shared) / (a.tokens.length + b.tokens.length);
}

const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  lt: 'left',
  right: 'right',
  rt: 'right',
  bilateral: 'both',
  bilaterally: 'both',
};
const NEGATIONS = ['no', 'not', 'denies', 'denied', 'without', 'negative', 'never'];
const RELATIVES =
  'mother|father|sister|brother|aunt|uncle|grandmother|grandfather|son|daughter|parent|sibling'.split(
    '|',
  );
const UNCERTAIN = ['possible', 'possibly', 'probable', 'probably', 'suspected', 'questionable'];
const NOISE = new Set(
  'of the a an in on with and or to for by due nos nec unspecified other finding situation procedure substance product'.split(
    ' ',
  ),
);
/** Words that carry no meaning beside others and all of it alone. */
const WEAK = new Set(['disorder', 'disease', 'syndrome', 'type', 'site', 'known']);
const ROMAN: Readonly<Record<string, string>> = { ii: '2', iii: '3', iv: '4', vi: '6', vii: '7' };

function makePlain(text: string): PlainText {
  const folded = fold(text);
  const isUncertain = /\b(rule out|r\/o|vs)\b/.test(folded);
  const isRuledOut = /\bruled out\b/.test(folded);
  const isHistory = /\b(history of|hx of|h\/o|s\/p|status post|personal history)\b/.test(folded);
  const isFamily = /\b(family history|fh of|fhx)\b/.test(folded);
  const words = folded
    .replaceAll(/\b(family history|personal history|history|status post|rule[d]? out)\b/g, ' ')
    .replaceAll(/\b(h\/o|s\/p|r\/o|hx|fhx?)\b/g, ' ')
    .replaceAll(/[^\p{L}\p{N}.%/+]+/gu, ' ')
    .replaceAll(/(?<![\p{L}\d.])(\d[\d.,]*)(?=\p{L}{1,4}(?!\p{L}))/gu, '$1 ')
    .split(/[\s/+]+|\.(?!\d)|(?<!\d)\./)
    .filter((word) => word !== '');
  const all = words.flatMap((word, at) => expand(word, words[at - 1]));
  const meant = all.filter((word) => !NOISE.has(word));
  const strong = meant.filter((word) => !isMark(word) && !WEAK.has(word));
  const weak = meant.filter((word) => !isMark(word));
  return {
    tokens: [...new Set(strong.length > 0 ? strong : weak)].sort(),
    side: sideOf(all),
    isNegated: isRuledOut || all.some((word) => NEGATIONS.includes(word)),
    isFamily: isFamily || all.some((word) => RELATIVES.includes(word)),
    isUncertain: isUncertain || all.some((word) => UNCERTAIN.includes(word)),
    isHistory: isHistory && !isFamily,
  };
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
}

/** `IV` after a noun such as stage or type is four; on its own it is a route. */
function expand(word: string, before: string | undefined): readonly string[] {
  const numeral = ROMAN[word];
  if (numeral !== undefined && (word !== 'iv' || isCounted(before))) return [numeral];
  if (word === 'i' && isCounted(before)) return ['1'];
  return abbreviations[word]?.split(' ') ?? [trimNumber(word)];
}

function isCounted(before: string | undefined): boolean {
  return before !== undefined && ['type', 'stage', 'grade', 'class', 'factor'].includes(before);
}

function trimNumber(word: string): string {
  return /^\d+\.\d*0$/.test(word) ? String(Number(word)) : word;
}

function isMark(word: string): boolean {
  return (
    word in SIDES ||
    NEGATIONS.includes(word) ||
    RELATIVES.includes(word) ||
    UNCERTAIN.includes(word)
  );
}

function sideOf(words: readonly string[]): Side | undefined {
  const sides = new Set(words.flatMap((word) => (word in SIDES ? [SIDES[word]] : [])));
  if (sides.has('both') || (sides.has('left') && sides.has('right'))) return 'both';
  return [...sides][0];
}
