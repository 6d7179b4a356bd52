import { type Coding, type Concept, systems } from '#core/base/concept.ts';
import type { Absence } from '#core/base/terminology.ts';
import type { Context } from './context.ts';
import { isRaw, type Raw, rawOf, rawsOf, textOf } from './read.ts';

/** Code systems whose codes say why there is no code. */
const NOT_A_CODE = /(?:data-absent-reason|NullFlavor|2\.16\.840\.1\.113883\.5\.1008)$/i;
const RXCUI = /^\d+$/;

/**
 * What a source calls something, from a CodeableConcept or R5 CodeableReference.
 *
 * Codes that are none ("unknown" from data-absent-reason, "None" under RxNorm) are left out; words
 * of a coding without code become the text, because real servers send nothing else.
 *
 * @returns `undefined` where neither a code nor a word is stated. Never throws.
 */
export function readConcept(value: unknown, context: Context): Concept | undefined {
  const outer = rawOf(value);
  const raw = rawOf(outer?.concept) ?? outer;
  if (raw === undefined) return undefined;
  const name = nameOfRaw(raw);
  if (name === undefined) return makeConcept(raw, context);
  const known = context.concepts.get(name);
  for (const before of known ?? []) if (isSentAlike(before.raw, raw)) return before.concept;
  const concept = makeConcept(raw, context);
  if (known === undefined) context.concepts.set(name, [{ raw, concept }]);
  else if (known.length < MOST_ALIKE) known.push({ raw, concept });
  return concept;
}

/** One code rarely comes in more spellings; beyond this, each is read anew. */
const MOST_ALIKE = 16;

/** By what a concept is looked up; `undefined` for shapes too odd to be worth it. */
function nameOfRaw({ coding, text }: Raw): string | undefined {
  if (coding === undefined) return typeof text === 'string' ? text : undefined;
  const first: unknown = Array.isArray(coding) ? coding[0] : undefined;
  if (!isRaw(first)) return undefined;
  return typeof first.code === 'string' ? first.code : undefined;
}

function isSentAlike(one: Raw, other: Raw): boolean {
  if (one.text !== other.text) return false;
  const [mine, theirs]: [unknown, unknown] = [one.coding, other.coding];
  if (mine === undefined || theirs === undefined) return mine === theirs;
  if (!Array.isArray(mine) || !Array.isArray(theirs) || mine.length !== theirs.length) return false;
  for (let at = 0; at < mine.length; at += 1) {
    const [a, b]: [unknown, unknown] = [mine[at], theirs[at]];
    if (!isRaw(a) || !isRaw(b) || !isCodedAlike(a, b)) return false;
  }
  return true;
}

function isCodedAlike(one: Raw, other: Raw): boolean {
  return (
    one.code === other.code &&
    one.system === other.system &&
    one.display === other.display &&
    one.userSelected === other.userSelected
  );
}

function makeConcept(raw: Raw, context: Context): Concept | undefined {
  const codings: Coding[] = [];
  let chosen: string | undefined;
  let bare: string | undefined;
  for (const coding of rawsOf(raw.coding)) {
    const display = textOf(coding.display);
    const system = systemOf(coding.system, context);
    if (system === undefined) continue;
    const code = codeUnder(system, coding.code);
    if (code === undefined) bare ??= display;
    else codings.push({ system: system === '' ? undefined : system, code, display });
    if (coding.userSelected === true) chosen ??= display;
  }
  const text = textOf(raw.text) ?? chosen ?? bare;
  return codings.length === 0 && text === undefined ? undefined : { codings, text };
}

/** Every readable concept of a list, in the order sent. */
export function readConcepts(value: unknown, context: Context): readonly Concept[] {
  const concepts: Concept[] = [];
  for (const raw of rawsOf(value)) {
    const concept = readConcept(raw, context);
    if (concept !== undefined) concepts.push(concept);
  }
  return concepts;
}

/** The first readable concept of a list or of a single element. */
export function firstConcept(value: unknown, context: Context): Concept | undefined {
  for (const raw of rawsOf(value)) {
    const concept = readConcept(raw, context);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** A Coding that stands alone, as in `Encounter.class`. */
export function readCoding(value: unknown, context: Context): Concept | undefined {
  const coding = rawOf(value);
  return coding === undefined
    ? undefined
    : readConcept({ coding: [coding] } satisfies Raw, context);
}

/** Whether a concept denies or leaves open instead of naming: by code first, then by its words. */
export function absenceOf(concept: Concept | undefined, context: Context): Absence | undefined {
  if (concept === undefined) return undefined;
  const { absences } = context;
  if (absences.has(concept)) return absences.get(concept);
  const absence = readAbsence(concept, context);
  absences.set(concept, absence);
  return absence;
}

function readAbsence(concept: Concept, { terms }: Context): Absence | undefined {
  for (const { system, code } of concept.codings) {
    const absence = terms.absence(system, code);
    if (absence !== undefined) return absence;
  }
  if (concept.text !== undefined) return terms.absence(undefined, concept.text);
  for (const { display } of concept.codings) {
    const absence = display === undefined ? undefined : terms.absence(undefined, display);
    if (absence !== undefined) return absence;
  }
  return undefined;
}

/** @returns '' where no system is stated, `undefined` where its codes mean that there is none. */
function systemOf(value: unknown, { systems: known, terms }: Context): string | undefined {
  const sent = textOf(value);
  if (sent === undefined) return '';
  if (known.has(sent)) return known.get(sent);
  const canonical = terms.canonicalSystem(sent);
  const system = NOT_A_CODE.test(sent) || NOT_A_CODE.test(canonical) ? undefined : canonical;
  known.set(sent, system);
  return system;
}

function codeUnder(system: string, value: unknown): string | undefined {
  const code = textOf(value);
  if (code === undefined) return undefined;
  return system === systems.rxnorm && !RXCUI.test(code) ? undefined : code;
}
