import { describe, expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { anOrigin, NORTH, someTerms } from '#core/testing/build.ts';
import { contextOf, indexOf } from './context.ts';
import { normalizeObservation } from './observation.ts';
import type { Raw } from './read.ts';

const specimen = { resourceType: 'Specimen', type: { text: 'Serum' } };
const context = contextOf(
  NORTH,
  someTerms,
  indexOf(new Map([['Specimen/1', specimen]]), new Map()),
);

const normalize = (more: Raw) =>
  normalizeObservation({ resourceType: 'Observation', ...more }, anOrigin(), context);
const lab = (more: Raw) =>
  normalize({ category: [{ coding: [{ code: 'laboratory' }] }], ...more }) as ObservationFact;
const loinc = (code: string) => ({ coding: [{ system: systems.loinc, code }] });
const category = (code: string) => [{ coding: [{ code }] }];

describe('the class', () => {
  it.each<[string, string, Raw]>([
    ['labs', 'the category laboratory', { category: category('laboratory') }],
    ['vitals', 'the category vital-signs', { category: category('vital-signs') }],
    ['vitals', 'the category written as words', { category: [{ text: 'Vital Signs' }] }],
    ['socialHistory', 'the category social-history', { category: category('social-history') }],
    [
      'labs',
      'its category, whatever its code',
      { category: category('laboratory'), code: loinc('8867-4') },
    ],
    [
      'vitals',
      'its code, where no category settles it',
      { category: category('exam'), code: loinc('8867-4') },
    ],
    ['socialHistory', 'its code, where there is no category', { code: loinc('72166-2') }],
    ['socialHistory', 'a survey', { category: category('survey'), valueInteger: 7 }],
    [
      'labs',
      'a quantity of an unknown category',
      { category: category('exam'), valueQuantity: { value: 1 } },
    ],
    ['labs', 'an interpretation', { interpretation: [{ text: 'High' }] }],
    ['labs', 'components', { component: [{ code: { text: 'x' } }] }],
    ['other', 'none of these', { category: category('imaging'), valueString: 'clear' }],
    ['other', 'nothing at all', {}],
  ])('is %s by %s', (kind, _why, more) => {
    expect(normalize(more).class).toBe(kind);
  });

  it('keeps what was found where it is other', () => {
    const found = normalize({ code: { text: 'Impression' }, valueString: 'clear' });
    expect(found).toMatchObject({ title: 'Impression', value: { kind: 'text', text: 'clear' } });
  });
});

describe('the value', () => {
  it.each<[string, Raw, unknown]>([
    ['0 is a value', { valueInteger: 0 }, { kind: 'quantity', quantity: { value: 0 } }],
    ['false is a value', { valueBoolean: false }, { kind: 'boolean', boolean: false }],
    [
      'a quantity has its UCUM code',
      {
        valueQuantity: {
          value: 3.1,
          unit: 'milligram',
          code: 'mg',
          system: systems.ucum,
          comparator: '<',
        },
      },
      { kind: 'quantity', quantity: { value: 3.1, unit: 'mg', comparator: '<' } },
    ],
    [
      'a unit of another system is taken in words',
      { valueQuantity: { value: 3, unit: 'mg/dl', code: '258797006', system: systems.snomed } },
      { kind: 'quantity', quantity: { value: 3, unit: 'mg/dl' } },
    ],
    [
      'an unknown comparator leaves words, not a number',
      { valueQuantity: { value: 5, unit: 'mg', comparator: '~' } },
      { kind: 'text', text: '~ 5 mg' },
    ],
    [
      'a number in quotes stays words',
      { valueQuantity: { value: '5.4', unit: 'mg' } },
      { kind: 'text', text: '5.4 mg' },
    ],
    [
      'a code',
      { valueCodeableConcept: { text: 'Negative' } },
      { kind: 'concept', concept: { codings: [], text: 'Negative' } },
    ],
    ['words', { valueString: ' NOT DETECTED ' }, { kind: 'text', text: 'NOT DETECTED' }],
    ['a range', { valueRange: { low: { value: 1 }, high: { value: 2 } } }, { kind: 'range' }],
    [
      'a ratio',
      { valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } } },
      { kind: 'ratio', denominator: { value: 128 } },
    ],
    [
      'half a ratio',
      { valueRatio: { denominator: { value: 128 } } },
      { kind: 'text', text: '? : 128' },
    ],
    ['a date', { valueDateTime: '2024-03' }, { kind: 'date', date: '2024-03' }],
    ['a time', { valueTime: '08:30:00' }, { kind: 'text', text: '08:30:00' }],
    [
      'a period',
      { valuePeriod: { start: '2024-01-01' } },
      { kind: 'text', text: '2024-01-01 – …' },
    ],
    [
      'a curve',
      { valueSampledData: { origin: { value: 0, unit: 'mV' }, data: '1 2 3' } },
      { kind: 'text', text: '1 2 3 (mV)' },
    ],
    ['an attachment', { valueAttachment: { title: 'Strip' } }, { kind: 'text', text: 'Strip' }],
  ])('%s', (_what, more, value) => {
    expect(lab(more).value).toMatchObject(value as object);
  });

  it.each<[string, Raw, string]>([
    ['by the element', { dataAbsentReason: { coding: [{ code: 'masked' }] } }, 'masked'],
    [
      'by a coded answer',
      {
        valueCodeableConcept: {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'unknown' },
          ],
        },
      },
      'unknown',
    ],
    [
      'by an extension of the value',
      {
        _valueString: {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
              valueCode: 'not-asked',
            },
          ],
        },
      },
      'not-asked',
    ],
  ])('is absent for a reason stated %s', (_how, more, reason) => {
    expect(lab(more)).toMatchObject({ value: undefined, absentReason: reason });
  });
});

it('keeps a blood pressure that has only components', () => {
  const pressure = normalize({
    category: category('vital-signs'),
    code: loinc('85354-9'),
    component: [
      { code: loinc('8480-6'), valueQuantity: { value: 120, unit: 'mmHg' } },
      { code: loinc('8462-4'), dataAbsentReason: { text: 'not measured' } },
      { valueString: 'left arm' },
    ],
  });
  expect(pressure).toMatchObject({
    value: undefined,
    components: [
      { code: { codings: [{ code: '8480-6' }] }, value: { quantity: { value: 120 } } },
      { value: undefined, absentReason: 'not measured' },
      { code: { text: 'component 3' }, value: { text: 'left arm' } },
    ],
  });
});

it('reads interpretation, range, specimen and time', () => {
  const fact = lab({
    interpretation: [{ coding: [{ code: 'h' }] }, { text: 'Critical low' }, { text: 'odd' }],
    referenceRange: [
      { type: { coding: [{ code: 'therapeutic' }] }, low: { value: 2 } },
      { low: { value: 135, unit: 'mmol/L' }, high: { value: 145 }, text: '135-145' },
    ],
    specimen: { reference: 'Specimen/1' },
    effectivePeriod: { start: '2024-05-01T08:00:00Z' },
    issued: '2024-05-02T00:00:00Z',
  });
  expect(fact.interpretation).toEqual(['H', 'LL', 'odd']);
  expect(fact.referenceRange).toMatchObject({ low: { value: 135 }, text: '135-145' });
  expect(fact.specimen).toBe('Serum');
  expect(fact.date).toBe('2024-05-01T08:00:00Z');
  expect(lab({ issued: '2024-05-02' })).toMatchObject({ date: '2024-05-02', effective: undefined });
});
