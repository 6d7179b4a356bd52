import type { Quantity } from '#core/base/quantity.ts';
import { rememberByTerms } from '#core/base/remember.ts';
import type { Drug, Terminology } from '#core/base/terminology.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import type { FieldFinding, Severity } from './field.ts';
import { different, notComparable, same, sameWithin } from './values.ts';

/** How much of a drug one dose is, in a unit that can be held against another. */
export type Dose =
  | { readonly kind: 'mass'; readonly mg: number }
  | { readonly kind: 'other'; readonly value: number; readonly unit: string }
  | { readonly kind: 'pieces'; readonly count: number };

/** Relative difference that rounding explains. */
const ROUNDING = 0.01;
/** From this ratio on a difference may change treatment. */
const TWOFOLD = 2 * (1 - ROUNDING);

/**
 * The amount one dose gives: as stated, else pieces times strength. Millilitres of a stated
 * concentration become a mass.
 *
 * @returns `undefined` where no amount is stated.
 */
export const doseOf: (fact: MedicationFact, terms: Terminology) => Dose | undefined =
  rememberByTerms(makeDose);

function makeDose({ dose, drug }: MedicationFact, terms: Terminology): Dose | undefined {
  if (dose === undefined) return undefined;
  const mg = massOf(dose, terms);
  if (mg !== undefined) return { kind: 'mass', mg };
  const strength = onlyStrength(drug);
  const milliliters = inUnit(dose, 'mL', terms);
  if (milliliters !== undefined) {
    const perMl = strength === undefined ? undefined : massPerMilliliter(strength, terms);
    if (perMl !== undefined) return { kind: 'mass', mg: perMl * milliliters };
    return { kind: 'other', value: milliliters, unit: 'mL' };
  }
  if (isPieces(dose.unit)) {
    const each = strength === undefined ? undefined : strengthMass(strength, terms);
    if (each !== undefined) return { kind: 'mass', mg: each * dose.value };
    return { kind: 'pieces', count: dose.value };
  }
  const unit = dose.unit === undefined ? '' : (terms.ucum(dose.unit) ?? dose.unit.toLowerCase());
  return { kind: 'other', value: dose.value, unit };
}

/** The mass of a piece, where the product states one strength: `500 mg` is 500. */
export const strengthOf: (fact: MedicationFact, terms: Terminology) => number | undefined =
  rememberByTerms(({ drug }, terms) => {
    const strength = onlyStrength(drug);
    return strength === undefined ? undefined : strengthMass(strength, terms);
  });

/** `critical` from twofold on, as a difference in amount may change treatment. */
export function ratioSeverity(one: number, other: number): Severity {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less <= 0 || more / less >= TWOFOLD ? 'critical' : 'major';
}

export function isAboutEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether an amount is stated as a mass, not as pieces or a volume. */
export function isMass(dose: Quantity, terms: Terminology): boolean {
  return massOf(dose, terms) !== undefined;
}

/** Two amounts side by side. Symmetric. */
export function compareDoses(one: Dose, other: Dose): FieldFinding {
  const [a, b] = [amountOf(one), amountOf(other)];
  if (a.unit === b.unit) {
    if (a.value === b.value) return same;
    if (isAboutEqual(a.value, b.value)) return sameWithin('within 1 %');
    return different(ratioSeverity(a.value, b.value));
  }
  // Pieces against a mass is a product whose strength nobody stated; millilitres against
  // milligrams is how tenfold errors are made.
  if (one.kind === 'pieces' || other.kind === 'pieces') {
    return notComparable('pieces of unknown strength against an amount');
  }
  const isUnitless = a.unit === '' || b.unit === '';
  if (isUnitless) return notComparable('no unit', a.value === b.value ? 'none' : 'major');
  return notComparable('units that measure different things', 'critical');
}

function amountOf(dose: Dose): { value: number; unit: string } {
  if (dose.kind === 'mass') return { value: dose.mg, unit: 'mg' };
  if (dose.kind === 'pieces') return { value: dose.count, unit: 'pieces' };
  return dose;
}

function massOf(quantity: Quantity, terms: Terminology): number | undefined {
  return inUnit(quantity, 'mg', terms);
}

/** Units as people write them (`mcg`, `ml`) are read before they are converted. */
function inUnit(quantity: Quantity, wanted: string, terms: Terminology): number | undefined {
  if (quantity.unit === undefined) return undefined;
  return terms.convert({ ...quantity, unit: terms.ucum(quantity.unit) ?? quantity.unit }, wanted);
}

/** A combination states one strength for each ingredient: no single mass stands for it. */
function onlyStrength(drug: Drug | undefined): string | undefined {
  return drug?.strengths.length === 1 ? drug.strengths[0] : undefined;
}

const STRENGTH = /^([\d.]+)\s*([^/\d\s]+)(?:\s*\/\s*([\d.]+)?\s*([^\d\s]+))?$/;

function strengthMass(strength: string, terms: Terminology): number | undefined {
  const [, amount, unit, , per] = STRENGTH.exec(strength) ?? [];
  if (amount === undefined || unit === undefined || isVolume(per, terms)) return undefined;
  return massOf({ value: Number(amount), unit, comparator: undefined }, terms);
}

function massPerMilliliter(strength: string, terms: Terminology): number | undefined {
  const [, amount, unit, count, per] = STRENGTH.exec(strength) ?? [];
  if (amount === undefined || unit === undefined || per === undefined) return undefined;
  const mg = massOf({ value: Number(amount), unit, comparator: undefined }, terms);
  const volume = { value: Number(count ?? 1), unit: per, comparator: undefined };
  const milliliters = inUnit(volume, 'mL', terms);
  return mg === undefined || !milliliters ? undefined : mg / milliliters;
}

function isVolume(unit: string | undefined, terms: Terminology): boolean {
  if (unit === undefined) return false;
  return inUnit({ value: 1, unit, comparator: undefined }, 'mL', terms) !== undefined;
}

const PIECES =
  /^\{?(tab|tabs|tablet|tablets|tbl|cap|caps|capsule|capsules|pill|pills|caplet|each|ea|unit dose|1)\}?(\(s\))?$/i;

/** A bare number is no count of tablets: 5 may be 5 mg or 5 mL. */
function isPieces(unit: string | undefined): boolean {
  return unit !== undefined && PIECES.test(unit.trim());
}
