import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FhirResource } from 'fhir/r4';

/** Where third-party samples lie; they are never part of this repository. */
export const samples = process.env.CONCORD_SAMPLES ?? '../shared/data';

/** Folders whose folders are records of servers unlike each other. */
const APART = /^(fhir-vendor-recordings|fhir-vendor-docs-cerner|fhir-r4-au-core|linkage)$/;

/** Every folder that may hold FHIR, by its path below the samples; empty where there are none. */
export function sampleFolders(): readonly string[] {
  if (!existsSync(samples)) return [];
  return foldersIn('')
    .filter((name) => /^(fhir|ccda|linkage)/.test(name))
    .flatMap((name) => (APART.test(name) ? foldersIn(name) : [name]));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(samples, folder))
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .filter((path) => statSync(join(samples, path)).isDirectory())
    .sort();
}

/** Ids of the Patients of whom most is said, fullest first; inactive ones cannot be opened. */
export function fullestPatients(resources: readonly FhirResource[], most: number) {
  const weights = new Map<string, number>();
  for (const resource of resources) {
    if (resource.resourceType === 'Patient' && resource.active !== false) {
      weights.set(resource.id ?? '', 0);
    }
  }
  for (const resource of resources) {
    const id = patientOf(resource);
    const weight = id === undefined ? undefined : weights.get(id);
    if (id !== undefined && weight !== undefined) weights.set(id, weight + 1);
  }
  return [...weights]
    .filter(([id]) => id !== '')
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([id]) => id);
}

/** Types whose person stands under `patient` in R4; older versions write it elsewhere. */
const BY_PATIENT =
  /^(AllergyIntolerance|Consent|DetectedIssue|Device|EpisodeOfCare|FamilyMemberHistory|Immunization|ImmunizationRecommendation|NutritionOrder|RelatedPerson|VisionPrescription)$/;

/** Logical id of the Patient a resource names as its person, where R4 has it stand. */
export function patientOf(resource: FhirResource): string | undefined {
  const element = BY_PATIENT.test(resource.resourceType) ? 'patient' : 'subject';
  const whom = resource.resourceType === 'Coverage' ? 'beneficiary' : element;
  const about = (resource as unknown as Readonly<Record<string, unknown>>)[whom];
  const { reference } = (about ?? {}) as { readonly reference?: unknown };
  return typeof reference === 'string'
    ? /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(reference)?.[1]
    : undefined;
}
