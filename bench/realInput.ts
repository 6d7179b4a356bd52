import { factClasses } from '#core/facts/fact.ts';
import { disagreements, manners, type ReadTwice, readFolderTwice } from './readTwice.ts';
import { sampleFolders } from './realFolders.ts';

// npx tsx bench/realInput.ts [patients a folder] [part of a folder's name]
const most = Number(process.argv[2] ?? 3);
const filter = process.argv[3] ?? '';
const folders = sampleFolders().filter((folder) => folder.includes(filter));
if (folders.length === 0) console.log('skipped: no samples');
const notes: string[] = [];
console.log(
  'folder | second server | patients | received/used/withheld plain | other | agrees/differs/missing/undecided | alerts | rules run | ms',
);
for (const [at, folder] of folders.entries()) {
  const manner = manners[at % manners.length] ?? { like: 'longterm', preset: 'hapi' };
  const runs = await readFolderTwice(folder, manner, most);
  if (runs.length === 0) {
    console.log(`${folder} | no Patient, so nobody to sign in for`);
    continue;
  }
  console.log(lineOf(folder, manner.like, runs));
  for (const run of runs) {
    for (const says of run.broken) notes.push(`BROKEN ${folder} ${run.patient}: ${says}`);
    for (const says of disagreements(run)) notes.push(`row ${folder} ${run.patient}: ${says}`);
    for (const { id, coverage } of run.comparison.sources) {
      const partial = factClasses.filter(
        (name) => !['complete', 'unsupported'].includes(coverage[name].state),
      );
      for (const name of partial) {
        notes.push(
          `coverage ${folder} ${id} ${name} ${coverage[name].state}: ${coverage[name].reason}`,
        );
      }
    }
  }
}
for (const note of new Set(notes)) console.log(note);

function lineOf(folder: string, like: string, runs: readonly ReadTwice[]): string {
  const sum = (of: (run: ReadTwice) => number) => runs.reduce((total, run) => total + of(run), 0);
  const account = (at: number) => {
    const source = (run: ReadTwice) => run.comparison.sources[at];
    const received = sum((run) => source(run)?.received ?? 0);
    const used = sum((run) => source(run)?.used ?? 0);
    const withheld = sum((run) => source(run)?.withheld.length ?? 0);
    return `${received}/${used}/${withheld}`;
  };
  const verdicts = (['agrees', 'differs', 'missing', 'undecided'] as const).map((verdict) =>
    sum(({ comparison }) => comparison.rows.filter((row) => row.verdict === verdict).length),
  );
  const cells = [
    ...[folder, like, runs.length, account(0), account(1), verdicts.join('/')],
    sum(({ comparison }) => comparison.alerts.length),
    Math.max(...runs.map(({ rulesRun }) => rulesRun)),
    sum(({ milliseconds }) => milliseconds),
  ];
  return cells.join(' | ');
}
