import { describe, expect, it } from 'vitest';
import { toPatientId } from '#core/base/ids.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { completeCoverage, NORTH, noTerms, someTerms } from '#core/testing/build.ts';
import type { Raw } from './read.ts';
import { normalizePatient, normalizeRecord, patientsIn } from './record.ts';

const ada = { resourceType: 'Patient', id: '1', name: [{ family: 'Example', given: ['Ada'] }] };
const bob = { resourceType: 'Patient', id: '2', name: [{ family: 'Other' }] };
const condition = (more: Raw): Raw => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/1' },
  ...more,
});

function normalize(resources: readonly unknown[], patient?: string): SourceRecord {
  return normalizeRecord(resources, {
    connection: NORTH,
    patient: patient === undefined ? undefined : toPatientId(patient),
    coverage: completeCoverage,
    terms: someTerms,
  });
}

function factsIn({ facts }: SourceRecord): readonly string[] {
  return Object.values(facts).flatMap((list) => list.map(({ origin }) => origin.reference));
}

describe('what is withheld', () => {
  it.each<[string, unknown, { reference: string; reason: string }]>([
    [
      'a status entered in error',
      condition({ verificationStatus: { coding: [{ code: 'entered-in-error' }] } }),
      { reference: 'Condition/c', reason: 'entered-in-error' },
    ],
    [
      'a plain status entered in error',
      { resourceType: 'Observation', id: 'o', status: 'entered-in-error' },
      { reference: 'Observation/o', reason: 'entered-in-error' },
    ],
    [
      'a goal entered in error',
      { resourceType: 'Goal', id: 'g', lifecycleStatus: 'entered-in-error' },
      { reference: 'Goal/g', reason: 'entered-in-error' },
    ],
    [
      'a message of the server',
      { resourceType: 'OperationOutcome', id: 'x' },
      { reference: 'OperationOutcome/x', reason: 'server message' },
    ],
    [
      'what is about another patient',
      condition({ subject: { reference: 'Patient/2' } }),
      { reference: 'Condition/c', reason: 'another patient' },
    ],
    [
      'what is about another, by absolute URL',
      condition({ subject: { reference: 'https://e.example/Patient/2' } }),
      { reference: 'Condition/c', reason: 'another patient' },
    ],
    [
      'what is about another, by version',
      condition({ subject: { reference: 'Patient/2/_history/4' } }),
      { reference: 'Condition/c', reason: 'another patient' },
    ],
    [
      'the insurance of another',
      { resourceType: 'Coverage', id: 'v', beneficiary: { reference: 'Patient/2' } },
      { reference: 'Coverage/v', reason: 'another patient' },
    ],
    [
      'an appointment of another',
      {
        resourceType: 'Appointment',
        id: 'a',
        participant: [
          { actor: { reference: 'Patient/2' } },
          { actor: { reference: 'Practitioner/1' } },
        ],
      },
      { reference: 'Appointment/a', reason: 'another patient' },
    ],
    ['another Patient', bob, { reference: 'Patient/2', reason: 'another patient' }],
    [
      'what is no object',
      'hello',
      { reference: expect.stringMatching(/^unknown\/#/) as string, reason: 'not FHIR' },
    ],
    [
      'an object without a type',
      { id: '1' },
      { reference: expect.stringMatching(/^unknown\/#/) as string, reason: 'not FHIR' },
    ],
    [
      'a type that is no name',
      { resourceType: '<script>' },
      { reference: expect.stringMatching(/#/) as string, reason: 'not FHIR' },
    ],
  ])('%s', (_what, resource, withheld) => {
    const record = normalize([ada, resource], '1');
    expect(record.withheld).toEqual([withheld]);
    expect(record).toMatchObject({ received: 2, used: 1 });
    expect(factsIn(record)).toEqual(['Patient/1']);
  });
});

it.each<[string, Raw]>([
  ['it names the patient', condition({})],
  [
    'it names the patient by absolute URL and version',
    condition({ subject: { reference: 'https://e.example/fhir/Patient/1/_history/9' } }),
  ],
  ['it names nobody', condition({ subject: undefined })],
  ['it names a group', condition({ subject: { reference: 'Group/7' } })],
  [
    'it names the patient among others',
    {
      resourceType: 'Account',
      id: 'c',
      subject: [{ reference: 'Patient/2' }, { reference: 'Patient/1' }],
    },
  ],
  ['its subject is malformed', condition({ subject: 'Patient/2' })],
])('a fact is kept where %s', (_why, resource) => {
  const record = normalize([ada, resource], '1');
  expect(record.withheld).toEqual([]);
  expect(factsIn(record)).toHaveLength(2);
});

describe('what was sent twice', () => {
  const version = (versionId: string, lastUpdated: string, text: string) =>
    condition({ meta: { versionId, lastUpdated }, code: { text } });

  it.each<[string, Raw, Raw, string]>([
    [
      'the later touched stays',
      version('1', '2024-01-01T00:00:00Z', 'old'),
      version('2', '2024-01-01T00:00:01Z', 'new'),
      'new',
    ],
    [
      'the later touched stays, in either order',
      version('2', '2024-02-01T00:00:00Z', 'new'),
      version('3', '2024-01-01T00:00:00Z', 'old'),
      'new',
    ],
    [
      'the higher version stays, where the time is one',
      version('2', '2024-01-01', 'old'),
      version('10', '2024-01-01', 'new'),
      'new',
    ],
    [
      'the first stays, where nothing tells',
      condition({ code: { text: 'first' } }),
      condition({ code: { text: 'second' } }),
      'first',
    ],
  ])('%s', (_what, one, other, text) => {
    const record = normalize([one, other]);
    expect(record.facts.conditions.map(({ code }) => code?.text)).toEqual([text]);
    const reason = expect.stringMatching(/^repeated/);
    expect(record.withheld).toEqual([{ reference: 'Condition/c', reason }]);
  });

  it('is not resurrected by an older version', () => {
    const wrong = {
      ...version('2', '2024-02-01', 'x'),
      verificationStatus: { text: 'entered-in-error' },
    };
    const record = normalize([version('1', '2024-01-01', 'x'), wrong]);
    expect(factsIn(record)).toEqual([]);
    expect(record.withheld.map(({ reason }) => reason)).toEqual(['repeated', 'entered-in-error']);
  });

  it('is not assumed of resources without an id', () => {
    const record = normalize([condition({ id: undefined }), condition({ id: undefined })]);
    const [one, other] = factsIn(record);
    expect(one).toMatch(/^Condition\/#[0-9a-f]{16}$/);
    expect(other).toBe(`${one}-2`);
  });
});

it('keeps aside what a source took back, and only that', () => {
  const wrong = { verificationStatus: { text: 'entered-in-error' } };
  const record = normalize([condition(wrong), condition({ id: 'd' })]);
  expect(record.retracted?.conditions?.map(({ origin }) => origin.reference)).toEqual([
    'Condition/c',
  ]);
  expect(factsIn(record)).toEqual(['Condition/d']);
  expect(normalize([condition({})]).retracted).toBeUndefined();
});

const interpreted = (valueBoolean: boolean) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired', valueBoolean },
];
const coded = (code: string) => [
  {
    url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed',
    valueCoding: { system: 'http://snomed.info/sct', code },
  },
];

it.each<[string, Raw, boolean | undefined]>([
  ['is said of the person', { extension: interpreted(true) }, true],
  ['is said of a language', { communication: [{ extension: interpreted(false) }] }, false],
  ['is coded', { extension: coded('373066001') }, true],
  ['is not known', { extension: coded('261665006') }, undefined],
])('whether an interpreter is needed %s', (_where, more, interpreter) => {
  expect(normalize([{ ...ada, ...more }]).facts.demographics[0]?.interpreter).toBe(interpreter);
});

it('names whom to call, by number where there is no name', () => {
  const contact = [
    { name: { given: ['Eva'], family: 'Ray' } },
    { telecom: [{ system: 'phone', value: '555-0100' }] },
    { relationship: [{ text: 'Mother' }] },
  ];
  const [patient] = normalize([{ ...ada, contact }]).facts.demographics;
  expect(patient?.contacts).toEqual(['Eva Ray', '555-0100']);
});

it('unpacks Bundles in Bundles and counts what is in them', () => {
  const inner = {
    resourceType: 'Bundle',
    entry: [{ resource: ada }, { response: { status: '201' } }],
  };
  const outer = {
    resourceType: 'Bundle',
    entry: [{ resource: inner }, { resource: condition({}) }, 'odd', null],
  };
  expect(normalize([outer])).toMatchObject({
    received: 3,
    used: 2,
    withheld: [{ reason: 'not FHIR' }],
  });
});

it('counts supporting resources as used and gives them no row', () => {
  const record = normalize([
    ada,
    { resourceType: 'Practitioner', id: 'd' },
    { resourceType: 'Provenance', id: 'p' },
  ]);
  expect(record).toMatchObject({ received: 3, used: 3 });
  expect(factsIn(record)).toEqual(['Patient/1']);
});

it('keeps ids and time of the server as sent', () => {
  const lastUpdated = '2024-05-01T10:00:00.123-05:00';
  const [fact] = normalize([condition({ id: 'A.b-1', meta: { lastUpdated } })]).facts.conditions;
  expect(fact?.origin).toEqual({ connection: NORTH, reference: 'Condition/A.b-1', lastUpdated });
});

it('finds every Patient once, for a person to choose', () => {
  const found = patientsIn([bob, { resourceType: 'Bundle', entry: [{ resource: ada }] }, bob], {
    connection: NORTH,
    terms: noTerms,
  });
  expect(found.map(({ reference, patient }) => [reference, patient])).toEqual([
    ['Patient/2', '2'],
    ['Patient/1', '1'],
  ]);
});

it('normalizes a Patient found by a search, and nothing else', () => {
  const context = { connection: NORTH, terms: noTerms };
  expect(normalizePatient(ada, context)?.names[0]?.given).toEqual(['Ada']);
  expect(normalizePatient(condition({}), context)).toBeUndefined();
  expect(normalizePatient({ ...ada, id: undefined }, context)).toBeUndefined();
  expect(normalizePatient(undefined, context)).toBeUndefined();
});
