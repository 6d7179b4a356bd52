import { systems } from '#core/base/concept.ts';
import type {
  Absence,
  Allergen,
  Analyte,
  Drug,
  Terminology,
  Vaccine,
} from '#core/base/terminology.ts';

/** Tables that know nothing: what the core does must be right, if duller, without them. */
export const noTerms: Terminology = {
  canonicalSystem: (system) => system,
  drugByRxcui: () => undefined,
  rxcuisByNdc: () => [],
  drugByName: () => undefined,
  isHighAlert: () => false,
  classesOf: () => [],
  vaccineByCvx: () => undefined,
  analyteByLoinc: () => undefined,
  allergen: () => undefined,
  absence: () => undefined,
  areNicknames: () => false,
  sameProblem: () => [],
  convert: () => undefined,
  ucum: () => undefined,
  perDay: () => undefined,
  route: () => undefined,
};

/** A drug of one ingredient in one strength, immediate release, without a brand. */
export function aDrug(ingredient: string, strength?: string, more: Partial<Drug> = {}): Drug {
  return {
    ingredients: [ingredient],
    strengths: strength === undefined ? [] : [strength],
    form: undefined,
    release: undefined,
    brand: undefined,
    ...more,
  };
}

const tablet = { form: 'tablet' };
const drugs: Readonly<Record<string, Drug>> = {
  '314076': aDrug('lisinopril', '10 mg', tablet),
  '314077': aDrug('lisinopril', '20 mg', tablet),
  '29046': aDrug('lisinopril'),
  '861007': aDrug('metformin', '500 mg', tablet),
  '860975': aDrug('metformin', '500 mg', { form: 'tablet', release: 'ER' }),
  '855332': aDrug('warfarin', '5 mg', tablet),
  '308182': aDrug('amoxicillin', '250 mg', { form: 'capsule' }),
  '617310': aDrug('atorvastatin', '20 mg', tablet),
  '617318': aDrug('atorvastatin', '20 mg', { form: 'tablet', brand: 'Lipitor' }),
  '5640': aDrug('ibuprofen'),
};
const drugClasses: Readonly<Record<string, readonly string[]>> = {
  lisinopril: ['ACE inhibitors'],
  warfarin: ['anticoagulants'],
  ibuprofen: ['NSAIDs'],
};
const drugNames: readonly [RegExp, string, string?][] = [
  [/lisinopril|zestril/i, 'lisinopril'],
  [/metformin|glucophage/i, 'metformin'],
  [/warfarin|coumadin/i, 'warfarin'],
  [/amoxicillin/i, 'amoxicillin'],
  [/lipitor/i, 'atorvastatin', 'Lipitor'],
  [/atorvastatin/i, 'atorvastatin'],
  [/ibuprofen|advil/i, 'ibuprofen'],
];
const analytes: Readonly<Record<string, Analyte>> = {
  '2951-2': analyte('sodium', 'lab', 'mmol/L', 22.99),
  '2345-7': analyte('glucose', 'lab', 'mg/dL', 180.16),
  '14749-6': analyte('glucose', 'lab', 'mmol/L', 180.16),
  '2160-0': analyte('creatinine', 'lab', 'mg/dL', 113.12),
  '4548-4': analyte('hemoglobin A1c', 'lab', '%'),
  '8867-4': analyte('heart rate', 'vital', '/min'),
  '29463-7': analyte('body weight', 'vital', 'kg'),
  '8310-5': analyte('body temperature', 'vital', 'Cel'),
  '85354-9': analyte('blood pressure', 'vital', 'mm[Hg]'),
  '8480-6': analyte('systolic blood pressure', 'vital', 'mm[Hg]'),
  '8462-4': analyte('diastolic blood pressure', 'vital', 'mm[Hg]'),
  '72166-2': analyte('smoking status', 'social'),
};
const vaccines: Readonly<Record<string, Vaccine>> = {
  '140': { name: 'influenza', groups: ['FLU'], isUnspecified: false },
  '88': { name: 'influenza, unspecified', groups: ['FLU'], isUnspecified: true },
  '110': { name: 'DTaP-Hep B-IPV', groups: ['DTAP', 'HepB', 'POLIO'], isUnspecified: false },
};
const allergens: readonly [RegExp, Allergen][] = [
  [/^(?:penicillins?|70618|7980)$/i, allergen('penicillin', ['penicillins'], 'medication')],
  [/^(?:amoxicillin|723)$/i, allergen('amoxicillin', ['penicillins'], 'medication')],
  [/^(?:peanuts?|762952008)$/i, allergen('peanut', [], 'food')],
];
const absences: readonly [RegExp, Absence][] = [
  [/^(?:716186003|nka|no known allergies|no-known-allergies)$/i, none('allergy', 'all')],
  [/^(?:409137002|nkda|no known drug allergies)$/i, none('allergy', 'medication')],
  [/^(?:429625007|no known food allergies)$/i, none('allergy', 'food')],
  [
    /^(?:1631000175102|not on file|no-allergy-info)$/i,
    { ...none('allergy', 'all'), meaning: 'not-asked' },
  ],
  [/^(?:787481004|no known medications)$/i, none('medication', 'all')],
  [/^(?:160245001|no known problems)$/i, none('problem', 'all')],
];
const daily: Readonly<Record<string, number>> = {
  daily: 1,
  'every day': 1,
  'every evening': 1,
  'every other day': 0.5,
  'once daily': 1,
  'once a day': 1,
  qd: 1,
  qhs: 1,
  nightly: 1,
  'at bedtime': 1,
  am: 1,
  'twice daily': 2,
  'twice a day': 2,
  bid: 2,
  '2 times daily': 2,
  'every 12 hours': 2,
  q12h: 2,
  'three times daily': 3,
  'three times a day': 3,
  tid: 3,
  'every 8 hours': 3,
  q8h: 3,
  qid: 4,
  'every 6 hours': 4,
  q6h: 4,
  weekly: 1 / 7,
  'once weekly': 1 / 7,
};
const routes: Readonly<Record<string, string>> = {
  po: 'oral',
  oral: 'oral',
  orally: 'oral',
  'by mouth': 'oral',
  '26643006': 'oral',
  iv: 'intravenous',
  intravenous: 'intravenous',
  '47625008': 'intravenous',
  subcutaneous: 'subcutaneous',
  topical: 'topical',
};
const units: Readonly<Record<string, string>> = {
  mg: 'mg',
  g: 'g',
  mcg: 'ug',
  ug: 'ug',
  kg: 'kg',
  lb: '[lb_av]',
  lbs: '[lb_av]',
  '[lb_av]': '[lb_av]',
  'mg/dl': 'mg/dL',
  'mmol/l': 'mmol/L',
  '%': '%',
  'mm[hg]': 'mm[Hg]',
  mmhg: 'mm[Hg]',
  bpm: '/min',
  '/min': '/min',
  cel: 'Cel',
  '[degf]': '[degF]',
};
const factors: Readonly<Record<string, readonly [string, number]>> = {
  mg: ['mass', 1e-3],
  g: ['mass', 1],
  ug: ['mass', 1e-6],
  kg: ['mass', 1e3],
  '[lb_av]': ['mass', 453.59237],
  'mg/dL': ['mass per volume', 0.01],
  'mmol/L': ['amount per volume', 0.001],
};
const aliases: Readonly<Record<string, string>> = {
  LN: systems.loinc,
  'urn:oid:2.16.840.1.113883.6.1': systems.loinc,
  'urn:oid:2.16.840.1.113883.6.88': systems.rxnorm,
  'urn:oid:2.16.840.1.113883.6.96': systems.snomed,
};
const problems: readonly (readonly string[])[] = [
  [`${systems.snomed}|44054006`, `${systems.icd10cm}|E11.9`],
  [`${systems.snomed}|38341003`, `${systems.icd10cm}|I10`],
];

/** Tables with a handful of entries of every kind, for tests that need more than words. */
export const someTerms: Terminology = {
  canonicalSystem: (system) => aliases[system] ?? system,
  drugByRxcui: (rxcui) => drugs[rxcui],
  rxcuisByNdc: (ndc) => (ndc.replaceAll('-', '') === '00093105801' ? ['861007'] : []),
  drugByName,
  isHighAlert: (ingredient) => ingredient === 'warfarin',
  classesOf: (ingredient) => drugClasses[ingredient] ?? [],
  vaccineByCvx: (cvx) => vaccines[cvx],
  analyteByLoinc: (loinc) => analytes[loinc],
  allergen: (_system, name) => allergens.find(([pattern]) => pattern.test(name))?.[1],
  absence: (_system, phrase) => absences.find(([pattern]) => pattern.test(phrase.trim()))?.[1],
  areNicknames: (one, other) =>
    [one, other]
      .map((n) => n.toLowerCase())
      .sort()
      .join() === 'bob,robert',
  sameProblem: (system, code) =>
    problems
      .flatMap((set) => (set.includes(`${system}|${code}`) ? set : []))
      .filter((same) => same !== `${system}|${code}`),
  convert: ({ value, unit }, wanted, molarMass) => convert(value, unit, wanted, molarMass),
  ucum: (unit) => units[unit.toLowerCase()],
  perDay: (frequency) => daily[frequency.toLowerCase().replaceAll('.', '').replaceAll(/\s+/g, ' ')],
  route: (text) => routes[text.toLowerCase().replaceAll('.', '')],
};

function drugByName(text: string): Drug | undefined {
  const [, ingredient, brand] = drugNames.find(([pattern]) => pattern.test(text)) ?? [];
  if (ingredient === undefined) return undefined;
  const strength = /\d+(?:\.\d+)?\s*(?:mg|mcg|g)\b/i
    .exec(text)?.[0]
    ?.replace(/\s*([a-z]+)$/i, ' $1');
  return aDrug(ingredient, strength, {
    form: /tab/i.test(text) ? 'tablet' : /cap/i.test(text) ? 'capsule' : undefined,
    release: /\b(?:ER|XR)\b|extended/i.test(text) ? 'ER' : undefined,
    brand,
  });
}

function convert(value: number, from: string | undefined, to: string, molarMass?: number) {
  if (from === to) return value;
  if (from === '[degF]' && to === 'Cel') return ((value - 32) * 5) / 9;
  if (from === 'Cel' && to === '[degF]') return (value * 9) / 5 + 32;
  const [source, target] = [factors[from ?? ''], factors[to]];
  if (source === undefined || target === undefined) return undefined;
  const ratio = source[1] / target[1];
  if (source[0] === target[0]) return value * ratio;
  if (molarMass === undefined || !source[0].endsWith('volume') || !target[0].endsWith('volume')) {
    return undefined;
  }
  return source[0].startsWith('mass') ? (value * ratio) / molarMass : value * ratio * molarMass;
}

function analyte(
  group: string,
  kind: Analyte['kind'],
  usualUnit?: string,
  molarMass?: number,
): Analyte {
  return { group, name: group, kind, usualUnit, molarMass };
}

function allergen(
  substance: string,
  classes: readonly string[],
  category: Allergen['category'],
): Allergen {
  return { substance, classes, category };
}

function none(about: Absence['about'], scope: Absence['scope']): Absence {
  return { meaning: 'none', about, scope };
}
