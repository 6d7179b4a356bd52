import { describe, expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import { anOrigin, NORTH, someTerms } from '#core/testing/build.ts';
import { contextOf, indexOf } from './context.ts';
import { normalizeMedication } from './medication.ts';
import type { Raw } from './read.ts';

const rxnorm = (code: string, text?: string) => ({
  coding: [{ system: systems.rxnorm, code }],
  text,
});
const resources = new Map<string, Raw>([
  [
    'Medication/m1',
    { resourceType: 'Medication', code: rxnorm('314076'), form: { text: 'Tablet' } },
  ],
  [
    'Medication/parts',
    {
      resourceType: 'Medication',
      ingredient: [
        {
          itemCodeableConcept: { text: 'lisinopril' },
          strength: {
            numerator: { value: 10, unit: 'mg' },
            denominator: { value: 1, unit: 'tablet' },
          },
        },
      ],
    },
  ],
  [
    'MedicationRequest/o1',
    { resourceType: 'MedicationRequest', requester: { display: 'Dr. Sample' } },
  ],
  ['Condition/c1', { resourceType: 'Condition', code: { text: 'Hypertension' } }],
]);
const context = contextOf(NORTH, someTerms, indexOf(resources, new Map()));

function normalize(more: Raw): MedicationFact {
  return normalizeMedication({ resourceType: 'MedicationRequest', ...more }, anOrigin(), context);
}

describe('the product', () => {
  it.each<[string, Raw, string, string | undefined]>([
    ['inline', { medicationCodeableConcept: rxnorm('314076') }, 'lisinopril', '10 mg'],
    [
      'by reference',
      { medicationReference: { reference: 'Medication/m1' } },
      'lisinopril',
      '10 mg',
    ],
    [
      'contained',
      {
        contained: [{ resourceType: 'Medication', id: 'x', code: rxnorm('855332') }],
        medicationReference: { reference: '#x' },
      },
      'warfarin',
      '5 mg',
    ],
    [
      'only as words beside the reference',
      { medicationReference: { reference: 'Medication/gone', display: 'lisinopril 10 mg tablet' } },
      'lisinopril',
      '10 mg',
    ],
    ['as in R5, inline', { medication: { concept: rxnorm('314077') } }, 'lisinopril', '20 mg'],
    [
      'as in R5, by reference',
      { medication: { reference: { reference: 'Medication/m1' } } },
      'lisinopril',
      '10 mg',
    ],
    [
      'by its ingredients',
      { medicationReference: { reference: 'Medication/parts' } },
      'lisinopril',
      '10 mg',
    ],
    [
      'by a National Drug Code',
      { medicationCodeableConcept: { coding: [{ system: systems.ndc, code: '00093-1058-01' }] } },
      'metformin',
      '500 mg',
    ],
    [
      'by its name',
      { medicationCodeableConcept: { text: 'Lipitor 20 mg tab' } },
      'atorvastatin',
      '20 mg',
    ],
    [
      'by an ingredient code, with strength in words',
      { medicationCodeableConcept: rxnorm('29046', 'lisinopril 40 mg tablet') },
      'lisinopril',
      '40 mg',
    ],
    [
      'by a display',
      {
        medicationCodeableConcept: {
          coding: [{ code: 'L1', display: 'Warfarin 5 mg' }],
          text: 'blood thinner',
        },
      },
      'warfarin',
      '5 mg',
    ],
  ])('is read %s', (_how, more, ingredient, strength) => {
    const { drug, product } = normalize(more);
    expect(product).toBeDefined();
    expect(drug).toMatchObject({ ingredients: [ingredient], strengths: [strength] });
  });

  it('stays shown where no table knows it', () => {
    const { drug, product } = normalize({ medicationCodeableConcept: { text: 'Vitamin tonic' } });
    expect(drug).toBeUndefined();
    expect(product?.text).toBe('Vitamin tonic');
  });

  it('is no drug where the entry says that there is none', () => {
    const fact = normalize({ medicationCodeableConcept: { text: 'No known medications' } });
    expect(fact).toMatchObject({
      absence: { meaning: 'none', about: 'medication' },
      drug: undefined,
    });
  });

  it('is not guessed from half a list of ingredients', () => {
    const parts = [
      { itemCodeableConcept: { text: 'lisinopril' } },
      { itemCodeableConcept: { text: 'tonic' } },
    ];
    const medication = { resourceType: 'Medication', id: 'x', ingredient: parts };
    const fact = normalize({ contained: [medication], medicationReference: { reference: '#x' } });
    expect(fact).toMatchObject({ product: { text: 'lisinopril / tonic' }, drug: undefined });
  });
});

describe('the dose', () => {
  const milligrams = (value: number) => ({ value, unit: 'mg', comparator: undefined });
  const ofDose = (dose: Raw, more: Raw = {}) => ({ ...more, doseAndRate: [dose] });
  const daily = { timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } };

  it.each<[string, Raw[], unknown, number | undefined]>([
    ['structured', [ofDose({ doseQuantity: { value: 10, unit: 'mg' } }, daily)], milligrams(10), 1],
    ['as in STU3', [{ doseQuantity: { value: 10, unit: 'mg' }, ...daily }], milligrams(10), 1],
    [
      'of a range, at most its end',
      [ofDose({ doseRange: { low: { value: 1 }, high: { value: 2 } } })],
      { value: 2, unit: undefined, comparator: '<=' },
      undefined,
    ],
    [
      'of a range without spread',
      [ofDose({ doseRange: { low: { value: 2 }, high: { value: 2 } } })],
      { value: 2, unit: undefined, comparator: undefined },
      undefined,
    ],
    ['written only', [{ text: 'take 1 tablet (500 mg) by mouth twice daily' }], milligrams(500), 2],
    [
      'structured, though written otherwise',
      [ofDose({ doseQuantity: { value: 1, unit: 'tablet' } }, { text: '500 mg bid' })],
      { value: 1, unit: 'tablet', comparator: undefined },
      2,
    ],
    [
      'twice the same in one day',
      [
        ofDose({ doseQuantity: { value: 5, unit: 'mg' } }, daily),
        ofDose({ doseQuantity: { value: 5, unit: 'mg' } }, daily),
      ],
      milligrams(5),
      2,
    ],
    [
      'different in one day: left open',
      [
        ofDose({ doseQuantity: { value: 5, unit: 'mg' } }, daily),
        ofDose({ doseQuantity: { value: 9, unit: 'mg' } }, daily),
      ],
      undefined,
      undefined,
    ],
    [
      'one after the other: frequency left open',
      [
        { ...ofDose({ doseQuantity: { value: 5, unit: 'mg' } }, daily), sequence: 1 },
        { ...ofDose({ doseQuantity: { value: 5, unit: 'mg' } }, daily), sequence: 2 },
      ],
      milligrams(5),
      undefined,
    ],
    [
      'not a number',
      [ofDose({ doseQuantity: { value: 'ten', unit: 'mg' } })],
      undefined,
      undefined,
    ],
    ['not said', [], undefined, undefined],
  ])('%s', (_how, dosageInstruction, dose, times) => {
    const fact = normalize({ dosageInstruction });
    expect(fact.dose).toEqual(dose);
    expect(fact.timesPerDay).toBe(times);
  });

  it('of an administration stands in an object', () => {
    const dosage = { dose: { value: 1000, unit: 'MG' }, route: { text: 'INTRAVENOUS' } };
    const fact = normalize({ resourceType: 'MedicationAdministration', dosage });
    expect(fact).toMatchObject({
      said: 'administration',
      dose: { value: 1000 },
      route: { text: 'INTRAVENOUS' },
    });
  });
});

it.each<[string, Raw, boolean | undefined]>([
  ['said so', { asNeededBoolean: true }, true],
  ['said for what', { asNeededCodeableConcept: { text: 'as needed for headache' } }, true],
  ['said for what, in R5', { asNeededFor: [{ text: 'pain' }] }, true],
  ['written', { text: '1 tablet as needed' }, true],
  ['denied, whatever is written', { asNeededBoolean: false, text: '1 tablet prn' }, false],
  ['not said', { text: '1 tablet' }, undefined],
])('as needed: %s', (_how, dosage, expected) => {
  expect(normalize({ dosageInstruction: [dosage] }).asNeeded).toBe(expected);
});

it.each<[string, Raw, Partial<MedicationFact>]>([
  [
    'an order starts when written',
    { authoredOn: '2024-03-01' },
    { said: 'order', start: '2024-03-01' },
  ],
  [
    'an order ends with its bounds',
    {
      dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2024', end: '2025' } } } }],
    },
    { start: '2024', end: '2025' },
  ],
  [
    'a statement has a period',
    { resourceType: 'MedicationStatement', effectivePeriod: { start: '2020', end: '2021' } },
    { said: 'statement', start: '2020', end: '2021' },
  ],
  [
    'a statement without a period is dated by when it was said',
    { resourceType: 'MedicationStatement', dateAsserted: '2023-01-01' },
    { start: undefined, date: '2023-01-01' },
  ],
  [
    'a dispense starts when handed over and names the prescriber of its order',
    {
      resourceType: 'MedicationDispense',
      whenHandedOver: '2024-03-02',
      authorizingPrescription: [{ reference: 'MedicationRequest/o1' }],
      performer: [{ actor: { display: 'Pharmacy' } }],
    },
    { said: 'dispense', start: '2024-03-02', prescriber: 'Dr. Sample', author: 'Pharmacy' },
  ],
  [
    'an order not to give is no order',
    { status: 'active', doNotPerform: true },
    { status: 'do-not-perform' },
  ],
  [
    'a reason by reference',
    { reasonReference: [{ reference: 'Condition/c1' }] },
    { reason: { codings: [], text: 'Hypertension' } },
  ],
  [
    'a status of the wrong shape is not stated',
    { status: ['active'], intent: 7 },
    { status: undefined, intent: undefined },
  ],
])('%s', (_what, more, expected) => {
  expect(normalize(more)).toMatchObject(expected);
});
