import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { FactClass } from '#core/facts/fact.ts';
import { factClasses } from '#core/facts/fact.ts';
import type { Fact } from '#core/facts/record.ts';
import {
  aCarePlan,
  aCareTeam,
  aConcept,
  aCoverage,
  aDevice,
  aDocument,
  aFamilyHistory,
  aGoal,
  anEncounter,
  anOrigin,
  anOther,
  aProcedure,
  aReport,
  aSourceRecord,
  NORTH,
  noTerms,
  SOUTH,
  words,
} from '#core/testing/build.ts';
import { compareRecords } from './compare.ts';
import type { Row } from './comparison.ts';

function rowsOf(north: readonly Fact[], south: readonly Fact[]): readonly Row[] {
  const records = [NORTH, SOUTH].map((connection, at) => {
    const own = (at === 0 ? north : south).map((fact, number) => ({
      ...fact,
      origin: anOrigin(connection, `Basic/${number}`),
    }));
    const facts = Object.fromEntries(
      factClasses.map((about) => [about, own.filter((fact) => fact.class === about)]),
    ) as Record<FactClass, never[]>;
    return aSourceRecord({ connection, facts });
  });
  return compareRecords(records, { terms: noTerms }).rows;
}

const practitioner = { practitioner: 'Dr. Grace Sample' };
const number = [{ system: 'urn:claims', value: '1', type: undefined }];
const mother = aConcept('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'MTH', 'mother');
const cancer = (onset: string) => [
  { code: aConcept(systems.snomed, '254837009', 'Malignant tumor of breast'), onset },
];

describe('one thing in two sources', () => {
  it.each<[string, Fact, Fact]>([
    ['a procedure of one night', aProcedure(), aProcedure({ performed: '2012-02-04' })],
    ['a procedure known to the month', aProcedure(), aProcedure({ performed: '2012-02' })],
    ['a visit within the hour', anEncounter(), anEncounter({ start: '2025-05-01T08:50:00Z' })],
    ['a visit known to the day', anEncounter(), anEncounter({ start: '2025-05-01' })],
    [
      'a stay of two classes but one practitioner',
      anEncounter(practitioner),
      anEncounter({ ...practitioner, encounterClass: 'IMP', type: undefined }),
    ],
    ['a document by its content', aDocument(), aDocument({ date: '2024-01-01', code: undefined })],
    ['a document by type and day', aDocument(), aDocument({ contentHash: 'def' })],
    ['a report by code and day', aReport(), aReport({ date: '2025-05-01T09:00:00Z' })],
    [
      'a member by number, under another name',
      aCareTeam({ members: [{ name: 'G. Sample', role: undefined, npi: '123' }] }),
      aCareTeam({ members: [{ name: 'Grace Sample MD', role: undefined, npi: '123' }] }),
    ],
    [
      'a member by name, without titles',
      aCareTeam(),
      aCareTeam({ members: [{ name: 'Grace Sample, MD', role: undefined, npi: undefined }] }),
    ],
    ['a plan by title', aCarePlan(), aCarePlan({ status: 'completed' })],
    ['a goal by words', aGoal(), aGoal({ start: '2024-01-20' })],
    ['a device by number', aDevice(), aDevice({ type: words('pacer') })],
    ['a device by type', aDevice({ udiDi: undefined }), aDevice({ serialNumber: undefined })],
    ['an insurance by member', aCoverage(), aCoverage({ plan: 'Silver' })],
    ['an insurance by payor', aCoverage(), aCoverage({ memberId: 'M2' })],
    ['a relative', aFamilyHistory(), aFamilyHistory({ relationship: words('Mother') })],
    [
      'an appointment',
      anOther({ title: 'Follow up', date: '2025-05-01' }),
      anOther({ title: 'follow-up', date: '2025-05-01' }),
    ],
  ])('is one row: %s', (_what, one, other) => expect(rowsOf([one], [other])).toHaveLength(1));

  it.each<[string, Fact, Fact]>([
    ['procedures of two weeks', aProcedure(), aProcedure({ performed: '2012-02-12' })],
    ['visits two hours apart', anEncounter(), anEncounter({ start: '2025-05-01T10:30:00Z' })],
    [
      'visits of one instant in two classes, with nothing in common',
      anEncounter(),
      anEncounter({ encounterClass: 'EMER', type: undefined }),
    ],
    [
      'visits of one instant in two places, with nothing in common',
      anEncounter({ type: undefined, location: 'North ward' }),
      anEncounter({ type: undefined, location: 'Dental clinic' }),
    ],
    [
      'notes of one day by two authors with two titles',
      aDocument({ author: 'A. One', title: 'Progress note' }),
      aDocument({ author: 'B. Two', title: 'Nursing note', contentHash: 'def' }),
    ],
    [
      'members of one team',
      aCareTeam({ identifiers: [{ system: 'urn:team', value: '1', type: undefined }] }),
      aCareTeam({
        identifiers: [{ system: 'urn:team', value: '1', type: undefined }],
        members: [{ name: 'Omar Other', role: words('Nurse'), npi: undefined }],
      }),
    ],
    ['goals of one wording years apart', aGoal(), aGoal({ start: '2019-01-01' })],
    ['devices of two numbers', aDevice(), aDevice({ udiDi: '1', serialNumber: '2' })],
    ['insurances of two payors', aCoverage(), aCoverage({ payor: 'Other', memberId: 'M2' })],
    ['relatives', aFamilyHistory(), aFamilyHistory({ relationship: words('father') })],
    [
      'sisters by name',
      aFamilyHistory({ relationship: words('sister'), name: 'Ann' }),
      aFamilyHistory({ relationship: words('sister'), name: 'Beth' }),
    ],
  ])('is two rows: %s', (_what, one, other) => expect(rowsOf([one], [other])).toHaveLength(2));
});

it.each<[string, string, string, Fact, Fact]>([
  ['status', 'critical', 'done or not', aProcedure(), aProcedure({ status: 'not-done' })],
  [
    'bodySite',
    'critical',
    'left or right',
    aProcedure({ bodySites: [words('Left knee')] }),
    aProcedure({ bodySites: [words('Right knee')] }),
  ],
  ['performed', 'major', 'a day apart', aProcedure(), aProcedure({ performed: '2012-02-04' })],
  ['performed', 'major', 'days apart', aProcedure(), aProcedure({ performed: '2012-02-08' })],
  ['status', 'major', 'not final', aReport(), aReport({ status: 'preliminary' })],
  [
    'participant',
    'major',
    'another primary care physician',
    aCareTeam(),
    aCareTeam({ members: [{ name: 'Omar Other', role: words('PCP'), npi: undefined }] }),
  ],
  [
    'condition',
    'major',
    'had or denied',
    aFamilyHistory({ conditions: [{ code: words('Heart failure'), onset: undefined }] }),
    aFamilyHistory({ conditions: [{ code: words('No heart failure'), onset: undefined }] }),
  ],
  [
    'diagnosis',
    'major',
    'one more',
    anEncounter({ diagnoses: [words('Asthma')] }),
    anEncounter({ diagnoses: [words('Asthma'), words('Gout')] }),
  ],
  [
    'diagnosis',
    'minor',
    'in another order',
    anEncounter({ diagnoses: [words('Gout'), words('Asthma')] }),
    anEncounter({ diagnoses: [words('Asthma'), words('Gout')] }),
  ],
  ['class', 'major', 'in or out', anEncounter(), anEncounter({ encounterClass: 'IMP' })],
  ['end', 'major', 'hours apart', anEncounter(), anEncounter({ end: '2025-05-01T18:00:00Z' })],
  [
    'dischargeDisposition',
    'critical',
    'home or dead',
    anEncounter({ disposition: words('Home') }),
    anEncounter({ disposition: words('Expired') }),
  ],
  ['status', 'major', 'superseded', aDocument(), aDocument({ status: 'superseded' })],
  ['docStatus', 'major', 'not yet final', aDocument(), aDocument({ docStatus: 'preliminary' })],
  ['status', 'critical', 'corrected since', aReport(), aReport({ status: 'corrected' })],
  [
    'content',
    'major',
    'concluded otherwise',
    aReport({ conclusion: 'No fracture.' }),
    aReport({ conclusion: 'Fracture of the hip.' }),
  ],
  ['status', 'major', 'over', aCarePlan(), aCarePlan({ status: 'completed' })],
  ['lifecycleStatus', 'major', 'given up', aGoal(), aGoal({ lifecycleStatus: 'rejected' })],
  ['target', 'major', 'aimed elsewhere', aGoal({ targets: ['7 %'] }), aGoal({ targets: ['8 %'] })],
  ['status', 'critical', 'taken out', aDevice(), aDevice({ status: 'inactive' })],
  ['serialNumber', 'major', 'another unit', aDevice(), aDevice({ serialNumber: 'S2' })],
  ['status', 'major', 'cancelled', aCoverage(), aCoverage({ status: 'cancelled' })],
  ['subscriberId', 'major', 'another number', aCoverage(), aCoverage({ memberId: 'M2' })],
  [
    'onset',
    'major',
    'early or not',
    aFamilyHistory({ conditions: cancer('48 a') }),
    aFamilyHistory({ conditions: cancer('52 a') }),
  ],
  [
    'condition',
    'minor',
    'one illness more',
    aFamilyHistory(),
    aFamilyHistory({
      relationship: mother,
      conditions: [...cancer('52 a'), { code: words('Gout'), onset: undefined }],
    }),
  ],
])('%s differs, %s: %s', (name, severity, _how, one, other) => {
  const rows = rowsOf([one], [other]);
  expect(rows).toHaveLength(1);
  const field = rows[0]?.fields.find((candidate) => candidate.name === name);
  expect(field).toMatchObject({ agreement: 'different', severity });
});

it.each<[string, Fact, Fact]>([
  ['a visit a few minutes off', anEncounter(), anEncounter({ start: '2025-05-01T08:20:00Z' })],
  ['a class under another code', anEncounter(), anEncounter({ encounterClass: 'outpatient' })],
  [
    'an onset a few years off',
    aFamilyHistory({ conditions: cancer('52 a') }),
    aFamilyHistory({ conditions: cancer('55 a') }),
  ],
  ['a goal begun weeks later', aGoal(), aGoal({ start: '2024-01-20' })],
  [
    'a procedure of one instant, on two calendar days',
    aProcedure({ performed: '2012-02-03T22:00:00-05:00' }),
    aProcedure({ performed: '2012-02-04T03:00:00Z' }),
  ],
  [
    'a procedure cut off to its day in UTC',
    aProcedure({ performed: '2012-02-03T22:00:00-05:00' }),
    aProcedure({ performed: '2012-02-04' }),
  ],
  ['a report with a time of day', aReport(), aReport({ date: '2025-05-01T09:00:00Z' })],
])('agrees: %s', (_what, one, other) => {
  expect(rowsOf([one], [other]).map((row) => row.verdict)).toEqual(['agrees']);
});

it.each<[string, Fact, boolean]>([
  ['a document of one content', aDocument(), true],
  ['a visit with one practitioner', anEncounter(practitioner), true],
  ['a visit of one instant without a practitioner', anEncounter(), false],
  ['a device of one number', aDevice(), true],
  ['a procedure of one day', aProcedure(), true],
  ['a claim of one number', anOther({ identifiers: number }), false],
])('%s, said twice by one source, is a repeat: %s', (_what, fact, isRepeat) => {
  const rows = rowsOf([fact, fact], []);
  expect(rows.map((row) => row.duplicateWithin.length)).toEqual(isRepeat ? [1] : [0, 0]);
});

it('misses an advance directive critically', () => {
  const [row] = rowsOf([aDocument({ title: 'Advance directive' })], []);
  expect(row).toMatchObject({ verdict: 'missing', severity: 'critical' });
});

it('is blind to the order of sources, keeps every fact and never throws', () => {
  const makers: readonly ((more: object) => Fact)[] = [
    aProcedure,
    anEncounter,
    aReport,
    aDocument,
    aCareTeam,
    aCarePlan,
    aGoal,
    aDevice,
    aCoverage,
    aFamilyHistory,
    anOther,
  ];
  const text = fc.option(fc.constantFrom('a', 'left knee', '2024-01-01', '', 'x y'), {
    nil: undefined,
  });
  const fact = fc
    .record({
      make: fc.constantFrom(...makers),
      changes: fc.record({
        date: text,
        start: text,
        end: text,
        status: text,
        title: text,
        performed: text,
        udiDi: text,
        born: text,
        payor: text,
      }),
    })
    .map(({ make, changes }): Fact => make(changes));
  const facts = fc.array(fact, { maxLength: 6 });
  fc.assert(
    fc.property(facts, facts, (north, south) => {
      const rows = rowsOf(north, south);
      const told = (list: readonly Row[]) =>
        list.map((row) => `${row.class} ${row.title} ${row.verdict} ${row.severity}`).sort();
      expect(told(rowsOf(south, north))).toEqual(told(rows));
      const shown = rows.flatMap((row) => row.cells.flatMap((cell) => cell.references));
      expect(shown).toHaveLength(north.length + south.length);
    }),
    { numRuns: 60 },
  );
});
