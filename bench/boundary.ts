import { compareRecords } from '#core/compare/compare.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { normalizeAll } from './compare.ts';
import { makeRecords } from './records.ts';
import { cpu, inRounds, type Line } from './rounds.ts';

/** W1: what the worker posts to the page for a comparison, against the record it stands for. */
export async function benchBoundary(): Promise<readonly Line[]> {
  const terms = await loadTerminology();
  const records = makeRecords(5_000);
  const parsed = records.map(({ json }) => JSON.parse(json) as unknown[]);
  const comparison = compareRecords(normalizeAll(records, parsed, terms), { terms });
  const posted = Buffer.byteLength(JSON.stringify(comparison));
  const held = records.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0);
  const [, copied, whole] = await inRounds(
    [
      { name: 'JSON.parse', run: () => records.map(({ json }) => JSON.parse(json)) },
      { name: 'comparison', run: () => structuredClone(comparison) },
      { name: 'record', run: () => structuredClone(parsed) },
    ],
    9,
    cpu,
  );
  const rows = comparison.rows.length.toLocaleString('en');
  return [
    {
      id: 'W1',
      what: `bytes posted to the page for ${rows} rows, as JSON, by the record's (5,000 resources)`,
      figure: `${((posted / held) * 100).toFixed(0)} %`,
      target: '<= 2 %',
    },
    {
      id: 'W1',
      what: 'copying the comparison across, by JSON.parse of the record',
      figure: `${copied?.ratio.toFixed(2)}x (copying the record itself: ${whole?.ratio.toFixed(2)}x)`,
      target: '<= 0.3x',
    },
  ];
}
