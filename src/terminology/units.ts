import type { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import type { Quantity } from '#core/base/quantity.ts';
import { memoized } from './table.ts';
import { wholeUnits, wordsOfUnits } from './unitWords.ts';

type Library = ReturnType<(typeof UcumLhcUtils)['getInstance']>;

export interface Units {
  ucum(unit: string): string | undefined;
  convert(quantity: Quantity, unit: string, molarMass?: number): number | undefined;
}

/** Reads and converts units. `library` is the UCUM library's instance. */
export function readUnits(library: Library): Units {
  const ucum = memoized((unit: string) => {
    const code = spelledInUcum(unit);
    if (code === undefined) return undefined;
    return quietly(() => library.validateUnitString(code)).status === 'valid' ? code : undefined;
  });
  return {
    ucum,
    convert({ value, unit: sent }, wanted, molarMass) {
      if (sent === undefined || !Number.isFinite(value)) return undefined;
      const [from, to] = [ucum(sent), ucum(wanted)];
      if (from === undefined || to === undefined) return undefined;
      if (from === to) return value;
      if (!mayConvert(from, to)) return undefined;
      const options = optionsFor(molarMass);
      const ask = (one: string, other: string) =>
        quietly(() => library.convertUnitTo(one, value, other, options)).toVal;
      const direct = ask(from, to);
      if (direct !== null || !(from.includes('[iU]') || to.includes('[iU]')))
        return rounded(direct);
      return rounded(ask(enzymeUnits(from), enzymeUnits(to)));
    },
  };
}

/**
 * UCUM converts no arbitrary unit, not even m[iU]/L to u[iU]/mL; and laboratories write IU and U for
 * one enzyme unit. Of one analyte both are one unit with prefixes.
 */
function enzymeUnits(code: string): string {
  return code.replaceAll('[iU]', 'U');
}

/** The library prints units it cannot read: source data, on a channel that is not ours. */
function quietly<T>(ask: () => T): T {
  // biome-ignore lint/suspicious/noConsole: nothing is printed; the library is kept from printing.
  const print = console.log;
  console.log = () => {};
  try {
    return ask();
  } finally {
    console.log = print;
  }
}

/**
 * Things counted are told apart only by UCUM annotations, which UCUM itself ignores: without this,
 * one tablet would equal one puff.
 */
function mayConvert(from: string, to: string): boolean {
  const counted = [from, to].filter((code) => /^\{[^}]*\}/.test(code) && !code.includes('/'));
  return counted.length === 0;
}

function optionsFor(molarMass: number | undefined): { molecularWeight?: number; charge?: number } {
  if (molarMass === undefined) return {};
  const charge = CHARGES.find(([mass]) => Math.abs(mass - molarMass) < 0.02)?.[1];
  return charge === undefined
    ? { molecularWeight: molarMass }
    : { molecularWeight: molarMass, charge };
}

/** Ions reported in equivalents, told by their molar mass: Na, K, Cl, Li, bicarbonate, Ca, Mg. */
const CHARGES: readonly (readonly [mass: number, charge: number])[] = [
  [22.99, 1],
  [39.098, 1],
  [35.45, 1],
  [6.94, 1],
  [61.017, 1],
  [40.078, 2],
  [24.305, 2],
];

/** Drops the dust of binary fractions: 68.03885550000001 is 68.0388555. */
function rounded(value: number | null): number | undefined {
  return value === null || !Number.isFinite(value) ? undefined : Number(value.toPrecision(12));
}

/** Best effort to write a unit in UCUM; whether it is UCUM, the library decides. */
function spelledInUcum(unit: string): string | undefined {
  const text = unit
    .normalize('NFKC')
    .trim()
    .replace(/[μµ]/g, 'u')
    .replace(/\s*\/\s*/g, '/');
  if (text === '') return undefined;
  const whole = wholeUnits[text.toLowerCase()];
  if (whole !== undefined) return whole;
  return text.replace(/\^/g, '*').split('/').map(spelledPart).join('/');
}

function spelledPart(part: string): string {
  const count = /^x?10(?:\*|e|\(|exp)?([369]|12)\)?/i.exec(part);
  if (count !== null && /^x|10[*e(]/i.test(part)) {
    return `10*${count[1]}${part.slice(count[0].length).replace(/^\s*\.?\s*(cells?|wbc|rbc)?$/i, '')}`;
  }
  return wordsOfUnits[part.toLowerCase()] ?? part;
}
