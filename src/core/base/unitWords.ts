import { rememberByText } from './remember.ts';

/** UCUM codes whose letters nobody says, and the words for them. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['1', ''],
  ['[IU]', 'units'],
  ['[iU]', 'units'],
  ["[USP'U]", 'units'],
  ["[arb'U]", 'arbitrary units'],
  ['Cel', '°C'],
  ['[degF]', '°F'],
  ['[lb_av]', 'lb'],
  ['[oz_av]', 'oz'],
  ['[in_i]', 'in'],
  ['[in_us]', 'in'],
  ['[ft_i]', 'ft'],
  ['[ft_us]', 'ft'],
  ['[drp]', 'drops'],
  ['[tsp_us]', 'teaspoons'],
  ['[tbs_us]', 'tablespoons'],
  ['[foz_us]', 'fl oz'],
  ['[pH]', ''],
  ['{tbl}', 'tablets'],
  ['{tab}', 'tablets'],
  ['{cap}', 'capsules'],
  ['a', 'years'],
  ['mo', 'months'],
  ['wk', 'weeks'],
  ['d', 'days'],
]);

/** Words that are counted: one tablet, two tablets. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ...'unit capsule tablet caplet pill puff spray drop vial ampule actuation application lozenge dose teaspoon tablespoon piece year month week day'
    .split(' ')
    .map((word) => [word, `${word}s`] as const),
  ['arbitrary unit', 'arbitrary units'],
  ['patch', 'patches'],
  ['suppository', 'suppositories'],
]);
const SINGULARS: ReadonlyMap<string, string> = new Map(
  [...PLURALS].map(([one, many]) => [many, one]),
);

/** One code of a compound: `mm[Hg]`, `10*3`, `{1.73_m2}`. */
const PARTS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/10\*(-?\d+)/g, '10^$1'],
  [/\[(?:degF)\]/g, '°F'],
  [/(?<![a-zA-Z])Cel(?![a-zA-Z])/g, '°C'],
  [/\[([A-Za-z]+)_(?:i|av|us|br|ap|tr)\]/g, '$1'],
  [/\[iU\]/g, 'IU'],
  [/\[([^\]]*)\]/g, '$1'],
  // mcg and not µg: a hastily read µ has been taken for an m.
  [/(?<![a-zA-Z])ug(?![a-zA-Z])/g, 'mcg'],
  [/(?<![a-zA-Z])u(?=(?:IU|[LlmU]|mol|kat|Eq|s)(?![a-z]))/g, 'µ'],
  [/(?<![a-zA-Z])umol(?![a-z])/g, 'µmol'],
  [/(?<=^|[/.])\{([^}]*)\}/g, '$1'],
  [/\{([^}]*)\}/g, ' $1'],
  [/_/g, ' '],
  [/(?<=[a-z])2\b/g, '²'],
  [/(?<=[a-z])3\b/g, '³'],
];

/**
 * A unit as a person reads it: `mm[Hg]` is mmHg, `10*3/uL` is 10^3/µL, `{capsule}` is a capsule.
 *
 * For display alone: what is compared stays as sent. A unit that is none of UCUM stays as it is.
 */
export const unitWords: (unit: string) => string = rememberByText(
  (unit) => WORDS.get(unit) ?? spell(unit),
);

function spell(unit: string): string {
  if (/^[A-Za-z]{1,4}(?:\/[A-Za-z]{1,3})?$/.test(unit) && !/u|Cel/.test(unit)) return unit;
  let words = unit;
  for (const [pattern, by] of PARTS) words = words.replace(pattern, by);
  return words.trim();
}

/** `20 units`, `1 capsule`, `120 mmHg`, `37 °C`: an amount with its unit in words. */
export function amountWords(value: number, unit: string | undefined): string {
  const words = unit === undefined ? '' : unitWords(unit);
  if (words === '') return String(value);
  const isOne = value !== 0 && Math.abs(value) <= 1;
  const counted = isOne ? SINGULARS.get(words) : PLURALS.get(words);
  return `${value} ${counted ?? words}`;
}

const CODED = /(\d) ([^\s\d]*[[\]{}*][^\s]*)/g;

/** The same for amounts inside of a text: `below 130 mm[Hg]`. */
export function spellUnits(text: string): string {
  return text.replace(CODED, (_all, digit: string, unit: string) => `${digit} ${unitWords(unit)}`);
}
