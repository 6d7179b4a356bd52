import { describe, expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { AllergyFact, ConditionFact, ImmunizationFact } from '#core/facts/clinical.ts';
import type { Facts } from '#core/facts/record.ts';
import {
  aConcept,
  aCondition,
  anAllergy,
  anImmunization,
  anOrigin,
  aSourceRecord,
  NORTH,
  SOUTH,
  someTerms,
  words,
} from '#core/testing/build.ts';
import { compareRecords } from './compare.ts';
import type { Agreement, Severity } from './field.ts';

const compare = (north: Partial<Facts>, south: Partial<Facts>) =>
  compareRecords(
    [
      aSourceRecord({ connection: NORTH, facts: north }),
      aSourceRecord({ connection: SOUTH, facts: south }),
    ],
    { terms: someTerms },
  );
const at = (connection: ConnectionId, reference: string) => ({
  origin: anOrigin(connection, reference),
});
/** The named field of the only row. */
const fieldOf = ({ rows }: ReturnType<typeof compare>, name: string) => {
  expect(rows).toHaveLength(1);
  const found = rows[0]?.fields.find((field) => field.name === name);
  return [found?.agreement, found?.severity];
};

describe('allergies', () => {
  type More = Partial<AllergyFact>;
  const both = (one: More, other: More) =>
    compare(
      { allergies: [anAllergy(one)] },
      { allergies: [anAllergy({ ...at(SOUTH, 'A/9'), ...other })] },
    );
  const reaction = (text: string, severity?: string) => ({ manifestation: words(text), severity });

  it.each<[string, string, Agreement, Severity, More, More]>([
    [
      'code',
      'one substance in words and code',
      'same',
      'none',
      {},
      { substance: words('PENICILLINS') },
    ],
    [
      'clinicalStatus',
      'active and resolved',
      'different',
      'critical',
      {},
      { clinicalStatus: 'resolved' },
    ],
    [
      'clinicalStatus',
      'inactive and resolved',
      'different',
      'minor',
      { clinicalStatus: 'inactive' },
      { clinicalStatus: 'resolved' },
    ],
    [
      'verificationStatus',
      'confirmed and refuted',
      'different',
      'critical',
      {},
      { verificationStatus: 'refuted' },
    ],
    [
      'verificationStatus',
      'confirmed and unconfirmed',
      'different',
      'minor',
      {},
      { verificationStatus: 'unconfirmed' },
    ],
    ['criticality', 'high and low', 'different', 'critical', {}, { criticality: 'low' }],
    [
      'criticality',
      'high and unable to assess',
      'different',
      'minor',
      {},
      { criticality: 'unable-to-assess' },
    ],
    ['type', 'allergy and intolerance', 'different', 'major', {}, { type: 'intolerance' }],
    ['category', 'one list longer', 'same', 'none', {}, { categories: ['medication', 'food'] }],
    [
      'reaction',
      'hives and urticaria',
      'same',
      'none',
      { reactions: [reaction('Hives')] },
      { reactions: [reaction('Urticaria')] },
    ],
    [
      'reaction',
      'anaphylaxis in one',
      'different',
      'critical',
      { reactions: [reaction('Hives')] },
      { reactions: [reaction('Anaphylactic shock')] },
    ],
    [
      'reaction',
      'another reaction',
      'different',
      'major',
      { reactions: [reaction('Hives')] },
      { reactions: [reaction('Nausea')] },
    ],
    [
      'reaction',
      'worse in one',
      'different',
      'major',
      { reactions: [reaction('Hives', 'mild')] },
      { reactions: [reaction('Hives', 'severe')] },
    ],
    [
      'reaction',
      'graded in one',
      'same',
      'none',
      { reactions: [reaction('Hives', 'mild')] },
      { reactions: [reaction('Hives')] },
    ],
    ['onset', 'less precise', 'same', 'none', { onset: '2015' }, { onset: '2015-06' }],
    ['onset', 'another year', 'different', 'minor', { onset: '2015' }, { onset: '2016' }],
  ])('%s: %s is %s, %s', (name, _what, agreement, severity, one, other) => {
    expect(fieldOf(both(one, other), name)).toEqual([agreement, severity]);
  });

  it('only suggests that a class and its member may be one', () => {
    const { rows, suggestions } = both({}, { substance: words('Amoxicillin') });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['missing', 'missing']);
    expect(suggestions).toMatchObject([{ class: 'allergies', tier: 'T6' }]);
  });

  it('keeps a denial in a row of its own, keyed by what it denies', () => {
    const none = {
      substance: words('NKA'),
      absence: { meaning: 'none', about: 'allergy', scope: 'all' } as const,
    };
    const { rows } = both(none, none);
    expect(rows).toMatchObject([{ verdict: 'agrees', why: { key: 'absence:none:all' } }]);
    const drugs = { ...none, absence: { ...none.absence, scope: 'medication' as const } };
    expect(both(none, drugs).rows).toHaveLength(2);
  });

  it.each<[string, More, Severity]>([
    ['active', {}, 'major'],
    ['resolved', { clinicalStatus: 'resolved' }, 'minor'],
  ])('a gap of an %s allergy is %s', (_what, more, severity) => {
    expect(compare({ allergies: [anAllergy(more)] }, {}).rows[0]?.severity).toBe(severity);
  });
});

describe('conditions', () => {
  type More = Partial<ConditionFact>;
  const both = (one: More, other: More) =>
    compare(
      { conditions: [aCondition(one)] },
      { conditions: [aCondition({ ...at(SOUTH, 'C/9'), ...other })] },
    );
  const cancer = { code: words('Breast cancer') };

  it.each<[string, string, Agreement, Severity, More, More]>([
    [
      'code',
      'SNOMED CT and its ICD-10-CM pair',
      'same',
      'none',
      {},
      { code: aConcept(systems.icd10cm, 'E11.9') },
    ],
    [
      'clinicalStatus',
      'active and resolved',
      'different',
      'major',
      {},
      { clinicalStatus: 'resolved' },
    ],
    [
      'clinicalStatus',
      'a cancer active and resolved',
      'different',
      'critical',
      cancer,
      { ...cancer, clinicalStatus: 'resolved' },
    ],
    [
      'clinicalStatus',
      'active and recurrence',
      'different',
      'minor',
      {},
      { clinicalStatus: 'recurrence' },
    ],
    [
      'verificationStatus',
      'confirmed and refuted',
      'different',
      'critical',
      {},
      { verificationStatus: 'refuted' },
    ],
    [
      'verificationStatus',
      'confirmed and provisional',
      'different',
      'minor',
      {},
      { verificationStatus: 'provisional' },
    ],
    [
      'category',
      'a problem and a diagnosis of a visit',
      'not-comparable',
      'none',
      {},
      { categories: ['encounter-diagnosis'] },
    ],
    [
      'severity',
      'mild and severe',
      'different',
      'major',
      { severity: 'mild' },
      { severity: 'severe' },
    ],
    [
      'bodySite',
      'left and right',
      'different',
      'critical',
      { bodySites: [words('Left knee')] },
      { bodySites: [words('Right knee')] },
    ],
    [
      'bodySite',
      'knee and hip',
      'different',
      'major',
      { bodySites: [words('Knee')] },
      { bodySites: [words('Hip')] },
    ],
    ['onset', 'the month and a day in it', 'same', 'none', {}, { onset: '2018-04-20' }],
    [
      'onset',
      'three weeks apart',
      'same',
      'none',
      { onset: '2018-04-01' },
      { onset: '2018-04-22' },
    ],
    ['onset', 'years apart', 'different', 'minor', {}, { onset: '2021-01-01' }],
    [
      'abatement',
      'years apart',
      'different',
      'minor',
      { abatement: '2020' },
      { abatement: '2022' },
    ],
  ])('%s: %s is %s, %s', (name, _what, agreement, severity, one, other) => {
    expect(fieldOf(both(one, other), name)).toEqual([agreement, severity]);
  });

  it('joins what differs only in the side its words name', () => {
    const found = both(
      { code: words('Osteoarthritis of left knee') },
      { code: words('Right knee osteoarthritis') },
    );
    expect(fieldOf(found, 'bodySite')).toEqual(['different', 'critical']);
  });

  it('keeps both knees of one source apart and assigns each to its like', () => {
    const knee = (connection: ConnectionId, side: string) =>
      aCondition({ ...at(connection, `C/${side}`), code: words(`${side} knee osteoarthritis`) });
    const { rows } = compare(
      { conditions: [knee(NORTH, 'left'), knee(NORTH, 'right')] },
      { conditions: [knee(SOUTH, 'right'), knee(SOUTH, 'left')] },
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['agrees', 'agrees']);
  });

  it('takes a problem and the diagnosis of a visit for one, and the problem speaks', () => {
    const visit = aCondition({
      ...at(NORTH, 'C/2'),
      categories: ['encounter-diagnosis'],
      date: '2024-01-01',
      onset: '2024-01-01',
    });
    const { rows } = compare({ conditions: [aCondition(), visit] }, { conditions: [] });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells[0]?.references).toEqual(['Condition/1', 'C/2']);
    expect(rows[0]?.duplicateWithin).toEqual([NORTH]);
  });

  it('keeps two illnesses of one name apart once each is over', () => {
    const cold = (reference: string, year: number) =>
      aCondition({
        ...at(NORTH, reference),
        code: words('Sinusitis'),
        date: `${year}-02-01`,
        onset: `${year}-02-01`,
        abatement: `${year}-02-14`,
        clinicalStatus: 'resolved',
      });
    const { rows } = compare({ conditions: [cold('C/1', 2010), cold('C/2', 2014)] }, {});
    expect(rows).toHaveLength(2);
  });

  it('only suggests codes of one ICD family', () => {
    const { rows, suggestions } = both(
      { code: aConcept(systems.icd10cm, 'E11.9') },
      { code: aConcept(systems.icd10cm, 'E11.65') },
    );
    expect(rows).toHaveLength(2);
    expect(suggestions).toHaveLength(1);
  });
});

describe('immunizations', () => {
  type More = Partial<ImmunizationFact>;
  const both = (one: More, other: More) =>
    compare(
      { immunizations: [anImmunization(one)] },
      { immunizations: [anImmunization({ ...at(SOUTH, 'I/9'), ...other })] },
    );
  const rx = { identifiers: [{ system: 'urn:registry', value: '7', type: undefined }] };

  it.each<[string, string, Agreement, Severity, More, More]>([
    [
      'code',
      'specific and unspecified',
      'different',
      'minor',
      {},
      { vaccine: aConcept(systems.cvx, '88') },
    ],
    ['status', 'given and not given', 'different', 'critical', {}, { status: 'not-done' }],
    ['occurrence', 'the day and its month', 'same', 'none', {}, { occurrence: '2025-10' }],
    [
      'occurrence',
      'three days apart under one number',
      'different',
      'minor',
      rx,
      { ...rx, occurrence: '2025-10-04' },
    ],
    [
      'occurrence',
      'two weeks apart under one number',
      'different',
      'major',
      rx,
      { ...rx, occurrence: '2025-10-15' },
    ],
    ['lotNumber', 'one lot, spelled differently', 'same', 'none', {}, { lotNumber: 'a-1' }],
    ['lotNumber', 'another lot', 'different', 'major', {}, { lotNumber: 'B2' }],
    [
      'doseNumber',
      'second and third',
      'different',
      'major',
      { doseNumber: '2' },
      { doseNumber: '3' },
    ],
    ['doseNumber', '"dose 2" and 2', 'same', 'none', { doseNumber: '2' }, { doseNumber: 'Dose 2' }],
    [
      'site',
      'another arm',
      'different',
      'minor',
      { site: words('Left deltoid') },
      { site: words('Thigh') },
    ],
    [
      'expires',
      'another day',
      'different',
      'minor',
      { expires: '2027-01-01' },
      { expires: '2027-02-01' },
    ],
    [
      'expires',
      'one before it was given',
      'different',
      'major',
      { expires: '2025-01-01' },
      { expires: '2027-02-01' },
    ],
  ])('%s: %s is %s, %s', (name, _what, agreement, severity, one, other) => {
    expect(fieldOf(both(one, other), name)).toEqual([agreement, severity]);
  });

  it('joins a combination with one member given the same day', () => {
    const hepB = { vaccine: aConcept(systems.cvx, '110') };
    expect(both(hepB, hepB).rows).toHaveLength(1);
  });

  it('only suggests doses of one lot some days apart', () => {
    const { rows, suggestions } = both({}, { occurrence: '2025-10-09', date: '2025-10-09' });
    expect(rows).toHaveLength(2);
    expect(suggestions).toHaveLength(1);
    const later = both({}, { occurrence: '2025-11-09', date: '2025-11-09' });
    expect(later.suggestions).toHaveLength(0);
  });
});
