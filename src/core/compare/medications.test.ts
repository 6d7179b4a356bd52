import { describe, expect, it } from 'vitest';
import type { MedicationFact } from '#core/facts/clinical.ts';
import {
  aConcept,
  aDrug,
  aMedication,
  anOrigin,
  aQuantity,
  aSourceRecord,
  NORTH,
  SOUTH,
  someTerms,
  words,
} from '#core/testing/build.ts';
import { compareRecords } from './compare.ts';
import type { Agreement, Severity } from './field.ts';
import { compareMedications } from './medications.ts';

type More = Partial<MedicationFact>;

/** What becomes of one field of two drugs, either way round. */
function findingOf(name: string, one: More, other: More): [Agreement, Severity] | undefined {
  const [a, b] = [aMedication(one), aMedication(other)];
  const rule = compareMedications.fields.find((field) => field.name === name);
  if (rule === undefined) throw new Error(`no field ${name}`);
  const isStated = [a, b].every((fact) => rule.show(fact, someTerms) !== undefined);
  if (!isStated) return undefined;
  const [there, back] = [rule.compare(a, b, someTerms), rule.compare(b, a, someTerms)];
  expect(back).toEqual(there);
  return [there.agreement, there.severity];
}

const lisinopril = (strength?: string, more = {}) => ({
  drug: aDrug('lisinopril', strength, { form: 'tablet', ...more }),
  product: words(`lisinopril ${strength ?? ''}`),
});
const warfarin = { drug: aDrug('warfarin', '5 mg') };
const mg = (value: number) => aQuantity(value, 'mg');
const tablets = (value: number) => aQuantity(value, 'tablet');

describe('dose', () => {
  it.each<[string, Agreement | undefined, Severity | undefined, More, More]>([
    ['equal', 'same', 'none', { dose: mg(10) }, { dose: mg(10) }],
    ['equal in other units', 'same', 'none', { dose: mg(10) }, { dose: aQuantity(0.01, 'g') }],
    ['within 1 %', 'same', 'none', { dose: mg(10) }, { dose: mg(10.05) }],
    ['half as much again', 'different', 'major', { dose: mg(10) }, { dose: mg(15) }],
    ['twice as much', 'different', 'critical', { dose: mg(10) }, { dose: mg(20) }],
    [
      'milligrams for micrograms',
      'different',
      'critical',
      { dose: mg(10) },
      { dose: aQuantity(10, 'mcg') },
    ],
    [
      'two tablets of 10 beside 20 mg',
      'same',
      'none',
      { dose: tablets(2), ...lisinopril('10 mg') },
      { dose: mg(20), ...lisinopril('20 mg') },
    ],
    [
      'one tablet of 10 beside one of 20',
      'different',
      'critical',
      { dose: tablets(1), ...lisinopril('10 mg') },
      { dose: tablets(1), ...lisinopril('20 mg') },
    ],
    [
      'tablets of unknown strength beside a mass',
      'not-comparable',
      'none',
      { dose: tablets(1), ...lisinopril() },
      { dose: mg(10) },
    ],
    [
      'a bare number beside milligrams',
      'not-comparable',
      'none',
      { dose: aQuantity(10) },
      { dose: mg(10) },
    ],
    ['another bare number', 'not-comparable', 'major', { dose: aQuantity(5) }, { dose: mg(10) }],
    [
      'strengths alone, twice as much',
      'different',
      'critical',
      { dose: undefined, ...lisinopril('10 mg') },
      { dose: undefined, ...lisinopril('20 mg') },
    ],
    [
      'a dose beside another strength',
      'not-comparable',
      'none',
      { dose: mg(5) },
      { dose: undefined, ...lisinopril('20 mg') },
    ],
    [
      'one side silent',
      undefined,
      undefined,
      { dose: undefined, ...lisinopril() },
      { dose: mg(10) },
    ],
  ])('%s is %s, %s', (_what, agreement, severity, one, other) => {
    const expected = agreement === undefined ? undefined : [agreement, severity];
    expect(findingOf('dose', one, other)).toEqual(expected);
  });
});

describe('other fields', () => {
  it.each<[string, string, Agreement, Severity, More, More]>([
    ['frequency', 'equal', 'same', 'none', {}, {}],
    ['frequency', 'twice as often', 'different', 'critical', {}, { timesPerDay: 2 }],
    [
      'frequency',
      'half the dose twice as often',
      'different',
      'major',
      {},
      { timesPerDay: 2, dose: mg(5) },
    ],
    [
      'frequency',
      'three times for two',
      'different',
      'major',
      { timesPerDay: 2 },
      { timesPerDay: 3 },
    ],
    ['status', 'active and stopped', 'different', 'major', {}, { status: 'stopped' }],
    ['status', 'active and on hold', 'different', 'major', {}, { status: 'on-hold' }],
    [
      'status',
      'active and stopped, high alert',
      'different',
      'critical',
      warfarin,
      { ...warfarin, status: 'stopped' },
    ],
    [
      'status',
      'stopped and completed',
      'different',
      'minor',
      { status: 'stopped' },
      { status: 'completed' },
    ],
    [
      'status',
      'an order and its dispense',
      'not-comparable',
      'none',
      {},
      { said: 'dispense', status: 'completed' },
    ],
    ['status', 'active and unknown', 'not-comparable', 'none', {}, { status: 'unknown' }],
    ['route', 'oral however written', 'same', 'none', {}, { route: words('PO') }],
    ['route', 'oral and topical', 'different', 'major', {}, { route: words('topical') }],
    ['route', 'oral and intravenous', 'different', 'critical', {}, { route: words('IV') }],
    [
      'route',
      'oral and a word nobody knows',
      'not-comparable',
      'none',
      {},
      { route: words('via device') },
    ],
    [
      'form',
      'immediate and extended release',
      'different',
      'major',
      {},
      lisinopril('10 mg', { release: 'ER' }),
    ],
    [
      'form',
      'tablet and film-coated tablet',
      'same',
      'none',
      {},
      lisinopril('10 mg', { form: 'film-coated tablet' }),
    ],
    [
      'form',
      'tablet and capsule',
      'different',
      'minor',
      {},
      lisinopril('10 mg', { form: 'oral capsule' }),
    ],
    [
      'form',
      'tablet and injection',
      'different',
      'major',
      {},
      lisinopril('10 mg', { form: 'injectable solution' }),
    ],
    ['asNeeded', 'as needed and scheduled', 'different', 'major', {}, { asNeeded: true }],
    [
      'product',
      'brand and generic',
      'different',
      'minor',
      lisinopril('10 mg'),
      lisinopril('10 mg', { brand: 'Zestril' }),
    ],
    ['product', 'one only names the ingredient', 'same', 'none', lisinopril('10 mg'), lisinopril()],
    [
      'product',
      'another strength at stated doses',
      'same',
      'none',
      lisinopril('10 mg'),
      lisinopril('20 mg'),
    ],
    [
      'product',
      'the same code under other words',
      'same',
      'none',
      {},
      {
        product: aConcept(
          'http://www.nlm.nih.gov/research/umls/rxnorm',
          '314076',
          'LISINOPRIL TAB',
        ),
      },
    ],
    ['intent', 'order and plan', 'different', 'minor', {}, { intent: 'plan' }],
    [
      'prescriber',
      'a title more',
      'same',
      'none',
      { prescriber: 'Dr. Ana Ruiz' },
      { prescriber: 'Ruiz, Ana MD' },
    ],
    [
      'prescriber',
      'somebody else',
      'different',
      'minor',
      { prescriber: 'Ana Ruiz' },
      { prescriber: 'Bo Lin' },
    ],
    [
      'reason',
      'the same words',
      'same',
      'none',
      { reason: words('HTN') },
      { reason: words('Hypertension') },
    ],
    [
      'reason',
      'another reason',
      'different',
      'minor',
      { reason: words('HTN') },
      { reason: words('Heart failure') },
    ],
    ['start', 'within a month', 'same', 'none', {}, { start: '2024-03-20' }],
    [
      'start',
      'written anew in a list of current drugs',
      'not-comparable',
      'none',
      {},
      { start: '2025-01-01' },
    ],
    [
      'start',
      'far apart once stopped',
      'different',
      'minor',
      { status: 'stopped' },
      { start: '2025-01-01', status: 'stopped' },
    ],
    ['end', 'less precise', 'same', 'none', { end: '2024' }, { end: '2024-05-06' }],
  ])('%s: %s is %s, %s', (name, _what, agreement, severity, one, other) => {
    expect(findingOf(name, one, other)).toEqual([agreement, severity]);
  });
});

describe('rows', () => {
  const at = (index: number, more: More = {}, connection = NORTH) =>
    aMedication({ origin: anOrigin(connection, `M/${index}`), ...more });
  const rowsOf = (north: readonly MedicationFact[], south: readonly MedicationFact[]) =>
    compareRecords(
      [
        aSourceRecord({ connection: NORTH, facts: { medications: north } }),
        aSourceRecord({ connection: SOUTH, facts: { medications: south } }),
      ],
      { terms: someTerms },
    ).rows.map(({ cells, verdict, severity }) => [
      verdict,
      severity,
      ...cells.map(({ references }) => references.join()),
    ]);

  it('joins a brand with its generic by ingredient', () => {
    const south = at(
      1,
      { ...lisinopril('10 mg', { brand: 'Zestril' }), product: words('Zestril') },
      SOUTH,
    );
    expect(rowsOf([at(1)], [south])).toEqual([['differs', 'minor', 'M/1', 'M/1']]);
  });

  it('does not join a combination with its part', () => {
    const combined = {
      ...aDrug('lisinopril', '10 mg'),
      ingredients: ['hydrochlorothiazide', 'lisinopril'],
    };
    const south = at(1, { drug: combined, product: words('Zestoretic') }, SOUTH);
    expect(rowsOf([at(1)], [south])).toHaveLength(2);
  });

  it('assigns two strengths of one drug each to its like', () => {
    const [ten, twenty] = [lisinopril('10 mg'), { ...lisinopril('20 mg'), dose: mg(20) }];
    const rows = rowsOf([at(1, ten), at(2, twenty)], [at(1, twenty, SOUTH), at(2, ten, SOUTH)]);
    expect(rows).toEqual([
      ['agrees', 'none', 'M/1', 'M/2'],
      ['agrees', 'none', 'M/2', 'M/1'],
    ]);
  });

  it('keeps orders, dispenses and doses given of one product in one row', () => {
    const history = [
      at(1),
      at(2, { said: 'dispense', status: 'completed' }),
      at(3, { said: 'administration', status: 'completed' }),
    ];
    expect(rowsOf(history, [at(1, {}, SOUTH)])).toEqual([['agrees', 'none', 'M/1,M/2,M/3', 'M/1']]);
  });

  it.each<[string, More, string]>([
    ['a drug being taken', {}, 'major'],
    ['a drug of the past', { status: 'completed' }, 'minor'],
  ])('a gap of %s: %o is %s', (_what, more, severity) => {
    expect(rowsOf([at(1, more)], [])).toEqual([['missing', severity, 'M/1', '']]);
  });
});
