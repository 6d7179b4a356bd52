import { compartmentTypes } from '../fhir/compartment.ts';
import { FhirError } from '../fhir/outcome.ts';
import type { Query } from '../fhir/resource.ts';
import type { Quirks } from './quirks.ts';

/** Refuses a search this server does not take, as its quirks say. */
export function checkSearch(type: string, query: Query, quirks: Quirks): void {
  const has = (...names: readonly string[]) =>
    query.some(([name]) => names.includes(name.split(/[:.]/)[0] ?? ''));
  const ownsPatient = type !== 'Patient' && compartmentTypes().includes(type);
  if (quirks.has('search.patient-required') && ownsPatient && !has('patient', 'subject', '_id')) {
    throw new FhirError(400, 'required', `A search for ${type} needs patient, subject or _id.`);
  }
  const observed =
    type === 'Observation' && quirks.has('search.observation-needs-code-or-category');
  if (observed && !has('code', 'category', '_id')) {
    throw new FhirError(
      400,
      'required',
      'A search for Observation needs code or category.',
      '59108',
    );
  }
  const status =
    type === 'CarePlan' ? quirks.number('search.careplan-needs-category', 400) : undefined;
  if (status !== undefined && !has('category', '_id')) {
    throw new FhirError(status, 'required', 'A search for CarePlan needs category.', '59159');
  }
}

/** Fails with 422 where a Patient search finds more people than this server hands out. */
export function checkPatientHits(type: string, hits: number, quirks: Quirks): void {
  const most = quirks.number('search.patient-too-many', 100);
  if (type !== 'Patient' || most === undefined || hits <= most) return;
  throw new FhirError(
    422,
    'too-costly',
    `More than ${most} patients match; narrow the search.`,
    '4127',
  );
}

export function isOffered(type: string, quirks: Quirks): boolean {
  return !quirks.has('search.subset') || quirks.concerns('search.subset', type);
}
