import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Concept, systems } from '#core/base/concept.ts';
import type { ObservationFact, ObservedValue } from '#core/facts/clinical.ts';
import {
  aConcept,
  aLab,
  anOrigin,
  aQuantity,
  aSocialHistory,
  aSourceRecord,
  aVital,
  NORTH,
  SOUTH,
  words,
} from '#core/testing/build.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { compareRecords } from './compare.ts';
import type { Row } from './comparison.ts';

const terms = await loadTerminology();
type Changes = Partial<ObservationFact>;

function rowsOf(north: readonly ObservationFact[], south: readonly ObservationFact[]): Row[] {
  const [{ class: about } = aLab()] = [...north, ...south];
  const records = [NORTH, SOUTH].map((connection, at) => {
    const facts = (at === 0 ? north : south).map((fact, number) => ({
      ...fact,
      origin: anOrigin(connection, `Observation/${number}`),
    }));
    return aSourceRecord({ connection, facts: { [about]: facts } });
  });
  return [...compareRecords(records, { terms }).rows];
}

function fieldOf(one: ObservationFact, other: ObservationFact, name: string) {
  const rows = rowsOf([one], [other]);
  expect(rows).toHaveLength(1);
  const { agreement, severity } = rows[0]?.fields.find((field) => field.name === name) ?? {};
  return `${agreement} ${severity}`;
}

const of = (value: number, unit?: string, comparator?: '<'): ObservedValue => ({
  kind: 'quantity',
  quantity: aQuantity(value, unit, comparator),
});
const said = (text: string): ObservedValue => ({ kind: 'text', text });
const coded = (concept: Concept): ObservedValue => ({ kind: 'concept', concept });
const loinc = (code: string, name?: string) => aConcept(systems.loinc, code, name);
const glucose = { code: loinc('2345-7', 'Glucose'), referenceRange: undefined };
const moles = { code: loinc('14749-6', 'Glucose'), referenceRange: undefined };
const at = (time: string): Changes => ({ effective: time, date: time });

describe('a laboratory value', () => {
  it.each<[string, string, Changes, Changes]>([
    ['same none', 'as itself', {}, {}],
    [
      'same none',
      'in another unit',
      { ...glucose, value: of(100, 'mg/dL') },
      { ...moles, value: of(5.55, 'mmol/L') },
    ],
    [
      'different critical',
      'across a limit',
      { value: of(140, 'mmol/L') },
      { value: of(150, 'mmol/L') },
    ],
    [
      'different major',
      'within limits',
      { value: of(137, 'mmol/L') },
      { value: of(143, 'mmol/L') },
    ],
    [
      'different critical',
      'by flag alone',
      { value: of(160, 'mmol/L'), interpretation: ['H'] },
      { value: of(170, 'mmol/L'), interpretation: ['HH'] },
    ],
    [
      'different critical',
      'by a slipped decimal point',
      { ...glucose, value: of(100, 'mg/dL') },
      { ...glucose, value: of(1000, 'mg/dL') },
    ],
    [
      'not-comparable critical',
      'in units that measure different things',
      { value: of(140, 'mmol/L') },
      { value: of(140, 'mm[Hg]') },
    ],
    ['not-comparable major', 'without a unit', { value: of(140, 'mmol/L') }, { value: of(140) }],
    [
      'different major',
      'bounded on one side',
      { value: of(5, 'mmol/L', '<') },
      { value: of(5, 'mmol/L') },
    ],
    [
      'same none',
      'as words and as a code',
      { value: said('NOT DETECTED') },
      { value: coded(aConcept(systems.snomed, '260415000', 'Not detected')) },
    ],
    ['same none', 'as words and as a number', { value: said('140') }, { value: of(140, 'mmol/L') }],
    ['same none', 'in words of one meaning', { value: said('Negative') }, { value: said('NEG') }],
    [
      'different critical',
      'in words opposed',
      { value: said('Positive') },
      { value: said('negative') },
    ],
    [
      'different major',
      'in other words',
      { value: said('E. coli') },
      { value: said('Klebsiella') },
    ],
    ['same none', 'zero and zero', { value: of(0, 'mmol/L') }, { value: of(0, 'mmol/L') }],
    [
      'different critical',
      'no and yes',
      { value: { kind: 'boolean', boolean: false } },
      { value: { kind: 'boolean', boolean: true } },
    ],
    [
      'one-sided none',
      'on one side only',
      { value: of(0, 'mmol/L') },
      { value: undefined, absentReason: 'masked' },
    ],
  ])('is %s %s', (expected, _how, one, other) => {
    expect(fieldOf(aLab(one), aLab(other), 'value')).toBe(expected);
  });

  it.each<[string, string, Changes, Changes]>([
    ['status', 'different critical', {}, { status: 'corrected' }],
    ['status', 'different major', {}, { status: 'preliminary' }],
    ['status', 'different minor', {}, { status: 'appended' }],
    ['interpretation', 'different major', { interpretation: ['N'] }, { interpretation: ['H'] }],
    ['interpretation', 'same none', { interpretation: ['A'] }, { interpretation: ['H'] }],
    [
      'referenceRange',
      'different minor',
      {},
      {
        referenceRange: {
          low: aQuantity(130, 'mmol/L'),
          high: aQuantity(145, 'mmol/L'),
          text: undefined,
        },
      },
    ],
    ['effective', 'same none', {}, at('2025-05-01')],
    ['effective', 'same none', {}, at('2025-05-01T10:00:00+02:00')],
    ['effective', 'different minor', {}, at('2025-05-01T08:20:00Z')],
    ['specimen', 'different minor', { specimen: 'Serum' }, { specimen: 'Plasma' }],
    ['specimen', 'same none', { specimen: 'serum' }, { specimen: 'Serum' }],
  ])('has %s %s', (name, expected, one, other) => {
    expect(fieldOf(aLab(one), aLab(other), name)).toBe(expected);
  });
});

describe('results of one day', () => {
  const morning = aLab({ ...at('2025-05-01T08:00:00Z'), value: of(4, 'mmol/L') });
  const evening = aLab({ ...at('2025-05-01T18:00:00Z'), value: of(6, 'mmol/L') });

  it('meet by their minute, not by their value', () => {
    const rows = rowsOf(
      [morning, evening],
      [
        { ...evening, value: of(4, 'mmol/L') },
        { ...morning, value: of(6, 'mmol/L') },
      ],
    );
    expect(rows.map((row) => row.verdict)).toEqual(['differs', 'differs']);
  });

  it('meet by the nearest value where no time tells', () => {
    const [a, b] = [4, 6].map((value) => aLab({ ...at('2025-05-01'), value: of(value, 'mmol/L') }));
    if (a === undefined || b === undefined) throw new Error('two results are made');
    expect(rowsOf([a, b], [b, a]).map((row) => row.verdict)).toEqual(['agrees', 'agrees']);
  });

  it('stay apart hours apart, and each is missing in the other', () => {
    expect(rowsOf([morning], [evening]).map((row) => row.verdict)).toEqual(['missing', 'missing']);
  });

  it('are not repeats where they differ in value', () => {
    const rows = rowsOf([morning, { ...morning, value: of(5, 'mmol/L') }], [morning]);
    expect(rows.flatMap((row) => row.duplicateWithin)).toEqual([]);
    expect(rows).toHaveLength(2);
  });

  it('are repeats where they say the same', () => {
    const rows = rowsOf([morning, morning], [morning]);
    expect(rows.map((row) => [row.verdict, row.duplicateWithin])).toEqual([['agrees', ['north']]]);
  });

  it('are one instant across midnight and zones', () => {
    const denver = aLab(at('2025-05-01T22:30:00-06:00'));
    const utc = aLab(at('2025-05-02T04:30:00Z'));
    expect(rowsOf([denver], [utc]).map((row) => row.verdict)).toEqual(['agrees']);
  });

  it('are not one by the number of their order', () => {
    const order = [{ system: 'urn:lab', value: 'A1', type: undefined }];
    const potassium = aLab({ code: loinc('2823-3', 'Potassium'), identifiers: order });
    expect(rowsOf([aLab({ identifiers: order })], [potassium])).toHaveLength(2);
  });

  it('stay apart from other specimens of one analyte', () => {
    const blood = aLab({ code: loinc('6298-4', 'Potassium [Moles/volume] in Blood') });
    const serum = aLab({ code: loinc('2823-3', 'Potassium [Moles/volume] in Serum or Plasma') });
    expect(rowsOf([blood], [serum])).toHaveLength(2);
  });
});

describe('a vital sign', () => {
  const temperature = { code: loinc('8310-5', 'Body temperature') };
  const weight = { code: loinc('29463-7', 'Body weight') };
  it.each<[string, string, Changes, Changes]>([
    ['same none', 'one beat apart', { value: of(72, '/min') }, { value: of(73, 'bpm') }],
    ['different major', 'five beats apart', { value: of(72, '/min') }, { value: of(77, '/min') }],
    [
      'same none',
      'in Fahrenheit',
      { ...temperature, value: of(37, 'Cel') },
      { ...temperature, value: of(98.6, '[degF]') },
    ],
    [
      'different critical',
      'called Celsius in Fahrenheit',
      { ...temperature, value: of(37, 'Cel') },
      { ...temperature, value: of(98.6, 'Cel') },
    ],
    [
      'different critical',
      'pounds called kilograms',
      { ...weight, value: of(70, 'kg') },
      { ...weight, value: of(154.3, 'kg') },
    ],
    ['not-comparable major', 'of another kind', { value: of(72, '/min') }, { value: of(72, 'kg') }],
  ])('is %s %s', (expected, _how, one, other) => {
    expect(fieldOf(aVital(one), aVital(other), 'value')).toBe(expected);
  });

  const pressure = (systolic: number, diastolic: number, more: Changes = {}) =>
    aVital({
      code: loinc('85354-9', 'Blood pressure'),
      value: undefined,
      components: [
        { code: loinc('8480-6'), value: of(systolic, 'mm[Hg]'), absentReason: undefined },
        { code: loinc('8462-4'), value: of(diastolic, 'mm[Hg]'), absentReason: undefined },
      ],
      ...more,
    });

  it.each([
    ['same none', 121],
    ['different major', 131],
  ])('compares each component: systolic %s at %i', (expected, systolic) => {
    const [one, other] = [pressure(120, 80), pressure(systolic, 80)];
    expect(fieldOf(one, other, 'value[8480-6]')).toBe(expected);
    expect(fieldOf(one, other, 'value[8462-4]')).toBe('same none');
  });

  it('is one item within five minutes, and another after', () => {
    const later = (minute: string) => aVital(at(`2025-05-01T08:${minute}:00Z`));
    expect(rowsOf([aVital()], [later('05')])).toHaveLength(1);
    expect(rowsOf([aVital()], [later('06')])).toHaveLength(2);
  });

  it('keeps a panel and a systolic pressure sent alone as two items', () => {
    const alone = aVital({ code: loinc('8480-6', 'Systolic'), value: of(120, 'mm[Hg]') });
    expect(rowsOf([pressure(120, 80)], [alone])).toHaveLength(2);
  });
});

describe('social history', () => {
  const smoking = (words: string, date: string) =>
    aSocialHistory({ ...at(date), value: coded({ codings: [], text: words }) });
  const pregnancy = (words: string, date: string) => ({
    ...smoking(words, date),
    code: loinc('82810-3', 'Pregnancy status'),
  });
  it.each([
    [
      'different major',
      smoking('Never smoker', '2025-01-01'),
      smoking('Current every day smoker', '2024-01-01'),
    ],
    [
      'different minor',
      smoking('Former smoker', '2025-01-01'),
      smoking('Current smoker', '2024-01-01'),
    ],
    ['same none', smoking('Ex-smoker', '2025-01-01'), smoking('Former smoker', '2024-01-01')],
    [
      'different critical',
      pregnancy('Pregnant', '2025-01-01'),
      pregnancy('Not pregnant', '2025-03-01'),
    ],
    [
      'not-comparable none',
      pregnancy('Pregnant', '2025-01-01'),
      pregnancy('Not pregnant', '2023-03-01'),
    ],
  ])('is %s', (expected, one, other) => expect(fieldOf(one, other, 'value')).toBe(expected));

  it('compares the newest of each, and does not hold the day against them', () => {
    const north = [smoking('Never smoker', '2018-01-01'), smoking('Former smoker', '2024-01-01')];
    const rows = rowsOf(north, [smoking('Former smoker', '2023-06-01')]);
    expect(rows.map((row) => row.verdict).sort()).toEqual(['agrees', 'missing']);
  });
});

it('draws a series in one unit, several of a day kept', () => {
  const [row] = rowsOf(
    [aLab({ ...glucose, value: of(100, 'mg/dL') })],
    [aLab({ ...moles, value: of(5.55, 'mmol/L') })],
  );
  const points = row?.series?.points.map(({ unit, sent, value }) => [
    sent,
    unit,
    Math.round(value),
  ]);
  expect(points?.sort()).toEqual([
    ['100 mg/dL', 'mg/dL', 100],
    ['5.55 mmol/L', 'mg/dL', 100],
  ]);
});

it('draws the systolic pressure of a panel', () => {
  const parts = [
    { code: loinc('8462-4'), value: of(80, 'mm[Hg]'), absentReason: undefined },
    { code: loinc('8480-6'), value: of(120, 'mm[Hg]'), absentReason: undefined },
  ];
  const [row] = rowsOf([aVital({ value: undefined, components: parts })], []);
  expect(row?.series).toMatchObject({ analyte: 'sbp', points: [{ value: 120, unit: 'mm[Hg]' }] });
});

it('is blind to the order of sources and never throws', () => {
  const value = fc.oneof(
    fc.record({
      kind: fc.constant('quantity' as const),
      quantity: fc.record({
        value: fc.double(),
        unit: fc.constantFrom('mg/dL', 'mmol/L', undefined, 'x'),
        comparator: fc.constantFrom(undefined, '<' as const),
      }),
    }),
    fc.record({ kind: fc.constant('text' as const), text: fc.string({ maxLength: 8 }) }),
    fc.record({ kind: fc.constant('boolean' as const), boolean: fc.boolean() }),
    fc.constant(undefined),
  );
  const observation = fc
    .record({
      value,
      code: fc.constantFrom(glucose.code, moles.code, words('glucose'), undefined),
      effective: fc.constantFrom('2025-05-01T08:00:00Z', '2025-05-01', '2025-05', undefined, 'x'),
      interpretation: fc.subarray(['H', 'N', 'A']),
    })
    .map((changes) => aLab(changes));
  const facts = fc.array(observation, { maxLength: 5 });
  fc.assert(
    fc.property(facts, facts, (north, south) => {
      const verdicts = (rows: readonly Row[]) =>
        rows.map((row) => `${row.verdict} ${row.severity} ${row.title}`).sort();
      expect(verdicts(rowsOf(south, north))).toEqual(verdicts(rowsOf(north, south)));
    }),
    { numRuns: 60 },
  );
});
