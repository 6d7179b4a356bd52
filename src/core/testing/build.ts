import { systems } from '#core/base/concept.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import type {
  AllergyFact,
  ConditionFact,
  ImmunizationFact,
  MedicationFact,
  ObservationFact,
} from '#core/facts/clinical.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import type { ClassCoverage, Coverage, Facts, SourceRecord } from '#core/facts/record.ts';
import { aConcept, anOrigin, aQuantity, base, NORTH } from './base.ts';

export { aConcept, anOrigin, aQuantity, NORTH, SOUTH, WEST, words } from './base.ts';
// One door for tests: the other halves of this file stand beside it only for its length.
export {
  aCarePlan,
  aCareTeam,
  aCoverage,
  aDevice,
  aDocument,
  aFamilyHistory,
  aGoal,
  anEncounter,
  anOther,
  aProcedure,
  aReport,
} from './care.ts';
export { aDrug, noTerms, someTerms } from './terms.ts';

/** A class read to its end. */
export const complete: ClassCoverage = { state: 'complete', reason: undefined };

/** Every class read to its end. */
export const completeCoverage: Coverage = coverageOf(complete);

/** Every class in the same state, such as `partial` after paging stopped. */
export function coverageOf(state: ClassCoverage, more: Partial<Coverage> = {}): Coverage {
  const all = Object.fromEntries(factClasses.map((kind) => [kind, state]));
  return { ...(all as Record<FactClass, ClassCoverage>), ...more };
}

/** One source's whole record; received is what its facts need. */
export function aSourceRecord(
  more: Partial<Omit<SourceRecord, 'facts'>> & { readonly facts?: Partial<Facts> } = {},
): SourceRecord {
  const facts = { ...noFacts(), ...more.facts };
  const used = Object.values(facts).reduce((sum, list) => sum + list.length, 0);
  const withheld = more.withheld ?? [];
  return {
    connection: NORTH,
    coverage: completeCoverage,
    received: used + withheld.length,
    used,
    ...more,
    withheld,
    facts,
  };
}

/** A record that says nothing of any class. */
export function noFacts(): Facts {
  return Object.fromEntries(factClasses.map((kind) => [kind, []])) as unknown as Facts;
}

/** Lisinopril 10 mg once a day by mouth, active since 2024-03-01. */
export function aMedication(more: Partial<MedicationFact> = {}): MedicationFact {
  return {
    ...base('medications', 'MedicationRequest/1'),
    date: '2024-03-01',
    said: 'order',
    product: aConcept(systems.rxnorm, '314076', 'lisinopril 10 MG Oral Tablet'),
    absence: undefined,
    drug: {
      ingredients: ['lisinopril'],
      strengths: ['10 mg'],
      form: 'tablet',
      release: undefined,
      brand: undefined,
    },
    status: 'active',
    intent: 'order',
    dose: aQuantity(10, 'mg'),
    timesPerDay: 1,
    route: aConcept(systems.snomed, '26643006', 'Oral route'),
    asNeeded: false,
    sig: undefined,
    reason: undefined,
    prescriber: undefined,
    start: '2024-03-01',
    end: undefined,
    ...more,
  };
}

/** An active, confirmed allergy to penicillin with hives. */
export function anAllergy(more: Partial<AllergyFact> = {}): AllergyFact {
  return {
    ...base('allergies', 'AllergyIntolerance/1'),
    date: '2015-06-01',
    substance: aConcept(systems.rxnorm, '70618', 'Penicillin'),
    absence: undefined,
    clinicalStatus: 'active',
    verificationStatus: 'confirmed',
    type: 'allergy',
    categories: ['medication'],
    criticality: 'high',
    reactions: [
      { manifestation: aConcept(systems.snomed, '247472004', 'Hives'), severity: 'moderate' },
    ],
    onset: undefined,
    ...more,
  };
}

/** Active, confirmed type 2 diabetes on the problem list since 2018-04. */
export function aCondition(more: Partial<ConditionFact> = {}): ConditionFact {
  return {
    ...base('conditions', 'Condition/1'),
    date: '2018-04',
    code: aConcept(systems.snomed, '44054006', 'Diabetes mellitus type 2'),
    absence: undefined,
    clinicalStatus: 'active',
    verificationStatus: 'confirmed',
    categories: ['problem-list-item'],
    severity: undefined,
    bodySites: [],
    onset: '2018-04',
    abatement: undefined,
    recorded: undefined,
    encounter: undefined,
    ...more,
  };
}

/** An influenza vaccine given on 2025-10-01. */
export function anImmunization(more: Partial<ImmunizationFact> = {}): ImmunizationFact {
  return {
    ...base('immunizations', 'Immunization/1'),
    date: '2025-10-01',
    vaccine: aConcept(systems.cvx, '140', 'Influenza, seasonal, injectable, preservative free'),
    absence: undefined,
    status: 'completed',
    statusReason: undefined,
    occurrence: '2025-10-01',
    lotNumber: 'A1',
    doseNumber: undefined,
    site: undefined,
    route: undefined,
    manufacturer: undefined,
    expires: undefined,
    primarySource: true,
    ...more,
  };
}

/** A final serum sodium of 140 mmol/L on 2025-05-01 at 08:00. */
export function aLab(more: Partial<ObservationFact> = {}): ObservationFact {
  return {
    ...base('labs', 'Observation/1'),
    date: '2025-05-01T08:00:00Z',
    code: aConcept(systems.loinc, '2951-2', 'Sodium'),
    categories: ['laboratory'],
    status: 'final',
    value: { kind: 'quantity', quantity: aQuantity(140, 'mmol/L') },
    absentReason: undefined,
    components: [],
    interpretation: [],
    referenceRange: {
      low: aQuantity(135, 'mmol/L'),
      high: aQuantity(145, 'mmol/L'),
      text: undefined,
    },
    effective: '2025-05-01T08:00:00Z',
    specimen: undefined,
    method: undefined,
    bodySite: undefined,
    ...more,
  };
}

/** A heart rate of 72 a minute, at the same time as `aLab`. */
export function aVital(more: Partial<ObservationFact> = {}): ObservationFact {
  return aLab({
    class: 'vitals',
    origin: anOrigin(NORTH, 'Observation/2'),
    code: aConcept(systems.loinc, '8867-4', 'Heart rate'),
    categories: ['vital-signs'],
    value: { kind: 'quantity', quantity: aQuantity(72, '/min') },
    referenceRange: undefined,
    ...more,
  });
}

/** Never smoked, asked on 2025-05-01. */
export function aSocialHistory(more: Partial<ObservationFact> = {}): ObservationFact {
  return aLab({
    class: 'socialHistory',
    origin: anOrigin(NORTH, 'Observation/3'),
    date: '2025-05-01',
    code: aConcept(systems.loinc, '72166-2', 'Tobacco smoking status'),
    categories: ['social-history'],
    value: {
      kind: 'concept',
      concept: aConcept(systems.snomed, '266919005', 'Never smoked tobacco'),
    },
    referenceRange: undefined,
    effective: '2025-05-01',
    ...more,
  });
}

/** Ada Example, female, born 1970-05-01. */
export function aPatient(more: Partial<DemographicsFact> = {}): DemographicsFact {
  return {
    ...base('demographics', 'Patient/1'),
    names: [
      {
        use: 'official',
        family: 'Example',
        given: ['Ada'],
        prefix: [],
        suffix: [],
        text: undefined,
      },
    ],
    birthDate: '1970-05-01',
    gender: 'female',
    birthSex: undefined,
    deceased: undefined,
    addresses: [],
    telecoms: [],
    maritalStatus: undefined,
    languages: [],
    race: [],
    ethnicity: undefined,
    interpreter: undefined,
    contacts: [],
    active: true,
    ...more,
  };
}
