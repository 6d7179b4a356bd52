import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allergy,
  bundle,
  family,
  file,
  folder,
  north,
  of,
  pairs,
  patient,
  readSlowly,
  run,
  several,
  south,
  stranger,
  two,
} from './testing.ts';

describe('npm run compare', () => {
  it('prints one document and nothing else', async () => {
    const { status, out, said } = await run(...two);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      schema: 'concord-comparison/1',
      sources: [
        { id: 'north', received: 2, used: 2 },
        { id: 'south', received: 1, used: 1 },
      ],
      identity: { confirmed: true, pairs: [{ band: 'certain' }] },
    });
    const missing = document.rows.find((row: { class: string }) => row.class === 'allergies');
    expect(missing.verdict).toBe('missing');
  }, 30_000);

  it.each<[string, number, number]>([
    ['waits for a reader who takes their time', 3000, Number.POSITIVE_INFINITY],
    ['ends in peace when the reader has seen enough', 0, 10],
  ])(
    '%s',
    async (_how, pause, most) => {
      const many = Array.from({ length: 400 }, (_, at) => {
        return { ...allergy('n1'), id: `a${at}`, code: { text: `Substance number ${at}` } };
      });
      const long = file('long.json', bundle(patient('n1'), ...many));
      const { status, length, said } = await readSlowly(
        pause,
        most,
        ...of('a', long),
        ...of('b', south),
      );
      expect({ status, said }).toEqual({ status: 0, said: '' });
      if (most > length) expect(length).toBeGreaterThan(100_000); // more than a pipe holds
    },
    30_000,
  );

  it('prints into a file where one is named', async () => {
    const path = join(folder, 'out.json');
    expect(await run(...two, '--out', path)).toEqual({ status: 0, out: '', said: '' });
    expect(JSON.parse(readFileSync(path, 'utf8')).schema).toBe('concord-comparison/1');
  }, 30_000);

  it('names what it left out of a folder, and prints all the same', async () => {
    const { status, out, said } = await run(...of('all', several), ...of('south', south));
    expect(status).toBe(0);
    expect(JSON.parse(out).sources[0].received).toBe(2);
    expect(said).toBe('all: notes.json is neither FHIR JSON nor NDJSON.\n');
  }, 30_000);

  it.each<[string, boolean, readonly string[]]>([
    ['for two who are certainly not one', false, [...of('a', north), ...of('b', stranger)]],
    ['if it is told so', true, [...of('a', north), ...of('b', stranger), '--assume-linked']],
    [
      'for one of several, once picked',
      true,
      [...of('a', north), ...of('b', family), '--patient', 'b=Patient/f1'],
    ],
  ])(
    'confirms %s: %s',
    async (_who, confirmed, given) => {
      const { status, out } = await run(...given);
      expect(status).toBe(0);
      expect(JSON.parse(out).identity.confirmed).toBe(confirmed);
    },
    30_000,
  );

  it('judges pairs line by line', async () => {
    const { status, out, said } = await run('--identity-pairs', pairs);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ id: 'q1', band: 'certain', caps: [] }]);
  }, 30_000);
});
