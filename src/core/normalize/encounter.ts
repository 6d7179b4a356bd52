import { type Concept, wordsOf } from '#core/base/concept.ts';
import type { EncounterFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { firstConcept, readCoding, readConcept } from './concept.ts';
import { type Context, resolve } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import {
  codesOf,
  endOf,
  firstOf,
  numberOf,
  type Raw,
  rawOf,
  rawsOf,
  startOf,
  statusOf,
  textOf,
} from './read.ts';

const ACT_CODE = /v3-ActCode$|v3\/ActCode$|2\.16\.840\.1\.113883\.5\.4$/;
const PRIMARY: ReadonlySet<string> = new Set(['PPRF', 'ATND', 'ADM']);

/** @see https://hl7.org/fhir/R4/encounter.html */
export function normalizeEncounter(
  encounter: Raw,
  origin: Origin,
  context: Context,
): EncounterFact {
  const period = encounter.period ?? encounter.actualPeriod;
  const start = startOf(period);
  const stay = rawOf(encounter.hospitalization) ?? rawOf(encounter.admission);
  const practitioner = practitionerOf(encounter, context);
  return {
    class: 'encounters',
    origin,
    identifiers: readIdentifiers(encounter.identifier),
    date: start ?? endOf(period),
    author: practitioner,
    encounterClass: classOf(encounter.class, context),
    type: firstConcept(encounter.type, context),
    status: statusOf(encounter.status),
    start,
    end: endOf(period),
    location: locationOf(encounter, context),
    reason: reasonOf(encounter, context),
    disposition: readConcept(stay?.dischargeDisposition, context),
    practitioner,
    organization: nameOf(encounter.serviceProvider, encounter, context),
    ...diagnosesOf(encounter, context),
  };
}

/** The v3 ActCode; of a server's own class codes only the words mean something elsewhere. */
function classOf(value: unknown, context: Context): string | undefined {
  const plain = textOf(value);
  if (plain !== undefined) return plain;
  const raw = firstOf(value); // R5: a list of CodeableConcept; R4: one Coding
  const concept = raw?.coding === undefined ? readCoding(raw, context) : readConcept(raw, context);
  if (concept === undefined) return textOf(raw?.text);
  const standard = concept.codings.find(
    ({ system }) => system === undefined || ACT_CODE.test(system),
  );
  return standard?.code ?? wordsOf(concept);
}

function practitionerOf(encounter: Raw, context: Context): string | undefined {
  const people = rawsOf(encounter.participant);
  const first = people.find(({ type }) => codesOf(type).some((code) => PRIMARY.has(code)));
  for (const participant of first === undefined ? people : [first, ...people]) {
    const name = nameOf(participant.individual ?? participant.actor, encounter, context);
    if (name !== undefined) return name;
  }
  return undefined;
}

function locationOf(encounter: Raw, context: Context): string | undefined {
  for (const { location } of rawsOf(encounter.location)) {
    const name = nameOf(location, encounter, context);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** By rank; a diagnosis without one keeps its place behind those that have. */
function diagnosesOf(
  encounter: Raw,
  context: Context,
): { readonly diagnoses?: readonly Concept[] } {
  const ranked = rawsOf(encounter.diagnosis)
    .map((diagnosis) => ({ diagnosis, rank: numberOf(diagnosis.rank) ?? Number.MAX_SAFE_INTEGER }))
    .sort((one, other) => one.rank - other.rank);
  const diagnoses = ranked.flatMap(({ diagnosis }): readonly Concept[] => {
    // R5 wraps the reference once more and allows several.
    const reference =
      rawOf(firstOf(diagnosis.condition)?.reference) ?? firstOf(diagnosis.condition);
    const found =
      readConcept(resolve(reference, encounter, context.index)?.code, context) ??
      readConcept(reference?.concept, context);
    const display = textOf(reference?.display);
    if (found !== undefined) return [found];
    return display === undefined ? [] : [{ codings: [], text: display }];
  });
  return diagnoses.length === 0 ? {} : { diagnoses };
}

function reasonOf(encounter: Raw, context: Context): Concept | undefined {
  const said =
    firstConcept(encounter.reasonCode, context) ??
    firstConcept(
      rawsOf(encounter.reason).flatMap(({ value }) => rawsOf(value)),
      context,
    ) ??
    firstConcept(encounter.reason, context);
  if (said !== undefined) return said;
  const reference = firstOf(encounter.reasonReference);
  const display = textOf(reference?.display);
  if (display !== undefined) return { codings: [], text: display };
  return readConcept(resolve(reference, encounter, context.index)?.code, context);
}
