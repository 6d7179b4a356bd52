import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  badPairs,
  family,
  folder,
  nameless,
  north,
  of,
  page,
  pairs,
  run,
  south,
  two,
} from './testing.ts';

describe('npm run compare', () => {
  it('refuses a Patient without an id among others, whom nothing can refer to', async () => {
    const given = [...of('a', nameless), ...of('b', south)];
    const [reference = ''] = /Patient\/#[^,\s]+/.exec((await run(...given)).said) ?? [];
    const { status, out, said } = await run(...given, '--patient', `a=${reference}`);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toMatch(/has no id that FHIR allows/);
  }, 30_000);

  it.each<[string, RegExp, readonly string[]]>([
    [
      'a file that is not there',
      /none\.json/,
      [...of('a', join(folder, 'none.json')), ...of('b', south)],
    ],
    ['a file that is not FHIR', /page\.html/, [...of('a', page), ...of('b', south)]],
    ['one source', /Two to eight sources/, of('north', north)],
    ['nine sources', /not 9/, Array.from('abcdefghi', (id) => of(id, north)).flat()],
    ['no argument', /usage:/, []],
    ['an argument it does not know', /--sources/, [...two, '--sources', 'x']],
    ['an id with a space', /letters, digits/, [...of('no rth', north), ...of('south', south)]],
    ['one id twice', /once/, [...of('north', north), ...of('north', south)]],
    ['a source without a path', /ID=/, [...two, '--source', 'west']],
    [
      'several Patients and none picked',
      /Patient\/f1, Patient\/f2/,
      [...of('a', family), ...of('b', south)],
    ],
    [
      'a Patient that is not there',
      /f3: not among/,
      [...of('a', family), ...of('b', south), '--patient', 'a=Patient/f3'],
    ],
    [
      'a Patient of a source that is not there',
      /no source/,
      [...two, '--patient', 'west=Patient/1'],
    ],
    ['a day that is none', /2026-02-31/, [...two, '--as-of', '2026-02-31']],
    ['a time instead of a day', /expected a day/, [...two, '--as-of', 'today']],
    ['pairs with a bad line', /line 2:/, ['--identity-pairs', badPairs]],
    ['pairs that are not there', /none\.ndjson/, ['--identity-pairs', join(folder, 'none.ndjson')]],
    ['sources and pairs at once', /exclude each other/, [...two, '--identity-pairs', pairs]],
    [
      'a folder to print into that is not there',
      /nowhere/,
      [...two, '--out', join(folder, 'nowhere/x.json')],
    ],
  ])(
    'refuses %s with one line, and prints nothing',
    async (_what, words, given) => {
      const { status, out, said } = await run(...given);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(said).toMatch(words);
      expect(said.trim().split('\n')).toHaveLength(1);
    },
    30_000,
  );
});
