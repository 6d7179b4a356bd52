import type { Quantity } from './quantity.ts';
import { ratioOf, slipOf } from './slips.ts';
import type { Terminology } from './terminology.ts';

/** A quantity and the molar mass of what it measures, g/mol, where that is known. */
export interface Measure {
  readonly quantity: Quantity;
  readonly molarMass: number | undefined;
}

/** An amount that makes no difference, such as 2 mm[Hg] of blood pressure. */
export interface Allowance {
  readonly amount: number;
  readonly unit: string;
}

/** What became of two measures held side by side. */
export type MeasureOutcome =
  /** `tolerance` says in words what was allowed for; absent where both say exactly the same. */
  | { readonly kind: 'same'; readonly tolerance: string | undefined }
  /**
   * `ratio` is the larger over the smaller in one unit; `slip` says in words which mistake of unit
   * or decimal point would explain it.
   */
  | { readonly kind: 'different'; readonly ratio: number; readonly slip: string | undefined }
  /** One is bounded ("below 5") in a way the other is not. */
  | { readonly kind: 'bounded' }
  /** Only one has a unit. */
  | { readonly kind: 'unit-missing' }
  /** At least one unit is none we know; `isEqual` compares the bare numbers. */
  | { readonly kind: 'unit-unknown'; readonly isEqual: boolean }
  /** The units measure different things. */
  | { readonly kind: 'incommensurable' };

const SAME: MeasureOutcome = { kind: 'same', tolerance: undefined };

type Units = Pick<Terminology, 'convert' | 'ucum'>;

/** Relative difference that rounding and conversion explain. */
const ROUNDING = 0.01;
/** A coarsely printed number may be off by half its last digit, but never by more than this. */
const MOST_ROUNDING = 0.05;

/**
 * Holds two measures side by side, in whatever units they came.
 *
 * Equal means within `allowance` where one is given, else within 1 % or half the last printed digit
 * of the coarser number. Symmetric. Never throws.
 */
export function compareMeasures(
  one: Measure,
  other: Measure,
  terms: Units,
  allowance?: Allowance,
): MeasureOutcome {
  if (one.quantity.comparator !== other.quantity.comparator) return { kind: 'bounded' };
  if (isPlainlyEqual(one, other, terms)) return SAME;
  const units = relateUnits(one.quantity.unit, other.quantity.unit, terms);
  if (units === 'missing') return { kind: 'unit-missing' };
  if (units === 'unknown') {
    return { kind: 'unit-unknown', isEqual: one.quantity.value === other.quantity.value };
  }
  const common = units === 'bare' ? bare(one, other) : inOneUnit(one, other, terms, allowance);
  if (common === undefined) return { kind: 'incommensurable' };
  return judge(common, one, other, terms, allowance);
}

/** One number in one unit, however that is spelled: the common case, told without converting. */
function isPlainlyEqual(one: Measure, other: Measure, terms: Units): boolean {
  const [{ value, unit }, theirs] = [one.quantity, other.quantity];
  if (value !== theirs.value || !isOneSubstance(one, other)) return false;
  if (unit === theirs.unit) return true;
  if (unit === undefined || theirs.unit === undefined) return false;
  const known = terms.ucum(unit);
  return known !== undefined && known === terms.ucum(theirs.unit);
}

/** Both values in one unit, with what half a last digit of each is worth there. */
interface Common {
  readonly one: number;
  readonly other: number;
  readonly grain: () => number;
  readonly unit: string | undefined;
  readonly isConverted: boolean;
}

function judge(
  common: Common,
  one: Measure,
  other: Measure,
  terms: Units,
  allowance: Allowance | undefined,
): MeasureOutcome {
  const { one: a, other: b, grain, unit, isConverted } = common;
  const converted = isConverted ? 'after conversion' : undefined;
  if (a === b) return { kind: 'same', tolerance: converted };
  const [apart, size] = [Math.abs(a - b), Math.max(Math.abs(a), Math.abs(b))];
  const said = (words: string) => (converted === undefined ? words : `${words}, ${converted}`);
  const allowed = allowance === undefined ? undefined : inUnit(allowance, unit, terms);
  if (allowed !== undefined && allowance !== undefined) {
    if (apart <= allowed * (1 + EPSILON)) {
      return { kind: 'same', tolerance: said(`±${allowance.amount} ${allowance.unit}`) };
    }
  } else if (apart <= ROUNDING * size * (1 + EPSILON)) {
    return { kind: 'same', tolerance: said('within 1 %') };
  } else if (apart <= MOST_ROUNDING * size && apart <= grain() * (1 + EPSILON)) {
    return { kind: 'same', tolerance: said('to the last printed digit') };
  }
  return {
    kind: 'different',
    ratio: ratioOf(a, b),
    slip: slipOf(a, b, unit, one.molarMass ?? other.molarMass, terms),
  };
}

/** Dust of binary fractions. */
const EPSILON = 1e-9;

function relateUnits(one: string | undefined, other: string | undefined, terms: Units) {
  if (isBare(one) && isBare(other)) return 'bare';
  if (one === undefined || other === undefined) return 'missing';
  if (one.trim() === other.trim()) return terms.ucum(one) === undefined ? 'bare' : 'known';
  return terms.ucum(one) === undefined || terms.ucum(other) === undefined ? 'unknown' : 'known';
}

/** A ratio, score or pH has no unit whichever way that is written. */
function isBare(unit: string | undefined): boolean {
  return (
    unit === undefined ||
    /^(?:1|\{[^}]*\}|\[?ph\]?|ratio|index|inr|score|titer)$/i.test(unit.trim())
  );
}

function bare({ quantity: one }: Measure, { quantity: other }: Measure): Common {
  const grain = () => Math.max(halfDigit(one.value), halfDigit(other.value));
  return { one: one.value, other: other.value, grain, unit: undefined, isConverted: false };
}

/**
 * Two substances told by two molar masses (urea and the nitrogen in it) meet as amounts of
 * substance: 20 mg/dL of urea nitrogen is not 20 mg/dL of urea.
 */
function inOneUnit(
  one: Measure,
  other: Measure,
  terms: Units,
  allowance: Allowance | undefined,
): Common | undefined {
  const isOne = isOneSubstance(one, other);
  const unit = terms.ucum(one.quantity.unit ?? '');
  const isOneUnit = unit !== undefined && unit === terms.ucum(other.quantity.unit ?? '');
  if (isOne && isOneUnit && (allowance === undefined || allowance.unit === unit)) {
    return { ...bare(one, other), unit };
  }
  const known = [one.quantity.unit, other.quantity.unit].map(
    (unit) => terms.ucum(unit ?? '') ?? '',
  );
  const [first = ''] = [...known].sort();
  const target = isOne ? (allowance?.unit ?? first) : 'mmol/L';
  const mass = isOne ? (one.molarMass ?? other.molarMass) : undefined;
  const found =
    convertBoth(one, other, target, mass, terms) ?? convertBoth(one, other, first, mass, terms);
  return found === undefined ? undefined : { ...found, isConverted: known[0] !== known[1] };
}

function isOneSubstance({ molarMass: one }: Measure, { molarMass: other }: Measure): boolean {
  return one === undefined || other === undefined || Math.abs(one - other) <= 0.005 * one;
}

function convertBoth(
  one: Measure,
  other: Measure,
  unit: string,
  mass: number | undefined,
  terms: Units,
): Omit<Common, 'isConverted'> | undefined {
  const convert = ({ quantity, molarMass }: Measure, more: number) =>
    terms.convert({ ...quantity, value: quantity.value + more }, unit, mass ?? molarMass);
  const [a, b] = [convert(one, 0), convert(other, 0)];
  if (a === undefined || b === undefined) return undefined;
  const worth = (measure: Measure, value: number) =>
    Math.abs((convert(measure, halfDigit(measure.quantity.value)) ?? 0) - value);
  const grain = () => Math.max(worth(one, a), worth(other, b));
  return { one: a, other: b, grain, unit };
}

/** An amount of difference has no zero point: 1 degF of difference is 5/9 Cel. */
function inUnit({ amount, unit }: Allowance, wanted: string | undefined, terms: Units) {
  if (wanted === undefined || wanted === unit) return amount;
  const at = (value: number) => terms.convert({ value, unit, comparator: undefined }, wanted);
  const [zero, more] = [at(0), at(amount)];
  return zero === undefined || more === undefined ? undefined : Math.abs(more - zero);
}

/** Half of one in the last digit a number is written with; trailing zeros are lost on the way. */
function halfDigit(value: number): number {
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return 0.5 * 10 ** (Number(exponent) - fraction.length);
}
