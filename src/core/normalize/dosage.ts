import type { Concept } from '#core/base/concept.ts';
import type { Quantity } from '#core/base/quantity.ts';
import { readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { readQuantity, readRange } from './quantity.ts';
import { booleanOf, endOf, firstOf, type Raw, rawOf, rawsOf, startOf, textOf } from './read.ts';
import { readSig, type Sig } from './sig.ts';
import { hasFrequency, timesPerDay } from './timing.ts';

/** What all dosage instructions of one resource say together. */
export interface Dosages {
  readonly dose: Quantity | undefined;
  readonly timesPerDay: number | undefined;
  readonly route: Concept | undefined;
  readonly asNeeded: boolean | undefined;
  readonly sig: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

const SILENT: Sig = {
  dose: undefined,
  timesPerDay: undefined,
  route: undefined,
  asNeeded: undefined,
};

/**
 * Structured elements first, then the written instruction.
 *
 * Several instructions of one dose ("one in the morning, one at night") add up; instructions that
 * differ in dose give none, because either alone would misstate the other.
 */
export function readDosages(resource: Raw, context: Context): Dosages {
  const raws = rawsOf(resource.dosageInstruction ?? resource.dosage);
  const [first, ...more] = raws.map((raw) => readDosage(raw, context));
  const sig = sigOf(resource, raws);
  if (first === undefined) {
    const told = sig === undefined ? SILENT : sigIn(sig, context);
    return { ...told, sig, start: undefined, end: undefined };
  }
  if (more.length === 0) return { ...first, sig };
  const isOneDose = more.every((other) => isSame(first.dose, other.dose));
  const isTaper = raws.some((raw) => typeof raw.sequence === 'number' && raw.sequence > 1);
  return {
    ...first,
    sig,
    dose: isOneDose ? first.dose : undefined,
    timesPerDay: isOneDose && !isTaper ? sumOf([first, ...more]) : undefined,
  };
}

function sigIn(text: string, { sigs, terms }: Context): Sig {
  const known = sigs.get(text);
  if (known !== undefined) return known;
  const sig = readSig(text, terms);
  sigs.set(text, sig);
  return sig;
}

function readDosage(dosage: Raw, context: Context): Omit<Dosages, 'sig'> {
  const text = textOf(dosage.text);
  const timing = rawOf(dosage.timing);
  const bounds = rawOf(timing?.repeat)?.boundsPeriod;
  const structured = {
    dose: doseOf(dosage),
    timesPerDay: timesPerDay(timing, context.terms),
    route: readConcept(dosage.route, context),
    asNeeded: asNeededOf(dosage, context),
  };
  const told = text === undefined || isFull(structured) ? SILENT : sigIn(text, context);
  return {
    dose: structured.dose ?? (hasDose(dosage) ? undefined : told.dose),
    timesPerDay: structured.timesPerDay ?? (hasFrequency(timing) ? undefined : told.timesPerDay),
    route: structured.route ?? told.route,
    asNeeded: structured.asNeeded ?? told.asNeeded,
    start: startOf(bounds),
    end: endOf(bounds),
  };
}

function doseOf(dosage: Raw): Quantity | undefined {
  const given = firstOf(dosage.doseAndRate) ?? dosage;
  const exact = readQuantity(given.doseQuantity) ?? readQuantity(given.dose ?? dosage.dose);
  if (exact !== undefined) return exact;
  const range = readRange(given.doseRange);
  if (range?.high === undefined) return range?.low && { ...range.low, comparator: '>=' };
  // "1 to 2 tablets" is at most 2: what a comparison of daily doses must reckon with.
  const isExact = range.low?.value === range.high.value;
  return isExact ? range.high : { ...range.high, comparator: '<=' };
}

function hasDose(dosage: Raw): boolean {
  const given = firstOf(dosage.doseAndRate) ?? dosage;
  return isStated(given.doseQuantity) || isStated(given.doseRange);
}

function isStated(value: unknown): boolean {
  return (
    rawOf(rawOf(value)?.low ?? rawOf(value)?.high) !== undefined ||
    rawOf(value)?.value !== undefined
  );
}

function asNeededOf(dosage: Raw, context: Context): boolean | undefined {
  const isNeeded =
    readConcept(dosage.asNeededCodeableConcept, context) !== undefined ||
    rawsOf(dosage.asNeededFor).length > 0;
  return isNeeded || (booleanOf(dosage.asNeededBoolean) ?? booleanOf(dosage.asNeeded));
}

function isFull(dosage: { readonly [part: string]: unknown }): boolean {
  for (const part in dosage) if (dosage[part] === undefined) return false;
  return true;
}

function sigOf(resource: Raw, dosages: readonly Raw[]): string | undefined {
  const rendered = textOf(resource.renderedDosageInstruction);
  if (rendered !== undefined) return rendered;
  const texts = new Set<string>();
  for (const dosage of dosages) {
    const text = textOf(dosage.text) ?? textOf(dosage.patientInstruction);
    if (text !== undefined) texts.add(text);
  }
  return texts.size === 0 ? undefined : [...texts].join('; ');
}

function isSame(one: Quantity | undefined, other: Quantity | undefined): boolean {
  return (
    one?.value === other?.value &&
    one?.unit === other?.unit &&
    one?.comparator === other?.comparator
  );
}

function sumOf(dosages: readonly Omit<Dosages, 'sig'>[]): number | undefined {
  let sum = 0;
  for (const dosage of dosages) {
    if (dosage.timesPerDay === undefined) return undefined;
    sum += dosage.timesPerDay;
  }
  return sum;
}
