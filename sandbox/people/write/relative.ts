import type { FamilyMemberHistory } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import { type Term, tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

export interface RelativeSpec {
  readonly relation: Term;
  readonly status?: FamilyMemberHistory['status'] | undefined;
  readonly sex?: 'male' | 'female' | undefined;
  readonly name?: string | undefined;
  readonly born?: string | undefined;
  readonly deceased?: boolean | undefined;
  readonly conditions?: readonly { readonly what: Term; readonly age?: number }[] | undefined;
}

export const relative = writer<RelativeSpec>('familyHistory', (spec, desk) => [
  tidy<FamilyMemberHistory>({
    resourceType: 'FamilyMemberHistory',
    id: desk.id('FamilyMemberHistory'),
    status: spec.status ?? 'completed',
    patient: desk.patient,
    name: spec.name,
    relationship: desk.concept(spec.relation, 'other'),
    sex: spec.sex === undefined ? undefined : tabled('administrative-gender', spec.sex),
    bornDate: spec.born,
    deceasedBoolean: spec.deceased,
    condition: spec.conditions?.map(({ what, age }) => ({
      code: desk.concept(what, 'problem'),
      ...(age === undefined ? {} : { onsetAge: desk.quantity(age, 'a') }),
    })),
  }),
]);
