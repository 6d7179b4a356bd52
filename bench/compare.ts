import { toConnectionId, toPatientId } from '#core/base/ids.ts';
import { compareRecords } from '#core/compare/compare.ts';
import { factClasses } from '#core/facts/fact.ts';
import type { Coverage } from '#core/facts/record.ts';
import { normalizeRecord } from '#core/normalize/record.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { makeRecords, type TextRecord } from './records.ts';
import { inRounds, type Line } from './rounds.ts';

export const completeCoverage = Object.fromEntries(
  factClasses.map((name) => [name, { state: 'complete', reason: undefined }]),
) as Coverage;

/** C1: normalize, link and compare against parsing the same bytes; C3: how it grows. */
export async function benchCompare(): Promise<readonly Line[]> {
  const terms = await loadTerminology();
  const figures: { size: number; ratio: number; ms: number }[] = [];
  for (const size of [1_000, 10_000, 50_000]) {
    const records = makeRecords(size);
    const parsed = records.map(({ json }) => JSON.parse(json) as unknown[]);
    const [, ours] = await inRounds(
      [
        { name: 'JSON.parse', run: () => records.map(({ json }) => JSON.parse(json)) },
        { name: 'compare', run: () => compareAll(records, parsed, terms) },
      ],
      size > 10_000 ? 5 : 9,
    );
    if (ours !== undefined) figures.push({ size, ratio: ours.ratio, ms: ours.medianMs });
  }
  const [small, , large] = figures;
  const slope =
    small === undefined || large === undefined
      ? Number.NaN
      : Math.log(large.ms / small.ms) / Math.log(large.size / small.size);
  return [
    ...figures.map(({ size, ratio, ms }) => ({
      id: 'C1',
      what: `normalize + link + compare, ${size.toLocaleString('en')} resources of 3 sources, by JSON.parse`,
      figure: `${ratio.toFixed(2)}x (${Math.round((size / ms) * 1000).toLocaleString('en')} resources/s)`,
      target: '<= 0.6x',
    })),
    {
      id: 'C3',
      what: 'growth from 1,000 to 50,000, log-log slope',
      figure: slope.toFixed(2),
      target: '<= 1.05',
    },
  ];
}

function compareAll(
  records: readonly TextRecord[],
  parsed: readonly (readonly unknown[])[],
  terms: Terms,
) {
  const normalized = normalizeAll(records, parsed, terms);
  const { rows } = compareRecords(normalized, { terms });
  const received = normalized.reduce((sum, record) => sum + record.received, 0);
  const wanted = records.reduce((sum, { count }) => sum + count, 0);
  if (received !== wanted || rows.length === 0) throw new Error('The comparison lost resources.');
  return rows;
}

type Terms = Awaited<ReturnType<typeof loadTerminology>>;

/** Records as facts, each of a source read to its end. */
export function normalizeAll(
  records: readonly TextRecord[],
  parsed: readonly (readonly unknown[])[],
  terms: Terms,
) {
  const patient = toPatientId('1');
  return records.flatMap(({ source }, at) => {
    const connection = toConnectionId(source);
    if (connection === undefined || patient === undefined) return [];
    const context = { connection, patient, coverage: completeCoverage, terms };
    return [normalizeRecord(parsed[at] ?? [], context)];
  });
}
