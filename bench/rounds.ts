import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

/** Something to time: called once a round. Its result is checked, so no contender can cheat. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

export interface Measured {
  readonly name: string;
  /** Median milliseconds; machines differ, so only for orientation. */
  readonly medianMs: number;
  /** Median over rounds of this contender's time by the first one's in the same round. */
  readonly ratio: number;
}

/** In milliseconds. */
export type Clock = () => number;

export const wall: Clock = () => performance.now();

/** What this process has computed: on a busy machine the only fair measure of pure computing. */
export const cpu: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Times contenders in turn, round after round, and compares them within each round.
 *
 * Only the ratio means anything: the machine's speed drifts, and both drift with it. One round
 * beforehand warms up and is not counted. No garbage collection is forced: it slows what follows.
 */
export async function inRounds(
  contenders: readonly Contender[],
  rounds = 7,
  clock: Clock = wall,
): Promise<Measured[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const start = clock();
      await contender.run();
      if (round >= 0) times[at]?.push(clock() - start);
    }
  }
  const base = times[0] ?? [];
  return contenders.map(({ name }, at) => {
    const own = times[at] ?? [];
    const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN));
    return { name, medianMs: median(own), ratio: median(ratios) };
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the bench table: what, the figure, the target beside it. */
export interface Line {
  readonly id: string;
  readonly what: string;
  readonly figure: string;
  readonly target: string;
}

export function printTable(lines: readonly Line[]): void {
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`Ratios within one run, medians of paired rounds; load ${load.join(' ')}.`);
  const width = (key: keyof Line) => Math.max(...lines.map((line) => line[key].length));
  const [id, what, figure] = [width('id'), width('what'), width('figure')];
  for (const line of lines) {
    console.log(
      `${line.id.padEnd(id)}  ${line.what.padEnd(what)}  ${line.figure.padEnd(figure)}  aim: ${line.target}`,
    );
  }
}
