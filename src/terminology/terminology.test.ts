import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadTerminology } from './terminology.ts';

const terms = await loadTerminology();
const loinc = 'http://loinc.org';
const snomed = 'http://snomed.info/sct';
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm';

describe('a drug name', () => {
  it.each([
    ['Lipitor 20 mg tab', 'atorvastatin', '20 mg', 'Lipitor'],
    ['METFORMIN HCL ER 500 MG', 'metformin', '500 mg', undefined],
    ['lisinopril-hydrochlorothiazide 20-25 mg', 'hydrochlorothiazide+lisinopril', '25 mg+20 mg'],
    ['Zestoretic 20-25 mg', 'hydrochlorothiazide+lisinopril', '25 mg+20 mg', 'Zestoretic'],
    ['Norco 5-325', 'acetaminophen+hydrocodone', '325 mg+5 mg', 'Norco'],
    ['lisinopril 10 MG Oral Tablet [Zestril]', 'lisinopril', '10 mg', 'Zestril'],
    ['Acetaminophen (Tylenol) 325 mg', 'acetaminophen', '325 mg', 'Tylenol'],
    ['Levothyroxine Sodium 50 mcg Oral Tablet', 'levothyroxine', '0.05 mg'],
    ['amoxicillin 250 mg/5 mL suspension', 'amoxicillin', '50 mg/mL'],
    ['0.4 ML enoxaparin sodium 100 MG/ML Prefilled Syringe', 'enoxaparin', '100 mg/mL'],
    ['insulin, regular, human 100 UNT/ML', 'insulin regular', '100 unit/mL'],
    ['potassium chloride 20 mEq ER tab', 'potassium chloride', '20 meq'],
    ['ferrous sulfate 325 mg (65 mg iron) tablet', 'ferrous sulfate', '325 mg'],
    ['Tylenol with codeine #3', 'acetaminophen+codeine', '', 'Tylenol with Codeine'],
    ['Warfarin Sodium 5mg tablet TEVA', 'warfarin', '5 mg'],
    ['adalimumab-adaz 40 mg', 'adalimumab', '40 mg'],
    ['ASA 81 mg EC', 'aspirin', '81 mg'],
    ['dexamethasone sodium phosphate 4 MG/ML Injection', 'dexamethasone', '4 mg/mL'],
    ['cefdinir 25 MG/ML Oral Suspension [Omnicef]', 'cefdinir', '25 mg/mL'],
    ['apixaban 5 mg', 'apixaban', '5 mg'],
  ])('%s is %s, %s', (text, ingredients, strengths, brand?: string) => {
    const drug = terms.drugByName(text);
    expect(drug?.ingredients.join('+')).toBe(ingredients);
    expect(drug?.strengths.join('+')).toBe(strengths);
    expect(drug?.brand).toBe(brand);
  });

  it.each([
    ['no aspirin', 'denies it'],
    ['aspirin allergy', 'is about an allergy'],
    ['amoxicillin 500 mg - unobtainium 125 mg', 'names a second, unknown drug'],
    ['cefdinir [Unknownia ibuprofen]', 'names another in brackets'],
    ['lactated ringers lisinopril unknownword', 'has a word nobody knows'],
    ['Ensure Plus', 'is no drug'],
    ['sodium', 'is a salt alone'],
    ['tablet', 'is a form alone'],
    ['', 'is empty'],
  ])('%j is not guessed at: it %s', (text) => {
    expect(terms.drugByName(text)).toBeUndefined();
  });

  it.each([
    ['metoprolol succinate ER 50 mg tablet', 'ER', 'extended release oral tablet'],
    ['Toprol XL 50 mg', 'ER', undefined],
    ['aspirin EC tablet 81 mg', 'DR', 'delayed release oral tablet'],
    ['metoprolol tartrate 50 mg tab', undefined, 'oral tablet'],
    ['fluticasone 50 mcg/actuation nasal spray', undefined, 'nasal spray'],
  ])('%s is released %s from %s', (text, release, form) => {
    expect(terms.drugByName(text)).toMatchObject({ release, form });
  });

  it('never throws, and gives sorted, unique ingredients', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'lisinopril',
        'zinc',
        'sodium',
        '5 mg',
        '-',
        '/',
        '(',
        'ER',
        'Norco',
        '5-325',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        const ingredients = terms.drugByName(parts.join(' '))?.ingredients ?? [];
        expect([...new Set(ingredients)].sort()).toEqual(ingredients);
      }),
    );
  });
});

describe('a drug code', () => {
  it.each([
    ['860975', 'metformin', '500 mg', 'ER'],
    ['314076', 'lisinopril', '10 mg', undefined],
    ['29046', 'lisinopril', '', undefined],
  ])('RxNorm %s is %s %s %s', (rxcui, ingredients, strengths, release) => {
    const drug = terms.drugByRxcui(rxcui);
    expect(drug?.ingredients.join('+')).toBe(ingredients);
    expect(drug?.strengths.join('+')).toBe(strengths);
    expect(drug?.release).toBe(release);
  });

  it.each(['', '0', 'abc', '99999999', '-1'])('RxNorm %j is unknown', (rxcui) => {
    expect(terms.drugByRxcui(rxcui)).toBeUndefined();
  });

  it('reads alike from its code and from its name', () => {
    for (const rxcui of ['314076', '310798', '197884', '860975']) {
      const coded = terms.drugByRxcui(rxcui);
      const named = terms.drugByName(
        `${coded?.ingredients.join(' / ')} ${coded?.strengths.join()} ${coded?.form}`,
      );
      expect({ ...named, brand: undefined }).toEqual(coded);
    }
  });

  it.each(['0002-0152-01', '00002015201', '2-152', '0002-0152'])('reads the NDC %s', (ndc) => {
    expect(terms.rxcuisByNdc(ndc)).toEqual(['2679323']);
  });

  it.each(['0002015201', 'x', '', '1234567890123'])('does not guess at the NDC %j', (ndc) => {
    expect(terms.rxcuisByNdc(ndc)).toEqual([]);
  });
});

it.each([
  ['warfarin', undefined, true],
  ['lisinopril', undefined, false],
  ['potassium chloride', 'oral', false],
  ['potassium chloride', 'intravenous', true],
])('%s given %s is high alert: %s', (ingredient, route, expected) => {
  expect(terms.isHighAlert(ingredient, route)).toBe(expected);
});

it('knows therapeutic classes', () => {
  expect(terms.classesOf('lisinopril')).toEqual(['ACE inhibitors']);
  expect(terms.classesOf('apixaban')).toEqual(['anticoagulants']);
  expect(terms.classesOf('water')).toEqual([]);
});

describe('a substance', () => {
  it.each([
    [undefined, 'PENICILLINS', 'penicillin'],
    [undefined, 'Allergy to penicillin (finding)', 'penicillin'],
    [rxnorm, '7980', 'penicillin g'],
    [snomed, '91935009', 'peanut'],
    [undefined, 'Peanuts', 'peanut'],
    [undefined, 'bee stings', 'bee venom'],
    [undefined, 'dust mites', 'house dust mite'],
    [undefined, 'Tree nuts', 'tree nut'],
    [undefined, 'sulfa drugs', 'sulfonamide'],
    [undefined, 'Bactrim', 'sulfamethoxazole;trimethoprim'],
    [undefined, 'Tylenol', 'acetaminophen'],
    [undefined, 'ACE inhibitors', 'ace inhibitors'],
    [rxnorm, '314076', 'lisinopril'],
    [undefined, 'moonlight', undefined],
    [undefined, '', undefined],
    ['http://example.org/local', '7980', undefined],
  ])('of %s called %s is %s', (system, name, substance) => {
    expect(terms.allergen(system, name)?.substance).toBe(substance);
  });

  it('belongs to classes that are related to it and never it', () => {
    const amoxicillin = terms.allergen(undefined, 'amoxicillin');
    const penicillins = terms.allergen(undefined, 'penicillins');
    expect(amoxicillin?.classes).toEqual(penicillins?.classes);
    expect(amoxicillin?.substance).not.toBe(penicillins?.substance);
  });
});

describe('a statement of absence', () => {
  it.each([
    [undefined, 'NKDA', 'none', 'medication'],
    [undefined, ' No Known Allergies. ', 'none', 'all'],
    ['SNOMED-CT', '716186003', 'none', 'all'],
    [snomed, '429625007', 'none', 'food'],
    [undefined, 'Allergies not on file', 'not-asked', 'all'],
    [
      'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips',
      'no-allergy-info',
      'not-asked',
      'all',
    ],
    ['http://terminology.hl7.org/CodeSystem/data-absent-reason', 'masked', 'withheld', 'all'],
  ])('%s %s means %s of %s', (system, code, meaning, scope) => {
    expect(terms.absence(system, code)).toMatchObject({ meaning, scope });
  });

  it.each([
    [snomed, '293619005', 'denies one substance only'],
    [snomed, '196461000000101', 'says an allergy exists'],
    [snomed, '410942007', 'is the code of any drug'],
    [undefined, 'no known allergies to food except nuts', 'is more than the whole phrase'],
    [undefined, 'nothing', 'is no phrase of the table'],
  ])('%s %s is none: it %s', (system, code, _why) => {
    expect(terms.absence(system, code)).toBeUndefined();
  });
});

it.each([
  ['urn:oid:2.16.840.1.113883.6.1', loinc],
  ['LN', loinc],
  [' snomed ', snomed],
  ['http://snomed.info/sct/731000124108/version/20230901', snomed],
  ['http://snomed.info/sct|20230901', snomed],
  ['http://example.org/local', 'http://example.org/local'],
])('the system %s is %s', (alias, canonical) => {
  expect(terms.canonicalSystem(alias)).toBe(canonical);
});

describe('a unit', () => {
  it.each([
    ['MG/DL', 'mg/dL'],
    ['mcg', 'ug'],
    ['lbs', '[lb_av]'],
    ['K/uL', '10*3/uL'],
    ['x10E3/uL', '10*3/uL'],
    ['10^9/L', '10*9/L'],
    ['mmHg', 'mm[Hg]'],
    ['°F', '[degF]'],
    ['beats/minute', '/min'],
    ['mL/min/1.73 m²', 'mL/min/{1.73_m2}'],
    ['uIU/mL', 'u[iU]/mL'],
    ['furlongs per fortnight', undefined],
    ['', undefined],
  ])('%s is %s in UCUM', (written, ucum) => expect(terms.ucum(written)).toBe(ucum));

  it.each([
    [100, 'mg/dL', 'mmol/L', 180.156, 5.5507],
    [5.5, 'mmol/L', 'mg/dL', 180.156, 99.0858],
    [2.5, 'mIU/L', 'uIU/mL', undefined, 2.5],
    [4, 'mEq/L', 'mmol/L', 39.098, 4],
    [2, 'mEq/L', 'mmol/L', 24.305, 1],
    [3, 'mg/mmol', 'mg/g', 113.118, 26.521],
    [40, 'IU/L', 'U/L', undefined, 40],
    [98.6, 'F', 'Cel', undefined, 37],
    [150, 'lb', 'kg', undefined, 68.0389],
  ])('%d %s is, in %s with %s g/mol, %d', (value, unit, wanted, mass, expected) => {
    const found = terms.convert({ value, unit, comparator: undefined }, wanted, mass);
    expect(found).toBeCloseTo(expected, 3);
  });

  it.each([
    ['mg/dL', 'mmol/L', 'without a molar mass'],
    ['mg', 'mL', 'mass is no volume'],
    ['tablet', 'puff', 'UCUM ignores what is counted'],
    ['mEq/L', 'mmol/L', 'without a charge'],
    ['blobs', 'mg', 'nobody knows it'],
  ])('%s does not become %s: %s', (unit, wanted) => {
    expect(terms.convert({ value: 1, unit, comparator: undefined }, wanted)).toBeUndefined();
  });

  it('prints nothing of what it cannot read', () => {
    const print = vi.spyOn(console, 'log');
    terms.ucum('furlongs per fortnight');
    terms.convert({ value: 1, unit: 'Cel', comparator: undefined }, 'Cel/mL');
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  it('converts there and back again', () => {
    const pairs = [
      ['mg/dL', 'mmol/L'],
      ['kg', '[lb_av]'],
      ['cm', '[in_i]'],
      ['Cel', '[degF]'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        ([one, other], value) => {
          const there = terms.convert({ value, unit: one, comparator: undefined }, other, 113.12);
          const back = terms.convert(
            { value: there ?? Number.NaN, unit: other, comparator: undefined },
            one,
            113.12,
          );
          expect(Math.abs((back ?? Number.NaN) - value)).toBeLessThan(1e-6 * Math.max(1, value));
        },
      ),
    );
  });
});

it.each([
  ['BID', 2],
  ['q8h', 3],
  ['every 10 days', 0.1],
  ['every 6 hours as needed', 4],
  ['1 tablet by mouth twice daily', 2],
  ['take one every morning with breakfast', 1],
  ['500 mg in the morning and 1000 mg at bedtime', undefined],
  ['q4-6h', undefined],
  ['once', undefined],
  ['as directed', undefined],
  ['', undefined],
])('%j is %s times a day', (frequency, times) => expect(terms.perDay(frequency)).toBe(times));

it.each([
  ['PO', 'oral'],
  ['26643006', 'oral'],
  ['Oral route (qualifier value)', 'oral'],
  ['C38288', 'oral'],
  ['Intravenous use', 'intravenous'],
  ['by pigeon', undefined],
])('the route %s is %s', (text, route) => expect(terms.route(text)).toBe(route));

it('knows vaccines, tests, names and problems', () => {
  expect(terms.vaccineByCvx('3')).toMatchObject({ groups: ['MMR'], isUnspecified: false });
  expect(terms.vaccineByCvx('88')?.isUnspecified).toBe(true);
  expect(terms.analyteByLoinc('2345-7')).toMatchObject({ kind: 'lab', usualUnit: 'mg/dL' });
  expect(terms.analyteByLoinc('2345-7')?.group).toBe(terms.analyteByLoinc('14749-6')?.group);
  expect(terms.analyteByLoinc('99999-9')).toBeUndefined();
  expect(terms.areNicknames('Bob', 'robert')).toBe(true);
  expect(terms.areNicknames('Robert', 'Robert')).toBe(false);
  expect(terms.sameProblem(snomed, '59621000')).toEqual(['http://hl7.org/fhir/sid/icd-10-cm|I10']);
  // Seen coded together, and reviewed as not the same.
  expect(terms.sameProblem('http://hl7.org/fhir/sid/icd-10-cm', 'E11.9')).toEqual([]);
});
