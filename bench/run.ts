import { benchBoundary } from './boundary.ts';
import { benchCompare } from './compare.ts';
import { benchFirstRoute } from './firstRoute.ts';
import { benchLoad } from './load.ts';
import { benchMatrix } from './matrix.ts';
import { benchQuality } from './quality.ts';
import { type Line, printTable } from './rounds.ts';
import { benchSandboxSearch } from './sandboxSearch.ts';

interface Bench {
  readonly ids: readonly string[];
  run(): Promise<readonly Line[]>;
}

/** In the order of the table. Each is a process's worth of work, so they run one after another. */
const benches: readonly Bench[] = [
  { ids: ['L1', 'L2'], run: benchLoad },
  { ids: ['C1', 'C3'], run: benchCompare },
  { ids: ['Q1'], run: benchQuality },
  { ids: ['W1'], run: benchBoundary },
  { ids: ['U1'], run: benchMatrix },
  { ids: ['B1'], run: benchFirstRoute },
  { ids: ['S1'], run: benchSandboxSearch },
];

const asked = process.argv.slice(2).map((id) => id.toUpperCase());
const known = benches.flatMap(({ ids }) => ids);
const unknown = asked.filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Choose of ${known.join(', ')}.`);
  process.exit(1);
}
const lines: Line[] = [];
for (const { ids, run } of benches) {
  if (asked.length > 0 && !ids.some((id) => asked.includes(id))) continue;
  console.error(`${ids.join(', ')} …`);
  lines.push(...(await run()));
}
printTable(lines);
