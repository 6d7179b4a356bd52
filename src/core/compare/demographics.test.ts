import { expect, it } from 'vitest';
import type { DemographicsFact, PersonName } from '#core/facts/care.ts';
import { anOrigin, aPatient, SOUTH, someTerms, words } from '#core/testing/build.ts';
import { compareDemographics } from './demographics.ts';
import type { Agreement, Severity } from './field.ts';

type More = Partial<DemographicsFact>;

const named = (given: string, family: string, more: Partial<PersonName> = {}): More => ({
  names: [
    { use: 'official', family, given: [given], prefix: [], suffix: [], text: undefined, ...more },
  ],
});
const lives = (line: string, postalCode: string): More => ({
  addresses: [{ use: 'home', line: [line], city: 'Salem', state: 'OR', postalCode, country: 'US' }],
});
const calls = (value: string): More => ({ telecoms: [{ system: 'phone', value, use: 'home' }] });
const numbered = (system: string, value: string, type?: string): More => ({
  identifiers: [{ system, value, type }],
});
const SSN = 'http://hl7.org/fhir/sid/us-ssn';

it.each<[string, string, Agreement, Severity, More, More]>([
  [
    'name',
    'equal but for case and accents',
    'same',
    'none',
    named('José', 'Núñez'),
    named('JOSE', 'NUNEZ'),
  ],
  ['name', 'a nickname', 'different', 'minor', named('Robert', 'Ray'), named('Bob', 'Ray')],
  ['name', 'another first name', 'different', 'major', named('Ada', 'Ray'), named('Zoe', 'Ray')],
  ['name', 'another last name', 'different', 'major', named('Ada', 'Ray'), named('Ada', 'Lin')],
  [
    'name',
    'father and son',
    'different',
    'major',
    named('Ada', 'Ray', { suffix: ['Jr'] }),
    named('Ada', 'Ray', { suffix: ['Sr'] }),
  ],
  ['birthDate', 'equal', 'same', 'none', {}, {}],
  ['birthDate', 'less precise', 'same', 'none', {}, { birthDate: '1970-05' }],
  ['birthDate', 'one day apart', 'different', 'critical', {}, { birthDate: '1970-05-02' }],
  ['gender', 'female and male', 'different', 'critical', {}, { gender: 'male' }],
  ['gender', 'female and unknown', 'not-comparable', 'none', {}, { gender: 'unknown' }],
  ['birthSex', 'F and female', 'same', 'none', { birthSex: 'F' }, { birthSex: 'female' }],
  [
    'deceased',
    'living and deceased',
    'different',
    'critical',
    { deceased: false },
    { deceased: true },
  ],
  [
    'deceased',
    'deceased and on which day',
    'same',
    'none',
    { deceased: true },
    { deceased: '2020-01-01' },
  ],
  [
    'identifier',
    'another social security number',
    'different',
    'critical',
    numbered(SSN, '123-45-6780'),
    numbered(SSN, '123-45-6781'),
  ],
  [
    'identifier',
    'the same one, spelled differently',
    'same',
    'none',
    numbered(SSN, '123-45-6780'),
    numbered('x', '123456780', 'SS'),
  ],
  [
    'identifier',
    'another number of one registry',
    'different',
    'major',
    numbered('urn:a', '11'),
    numbered('urn:a', '12'),
  ],
  [
    'identifier',
    'numbers of two hospitals',
    'not-comparable',
    'none',
    numbered('urn:a', '11'),
    numbered('urn:b', '2'),
  ],
  [
    'identifier',
    'the ids of two servers',
    'not-comparable',
    'none',
    numbered('urn:a', '11'),
    { ...numbered('urn:a', 'p9'), origin: anOrigin(SOUTH, 'Patient/p9') },
  ],
  [
    'address',
    'one street, abbreviated',
    'same',
    'none',
    lives('12 Main Street', '97301'),
    lives('12 Main St.', '97301-0001'),
  ],
  [
    'address',
    'another street',
    'different',
    'minor',
    lives('12 Main Street', '97301'),
    lives('9 Oak Avenue', '97302'),
  ],
  [
    'telecom',
    'one number, punctuated',
    'same',
    'none',
    calls('(503) 555-0100'),
    calls('+1 503 555 0100'),
  ],
  [
    'telecom',
    'another number',
    'different',
    'minor',
    calls('(503) 555-0100'),
    calls('(503) 555-0199'),
  ],
  [
    'maritalStatus',
    'married and single',
    'different',
    'minor',
    { maritalStatus: words('Married') },
    { maritalStatus: words('Single') },
  ],
  [
    'language',
    'English and Spanish',
    'different',
    'major',
    { languages: [words('English')] },
    { languages: [words('Spanish')] },
  ],
  [
    'interpreter',
    'needed or not',
    'different',
    'major',
    { interpreter: true },
    { interpreter: false },
  ],
  ['interpreter', 'needed in both', 'same', 'none', { interpreter: true }, { interpreter: true }],
  [
    'contact',
    'two people',
    'different',
    'minor',
    { contacts: ['Eva Ray'] },
    { contacts: ['Max Ray'] },
  ],
  [
    'contact',
    'one of several',
    'same',
    'none',
    { contacts: ['Ray, Eva'] },
    { contacts: ['Eva Ray', 'Max Ray'] },
  ],
  ['race', 'another answer', 'different', 'minor', { race: ['White'] }, { race: ['Asian'] }],
])('%s: %s is %s, %s', (name, _what, agreement, severity, one, other) => {
  const [a, b] = [aPatient(one), aPatient(other)];
  const rule = compareDemographics.fields.find((field) => field.name === name);
  expect(rule?.show(a, someTerms)).toBeDefined();
  expect(rule?.show(b, someTerms)).toBeDefined();
  const found = rule?.compare(a, b, someTerms);
  expect([found?.agreement, found?.severity]).toEqual([agreement, severity]);
  expect(rule?.compare(b, a, someTerms)).toEqual(found);
});

it('never shows a whole social security number', () => {
  const shown = compareDemographics.fields
    .find(({ name }) => name === 'identifier')
    ?.show(aPatient(numbered(SSN, '123-45-6780')), someTerms);
  expect(shown).toBe('SSN ending 6780');
});
