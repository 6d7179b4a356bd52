import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectionId } from '#core/base/ids.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import {
  aMedication,
  anOrigin,
  aSourceRecord,
  coverageOf,
  NORTH,
  SOUTH,
  someTerms,
  WEST,
} from '#core/testing/build.ts';
import { compareRecords } from './compare.ts';
import type { Comparison, Verdict } from './comparison.ts';

const terms = { ...someTerms, classesOf: () => [] };
const at = (connection: ConnectionId, number: number, more: Partial<MedicationFact> = {}) =>
  aMedication({ origin: anOrigin(connection, `MedicationRequest/${number}`), ...more });
const record = (
  connection: ConnectionId,
  medications: readonly MedicationFact[],
  more: Partial<SourceRecord> = {},
) => aSourceRecord({ connection, ...more, facts: { medications } });
const partial = coverageOf({ state: 'partial', reason: 'paging stopped' });
const unread = coverageOf({ state: 'unread', reason: undefined });

describe('verdicts', () => {
  const doubled = { dose: { value: 20, unit: 'mg', comparator: undefined } };
  it.each<[Verdict, string, SourceRecord]>([
    ['agrees', 'both say the same', record(SOUTH, [at(SOUTH, 9)])],
    ['differs', 'doses differ', record(SOUTH, [at(SOUTH, 9, doubled)])],
    [
      'differs',
      'doses differ, though one source is half-read',
      record(SOUTH, [at(SOUTH, 9, doubled)], { coverage: partial }),
    ],
    ['missing', 'a source read to its end is silent', record(SOUTH, [])],
    ['undecided', 'a half-read source is silent', record(SOUTH, [], { coverage: partial })],
    ['undecided', 'a source was not read', record(SOUTH, [], { coverage: unread })],
  ])('%s when %s', (verdict, _when, south) => {
    const { rows } = compareRecords([record(NORTH, [at(NORTH, 1)]), south], { terms });
    expect(rows.map((row) => row.verdict)).toEqual([verdict]);
  });

  it('agrees with itself where there is one source', () => {
    const { rows } = compareRecords([record(NORTH, [at(NORTH, 1)])], { terms });
    expect(rows[0]).toMatchObject({ verdict: 'agrees', severity: 'none', fields: [] });
  });

  it('lets the worst pair of three sources stand for a field', () => {
    const sources = [
      record(NORTH, [at(NORTH, 1)]),
      record(SOUTH, [at(SOUTH, 1, { dose: { value: 15, unit: 'mg', comparator: undefined } })]),
      record(WEST, [at(WEST, 1, doubled)]),
    ];
    const { rows } = compareRecords(sources, { terms });
    expect(rows).toHaveLength(1);
    const dose = rows[0]?.fields.find(({ name }) => name === 'dose');
    expect(dose).toMatchObject({ agreement: 'different', severity: 'critical' });
    expect(dose?.values.map(({ value }) => value)).toEqual(['10 mg', '15 mg', '20 mg']);
  });

  it('says one-sided, not different, of a field only one source states', () => {
    const bare = at(SOUTH, 1, { route: undefined });
    const { rows } = compareRecords([record(NORTH, [at(NORTH, 1)]), record(SOUTH, [bare])], {
      terms,
    });
    expect(rows[0]?.verdict).toBe('agrees');
    expect(rows[0]?.fields.find(({ name }) => name === 'route')?.agreement).toBe('one-sided');
  });

  it('lets the current entry speak for a source and counts the repeats', () => {
    const stopped = at(SOUTH, 1, { status: 'stopped', date: '2025-01-01' });
    const again = at(SOUTH, 2);
    const twice = at(SOUTH, 3);
    const { rows } = compareRecords(
      [record(NORTH, [at(NORTH, 1)]), record(SOUTH, [stopped, again, twice])],
      { terms },
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ verdict: 'agrees', duplicateWithin: [SOUTH] });
    expect(rows[0]?.cells[1]?.references).toHaveLength(3);
    expect(rows[0]?.cells[1]?.references[2]).toBe('MedicationRequest/1');
  });
});

const drugs = ['lisinopril', 'metformin', 'warfarin'];
const anyMedication = fc.record({
  drug: fc.option(
    fc.record({
      ingredients: fc.subarray(drugs, { minLength: 1, maxLength: 2 }),
      strengths: fc.constantFrom([], ['10 mg'], ['20 mg']),
      form: fc.constantFrom('tablet', undefined),
      release: fc.constantFrom('ER' as const, undefined),
      brand: fc.constantFrom('Zestril', undefined),
    }),
    { nil: undefined },
  ),
  text: fc.constantFrom('lisinopril', 'metformin', '', 'Unnamed herb'),
  date: fc.constantFrom('2024-03-01', '2024', '2023-11-05T10:00:00Z', undefined),
  status: fc.constantFrom('active', 'stopped', undefined),
  connection: fc.constantFrom(NORTH, SOUTH, WEST),
});

const anyRecords = fc.array(anyMedication, { maxLength: 14 }).map((entries) => {
  const facts = entries.map(({ drug, text, date, status, connection }, index) =>
    at(connection, index, {
      drug,
      product: text === '' ? undefined : { codings: [], text },
      date,
      status,
    }),
  );
  return [NORTH, SOUTH, WEST].map((connection) =>
    record(
      connection,
      facts.filter(({ origin }) => origin.connection === connection),
    ),
  );
});

/** What must not depend on any order: rows with their cells told apart by source. */
function essence({ rows, suggestions }: Comparison) {
  return {
    suggestions,
    rows: rows.map((row) => ({
      ...row,
      duplicateWithin: [...row.duplicateWithin].sort(),
      cells: [...row.cells].sort((a, b) => (a.source < b.source ? -1 : 1)),
      fields: row.fields.map(({ name, agreement, severity }) => ({ name, agreement, severity })),
    })),
  };
}

describe('laws', () => {
  it('is blind to the order of sources and of facts', () => {
    fc.assert(
      fc.property(anyRecords, fc.infiniteStream(fc.nat()), (records, random) => {
        const shuffled = shuffle(records, random).map((one) => ({
          ...one,
          facts: { ...one.facts, medications: shuffle(one.facts.medications, random) },
        }));
        const [before, after] = [records, shuffled].map((all) =>
          essence(compareRecords(all, { terms })),
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('puts every fact in exactly one row and two rows of one source never together', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { rows } = compareRecords(records, { terms });
        for (const { connection, facts } of records) {
          const shown = rows.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell.source === connection ? cell.references : [])),
          );
          const held = facts.medications.map(({ origin }) => origin.reference);
          expect([...shown].sort()).toEqual([...held].sort());
        }
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds no difference between a record and its copy under other ids', () => {
    fc.assert(
      fc.property(anyRecords, ([north]) => {
        if (north === undefined) return;
        const medications = north.facts.medications.map((fact, index) => ({
          ...fact,
          origin: anOrigin(SOUTH, `MedicationRequest/copy-${(97 * (index + 3)) % 101}`),
        }));
        const { rows } = compareRecords([north, record(SOUTH, medications)], { terms });
        expect(rows.filter(({ why }) => why.key !== '').map(({ verdict }) => verdict)).toEqual(
          rows.filter(({ why }) => why.key !== '').map(() => 'agrees'),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('never says missing where nothing was read to its end', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const half = records.map((one) => ({ ...one, coverage: partial }));
        const { rows } = compareRecords(half, { terms });
        expect(rows.filter(({ verdict }) => verdict === 'missing')).toEqual([]);
      }),
    );
  });
});

function shuffle<T>(list: readonly T[], random: fc.Stream<number>): readonly T[] {
  const keyed = list.map((entry) => ({ entry, key: random.next().value ?? 0 }));
  return keyed.sort((one, other) => one.key - other.key).map(({ entry }) => entry);
}
