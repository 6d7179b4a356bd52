import { type Concept, systems, wordsOf } from '#core/base/concept.ts';
import type { Drug } from '#core/base/terminology.ts';
import { readConcept } from './concept.ts';
import { type Context, resolve } from './context.ts';
import { readQuantity } from './quantity.ts';
import { type Raw, rawOf, rawsOf, textOf } from './read.ts';

/** What was prescribed, in the words of the source and as the drug tables know it. */
export interface Product {
  readonly concept: Concept | undefined;
  readonly drug: Drug | undefined;
}

/**
 * The product a MedicationRequest and its kin name: a concept, a Medication of the record or one
 * contained, or at least the words beside the reference.
 */
export function readProduct(resource: Raw, context: Context): Product {
  const choice = rawOf(resource.medication);
  const inline = readConcept(resource.medicationCodeableConcept ?? choice, context);
  if (inline !== undefined) return { concept: inline, drug: drugOf(inline, context) };
  const reference = rawOf(resource.medicationReference) ?? rawOf(choice?.reference) ?? choice;
  const medication = resolve(reference, resource, context.index);
  const display = textOf(reference?.display);
  const named = readConcept(medication?.code, context) ?? wordsAlone(display);
  const drug = named === undefined ? undefined : drugOf(named, context);
  return {
    concept: named ?? ofIngredients(medication, context),
    drug: withMedication(drug, medication, context),
  };
}

/** What the drug tables know of a concept: by RxNorm code, by National Drug Code, by its words. */
export function drugOf(concept: Concept, context: Context): Drug | undefined {
  const { products } = context;
  if (products.has(concept)) return products.get(concept);
  const drug = readDrug(concept, context);
  products.set(concept, drug);
  return drug;
}

function readDrug(concept: Concept, context: Context): Drug | undefined {
  const coded = byCode(concept, context);
  const words = wordsOf(concept);
  if (coded !== undefined && coded.strengths.length > 0) return coded;
  const named = byWords(words, context) ?? byDisplays(concept, context);
  if (coded === undefined || named === undefined) return coded ?? named;
  // A code for the ingredient alone, beside words that state strength and form.
  return named.ingredients.join() === coded.ingredients.join()
    ? { ...named, brand: coded.brand ?? named.brand, form: named.form ?? coded.form }
    : coded;
}

function byCode({ codings }: Concept, { terms }: Context): Drug | undefined {
  for (const { system, code } of codings) {
    const drug = system === systems.rxnorm ? terms.drugByRxcui(code) : undefined;
    if (drug !== undefined) return drug;
  }
  for (const { system, code } of codings) {
    if (system !== systems.ndc) continue;
    const drugs = terms.rxcuisByNdc(code).map((rxcui) => terms.drugByRxcui(rxcui));
    const [first] = drugs;
    // An ambiguous code tells the drug only where all it may stand for have the same ingredients.
    const agree = drugs.every((drug) => drug?.ingredients.join() === first?.ingredients.join());
    if (first !== undefined && agree) return first;
  }
  return undefined;
}

function byWords(words: string, { drugs, terms }: Context): Drug | undefined {
  if (drugs.has(words)) return drugs.get(words);
  const drug = terms.drugByName(words);
  drugs.set(words, drug);
  return drug;
}

function byDisplays({ codings }: Concept, context: Context): Drug | undefined {
  for (const { display } of codings) {
    const drug = display === undefined ? undefined : byWords(display, context);
    if (drug !== undefined) return drug;
  }
  return undefined;
}

/** Adds what a Medication resource states of its parts to what its name alone tells. */
function withMedication(
  drug: Drug | undefined,
  medication: Raw | undefined,
  context: Context,
): Drug | undefined {
  if (medication === undefined) return drug;
  const form = readConcept(medication.form ?? medication.doseForm, context);
  const formWords = form === undefined ? undefined : wordsOf(form).toLowerCase();
  const known = drug?.strengths.length ? drug : withParts(drug, drugOfParts(medication, context));
  return known === undefined ? undefined : { ...known, form: known.form ?? formWords };
}

/** A name that states no strength takes that of the parts, where both speak of one drug. */
function withParts(drug: Drug | undefined, parts: Drug | undefined): Drug | undefined {
  if (drug === undefined || parts === undefined) return drug ?? parts;
  const isOne = drug.ingredients.join() === parts.ingredients.join();
  return isOne ? { ...drug, strengths: parts.strengths } : drug;
}

function drugOfParts(medication: Raw, context: Context): Drug | undefined {
  const parts = new Map<string, string | undefined>();
  for (const part of rawsOf(medication.ingredient)) {
    const item = ingredientOf(part, context);
    const drug = item === undefined ? undefined : drugOf(item, context);
    if (drug === undefined) return undefined; // half a list of ingredients is another drug
    for (const name of drug.ingredients) parts.set(name, strengthOf(part) ?? drug.strengths[0]);
  }
  if (parts.size === 0) return undefined;
  const ingredients = [...parts.keys()].sort();
  const strengths = ingredients.map((name) => parts.get(name));
  const isFull = (all: readonly (string | undefined)[]): all is string[] =>
    !all.includes(undefined);
  return {
    ingredients,
    strengths: isFull(strengths) ? strengths : [],
    form: undefined,
    release: undefined,
    brand: undefined,
  };
}

function ofIngredients(medication: Raw | undefined, context: Context): Concept | undefined {
  const words: string[] = [];
  for (const part of rawsOf(medication?.ingredient)) {
    const item = ingredientOf(part, context);
    if (item !== undefined) words.push(wordsOf(item));
  }
  return wordsAlone(words.join(' / '));
}

function ingredientOf(part: Raw, context: Context): Concept | undefined {
  return readConcept(part.itemCodeableConcept ?? part.item, context);
}

/** `500 mg`, `5 mg/mL`. */
function strengthOf({ strength, strengthRatio }: Raw): string | undefined {
  const ratio = rawOf(strengthRatio) ?? rawOf(strength);
  const numerator = readQuantity(ratio?.numerator);
  if (numerator?.unit === undefined) return undefined;
  const denominator = readQuantity(ratio?.denominator);
  const top = `${numerator.value} ${numerator.unit}`;
  const isPiece =
    denominator === undefined || !/^(?:k|m|u|d|c)?[lg]$/i.test(denominator.unit ?? '');
  if (isPiece) return top;
  return denominator.value === 1
    ? `${top}/${denominator.unit}`
    : `${top}/${denominator.value} ${denominator.unit}`;
}

function wordsAlone(text: string | undefined): Concept | undefined {
  return text === undefined || text === '' ? undefined : { codings: [], text };
}
