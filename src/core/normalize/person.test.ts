import { expect, it } from 'vitest';
import { NORTH, noTerms } from '#core/testing/build.ts';
import { contextOf, indexOf } from './context.ts';
import { nameOf, npiOf, readAddress, readIdentifiers, readName, readTelecom } from './person.ts';
import type { Raw } from './read.ts';

const doctor = {
  resourceType: 'Practitioner',
  id: 'd1',
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
  name: [{ prefix: ['Dr.'], given: ['Grace'], family: 'Sample' }],
};
const role = {
  resourceType: 'PractitionerRole',
  id: 'r1',
  practitioner: { reference: 'Practitioner/d1' },
};
const clinic = { resourceType: 'Organization', id: 'o1', name: 'South Clinic' };
const index = indexOf(
  new Map<string, Raw>([
    ['Practitioner/d1', doctor],
    ['PractitionerRole/r1', role],
    ['Organization/o1', clinic],
  ]),
  new Map<string, Raw>([['urn:uuid:aa', clinic]]),
);
const holder = {
  contained: [{ resourceType: 'Practitioner', id: 'p', name: [{ text: 'Inside' }] }],
};

it.each<[string, unknown, string | undefined]>([
  ['its own display first', { reference: 'Practitioner/d1', display: 'G. Sample' }, 'G. Sample'],
  ['a Practitioner', { reference: 'Practitioner/d1' }, 'Dr. Grace Sample'],
  [
    'a Practitioner by absolute URL',
    { reference: 'https://e.example/r4/Practitioner/d1' },
    'Dr. Grace Sample',
  ],
  ['who holds a PractitionerRole', { reference: 'PractitionerRole/r1' }, 'Dr. Grace Sample'],
  ['an Organization', { reference: 'Organization/o1' }, 'South Clinic'],
  ['an entry by its full URL', { reference: 'urn:uuid:aa' }, 'South Clinic'],
  ['a resource by its bare id in a urn', { reference: 'urn:uuid:d1' }, 'Dr. Grace Sample'],
  [
    'a Practitioner by condition',
    { reference: 'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1234567893' },
    'Dr. Grace Sample',
  ],
  [
    'a Practitioner by identifier',
    {
      type: 'Practitioner',
      identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' },
    },
    'Dr. Grace Sample',
  ],
  ['a contained resource', { reference: '#p' }, 'Inside'],
  ['nobody the record holds', { reference: 'Practitioner/zz' }, undefined],
  [
    'nobody for a null flavor',
    { reference: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', display: 'UNK' },
    undefined,
  ],
  ['nobody for a text', 'Practitioner/d1', undefined],
])('names %s', (_what, reference, name) => {
  expect(nameOf(reference, holder, contextOf(NORTH, noTerms, index))).toBe(name);
});

it('ends where references run in a circle', () => {
  const circle = {
    resourceType: 'PractitionerRole',
    practitioner: { reference: 'PractitionerRole/c' },
  };
  const round = indexOf(new Map([['PractitionerRole/c', circle]]), new Map());
  const context = contextOf(NORTH, noTerms, round);
  expect(nameOf({ reference: 'PractitionerRole/c' }, {}, context)).toBeUndefined();
});

it('finds the NPI of a Practitioner', () => {
  expect(npiOf(doctor)).toBe('1234567893');
  expect(npiOf(clinic)).toBeUndefined();
});

it('trims identifiers and leaves out those without a value', () => {
  const identifiers = readIdentifiers([
    { system: 'urn:oid:1', value: '     Z900', type: { text: 'INTERNAL' } },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-99-9999' },
    { type: { coding: [{ code: 'MR' }] }, value: '12' },
    { system: 'urn:oid:1', extension: [{}] },
    { value: 7 },
  ]);
  expect(identifiers).toEqual([
    { system: 'urn:oid:1', value: 'Z900', type: undefined },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-99-9999', type: 'SS' },
    { system: undefined, value: '12', type: 'MR' },
  ]);
});

it('keeps a name that is text only, and drops one that says nothing', () => {
  expect(readName({ text: 'Ada Example' })).toMatchObject({ text: 'Ada Example', given: [] });
  expect(readName({ use: 'official', given: [''], family: ' ' })).toBeUndefined();
});

it('reads an address of one text as a line, and drops one that says nothing', () => {
  expect(readAddress({ text: '1 Main St\r\nSpringfield' })?.line).toEqual([
    '1 Main St, Springfield',
  ]);
  expect(readAddress({ use: 'home', line: [' '] })).toBeUndefined();
});

it.each([
  ['phone', 'phone'],
  ['sms', 'phone'],
  ['email', 'email'],
  ['fax', 'other'],
  ['carrier pigeon', 'other'],
])('a telecom of system %s is %s', (system, read) => {
  expect(readTelecom({ system, value: '1' })?.system).toBe(read);
});
