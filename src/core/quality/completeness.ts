import type { ConnectionId } from '#core/base/ids.ts';
import type { FactClass } from '#core/facts/fact.ts';
import { compilePredicate } from './fhirpath/compile.ts';

/** An element readers count on, and the FHIRPath that says it is filled. */
interface Expected {
  readonly class: FactClass;
  readonly type: string;
  readonly element: string;
  readonly filled: string;
  /** Category of the Observations meant; all resources of the type where absent. */
  readonly category: string | undefined;
}

/**
 * Must-support elements of US Core and the elements the comparison lays side by side.
 *
 * @see https://hl7.org/fhir/us/core/
 */
const EXPECTED: readonly Expected[] = [
  expected('demographics', 'Patient', 'name', 'name.family.exists()'),
  expected('demographics', 'Patient', 'birth date', 'birthDate.exists()'),
  expected('demographics', 'Patient', 'sex', 'gender.exists()'),
  expected('demographics', 'Patient', 'address', 'address.exists()'),
  expected('demographics', 'Patient', 'telecom', 'telecom.exists()'),
  expected('demographics', 'Patient', 'language', 'communication.exists()'),
  expected('demographics', 'Patient', 'identifier', 'identifier.value.exists()'),
  expected('allergies', 'AllergyIntolerance', 'coded substance', 'code.coding.code.exists()'),
  expected('allergies', 'AllergyIntolerance', 'clinical status', 'clinicalStatus.exists()'),
  expected('allergies', 'AllergyIntolerance', 'verification', 'verificationStatus.exists()'),
  expected('allergies', 'AllergyIntolerance', 'criticality', 'criticality.exists()'),
  expected('allergies', 'AllergyIntolerance', 'reaction', 'reaction.manifestation.exists()'),
  expected(
    'medications',
    'MedicationRequest',
    'coded product',
    'medication.ofType(CodeableConcept).coding.code.exists() or medication.ofType(Reference).exists()',
  ),
  expected(
    'medications',
    'MedicationRequest',
    'dose',
    'dosageInstruction.doseAndRate.dose.exists()',
  ),
  expected('medications', 'MedicationRequest', 'timing', 'dosageInstruction.timing.exists()'),
  expected('medications', 'MedicationRequest', 'route', 'dosageInstruction.route.exists()'),
  expected('medications', 'MedicationRequest', 'date', 'authoredOn.exists()'),
  expected('medications', 'MedicationRequest', 'prescriber', 'requester.exists()'),
  expected(
    'medications',
    'MedicationRequest',
    'reason',
    'reasonCode.exists() or reasonReference.exists()',
  ),
  expected('conditions', 'Condition', 'coded problem', 'code.coding.code.exists()'),
  expected('conditions', 'Condition', 'clinical status', 'clinicalStatus.exists()'),
  expected('conditions', 'Condition', 'verification', 'verificationStatus.exists()'),
  expected('conditions', 'Condition', 'category', 'category.exists()'),
  expected('conditions', 'Condition', 'onset', 'onset.exists()'),
  expected('conditions', 'Condition', 'recorded date', 'recordedDate.exists()'),
  expected('immunizations', 'Immunization', 'coded vaccine', 'vaccineCode.coding.code.exists()'),
  expected('immunizations', 'Immunization', 'date', 'occurrence.exists()'),
  expected('immunizations', 'Immunization', 'lot', 'lotNumber.exists()'),
  expected('immunizations', 'Immunization', 'performer', 'performer.exists()'),
  ...observation('labs', 'laboratory'),
  expected('labs', 'Observation', 'reference range', 'referenceRange.exists()', 'laboratory'),
  expected('labs', 'Observation', 'specimen', 'specimen.exists()', 'laboratory'),
  ...observation('vitals', 'vital-signs'),
  ...observation('socialHistory', 'social-history'),
  expected('procedures', 'Procedure', 'coded procedure', 'code.coding.code.exists()'),
  expected('procedures', 'Procedure', 'date', 'performed.exists()'),
  expected('procedures', 'Procedure', 'performer', 'performer.exists()'),
  expected('encounters', 'Encounter', 'type', 'type.exists()'),
  expected('encounters', 'Encounter', 'period', 'period.start.exists()'),
  expected('encounters', 'Encounter', 'location', 'location.exists()'),
  expected('encounters', 'Encounter', 'participant', 'participant.exists()'),
  expected('reports', 'DiagnosticReport', 'code', 'code.coding.code.exists()'),
  expected('reports', 'DiagnosticReport', 'results', 'result.exists() or presentedForm.exists()'),
  expected('documents', 'DocumentReference', 'type', 'type.coding.code.exists()'),
  expected('documents', 'DocumentReference', 'date', 'date.exists()'),
  expected('documents', 'DocumentReference', 'author', 'author.exists()'),
  expected(
    'documents',
    'DocumentReference',
    'attachment',
    'content.attachment.url.exists() or content.attachment.data.exists()',
  ),
];

function expected(
  of: FactClass,
  type: string,
  element: string,
  filled: string,
  category?: string,
): Expected {
  return { class: of, type, element, filled, category };
}

function observation(of: FactClass, category: string): readonly Expected[] {
  return [
    expected(
      of,
      'Observation',
      'LOINC code',
      "code.coding.where(system = 'http://loinc.org').exists()",
      category,
    ),
    expected(
      of,
      'Observation',
      'value',
      'value.exists() or component.value.exists() or dataAbsentReason.exists()',
      category,
    ),
    expected(of, 'Observation', 'date', 'effective.exists()', category),
  ];
}

const compiled = EXPECTED.map((one) => ({ ...one, isFilled: compilePredicate(one.filled) }));
const categories = Object.fromEntries(
  EXPECTED.flatMap(({ category }) =>
    category === undefined
      ? []
      : [[category, compilePredicate(`category.coding.where(code = '${category}').exists()`)]],
  ),
);
const environment = { patient: undefined, now: '' };

/** How often each expected element is filled in one source; elements of absent types are left out. */
export function measureCompleteness(
  connection: ConnectionId,
  byType: ReadonlyMap<string, readonly unknown[]>,
) {
  const ofCategory = new Map<string, readonly unknown[]>();
  const meantBy = ({ type, category }: Expected): readonly unknown[] => {
    const all = byType.get(type) ?? [];
    if (category === undefined) return all;
    const known = ofCategory.get(category);
    if (known !== undefined) return known;
    const own = all.filter((resource) => categories[category]?.(resource, environment) === true);
    ofCategory.set(category, own);
    return own;
  };
  return compiled.flatMap((one) => {
    const meant = meantBy(one);
    if (meant.length === 0) return [];
    const filled = meant.filter((resource) => one.isFilled(resource, environment) === true).length;
    const { class: of, element } = one;
    return [{ source: connection, class: of, element, filled, of: meant.length }];
  });
}
