import type { Origin } from '#core/facts/fact.ts';
import type { Fact } from '#core/facts/record.ts';
import { normalizeAllergy } from './allergy.ts';
import { normalizeCarePlan } from './carePlan.ts';
import { normalizeCareTeam } from './careTeam.ts';
import { normalizeCondition } from './condition.ts';
import type { Context } from './context.ts';
import { normalizeCoverage } from './coverage.ts';
import { normalizeDemographics } from './demographics.ts';
import { normalizeDevice } from './device.ts';
import { normalizeDocument } from './document.ts';
import { normalizeEncounter } from './encounter.ts';
import { normalizeFamilyHistory } from './familyHistory.ts';
import { normalizeGoal } from './goal.ts';
import { normalizeImmunization } from './immunization.ts';
import { normalizeMedication } from './medication.ts';
import { normalizeObservation } from './observation.ts';
import { normalizeOther } from './other.ts';
import { normalizeProcedure } from './procedure.ts';
import { type Raw, rawOf } from './read.ts';
import { normalizeReport } from './report.ts';

/** Reads one resource as one fact. Never throws. */
export type Normalizer = (resource: Raw, origin: Origin, context: Context) => Fact;

const NORMALIZERS: ReadonlyMap<unknown, Normalizer> = new Map<unknown, Normalizer>([
  ['Patient', normalizeDemographics],
  ['AllergyIntolerance', normalizeAllergy],
  ['Condition', normalizeCondition],
  ['MedicationRequest', normalizeMedication],
  ['MedicationStatement', normalizeMedication],
  ['MedicationUsage', normalizeMedication],
  ['MedicationDispense', normalizeMedication],
  ['MedicationAdministration', normalizeMedication],
  ['Observation', normalizeObservation],
  ['Immunization', normalizeImmunization],
  ['Procedure', normalizeProcedure],
  ['Encounter', normalizeEncounter],
  ['DiagnosticReport', normalizeReport],
  ['DocumentReference', normalizeDocument],
  ['FamilyMemberHistory', normalizeFamilyHistory],
  ['CareTeam', normalizeCareTeam],
  ['CarePlan', normalizeCarePlan],
  ['Goal', normalizeGoal],
  ['Device', normalizeDevice],
  ['Coverage', normalizeCoverage],
]);

/** Types that other resources point to and that say nothing of the person by themselves. */
const SUPPORTING: ReadonlySet<unknown> = new Set([
  'Binary',
  'Composition',
  'Endpoint',
  'HealthcareService',
  'Location',
  'Medication',
  'MessageHeader',
  'Organization',
  'OrganizationAffiliation',
  'Person',
  'Practitioner',
  'PractitionerRole',
  'Provenance',
  'RelatedPerson',
  'Specimen',
  'Substance',
]);

/** The reader of a type; types without a class of their own are read as `other`. */
export function normalizerOf({ resourceType }: Raw): Normalizer {
  return NORMALIZERS.get(resourceType) ?? normalizeOther;
}

/** Whether a resource only supports others: it counts as used and needs no row. */
export function isSupporting(resource: Raw): boolean {
  return SUPPORTING.has(resource.resourceType) || isToolOnly(resource);
}

/** A Device without a patient is software or equipment that others name as their author. */
function isToolOnly({ resourceType, patient, subject, udiCarrier }: Raw): boolean {
  const isOwned = rawOf(patient) !== undefined || rawOf(subject) !== undefined;
  return resourceType === 'Device' && !isOwned && udiCarrier === undefined;
}
