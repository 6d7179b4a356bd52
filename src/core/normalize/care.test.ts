import { expect, it } from 'vitest';
import type { Fact } from '#core/facts/record.ts';
import { anOrigin, NORTH, someTerms } from '#core/testing/build.ts';
import { contextOf, indexOf } from './context.ts';
import { isSupporting, normalizerOf } from './kinds.ts';
import type { Raw } from './read.ts';

const held = new Map<string, Raw>([
  ['Organization/o1', { resourceType: 'Organization', name: 'Example Health Plan' }],
  [
    'Practitioner/d1',
    {
      resourceType: 'Practitioner',
      name: [{ text: 'Grace Sample' }],
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
    },
  ],
  [
    'PractitionerRole/r1',
    { resourceType: 'PractitionerRole', practitioner: { reference: 'Practitioner/d1' } },
  ],
  ['ServiceRequest/s1', { resourceType: 'ServiceRequest', code: { text: 'Dietary advice' } }],
]);

function normalize(resource: Raw): Fact {
  const context = contextOf(NORTH, someTerms, indexOf(held, new Map()));
  return normalizerOf(resource)(resource, anOrigin(), context);
}

it.each<[string, Raw, object]>([
  [
    'an immunization that was not given',
    {
      resourceType: 'Immunization',
      status: 'not-done',
      statusReason: { text: 'refused' },
      occurrenceDateTime: '2024-10',
    },
    {
      class: 'immunizations',
      status: 'not-done',
      statusReason: { text: 'refused' },
      occurrence: '2024-10',
    },
  ],
  [
    'an immunization not given, as STU3 says it',
    { resourceType: 'Immunization', notGiven: true, status: 'completed' },
    { status: 'not-done' },
  ],
  [
    'an immunization with its lot and dose',
    {
      resourceType: 'Immunization',
      lotNumber: 'A1',
      protocolApplied: [{ doseNumberPositiveInt: 2 }],
      manufacturer: { display: 'Maker' },
      primarySource: false,
    },
    { lotNumber: 'A1', doseNumber: '2', manufacturer: 'Maker', primarySource: false },
  ],
  [
    'an immunization on a day in words',
    { resourceType: 'Immunization', occurrenceString: 'as a child' },
    { occurrence: undefined },
  ],
  [
    'a procedure over a period',
    {
      resourceType: 'Procedure',
      performedPeriod: { start: '2020-01-01', end: '2020-01-02' },
      performer: [{ actor: { reference: 'PractitionerRole/r1' } }],
    },
    {
      class: 'procedures',
      performed: '2020-01-01',
      performedEnd: '2020-01-02',
      performer: 'Grace Sample',
    },
  ],
  [
    'a procedure as R5 dates it',
    { resourceType: 'Procedure', occurrenceDateTime: '2020' },
    { performed: '2020', date: '2020' },
  ],
  [
    'an encounter of R4',
    {
      resourceType: 'Encounter',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
      period: { start: '2024-01-01', end: '2024-01-05' },
      hospitalization: { dischargeDisposition: { text: 'Home' } },
      participant: [
        { individual: { display: 'Nurse' } },
        { type: [{ coding: [{ code: 'ATND' }] }], individual: { reference: 'Practitioner/d1' } },
      ],
      location: [{ location: { display: 'Ward 3' } }],
    },
    {
      class: 'encounters',
      encounterClass: 'IMP',
      start: '2024-01-01',
      end: '2024-01-05',
      disposition: { text: 'Home' },
      practitioner: 'Grace Sample',
      location: 'Ward 3',
    },
  ],
  [
    'an encounter of R5',
    {
      resourceType: 'Encounter',
      class: [{ coding: [{ code: 'AMB' }] }],
      actualPeriod: { start: '2024-01-01' },
      admission: { dischargeDisposition: { text: 'Home' } },
      participant: [{ actor: { display: 'Dr. X' } }],
      reason: [{ value: [{ concept: { text: 'Cough' } }] }],
    },
    {
      encounterClass: 'AMB',
      start: '2024-01-01',
      disposition: { text: 'Home' },
      practitioner: 'Dr. X',
      reason: { text: 'Cough' },
    },
  ],
  [
    'an encounter class of the server itself',
    {
      resourceType: 'Encounter',
      class: { system: 'urn:oid:1.2.3', code: '5', display: 'Appointment' },
    },
    { encounterClass: 'Appointment' },
  ],
  [
    'a report with results and a form',
    {
      resourceType: 'DiagnosticReport',
      result: [{}, {}],
      presentedForm: [{ data: 'aGk=' }],
      conclusionCode: [{ text: 'Normal' }],
      issued: '2024-01-01',
    },
    {
      class: 'reports',
      resultCount: 3,
      conclusion: 'Normal',
      date: '2024-01-01',
      contentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  ],
  [
    'a document by its own hash',
    {
      resourceType: 'DocumentReference',
      masterIdentifier: { value: 'v1' },
      content: [{ attachment: { hash: 'abc=', data: 'aGk=', title: 'Note', size: 2 } }],
      context: { period: { start: '2024' } },
    },
    {
      class: 'documents',
      contentHash: 'abc=',
      title: 'Note',
      size: 2,
      date: '2024',
      identifiers: [{ value: 'v1' }],
    },
  ],
  [
    'a relative who died, and of what age',
    {
      resourceType: 'FamilyMemberHistory',
      deceasedAge: { value: 60, unit: 'a' },
      condition: [{ code: { text: 'Stroke' }, onsetAge: { value: 52, unit: 'a' } }],
    },
    {
      class: 'familyHistory',
      deceased: true,
      conditions: [{ code: { text: 'Stroke' }, onset: '52 a' }],
    },
  ],
  [
    'a relative who lives',
    { resourceType: 'FamilyMemberHistory', deceasedBoolean: false },
    { deceased: false },
  ],
  [
    'a care team without the person themself',
    {
      resourceType: 'CareTeam',
      participant: [
        { member: { reference: 'Patient/1', display: 'Ada' } },
        { member: { reference: 'PractitionerRole/r1' }, role: [{ text: 'PCP' }] },
        { role: [{ text: 'Nurse' }] },
        {},
      ],
    },
    {
      class: 'careTeam',
      members: [
        { name: 'Grace Sample', role: { text: 'PCP' }, npi: '1234567893' },
        { name: 'not named', role: { text: 'Nurse' } },
      ],
    },
  ],
  [
    'a care plan with its activities',
    {
      resourceType: 'CarePlan',
      activity: [
        { detail: { code: { text: 'Walk' } } },
        { reference: { reference: 'ServiceRequest/s1' } },
        { detail: { description: 'Rest' } },
      ],
    },
    { class: 'carePlans', activities: ['Walk', 'Dietary advice', 'Rest'] },
  ],
  [
    'a goal with its target',
    {
      resourceType: 'Goal',
      description: { text: 'A1c' },
      target: [
        {
          measure: { text: 'HbA1c' },
          detailRange: { high: { value: 7, unit: '%' } },
          dueDate: '2025-01-01',
        },
      ],
    },
    { class: 'goals', due: '2025-01-01', targets: ['HbA1c: up to 7 %'] },
  ],
  [
    'a device by its label',
    {
      resourceType: 'Device',
      patient: {},
      udiCarrier: [{ carrierHRF: '(01)09504000059118(17)141120(10)7654321D(21)10987654d321' }],
    },
    {
      class: 'devices',
      udiDi: '09504000059118',
      lotNumber: '7654321D',
      serialNumber: '10987654d321',
      expires: '2014-11-20',
    },
  ],
  [
    'a device that expires in a month',
    { resourceType: 'Device', udiCarrier: [{ carrierHRF: '(17)261200' }] },
    { expires: '2026-12' },
  ],
  [
    'a coverage with the name of its payor',
    {
      resourceType: 'Coverage',
      payor: [{ reference: 'Organization/o1' }],
      identifier: [{ type: { coding: [{ code: 'MB' }] }, value: 'M1' }],
      class: [{ type: { coding: [{ code: 'plan' }] }, value: 'P9', name: 'Gold' }],
      order: 1,
    },
    { class: 'coverage', payor: 'Example Health Plan', memberId: 'M1', plan: 'Gold', order: 1 },
  ],
  [
    'a coverage by subscriber',
    { resourceType: 'Coverage', subscriberId: 'S1', insurer: { display: 'Plan' } },
    { memberId: 'S1', payor: 'Plan' },
  ],
  [
    'a claim',
    { resourceType: 'Claim', type: { text: 'Pharmacy' }, created: '2024-01-01', status: 'active' },
    { class: 'other', type: 'Claim', title: 'Pharmacy', date: '2024-01-01', status: 'active' },
  ],
  [
    'a type nobody knows',
    { resourceType: 'CustomResource', description: 'x' },
    { class: 'other', type: 'CustomResource', title: 'x' },
  ],
])('%s', (_what, resource, expected) => {
  expect(normalize(resource)).toMatchObject(expected);
});

it.each<[string, Raw, boolean]>([
  ['a Practitioner', { resourceType: 'Practitioner' }, true],
  ['equipment of nobody', { resourceType: 'Device', type: { text: 'Analyzer' } }, true],
  ['a device of a person', { resourceType: 'Device', patient: { reference: 'Patient/1' } }, false],
  ['an implant, though nobody is named', { resourceType: 'Device', udiCarrier: [{}] }, false],
  ['an order', { resourceType: 'ServiceRequest' }, false],
])('%s only supports others: %s', (_what, resource, expected) => {
  expect(isSupporting(resource)).toBe(expected);
});
