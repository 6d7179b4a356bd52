import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import { toPatientId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import type { FactClass, Origin } from '#core/facts/fact.ts';
import type { Coverage, Fact, Facts, SourceRecord, Withheld } from '#core/facts/record.ts';
import { isOfAnother, type Person, personOf } from './belonging.ts';
import { type Context, contextOf, type Index } from './context.ts';
import { normalizeDemographics } from './demographics.ts';
import { isSupporting, normalizerOf } from './kinds.ts';
import { blurred, isModified, NOT_UNDERSTOOD } from './modifiers.ts';
import { dateOf, isRaw, type Raw, rawOf, statusOf, textOf } from './read.ts';
import { type Received, receive } from './received.ts';

const ENTERED_IN_ERROR = 'entered-in-error';

/** Whose record it is, from where, and what the reader may ask. */
export interface RecordContext {
  readonly connection: ConnectionId;
  /** `undefined`: the only Patient found. */
  readonly patient: PatientId | undefined;
  readonly coverage: Coverage;
  readonly terms: Terminology;
}

/** A Patient among resources of which nobody has chosen one yet. */
export interface FoundPatient {
  /** `Patient/id` as the source gave it. */
  readonly reference: string;
  readonly patient: PatientId | undefined;
  readonly demographics: DemographicsFact;
}

/**
 * Everything one source says of one person, in the core's vocabulary.
 *
 * Each resource received is used or withheld with a reason; nothing goes unmentioned.
 *
 * @param resources - what the server sent, in any order and of any shape; Bundles are unpacked.
 * @returns facts in the order of arrival. Never throws.
 */
export function normalizeRecord(
  resources: readonly unknown[],
  { connection, patient, coverage, terms }: RecordContext,
): SourceRecord {
  const { received, index } = receive(resources);
  const person = personOf(patient, received, index);
  const context = contextOf(connection, terms, index);
  const facts = emptyFacts();
  let retracted: OpenFacts | undefined;
  const withheld: Withheld[] = [];
  const unclear = new Set<FactClass>();
  for (const each of received) {
    const reason = reasonToWithhold(each, person, index);
    if (reason !== undefined) withheld.push({ reference: each.reference, reason });
    if (each.resource === undefined) continue;
    if (reason === undefined) file(facts, each.resource, each.reference, context);
    else if (reason === ENTERED_IN_ERROR) {
      retracted ??= emptyFacts();
      file(retracted, each.resource, each.reference, context);
    } else if (reason === NOT_UNDERSTOOD && !isSupporting(each.resource)) {
      const origin = originOf(each.resource, each.reference, context);
      unclear.add(normalizerOf(each.resource)(each.resource, origin, context).class);
    }
  }
  const used = received.length - withheld.length;
  const known = blurred(coverage, unclear);
  const record = { connection, coverage: known, facts, received: received.length, used, withheld };
  return retracted === undefined ? record : { ...record, retracted };
}

/**
 * One Patient as a fact, for a patient search.
 *
 * @returns `undefined` for anything that is not a Patient with an id. Never throws.
 */
export function normalizePatient(
  resource: unknown,
  { connection, terms }: Pick<RecordContext, 'connection' | 'terms'>,
): DemographicsFact | undefined {
  if (!isRaw(resource) || resource.resourceType !== 'Patient') return undefined;
  const id = textOf(resource.id);
  if (id === undefined) return undefined;
  const context = contextOf(connection, terms);
  return normalizeDemographics(resource, originOf(resource, `Patient/${id}`, context), context);
}

/** Every Patient among the resources, in the order of arrival, each once. Never throws. */
export function patientsIn(
  resources: readonly unknown[],
  { connection, terms }: Pick<RecordContext, 'connection' | 'terms'>,
): readonly FoundPatient[] {
  const { received, index } = receive(resources);
  const context = contextOf(connection, terms, index);
  const found: FoundPatient[] = [];
  for (const { reference, resource, isRepeated } of received) {
    if (resource?.resourceType !== 'Patient' || isRepeated) continue;
    const demographics = normalizeDemographics(
      resource,
      originOf(resource, reference, context),
      context,
    );
    found.push({
      reference,
      patient: toPatientId(reference.slice('Patient/'.length)),
      demographics,
    });
  }
  return found;
}

type OpenFacts = { -readonly [C in FactClass]: Facts[C][number][] };

function emptyFacts(): OpenFacts {
  return {
    demographics: [],
    allergies: [],
    medications: [],
    conditions: [],
    immunizations: [],
    labs: [],
    vitals: [],
    procedures: [],
    encounters: [],
    reports: [],
    documents: [],
    socialHistory: [],
    familyHistory: [],
    careTeam: [],
    carePlans: [],
    goals: [],
    devices: [],
    coverage: [],
    other: [],
  };
}

function reasonToWithhold(each: Received, person: Person, index: Index): string | undefined {
  const { resource } = each;
  if (resource === undefined) return 'not FHIR';
  if (resource.resourceType === 'OperationOutcome') return 'server message';
  if (each.isRepeated) return each.isConflicting ? 'repeated with other content' : 'repeated';
  if (isOfAnother(each, person, index)) return 'another patient';
  if (isModified(resource)) return NOT_UNDERSTOOD;
  return isEnteredInError(resource) ? ENTERED_IN_ERROR : undefined;
}

function isEnteredInError(resource: Raw): boolean {
  return (
    isError(resource.status) ||
    isError(resource.verificationStatus) ||
    isError(resource.lifecycleStatus) ||
    isError(resource.docStatus)
  );
}

function isError(state: unknown): boolean {
  return state !== undefined && statusOf(state) === ENTERED_IN_ERROR;
}

function file(facts: OpenFacts, resource: Raw, reference: string, context: Context): void {
  if (isSupporting(resource)) return;
  const fact = normalizerOf(resource)(resource, originOf(resource, reference, context), context);
  push(facts, fact);
}

/** Which list a fact belongs to is its own `class`; the compiler cannot follow that far. */
function push(facts: OpenFacts, fact: Fact): void {
  const list: Fact[] = facts[fact.class];
  list.push(fact);
}

function originOf(resource: Raw, reference: string, { connection }: Context): Origin {
  return { connection, reference, lastUpdated: dateOf(rawOf(resource.meta)?.lastUpdated) };
}
