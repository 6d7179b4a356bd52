import type { Terminology } from './terminology.ts';

/** The larger over the smaller, whatever their signs. */
export function ratioOf(one: number, other: number): number {
  const [a, b] = [Math.abs(one), Math.abs(other)];
  const less = Math.min(a, b);
  return less === 0 ? Infinity : Math.max(a, b) / less;
}

const SLIPS: readonly (readonly [factor: number, says: string])[] = [
  [10, 'ten times apart: a slipped decimal point or unit'],
  [100, 'a hundred times apart: a slipped decimal point or unit'],
  [1000, 'a thousand times apart: a slipped unit'],
  [2.20462, 'apart by the factor between kilograms and pounds'],
  [2.54, 'apart by the factor between inches and centimeters'],
];

/** Molar factors between mg/dL and mmol/L or umol/L that are mistaken most, where no mass is known. */
const MOLAR_FACTORS: readonly number[] = [18.016, 38.67, 88.42, 17.1];

/**
 * Says in words which mistake of unit or decimal point would explain two different values.
 *
 * @param unit - the UCUM unit both are in, `undefined` where they have none.
 * @param molarMass - g/mol of what was measured, where known.
 */
export function slipOf(
  one: number,
  other: number,
  unit: string | undefined,
  molarMass: number | undefined,
  terms: Pick<Terminology, 'convert'>,
): string | undefined {
  if (one * other <= 0) return undefined;
  const ratio = ratioOf(one, other);
  const isAbout = (factor: number) => Math.abs(ratio / factor - 1) <= CLOSENESS;
  const plain = SLIPS.find(([factor]) => isAbout(factor));
  if (plain !== undefined) return plain[1];
  const factors = molarMass === undefined ? MOLAR_FACTORS : [molarMass / 10, 10_000 / molarMass];
  if (factors.some((factor) => isAbout(factor > 1 ? factor : 1 / factor))) {
    return 'apart by the factor between mass and amount of substance';
  }
  return isFahrenheitSlip(one, other, unit, terms)
    ? 'apart as degrees Fahrenheit are from degrees Celsius'
    : undefined;
}

const CLOSENESS = 0.01;

/** 98.6 called Celsius beside 37 Celsius. */
function isFahrenheitSlip(
  one: number,
  other: number,
  unit: string | undefined,
  terms: Pick<Terminology, 'convert'>,
): boolean {
  if (unit !== 'Cel' && unit !== '[degF]') return false;
  const [low, high] = one < other ? [one, other] : [other, one];
  const fahrenheit = terms.convert({ value: low, unit: 'Cel', comparator: undefined }, '[degF]');
  return fahrenheit !== undefined && Math.abs(fahrenheit - high) <= 0.5;
}
