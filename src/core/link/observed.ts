import { type Concept, systems, wordsOf } from '#core/base/concept.ts';
import { type Allowance, compareMeasures, type MeasureOutcome } from '#core/base/measure.ts';
import type { Quantity } from '#core/base/quantity.ts';
import type { Analyte, Terminology } from '#core/base/terminology.ts';
import { textKey } from '#core/base/text.ts';
import { amountWords } from '#core/base/unitWords.ts';
import type { ObservedValue } from '#core/facts/clinical.ts';
import { sharesCode } from './concepts.ts';

/** What became of two observed values. Words are `opposite` where one denies what the other finds. */
export type ObservedOutcome =
  | MeasureOutcome
  | { readonly kind: 'other-words'; readonly isOpposite: boolean }
  | { readonly kind: 'other-kind' };

/** One value with the analyte it is of. */
export interface Observed {
  readonly value: ObservedValue;
  readonly analyte: Analyte | undefined;
}

/** What the tables know of a test, by the first of its LOINC codes they know. */
export function analyteOf(concept: Concept | undefined, terms: Terminology): Analyte | undefined {
  for (const { system, code } of concept?.codings ?? []) {
    const analyte = system === systems.loinc ? terms.analyteByLoinc(code) : undefined;
    if (analyte !== undefined) return analyte;
  }
  return undefined;
}

/**
 * Holds two observed values side by side, whatever FHIR types they came in: the string
 * "NOT DETECTED" and a code displayed "Not detected" are the same, so are "5.2" and 5.2.
 * Symmetric. Never throws.
 */
export function compareObserved(
  one: Observed,
  other: Observed,
  terms: Terminology,
  allowance?: Allowance,
): ObservedOutcome {
  const [a, b] = [quantityIn(one.value), quantityIn(other.value)];
  if (a !== undefined && b !== undefined) {
    const isOnlyWords = one.value.kind !== 'quantity' || other.value.kind !== 'quantity';
    const borrowed = isOnlyWords ? borrowUnits(a, b) : [a, b];
    return compareMeasures(
      { quantity: borrowed[0] ?? a, molarMass: one.analyte?.molarMass },
      { quantity: borrowed[1] ?? b, molarMass: other.analyte?.molarMass },
      terms,
      allowance,
    );
  }
  return compareAsWords(one.value, other.value);
}

/** The value in words, its unit spelled for a reader; `undefined` where there is nothing to read. */
export function observedWords(value: ObservedValue): string | undefined {
  if (value.kind === 'quantity') return quantityWords(value.quantity);
  if (value.kind === 'concept') return wordsOf(value.concept) || undefined;
  if (value.kind === 'text') return value.text || undefined;
  if (value.kind === 'boolean') return value.boolean ? 'yes' : 'no';
  if (value.kind === 'date') return value.date;
  if (value.kind === 'range') {
    const { low, high, text } = value.range;
    if (low === undefined && high === undefined) return text;
    return [low, high].map((end) => (end === undefined ? '…' : quantityWords(end))).join(' – ');
  }
  return `${quantityWords(value.numerator)} : ${quantityWords(value.denominator)}`;
}

/** `< 5 mg/dL`, `20 units`. */
export function quantityWords({ value, unit, comparator }: Quantity): string {
  const amount = amountWords(value, unit);
  return comparator === undefined ? amount : `${comparator} ${amount}`;
}

const NUMBER =
  /^([<>]=?)?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?|-?\.\d+)\s*([^\d\s].*)?$/;

/** A quantity, also one written as text: `<0.5 ng/mL`. */
export function quantityIn(value: ObservedValue): Quantity | undefined {
  if (value.kind === 'quantity') return value.quantity;
  if (value.kind !== 'text') return undefined;
  const match = NUMBER.exec(value.text.trim());
  if (match?.[2] === undefined) return undefined;
  const unit = match[3]?.trim();
  // "120/80" and "10-15" are numbers too, but not one number.
  if (unit !== undefined && !/^[\p{L}%°[{/*]/u.test(unit)) return undefined;
  return {
    value: Number(match[2].replaceAll(',', '')),
    unit: unit === '' ? undefined : unit,
    comparator: match[1] as Quantity['comparator'],
  };
}

/** A bare number typed as text leaves its unit to the test: it is no missing unit. */
function borrowUnits(one: Quantity, other: Quantity): readonly [Quantity, Quantity] {
  return [
    { ...one, unit: one.unit ?? other.unit },
    { ...other, unit: other.unit ?? one.unit },
  ];
}

function compareAsWords(one: ObservedValue, other: ObservedValue): ObservedOutcome {
  if (
    one.kind === 'concept' &&
    other.kind === 'concept' &&
    sharesCode(one.concept, other.concept)
  ) {
    return { kind: 'same', tolerance: undefined };
  }
  const [mine, theirs] = [spellings(one), spellings(other)];
  if (mine.length === 0 || theirs.length === 0) return { kind: 'other-kind' };
  if (mine.some((words) => theirs.includes(words))) {
    return { kind: 'same', tolerance: one.kind === other.kind ? undefined : 'the same words' };
  }
  const keys = new Set(mine.map(keyOf));
  if (theirs.some((words) => keys.has(keyOf(words)))) {
    return { kind: 'same', tolerance: 'the same words, written differently' };
  }
  const [a, b] = [findingIn(mine), findingIn(theirs)];
  if (a !== undefined && a === b) return { kind: 'same', tolerance: `both mean ${a}` };
  return { kind: 'other-words', isOpposite: a !== undefined && b !== undefined };
}

/** Every way the value is put in words. */
function spellings(value: ObservedValue): readonly string[] {
  if (value.kind !== 'concept') return [observedWords(value) ?? ''].filter((words) => words !== '');
  const { text, codings } = value.concept;
  const all = [text, ...codings.map(({ display }) => display)];
  const words = all.filter((said) => said !== undefined);
  return words.length > 0 ? words : codings.map(({ code }) => code);
}

function keyOf(words: string): string {
  return textKey(words) ?? words.trim().toLowerCase();
}

const NEGATIVE =
  /^(?:neg|negative|not detected|none detected|undetected|non-?reactive|absent|not present|not seen|none seen|no growth|no|false|-)$/;
const POSITIVE = /^(?:pos|positive|detected|reactive|present|seen|yes|true|\+)$/;

function findingIn(spelled: readonly string[]): 'negative' | 'positive' | undefined {
  for (const words of spelled) {
    const plain = words
      .toLowerCase()
      .replaceAll(/\((?:qualifier value|finding)\)/g, '')
      .replaceAll(/[.*!]/g, '')
      .trim();
    if (NEGATIVE.test(plain)) return 'negative';
    if (POSITIVE.test(plain)) return 'positive';
  }
  return undefined;
}
