import type { Terminology } from '#core/base/terminology.ts';
import { amountWords } from '#core/base/unitWords.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import { sharesCode, sharesWords } from '#core/link/concepts.ts';
import { worse } from './agreement.ts';
import {
  compareDoses,
  type Dose,
  doseOf,
  isAboutEqual,
  isMass,
  ratioSeverity,
  strengthOf,
} from './dose.ts';
import type { FieldFinding, Severity } from './field.ts';
import { different, notComparable, same, sameWithin } from './values.ts';

/** One dose in words; where no dose is stated, the strength of the product. */
export function showDose(fact: MedicationFact, terms: Terminology): string | undefined {
  const { dose, drug } = fact;
  if (dose === undefined) {
    const [only] = drug?.strengths.length === 1 ? drug.strengths : [];
    return only === undefined ? undefined : `${only} (strength)`;
  }
  const stated = `${dose.comparator ?? ''}${amountWords(dose.value, dose.unit)}`;
  const amount = doseOf(fact, terms);
  const isDerived = amount?.kind === 'mass' && !isMass(dose, terms);
  return isDerived ? `${stated} (${showMass(amount.mg)})` : stated;
}

function showMass(mg: number): string {
  const rounded = Number(mg.toPrecision(6));
  return rounded < 1 ? `${Number((rounded * 1000).toPrecision(6))} mcg` : `${rounded} mg`;
}

/** The amount of one dose; strengths where neither source states a dose. */
export function compareDose(
  one: MedicationFact,
  other: MedicationFact,
  terms: Terminology,
): FieldFinding {
  const [a, b] = [doseOf(one, terms), doseOf(other, terms)];
  if (a !== undefined && b !== undefined) return compareDoses(a, b);
  const [mine, theirs] = [amountOrStrength(a, one, terms), amountOrStrength(b, other, terms)];
  if (mine === undefined || theirs === undefined) return notComparable('only a strength is stated');
  const found = compareDoses({ kind: 'mass', mg: mine }, { kind: 'mass', mg: theirs });
  if (found.agreement === 'same' || (a === undefined && b === undefined)) return found;
  return notComparable('one source states a dose, the other only the strength');
}

function amountOrStrength(dose: Dose | undefined, fact: MedicationFact, terms: Terminology) {
  if (dose === undefined) return strengthOf(fact, terms);
  return dose.kind === 'mass' ? dose.mg : undefined;
}

/** Doses in 24 hours; twice as much in a day may change treatment. */
export function compareFrequency(
  one: MedicationFact,
  other: MedicationFact,
  terms: Terminology,
): FieldFinding {
  const [a, b] = [one.timesPerDay ?? 0, other.timesPerDay ?? 0];
  if (a === b) return same;
  if (isAboutEqual(a, b)) return sameWithin('within 1 %');
  const [daily, otherDaily] = [dailyDose(one, terms), dailyDose(other, terms)];
  if (daily === undefined || otherDaily === undefined) return different(ratioSeverity(a, b));
  if (isAboutEqual(daily, otherDaily)) return different('major');
  return different(ratioSeverity(daily, otherDaily));
}

/** `twice a day`, `every 7 days`; `undefined` where it is not known. */
export function showFrequency(timesPerDay: number | undefined): string | undefined {
  if (timesPerDay === undefined || timesPerDay <= 0) return undefined;
  if (timesPerDay < 1) return `every ${Math.round(10 / timesPerDay) / 10} days`;
  if (timesPerDay === 1) return 'once a day';
  if (timesPerDay === 2) return 'twice a day';
  return `${Math.round(timesPerDay * 10) / 10} times a day`;
}

/** Milligrams in 24 hours, `undefined` where dose or frequency is not stated. */
export function dailyDose(fact: MedicationFact, terms: Terminology): number | undefined {
  const dose = doseOf(fact, terms);
  if (dose?.kind !== 'mass' || fact.timesPerDay === undefined) return undefined;
  return dose.mg * fact.timesPerDay;
}

/**
 * Product against product once the ingredients are the same: strength, then brand.
 *
 * Where both sources state the dose, the dose field carries a difference in strength.
 */
export function compareProduct(
  one: MedicationFact,
  other: MedicationFact,
  terms: Terminology,
): FieldFinding {
  if (one.product === undefined || other.product === undefined) return same;
  if (sharesCode(one.product, other.product)) return same;
  const [a, b] = [one.drug, other.drug];
  if (a === undefined || b === undefined) {
    if (sharesWords(one.product, other.product)) return sameWithin('the same words');
    return a === b ? different('major') : notComparable('a product the tables do not know');
  }
  const strength = strengthSeverity(one, other, terms);
  const isOtherBrand = a.brand !== b.brand && (a.brand ?? b.brand) !== undefined;
  const severity = worse(strength, isOtherBrand ? 'minor' : 'none');
  if (severity !== 'none') return different(severity);
  if (a.strengths.length !== b.strengths.length) return sameWithin('one source is less specific');
  return same;
}

function strengthSeverity(
  one: MedicationFact,
  other: MedicationFact,
  terms: Terminology,
): Severity {
  const [a, b] = [one.drug?.strengths ?? [], other.drug?.strengths ?? []];
  if (a.length === 0 || b.length === 0 || a.join() === b.join()) return 'none';
  const [mine, theirs] = [strengthOf(one, terms), strengthOf(other, terms)];
  if (mine !== undefined && theirs !== undefined && isAboutEqual(mine, theirs)) return 'none';
  const hasDoses = doseOf(one, terms)?.kind === 'mass' && doseOf(other, terms)?.kind === 'mass';
  if (hasDoses) return 'none';
  return mine === undefined || theirs === undefined ? 'major' : ratioSeverity(mine, theirs);
}
