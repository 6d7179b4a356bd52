import { type Concept, systems, wordsOf } from '#core/base/concept.ts';
import type { Range } from '#core/base/quantity.ts';
import type { OtherFact } from '#core/facts/care.ts';
import type { ObservationComponent, ObservationFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { firstConcept, readConcept } from './concept.ts';
import { type Context, resolve } from './context.ts';
import { normalizeOther } from './other.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { readRange } from './quantity.ts';
import {
  choiceDate,
  codesOf,
  dateOf,
  firstOf,
  type Raw,
  rawOf,
  rawsOf,
  statusOf,
  textOf,
} from './read.ts';
import { absentReasonOf, readValue } from './value.ts';

type ObservationClass = ObservationFact['class'];

/** Categories that settle the class alone, as servers spell them. */
const BY_CATEGORY: ReadonlyMap<string, ObservationClass> = new Map([
  ['laboratory', 'labs'],
  ['lab', 'labs'],
  ['26436-6', 'labs'],
  ['vital-signs', 'vitals'],
  ['vitals', 'vitals'],
  ['vital-sign', 'vitals'],
  ['8716-3', 'vitals'],
  ['social-history', 'socialHistory'],
  ['29762-2', 'socialHistory'],
]);
const SURVEYS: ReadonlySet<string> = new Set([
  'survey',
  'sdoh',
  'functional-status',
  'disability-status',
  'cognitive-status',
  'treatment-intervention-preference',
  'care-experience-preference',
]);
const BY_KIND = {
  lab: 'labs',
  vital: 'vitals',
  social: 'socialHistory',
  other: undefined,
} as const;
const INTERPRETATIONS: ReadonlyMap<string, string> = new Map([
  ['high', 'H'],
  ['low', 'L'],
  ['normal', 'N'],
  ['abnormal', 'A'],
  ['critical', 'AA'],
  ['critical high', 'HH'],
  ['critically high', 'HH'],
  ['critical low', 'LL'],
  ['critically low', 'LL'],
  ['positive', 'POS'],
  ['negative', 'NEG'],
]);

/**
 * A laboratory result, vital sign or social-history answer; an observation that is none of these
 * stays listed under `other`.
 *
 * @see https://hl7.org/fhir/R4/observation.html
 */
export function normalizeObservation(
  observation: Raw,
  origin: Origin,
  context: Context,
): ObservationFact | OtherFact {
  const code = readConcept(observation.code, context);
  const categories = codesOf(observation.category);
  const kind = classOf(observation, code, categories, context);
  if (kind === undefined) {
    return {
      ...normalizeOther(observation, origin, context),
      code,
      value: readValue(observation, context),
    };
  }
  const effective = choiceDate(observation, 'effective');
  return {
    class: kind,
    origin,
    identifiers: readIdentifiers(observation.identifier),
    date: effective ?? dateOf(observation.issued),
    author: nameOf(firstOf(observation.performer), observation, context),
    code,
    categories,
    status: statusOf(observation.status),
    value: readValue(observation, context),
    absentReason: absentReasonOf(observation),
    components: componentsOf(observation, context),
    interpretation: interpretationOf(observation.interpretation),
    referenceRange: referenceRangeOf(observation),
    effective,
    specimen: specimenOf(observation, context),
    method: wordsIn(observation.method, context),
    bodySite: readConcept(observation.bodySite, context),
  };
}

/** The source's own category first; what a code usually is only where it gives none that settles it. */
function classOf(
  observation: Raw,
  code: Concept | undefined,
  categories: readonly string[],
  { terms }: Context,
): ObservationClass | undefined {
  for (const category of categories) {
    const settled = BY_CATEGORY.get(category.toLowerCase());
    if (settled !== undefined) return settled;
  }
  for (const { system, code: loinc } of code?.codings ?? []) {
    const analyte = system === systems.loinc ? terms.analyteByLoinc(loinc) : undefined;
    const usual = analyte === undefined ? undefined : BY_KIND[analyte.kind];
    if (usual !== undefined) return usual;
  }
  if (categories.some((category) => SURVEYS.has(category.toLowerCase()))) return 'socialHistory';
  return isMeasured(observation) ? 'labs' : undefined;
}

function isMeasured(observation: Raw): boolean {
  const { valueQuantity, valueInteger, valueRange, valueRatio } = observation;
  const value = valueQuantity ?? valueInteger ?? valueRange ?? valueRatio;
  return (
    value !== undefined ||
    firstOf(observation.interpretation) !== undefined ||
    rawsOf(observation.component).length > 0
  );
}

const NO_COMPONENTS: readonly ObservationComponent[] = [];
const NO_CODES: readonly string[] = [];

function componentsOf(observation: Raw, context: Context): readonly ObservationComponent[] {
  const components = rawsOf(observation.component);
  if (components.length === 0) return NO_COMPONENTS;
  return components.map((component, at) => ({
    code: readConcept(component.code, context) ?? { codings: [], text: `component ${at + 1}` },
    value: readValue(component, context),
    absentReason: absentReasonOf(component),
  }));
}

function interpretationOf(value: unknown): readonly string[] {
  if (value === undefined) return NO_CODES;
  const codes: string[] = [];
  for (const concept of rawsOf(value)) {
    const coded = rawsOf(concept.coding).map(({ code }) => textOf(code));
    const words = textOf(concept.text) ?? textOf(firstOf(concept.coding)?.display);
    const code = coded.find((sent) => sent !== undefined);
    if (code !== undefined) codes.push(code.toUpperCase());
    else if (words !== undefined) codes.push(INTERPRETATIONS.get(words.toLowerCase()) ?? words);
  }
  return codes;
}

/** The range for healthy people; others (therapeutic, critical) say what was aimed at. */
function referenceRangeOf(observation: Raw): Range | undefined {
  if (observation.referenceRange === undefined) return undefined;
  const ranges = rawsOf(observation.referenceRange);
  const normal = ranges.find(({ type }) => type === undefined || codesOf(type)[0] === 'normal');
  return readRange(normal);
}

function specimenOf(observation: Raw, context: Context): string | undefined {
  const reference = rawOf(observation.specimen);
  if (reference === undefined) return undefined;
  return (
    textOf(reference.display) ??
    wordsIn(resolve(reference, observation, context.index)?.type, context)
  );
}

function wordsIn(value: unknown, context: Context): string | undefined {
  const concept = readConcept(value, context) ?? firstConcept(value, context);
  return concept === undefined ? undefined : wordsOf(concept);
}
