import { describe, expect, it } from 'vitest';
import { disagreements, manners, readFolderTwice } from './readTwice.ts';
import { sampleFolders } from './realFolders.ts';

/** Of each folder the fullest Patient; all of them are read by `npx tsx bench/realInput.ts`. */
const MOST = 1;
const folders = sampleFolders().filter((folder) => !/dstu2|febrl|splink|uk-core/.test(folder));

it.skipIf(folders.length === 0)('skipped: no samples, or there are folders to read', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.skipIf(folders.length === 0)('real input over HTTP', () => {
  it.each(folders.map((folder, at) => ({ folder, manner: manners[at % manners.length] })))(
    '$folder, also as $manner.like serves it, is read whole and agrees with itself',
    async ({ folder, manner }) => {
      if (manner === undefined) throw new Error('There are manners.');
      const runs = await readFolderTwice(folder, manner, MOST);
      for (const run of runs) {
        expect(run.broken).toEqual([]);
        // What a server that lists by category never shows must be undecided, and nothing else.
        const bounded = run.comparison.sources.some(({ coverage }) =>
          Object.values(coverage).some(({ byCategory }) => byCategory !== undefined),
        );
        const found = disagreements(run).filter(
          (says) => !bounded || !says.startsWith('undecided '),
        );
        expect(found).toEqual([]);
        expect(run.comparison.rows.length).toBeGreaterThan(0);
        expect(run.rulesRun).toBeGreaterThan(0);
      }
    },
    60_000,
  );
});
