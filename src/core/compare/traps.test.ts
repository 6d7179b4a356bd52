/** Mistakes seen in the code of other reconcilers, each once here so that it cannot be made again. */
import { describe, expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { textKey } from '#core/base/text.ts';
import type { Facts } from '#core/facts/record.ts';
import {
  aConcept,
  aCondition,
  aLab,
  aMedication,
  anAllergy,
  anEncounter,
  anImmunization,
  anOrigin,
  aProcedure,
  aQuantity,
  aSourceRecord,
  aVital,
  NORTH,
  SOUTH,
  someTerms,
  WEST,
  words,
} from '#core/testing/build.ts';
import { compareRecords } from './compare.ts';

const at = (connection: ConnectionId, reference: string) => ({
  origin: anOrigin(connection, reference),
});
const record = (connection: ConnectionId, facts: Partial<Facts>) =>
  aSourceRecord({ connection, facts });
const compare = (...records: readonly ReturnType<typeof record>[]) =>
  compareRecords(records, { terms: someTerms });
/** Which references share a row: `north:X/1 south:X/2`. */
const rowsOf = (...records: readonly ReturnType<typeof record>[]) =>
  compare(...records)
    .rows.map(({ cells }) =>
      cells
        .flatMap(({ source, references }) => references.map((name) => `${source}:${name}`))
        .sort()
        .join(' '),
    )
    .sort();

it('nameless and codeless items do not share one group', () => {
  const nameless = { product: undefined, drug: undefined };
  expect(
    rowsOf(
      record(NORTH, {
        medications: [
          aMedication({ ...at(NORTH, 'M/1'), ...nameless }),
          aMedication({ ...at(NORTH, 'M/2'), ...nameless }),
        ],
        allergies: [anAllergy({ ...at(NORTH, 'A/1'), substance: undefined })],
      }),
      record(SOUTH, {
        medications: [aMedication({ ...at(SOUTH, 'M/3'), ...nameless })],
        allergies: [anAllergy({ ...at(SOUTH, 'A/3'), substance: undefined })],
      }),
    ),
  ).toEqual(['north:A/1', 'north:M/1', 'north:M/2', 'south:A/3', 'south:M/3']);
});

it('the letters "unk" in "trunk pain" do not make it unknown', () => {
  expect(textKey('trunk pain')).toBe('pain trunk');
  const trunk = words('Trunk pain');
  const { rows } = compare(
    record(NORTH, { conditions: [aCondition({ code: trunk })] }),
    record(SOUTH, { conditions: [aCondition({ ...at(SOUTH, 'C/1'), code: trunk })] }),
  );
  expect(rows).toMatchObject([{ title: 'Trunk pain', verdict: 'agrees' }]);
});

it('active and stopped do not become one status silently', () => {
  const { rows } = compare(
    record(NORTH, { medications: [aMedication()] }),
    record(SOUTH, { medications: [aMedication({ ...at(SOUTH, 'M/1'), status: 'stopped' })] }),
  );
  expect(rows[0]?.fields.find(({ name }) => name === 'status')).toMatchObject({
    agreement: 'different',
    values: [
      { source: NORTH, value: 'active' },
      { source: SOUTH, value: 'stopped' },
    ],
  });
});

it('two values of one test on one day are both shown, and differ', () => {
  const other = aLab({
    ...at(SOUTH, 'O/1'),
    value: { kind: 'quantity', quantity: aQuantity(150, 'mmol/L') },
  });
  const { rows } = compare(record(NORTH, { labs: [aLab()] }), record(SOUTH, { labs: [other] }));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.verdict).toBe('differs');
  const value = rows[0]?.fields.find(({ name }) => name === 'value');
  expect(value?.values.map((said) => said.value).join()).toMatch(/140.*150/);
});

it('two values of one test at one moment in one source stay two facts', () => {
  const second = aLab({
    ...at(NORTH, 'O/2'),
    value: { kind: 'quantity', quantity: aQuantity(150, 'mmol/L') },
  });
  expect(rowsOf(record(NORTH, { labs: [aLab(), second] }))).toHaveLength(2);
});

describe('medications the tables do not know', () => {
  const herb = (connection: ConnectionId, name: string) =>
    aMedication({ ...at(connection, `M/${name}`), drug: undefined, product: words(name) });

  it('are shown', () => {
    expect(rowsOf(record(NORTH, { medications: [herb(NORTH, 'Herb')] }))).toEqual(['north:M/Herb']);
  });
  it('are not one drug because both are uncoded', () => {
    expect(
      rowsOf(
        record(NORTH, { medications: [herb(NORTH, 'Herb')] }),
        record(SOUTH, { medications: [herb(SOUTH, 'Root')] }),
      ),
    ).toHaveLength(2);
  });
  it('are one drug where the words are the same', () => {
    expect(
      rowsOf(
        record(NORTH, { medications: [herb(NORTH, 'Herb')] }),
        record(SOUTH, { medications: [herb(SOUTH, 'HERB')] }),
      ),
    ).toHaveLength(1);
  });
});

it('"no known allergies" beside an allergy is a conflict and both stay', () => {
  const none = anAllergy({
    ...at(SOUTH, 'A/1'),
    substance: words('No known allergies'),
    absence: { meaning: 'none', about: 'allergy', scope: 'all' },
  });
  const { rows, alerts } = compare(
    record(NORTH, { allergies: [anAllergy()] }),
    record(SOUTH, { allergies: [none] }),
  );
  expect(rows).toHaveLength(2);
  expect(alerts.map(({ id }) => id)).toContain('allergy-nka-contradiction');
});

describe('the result does not depend on the order of sources', () => {
  const snomed = { system: systems.snomed, code: '195967001', display: undefined };
  const icd = { system: systems.icd10cm, code: 'J45.909', display: undefined };
  const of = (connection: ConnectionId, codings: readonly (typeof snomed | typeof icd)[]) =>
    record(connection, {
      conditions: [aCondition({ ...at(connection, 'C/1'), code: { codings, text: undefined } })],
    });
  const [a, b, c] = [of(NORTH, [snomed]), of(SOUTH, [snomed, icd]), of(WEST, [icd])];
  it.each([
    ['A B C', [a, b, c]],
    ['A C B', [a, c, b]],
    ['B A C', [b, a, c]],
    ['B C A', [b, c, a]],
    ['C A B', [c, a, b]],
    ['C B A', [c, b, a]],
  ])('SNOMED, SNOMED with ICD, ICD in the order %s', (_order, records) => {
    expect(rowsOf(...records)).toEqual(['north:C/1 south:C/1 west:C/1']);
  });
});

it('an undated item does not chain two dated ones together', () => {
  const dose = (connection: ConnectionId, occurrence: string | undefined) =>
    anImmunization({ ...at(connection, 'I/1'), occurrence, date: occurrence });
  const together = rowsOf(
    record(NORTH, { immunizations: [dose(NORTH, '2020-01-01')] }),
    record(SOUTH, { immunizations: [dose(SOUTH, undefined)] }),
    record(WEST, { immunizations: [dose(WEST, '2024-01-01')] }),
  );
  expect(together.filter((row) => row.includes('north') && row.includes('west'))).toEqual([]);
  const operated = (connection: ConnectionId, performed: string | undefined) =>
    aProcedure({ ...at(connection, 'P/1'), performed, date: performed });
  const operations = rowsOf(
    record(NORTH, { procedures: [operated(NORTH, '2020-01-01')] }),
    record(SOUTH, { procedures: [operated(SOUTH, undefined)] }),
    record(WEST, { procedures: [operated(WEST, '2024-01-01')] }),
  );
  expect(operations.filter((row) => row.includes('north') && row.includes('west'))).toEqual([]);
});

it('a code-only allergy, an inline drug, a panel of components, 0 and false all survive', () => {
  const panel = aVital({
    ...at(NORTH, 'O/bp'),
    code: aConcept(systems.loinc, '85354-9'),
    value: undefined,
    components: [
      {
        code: aConcept(systems.loinc, '8480-6'),
        value: { kind: 'quantity', quantity: aQuantity(120, 'mm[Hg]') },
        absentReason: undefined,
      },
    ],
  });
  const held: Partial<Facts> = {
    allergies: [anAllergy({ ...at(NORTH, 'A/1'), reactions: [] })],
    medications: [aMedication({ ...at(NORTH, 'M/1'), identifiers: [] })],
    vitals: [panel],
    labs: [
      aLab({
        ...at(NORTH, 'O/0'),
        code: words('Casts'),
        value: { kind: 'quantity', quantity: aQuantity(0) },
      }),
      aLab({
        ...at(NORTH, 'O/false'),
        code: words('Blood seen'),
        value: { kind: 'boolean', boolean: false },
      }),
    ],
  };
  expect(rowsOf(record(NORTH, held))).toEqual([
    'north:A/1',
    'north:M/1',
    'north:O/0',
    'north:O/bp',
    'north:O/false',
  ]);
});

it('two encounters that start at one moment without a practitioner are not one visit', () => {
  const visit = (reference: string, encounterClass: string) =>
    anEncounter({
      ...at(NORTH, reference),
      encounterClass,
      practitioner: undefined,
      type: undefined,
    });
  expect(
    rowsOf(record(NORTH, { encounters: [visit('E/1', 'AMB'), visit('E/2', 'IMP')] })),
  ).toHaveLength(2);
});

it('a calendar day is the day written, in whatever zone', () => {
  const given = (connection: ConnectionId, occurrence: string) =>
    anImmunization({ ...at(connection, 'I/1'), occurrence, date: occurrence });
  expect(
    rowsOf(
      record(NORTH, { immunizations: [given(NORTH, '2024-05-06T23:30:00-08:00')] }),
      record(SOUTH, { immunizations: [given(SOUTH, '2024-05-06')] }),
    ),
  ).toHaveLength(1);
});
