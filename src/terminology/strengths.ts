import type { Drugs } from './drugs.ts';

/** A strength as written: one number, or several for a combination ("20-25 mg"). */
export interface Strengths {
  readonly name: string;
  readonly strengths: readonly string[];
}

const UNIT = 'mg|mcg|ug|g|gm|grams?|micrograms?|milligrams?|units?|unt|iu|meq|mmol|mci|%';
const VOLUME =
  'ml|l|actuat(?:ion)?s?|inh(?:alation)?|puffs?|sprays?|dose|hr?|hour|24\\s*hr?s?|mg|g|tab(?:let)?|cap(?:sule)?';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+';
const STRENGTH = new RegExp(
  `(?<![a-z\\d.])((?:${NUMBER})(?:\\s*(?:${UNIT})?\\s*[-/]\\s*(?:${NUMBER})){0,3})\\s*-?(${UNIT})(?![a-z])` +
    `(?:\\s*(?:/|per)\\s*(${NUMBER})?\\s*(${VOLUME})(?![a-z]))?`,
  'g',
);
/** The same said again in parentheses: "325 mg (65 mg iron)". */
const STRENGTH_INSIDE = /\(\s*[\d.,]+\s*(?:mg|mcg|g|units?)\b[^()]*\)/g;
/** "Norco 5-325": numbers of a combination without a unit. */
const BARE = /(?<![a-z\d.-])(\d+(?:\.\d+)?(?:[-/]\d+(?:\.\d+)?){1,3})(?![a-z\d%-])/g;

/** Cuts strengths out of a drug name in lower case; a `§` stands where each was. */
export function cutStrengths(text: string): Strengths {
  const outside = text.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  STRENGTH.lastIndex = 0;
  if (STRENGTH.test(outside)) return cut(text.replace(STRENGTH_INSIDE, ' § '));
  return cut(text);
}

function cut(text: string): Strengths {
  const strengths: string[] = [];
  const name = text
    .replace(STRENGTH, (_all, numbers: string, unit: string, per?: string, volume?: string) => {
      const each = numbers.split(/[-/]/).map((part) => part.replace(/[a-z%\s,]/g, ''));
      strengths.push(...each.map((number) => spelled(Number(number), unit, per, volume)));
      return ' § ';
    })
    .replace(BARE, (_all, numbers: string) => {
      strengths.push(...numbers.split(/[-/]/));
      return ' § ';
    });
  return { name, strengths };
}

/** As RxNorm spells them, so that text and code read alike: milligrams, per one millilitre. */
function spelled(number: number, unit: string, per?: string, volume?: string): string {
  const [value, base] = inMilligrams(number, unit);
  if (volume === undefined) return `${tidy(value)} ${base}`;
  const by = volumeUnit(volume);
  if (by === undefined) return `${tidy(value)} ${base}`;
  const amount = (per === undefined ? 1 : Number(per.replace(/,/g, ''))) * by[1];
  return amount > 0 ? `${tidy(value / amount)} ${base}/${by[0]}` : `${tidy(value)} ${base}`;
}

function inMilligrams(number: number, unit: string): readonly [number, string] {
  if (/^(mcg|ug|microgram)/.test(unit)) return [number / 1000, 'mg'];
  if (/^(g|gm|grams?)$/.test(unit)) return [number * 1000, 'mg'];
  if (/^(units?|unt|iu)$/.test(unit)) return [number, 'unit'];
  return [number, unit.startsWith('milligram') ? 'mg' : unit];
}

/** Per tablet or capsule is no concentration: the strength stands alone. */
function volumeUnit(volume: string): readonly [unit: string, factor: number] | undefined {
  if (volume === 'l') return ['mL', 1000];
  if (volume === 'ml') return ['mL', 1];
  if (volume === 'mg') return ['mg', 1];
  if (volume === 'g') return ['mg', 1000];
  if (/^24/.test(volume)) return ['h', 24];
  if (/^h/.test(volume)) return ['h', 1];
  if (/^(act|inh|puff|spray)/.test(volume)) return ['actuat', 1];
  return undefined;
}

function tidy(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/**
 * Strengths in the order of the sorted ingredients. Where the name does not tell which is whose
 * (a brand), a product of that set with the same numbers does; else nothing is claimed.
 */
export function orderStrengths(
  strengths: readonly string[],
  written: readonly string[],
  sorted: readonly string[],
  drugs: Pick<Drugs, 'strengthsOf'>,
): readonly string[] {
  if (strengths.length === 0 || strengths.length !== sorted.length) return [];
  if (sorted.length === 1) return /[a-z%]/.test(strengths[0] ?? '') ? strengths : [];
  const numbers = (list: readonly string[]) => [...list].map(numberOf).sort().join(' ');
  const products = drugs
    .strengthsOf(sorted.join(';'))
    .map((text) => text.split(';'))
    .filter((product) => numbers(product) === numbers(strengths));
  const [product] = products;
  if (product !== undefined && products.length === 1) return product;
  if (!strengths.every((strength) => /[a-z%]/.test(strength))) return [];
  const order = sorted.map((name) => strengths[written.indexOf(name)]);
  return order.every((strength) => strength !== undefined) ? order : [];
}

const numberOf = (strength: string) => String(Number.parseFloat(strength));
