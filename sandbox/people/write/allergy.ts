import type { AllergyIntolerance } from 'fhir/r4';
import { type Desk, writer } from '../build/chart.ts';
import { type Term, tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

export interface AllergySpec {
  readonly to: Term;
  readonly status?: 'active' | 'inactive' | 'resolved' | undefined;
  readonly verified?: 'confirmed' | 'unconfirmed' | 'refuted' | 'entered-in-error' | undefined;
  readonly type?: 'allergy' | 'intolerance' | undefined;
  readonly category?: 'medication' | 'food' | 'environment' | undefined;
  readonly criticality?: 'high' | 'low' | 'unable-to-assess' | undefined;
  readonly reactions?: readonly Term[] | undefined;
  readonly severity?: 'mild' | 'moderate' | 'severe' | undefined;
  readonly onset?: string | undefined;
  readonly recorded?: string | undefined;
}

export const allergy = writer<AllergySpec>('allergies', (spec, desk) => {
  const isError = spec.verified === 'entered-in-error';
  const made = tidy<AllergyIntolerance>({
    resourceType: 'AllergyIntolerance',
    id: desk.id('AllergyIntolerance'),
    clinicalStatus: isError
      ? undefined
      : tabled('allergyintolerance-clinical', spec.status ?? 'active'),
    verificationStatus: tabled('allergyintolerance-verification', spec.verified ?? 'confirmed'),
    type: spec.type,
    category: spec.category === undefined ? undefined : [spec.category],
    criticality: spec.criticality,
    code: desk.concept(spec.to, 'substance'),
    patient: desk.patient,
    onsetDateTime: spec.onset === undefined ? undefined : desk.when(spec.onset),
    recordedDate: spec.recorded === undefined ? undefined : desk.when(spec.recorded),
    recorder: desk.clinician('okafor'),
    reaction: reactionsOf(spec, desk),
  });
  return [made];
});

function reactionsOf({ reactions, severity }: AllergySpec, desk: Desk) {
  if (reactions === undefined || reactions.length === 0) return undefined;
  const graded = severity === undefined ? {} : { severity };
  return reactions.map((reaction) => ({
    manifestation: [desk.concept(reaction, 'other')],
    ...graded,
  }));
}
