import { describe, expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Absence } from '#core/base/terminology.ts';
import type { Coverage, Facts, SourceRecord } from '#core/facts/record.ts';
import {
  aConcept,
  aCondition,
  aDevice,
  aDocument,
  aDrug,
  aLab,
  aMedication,
  anAllergy,
  anImmunization,
  anOrigin,
  aPatient,
  aProcedure,
  aQuantity,
  aSocialHistory,
  aSourceRecord,
  completeCoverage,
  coverageOf,
  NORTH,
  SOUTH,
  someTerms,
  WEST,
  words,
} from '#core/testing/build.ts';
import { compareRecords } from './compare.ts';

const terms = {
  ...someTerms,
  classesOf: (name: string) =>
    ['lisinopril', 'enalapril'].includes(name) ? ['ACE inhibitors'] : [],
};
const at = (connection: ConnectionId, reference: string) => ({
  origin: anOrigin(connection, reference),
});
const north = (facts: Partial<Facts>) => aSourceRecord({ connection: NORTH, facts });
const south = (facts: Partial<Facts>, coverage: Coverage = completeCoverage) =>
  aSourceRecord({ connection: SOUTH, coverage, facts });
const names = { north: 'North', south: 'South', west: 'West' };
const alertsOf = (records: readonly SourceRecord[]) =>
  compareRecords(records, { terms, nameOf: (id) => names[id as keyof typeof names] ?? id }).alerts;
const idsOf = (records: readonly SourceRecord[]) => alertsOf(records).map(({ id }) => id);

const S = at(SOUTH, 'X/1');
const unread = coverageOf({ state: 'unread', reason: undefined });
const denial = (scope: Absence['scope'], meaning: Absence['meaning'] = 'none') =>
  anAllergy({
    ...S,
    substance: words('No known allergies'),
    absence: { meaning, about: 'allergy', scope },
    categories: [],
    reactions: [],
  });
const peanut = anAllergy({ substance: words('Peanut'), categories: ['food'] });

describe('allergies', () => {
  it.each<[string, boolean, SourceRecord, SourceRecord]>([
    ['denied in full', true, north({ allergies: [peanut] }), south({ allergies: [denial('all')] })],
    [
      'of the denied kind',
      true,
      north({ allergies: [peanut] }),
      south({ allergies: [denial('food')] }),
    ],
    [
      'of another kind than the one denied',
      false,
      north({ allergies: [peanut] }),
      south({ allergies: [denial('medication')] }),
    ],
    [
      'beside a list nobody was asked for',
      false,
      north({ allergies: [peanut] }),
      south({ allergies: [denial('all', 'not-asked')] }),
    ],
    [
      'refuted already',
      false,
      north({ allergies: [anAllergy({ verificationStatus: 'refuted' })] }),
      south({ allergies: [denial('all')] }),
    ],
    [
      'denied by its own source',
      true,
      north({}),
      south({ allergies: [denial('all'), anAllergy(at(SOUTH, 'X/2'))] }),
    ],
  ])('SC-01: an allergy %s: %s', (_what, expected, one, other) => {
    expect(idsOf([one, other]).includes('allergy-nka-contradiction')).toBe(expected);
  });

  it('says who denies what', () => {
    const [first] = alertsOf([
      north({ allergies: [anAllergy()] }),
      south({ allergies: [denial('all')] }),
    ]);
    expect(first).toMatchObject({
      id: 'allergy-nka-contradiction',
      severity: 'critical',
      says: 'South states no known allergies; North records penicillin.',
    });
    expect(first?.references).toEqual([
      { source: SOUTH, reference: 'X/1' },
      { source: NORTH, reference: 'AllergyIntolerance/1' },
    ]);
  });

  it.each([
    ['inactive', { clinicalStatus: 'inactive' }, true],
    ['refuted', { verificationStatus: 'refuted' }, true],
    ['as active as there', {}, false],
  ])('SC-02: %s elsewhere: %s', (_what, more, expected) => {
    const records = [
      north({ allergies: [anAllergy()] }),
      south({ allergies: [anAllergy({ ...S, ...more })] }),
    ];
    expect(idsOf(records).includes('allergy-status-conflict')).toBe(expected);
  });

  it.each<[string, boolean, Partial<Facts>]>([
    ['and that is all it says', true, {}],
    ['and holds a valid entry beside it', false, { allergies: [anAllergy(S)] }],
  ])('SC-02: the other took it back as entered in error %s: %s', (_what, expected, facts) => {
    const retracted = { allergies: [anAllergy(at(SOUTH, 'X/9'))] };
    const records = [north({ allergies: [anAllergy()] }), { ...south(facts), retracted }];
    expect(idsOf(records).includes('allergy-status-conflict')).toBe(expected);
  });

  it.each<[string, boolean, SourceRecord]>([
    ['empty and read to its end', true, south({})],
    ['empty but for "not asked"', true, south({ allergies: [denial('all', 'not-asked')] })],
    ['with another allergy on it', false, south({ allergies: [anAllergy({ ...S })] })],
    ['that denies all', false, south({ allergies: [denial('all')] })],
    ['not read', false, south({}, unread)],
  ])('SC-03: a list %s: %s', (_what, expected, other) => {
    const ids = idsOf([north({ allergies: [anAllergy()] }), other]);
    expect(ids.includes('allergy-not-recorded')).toBe(expected);
  });

  it.each([
    ['the very drug', 'Amoxicillin', {}, true],
    ['a drug of its class', 'Penicillin', {}, true],
    ['a drug that was stopped', 'Amoxicillin', { status: 'stopped' }, false],
    ['a drug of no kin', 'Peanut', {}, false],
  ])('SC-04: %s is ordered: %s', (_what, substance, more, expected) => {
    const order = aMedication({ ...S, drug: aDrug('amoxicillin', '250 mg'), ...more });
    const records = [
      north({ allergies: [anAllergy({ substance: words(substance) })] }),
      south({ medications: [order] }),
    ];
    expect(idsOf(records).includes('allergy-active-order')).toBe(expected);
  });
});

describe('medications', () => {
  const pair = (more: Parameters<typeof aMedication>[0], mine = {}) => [
    north({ medications: [aMedication(mine)] }),
    south({ medications: [aMedication({ ...S, ...more })] }),
  ];
  const warfarin = { drug: aDrug('warfarin', '5 mg') };

  it.each([
    ['twice the dose', { dose: aQuantity(20, 'mg') }, true],
    ['a thousandth of the dose', { dose: aQuantity(10, 'mcg') }, true],
    ['half the dose twice as often', { dose: aQuantity(5, 'mg'), timesPerDay: 2 }, false],
    ['half as much again', { dose: aQuantity(15, 'mg') }, false],
    ['three times as often', { timesPerDay: 3 }, true],
    ['twice the dose, but stopped', { dose: aQuantity(20, 'mg'), status: 'stopped' }, false],
  ])('SC-05: %s: %s', (_what, more, expected) => {
    expect(idsOf(pair(more)).includes('dose-conflict')).toBe(expected);
  });

  it.each([
    ['stopped later', { status: 'stopped', date: '2025-01-01' }, {}, 'major'],
    ['stopped later, a high-alert drug', { ...warfarin, status: 'stopped' }, warfarin, 'critical'],
    ['stopped before it was ordered', { status: 'stopped', date: '2020-01-01' }, {}, undefined],
    ['dispensed in full', { status: 'completed', said: 'dispense' as const }, {}, undefined],
  ])('SC-06: %s is %s', (_what, more, mine, severity) => {
    const found = alertsOf(pair(more, mine)).find(({ id }) => id === 'stopped-elsewhere');
    expect(found?.severity).toBe(severity);
  });

  it('SC-07: two drugs of one class, unless one source holds both', () => {
    const enalapril = aMedication({ ...S, drug: aDrug('enalapril', '5 mg') });
    const records = [north({ medications: [aMedication()] }), south({ medications: [enalapril] })];
    expect(idsOf(records)).toContain('duplicate-class');
    const both = south({ medications: [enalapril, aMedication(at(SOUTH, 'X/2'))] });
    expect(idsOf([north({ medications: [aMedication()] }), both])).not.toContain('duplicate-class');
  });

  it.each([
    ['another strength', { drug: aDrug('lisinopril', '20 mg') }, true],
    ['the same strength', { drug: aDrug('lisinopril', '10 mg') }, false],
    ['no strength', { drug: aDrug('lisinopril') }, false],
    ['another route', { route: words('IV') }, true],
  ])('SC-08: one source lists a drug again with %s: %s', (_what, more, expected) => {
    const twice = [aMedication(), aMedication({ ...at(NORTH, 'X/9'), ...more })];
    expect(idsOf([north({ medications: twice })]).includes('same-ingredient-twice')).toBe(expected);
  });
});

describe('problems and devices', () => {
  it.each([
    ['diabetes', {}, 'major'],
    ['a cancer', { code: words('Breast cancer') }, 'critical'],
  ])('SC-09: %s resolved elsewhere is %s', (_what, more, severity) => {
    const records = [
      north({ conditions: [aCondition(more)] }),
      south({ conditions: [aCondition({ ...S, ...more, clinicalStatus: 'resolved' })] }),
    ];
    const found = alertsOf(records).find(({ id }) => id === 'problem-resolved-elsewhere');
    expect(found?.severity).toBe(severity);
  });

  it.each([
    ['birth date', { birthDate: '1971-05-01' }, true],
    ['a birth date that is only less precise', { birthDate: '1970' }, false],
    ['sex', { gender: 'male' }, true],
    ['an unknown sex', { gender: 'unknown' }, false],
  ])('SC-10: %s: %s', (_what, more, expected) => {
    const records = [
      north({ demographics: [aPatient()] }),
      south({ demographics: [aPatient({ ...S, ...more })] }),
    ];
    expect(idsOf(records).includes('maybe-not-one-person')).toBe(expected);
  });

  it.each([
    ['left and right', 'Left knee', 'Right knee', true],
    ['left and left', 'Left knee', 'left knee structure', false],
    ['left and unsaid', 'Left knee', 'Knee', false],
  ])('SC-13: %s: %s', (_what, mine, theirs, expected) => {
    const records = [
      north({ procedures: [aProcedure({ bodySites: [words(mine)] })] }),
      south({ procedures: [aProcedure({ ...S, bodySites: [words(theirs)] })] }),
    ];
    const problems = [
      north({ conditions: [aCondition({ bodySites: [words(mine)] })] }),
      south({ conditions: [aCondition({ ...S, bodySites: [words(theirs)] })] }),
    ];
    expect(idsOf(problems).includes('laterality-conflict')).toBe(expected);
    expect(idsOf(records).includes('laterality-conflict')).toBe(expected);
  });

  it('SC-14: an implant active here and inactive there', () => {
    const records = [
      north({ devices: [aDevice()] }),
      south({ devices: [aDevice({ ...S, status: 'inactive' })] }),
    ];
    expect(idsOf(records)).toContain('implant-conflict');
  });
});

describe('results and states', () => {
  it.each([
    ['ten times as much', aQuantity(1400, 'mmol/L'), true],
    ['a unit of another kind', aQuantity(140, 'mg'), true],
    ['a little more', aQuantity(143, 'mmol/L'), false],
  ])('SC-11: %s: %s', (_what, quantity, expected) => {
    const records = [
      north({ labs: [aLab()] }),
      south({ labs: [aLab({ ...S, value: { kind: 'quantity', quantity } })] }),
    ];
    expect(idsOf(records).includes('lab-unit-conflict')).toBe(expected);
  });

  it.each([
    ['one dose more', ['2025-10-01'], ['2025-10-01', '2020-10-01'], 1],
    ['the same doses', ['2025-10-01'], ['2025-10-01'], 0],
    ['a dose two weeks later', ['2025-10-01'], ['2025-10-15'], 1],
    ['no vaccinations kept', ['2025-10-01'], [], 0],
  ])('SC-12: %s', (_what, mine, theirs, count) => {
    const doses = (connection: ConnectionId, days: readonly string[]) =>
      days.map((day, index) =>
        anImmunization({
          ...at(connection, `Immunization/${index}`),
          occurrence: day,
          date: day,
          lotNumber: undefined,
        }),
      );
    const records = [
      north({ immunizations: doses(NORTH, mine) }),
      south({ immunizations: doses(SOUTH, theirs) }),
    ];
    expect(idsOf(records).filter((id) => id === 'immunization-count')).toHaveLength(count);
  });

  it.each([
    ['within a pregnancy', '2025-08-01', true],
    ['a year apart', '2024-05-01', false],
  ])('SC-15: pregnant and not pregnant %s: %s', (_what, date, expected) => {
    const status = (code: string, display: string) => ({
      code: aConcept(systems.loinc, '82810-3', 'Pregnancy status'),
      value: { kind: 'concept' as const, concept: aConcept(systems.snomed, code, display) },
    });
    const records = [
      north({ socialHistory: [aSocialHistory(status('77386006', 'Pregnant'))] }),
      south({
        socialHistory: [
          aSocialHistory({ ...S, ...status('60001007', 'Not pregnant'), date, effective: date }),
        ],
      }),
    ];
    expect(idsOf(records).includes('pregnancy-conflict')).toBe(expected);
  });

  it.each<[string, boolean, SourceRecord]>([
    ['a source read to its end', true, south({})],
    ['a source that was not read', false, south({}, unread)],
  ])('SC-16: an advance directive that %s lacks: %s', (_what, expected, other) => {
    const paper = aDocument({ title: 'Advance directive', code: undefined });
    expect(idsOf([north({ documents: [paper] }), other]).includes('code-status-conflict')).toBe(
      expected,
    );
  });

  it('SC-16: two code statuses', () => {
    const status = (text: string) => ({
      code: words('Code status'),
      value: { kind: 'text' as const, text },
    });
    const records = [
      north({ socialHistory: [aSocialHistory(status('Full code'))] }),
      south({ socialHistory: [aSocialHistory({ ...S, ...status('DNR') })] }),
    ];
    expect(idsOf(records)).toContain('code-status-conflict');
  });

  it('SC-17: final here, corrected there', () => {
    const records = [
      north({ labs: [aLab()] }),
      south({ labs: [aLab({ ...S, status: 'corrected' })] }),
    ];
    expect(idsOf(records)).toContain('result-corrected');
  });
});

it('SC-17: final here, taken back as entered in error there', () => {
  const retracted = { labs: [aLab(S)] };
  expect(idsOf([north({ labs: [aLab()] }), { ...south({}), retracted }])).toContain(
    'result-corrected',
  );
});

it.each<[string, string, Partial<Facts>, Partial<Facts>]>([
  [
    'a unit conflict',
    'Sodium: North states 1400 mmol/L; South and West state 140 mmol/L; ten times apart: a slipped decimal point or unit.',
    { labs: [aLab({ value: { kind: 'quantity', quantity: aQuantity(1400, 'mmol/L') } })] },
    { labs: [aLab()] },
  ],
  [
    'a side',
    'Diabetes mellitus type 2: North states left; South and West state right.',
    { conditions: [aCondition({ bodySites: [words('Left knee')] })] },
    { conditions: [aCondition({ bodySites: [words('Right knee')] })] },
  ],
  [
    'a dose',
    'lisinopril: North states 20 mg once a day; South and West state 10 mg once a day.',
    { medications: [aMedication({ dose: aQuantity(20, 'mg') })] },
    { medications: [aMedication()] },
  ],
  [
    'a birth date',
    'North, South and West may not be about one person: birth date (North states 1971-05-01; South and West state 1970-05-01) differs.',
    { demographics: [aPatient({ birthDate: '1971-05-01' })] },
    { demographics: [aPatient()] },
  ],
])('says %s once, with everyone who has a say', (_what, says, mine, theirs) => {
  const from = (connection: ConnectionId): Partial<Facts> =>
    Object.fromEntries(
      Object.entries(theirs).map(([about, list]) => [
        about,
        list.map((fact) => ({ ...fact, ...at(connection, 'X/1') })),
      ]),
    );
  const west = aSourceRecord({ connection: WEST, facts: from(WEST) });
  const alerts = alertsOf([north(mine), south(from(SOUTH)), west]);
  expect(alerts.map((alert) => [alert.says, alert.references.length])).toEqual([[says, 3]]);
});

it('does not depend on the order of sources', () => {
  const records = [
    north({ allergies: [anAllergy()], medications: [aMedication()] }),
    south({ allergies: [denial('all')], medications: [aMedication({ ...S, status: 'stopped' })] }),
  ];
  expect(alertsOf([...records].reverse())).toEqual(alertsOf(records));
});
