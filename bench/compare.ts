import { toConnectionId, toPatientId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import { compareRecords } from '#core/compare/compare.ts';
import { factClasses } from '#core/facts/fact.ts';
import type { Coverage } from '#core/facts/record.ts';
import { normalizeRecord } from '#core/normalize/record.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { adversaries } from './adversarial.ts';
import { makeRecords, type TextRecord } from './records.ts';
import { cpu, inRounds, type Line } from './rounds.ts';

export const completeCoverage = Object.fromEntries(
  factClasses.map((name) => [name, { state: 'complete', reason: undefined }]),
) as Coverage;

/** Sizes with as many rounds as a steady median needs. */
const SIZES = [
  { size: 1_000, rounds: 31 },
  { size: 10_000, rounds: 9 },
  { size: 50_000, rounds: 5 },
];

/** C1: normalize, link and compare against parsing the same bytes; C3: how it grows. */
export async function benchCompare(): Promise<readonly Line[]> {
  const terms = await loadTerminology();
  // C1 is of a warm process: what the compiler does in the first seconds is not the comparison's.
  await measure(5_000, makeRecords(5_000), terms, 12);
  const figures: Figure[] = [];
  for (const { size, rounds } of SIZES) {
    figures.push(await measure(size, makeRecords(size), terms, rounds));
  }
  const lines = figures.map(({ size, ratio, ms }) => ({
    id: 'C1',
    what: `normalize + link + compare, ${size.toLocaleString('en')} resources of 3 sources, by JSON.parse`,
    figure: `${ratio.toFixed(2)}x (${Math.round((size / ms) * 1000).toLocaleString('en')} resources/s)`,
    target: '<= 0.6x',
  }));
  const growth = [
    growthLine('growth from 1,000 to 50,000, log-log slope', figures[0], figures[2], '<= 1.05'),
  ];
  for (const { what, make } of adversaries) {
    const small = await measure(4_000, make(4_000), terms, 5);
    const large = await measure(16_000, make(16_000), terms, 3);
    growth.push(growthLine(`the same for ${what}, 4,000 to 16,000`, small, large, '<= 1.10'));
  }
  return [...lines, ...growth];
}

interface Figure {
  readonly size: number;
  readonly ratio: number;
  readonly ms: number;
}

async function measure(
  size: number,
  records: readonly TextRecord[],
  terms: Terminology,
  rounds: number,
): Promise<Figure> {
  const parsed = records.map(({ json }) => JSON.parse(json) as unknown[]);
  const [, ours] = await inRounds(
    [
      { name: 'JSON.parse', run: () => records.map(({ json }) => JSON.parse(json)) },
      { name: 'compare', run: () => compareAll(records, parsed, terms) },
    ],
    rounds,
    cpu,
  );
  return { size, ratio: ours?.ratio ?? Number.NaN, ms: ours?.medianMs ?? Number.NaN };
}

function growthLine(
  what: string,
  small: Figure | undefined,
  large: Figure | undefined,
  target: string,
): Line {
  const slope =
    small === undefined || large === undefined
      ? Number.NaN
      : Math.log(large.ms / small.ms) / Math.log(large.size / small.size);
  return { id: 'C3', what, figure: slope.toFixed(2), target };
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
