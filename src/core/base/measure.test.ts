import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadTerminology } from '#terminology/terminology.ts';
import { compareMeasures, type Measure } from './measure.ts';

const terms = await loadTerminology();
const GLUCOSE = 180.156;
const CREATININE = 113.118;
const UREA_NITROGEN = 28.013;
const UREA = 60.056;

function measure(text: string, molarMass?: number): Measure {
  const [, comparator, value, unit] = /^([<>]=?)?(\S+)(?: (.+))?$/.exec(text) ?? [];
  return {
    quantity: {
      value: Number(value),
      unit,
      comparator: comparator as Measure['quantity']['comparator'],
    },
    molarMass,
  };
}

it.each([
  ['100 mg/dL', '100 mg/dL', undefined, undefined, 'exactly'],
  ['100 mg/dL', '5.55 mmol/L', GLUCOSE, 'within 1 %, after conversion', 'by molar mass'],
  ['1.2 mg/dL', '106 umol/L', CREATININE, 'within 1 %, after conversion', 'by molar mass'],
  ['0.9 mg/dL', '0.94 mg/dL', CREATININE, 'to the last printed digit', 'as 0.94 prints as 0.9'],
  ['140 mmol/L', '141 mmol/L', undefined, 'within 1 %', 'as rounding explains'],
  ['4 meq/L', '4 mmol/L', 39.098, 'after conversion', 'by the charge of potassium'],
  ['2.1 mIU/L', '2.1 uIU/mL', undefined, 'after conversion', 'though arbitrary units'],
  ['6.1 K/uL', '6.1 10*9/L', undefined, 'after conversion', 'as cells are counted'],
  ['2.5', '2.5 {INR}', undefined, undefined, 'as a ratio has no unit'],
  ['7.4 [pH]', '7.4', undefined, undefined, 'as pH has no unit'],
  ['<5 mg/L', '<5 mg/L', undefined, undefined, 'as equally bounded'],
  ['0 mg/dL', '0 mg/dL', undefined, undefined, 'as 0 is a value'],
  ['3 blobs', '3 blobs', undefined, undefined, 'though nobody knows the unit'],
])('%s and %s are the same %4$s', (one, other, molarMass, tolerance, _why) => {
  const outcome = compareMeasures(measure(one, molarMass), measure(other, molarMass), terms);
  expect(outcome).toEqual({ kind: 'same', tolerance });
});

it('tells urea from the nitrogen in it, through the amount of substance', () => {
  const nitrogen = measure('20 mg/dL', UREA_NITROGEN);
  expect(compareMeasures(nitrogen, measure('7.14 mmol/L', UREA), terms).kind).toBe('same');
  expect(compareMeasures(nitrogen, measure('42.9 mg/dL', UREA), terms).kind).toBe('same');
  expect(compareMeasures(nitrogen, measure('20 mg/dL', UREA), terms).kind).toBe('different');
});

it.each([
  ['100 mg/dL', '1000 mg/dL', undefined, /ten times/],
  ['0.2 mg/dL', '200 mg/dL', undefined, /a thousand times/],
  ['100 mg/dL', '100 mmol/L', GLUCOSE, /mass and amount/],
  ['1 mg/dL', '88.4 mg/dL', CREATININE, /mass and amount/],
  ['1 mg/dL', '88.42 mg/dL', undefined, /mass and amount/],
  ['70 kg', '154.3 kg', undefined, /kilograms and pounds/],
  ['150 lbs', '150 kg', undefined, /kilograms and pounds/],
  ['66 cm', '167.6 cm', undefined, /inches and centimeters/],
  ['98.6 Cel', '37 Cel', undefined, /Fahrenheit/],
  ['5 mg/dL', '7 mg/dL', undefined, undefined],
  ['1 mg/dL', '1.4 mg/dL', undefined, undefined],
  ['0 mg/dL', '3 mg/dL', undefined, undefined],
])('%s and %s differ: %4$s', (one, other, molarMass, slip) => {
  const outcome = compareMeasures(measure(one, molarMass), measure(other, molarMass), terms);
  expect(outcome.kind).toBe('different');
  if (outcome.kind !== 'different') return;
  if (slip === undefined) expect(outcome.slip).toBeUndefined();
  else expect(outcome.slip).toMatch(slip);
});

it.each([
  ['100 mg/dL', '100', 'unit-missing'],
  ['100 mg/dL', '100 mmol/L', 'incommensurable'],
  ['100 mg/dL', '100 kg', 'incommensurable'],
  ['100 mg/dL', '100 blobs', 'unit-unknown'],
  ['<5 mg/dL', '5 mg/dL', 'bounded'],
  ['<5 mg/dL', '>5 mg/dL', 'bounded'],
])('%s and %s are held apart: %s', (one, other, kind) => {
  expect(compareMeasures(measure(one), measure(other), terms).kind).toBe(kind);
});

it.each([
  ['72 /min', '73 bpm', { amount: 1, unit: '/min' }, 'same'],
  ['72 /min', '74 /min', { amount: 1, unit: '/min' }, 'different'],
  ['37 Cel', '98.7 [degF]', { amount: 0.1, unit: 'Cel' }, 'same'],
  ['37 Cel', '99.3 [degF]', { amount: 0.1, unit: 'Cel' }, 'different'],
  ['70 kg', '155 [lb_av]', { amount: 0.5, unit: 'kg' }, 'same'],
  ['70 kg', '70.6 kg', { amount: 0.5, unit: 'kg' }, 'different'],
])('%s and %s within %j are %s', (one, other, allowance, kind) => {
  expect(compareMeasures(measure(one), measure(other), terms, allowance).kind).toBe(kind);
});

const anyMeasure = fc.record({
  quantity: fc.record({
    value: fc.oneof(fc.double(), fc.integer({ min: -5, max: 500 })),
    unit: fc.option(
      fc.oneof(
        fc.constantFrom('mg/dL', 'mmol/L', 'Cel', '[degF]', '%', '{INR}', 'IU/L', 'U/L', 'K/uL'),
        fc.string({ maxLength: 6 }),
      ),
      { nil: undefined },
    ),
    comparator: fc.constantFrom(undefined, '<' as const),
  }),
  molarMass: fc.constantFrom(undefined, GLUCOSE, UREA),
});

it('is blind to order and never throws', () => {
  fc.assert(
    fc.property(anyMeasure, anyMeasure, (one, other) => {
      const there = compareMeasures(one, other, terms);
      expect(compareMeasures(other, one, terms)).toEqual(there);
    }),
  );
});

it('finds a measure the same as itself', () => {
  fc.assert(
    fc.property(anyMeasure, (one) => {
      fc.pre(Number.isFinite(one.quantity.value));
      expect(compareMeasures(one, one, terms).kind).toBe('same');
    }),
  );
});
