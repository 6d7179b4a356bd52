import { expect, it } from 'vitest';
import type { PersonName } from '#core/facts/care.ts';
import { addressWords, identifierWords, nameWords, sexWords } from './personWords.ts';

const name: PersonName = {
  use: 'usual',
  family: 'Chalmers',
  given: ['Peter', 'James'],
  prefix: ['Mr'],
  suffix: [],
  text: undefined,
};

it.each<[string, string, readonly PersonName[]]>([
  ['family in capitals, given, title in brackets', 'CHALMERS, Peter James (Mr)', [name]],
  [
    'given names kept in capitals',
    'CHALMERS, Peter Jean-Luc O’Neil',
    [{ ...name, given: ['PETER', 'JEAN-LUC', 'O’NEIL'], prefix: [] }],
  ],
  ['initials as they are', 'CHALMERS, P JD', [{ ...name, given: ['P', 'JD'], prefix: [] }]],
  ['one name only', 'CHALMERS', [{ ...name, given: [], prefix: [] }]],
  ['a suffix', 'CHALMERS, Peter James Jr', [{ ...name, prefix: [], suffix: ['Jr'] }]],
  ['text alone', '王小明', [{ ...name, family: undefined, given: [], text: '王小明' }]],
  [
    'the official of two',
    'OTHER, Peter James',
    [name, { ...name, use: 'official', family: 'Other', prefix: [] }],
  ],
  ['no name', 'Name not recorded', []],
])('shows %s as %s', (_what, words, names) => {
  expect(nameWords(names)).toBe(words);
});

it('writes sex in full', () => {
  expect([sexWords('female'), sexWords(undefined)]).toEqual(['Female', 'Sex not recorded']);
});

it.each([
  ['MR', '12345', 'Medical record number 12345'],
  ['SS', '123-45-6789', 'Social Security number ending 6789'],
  [undefined, 'A-1', 'A-1'],
  ['ZZZ', 'A-1', 'ZZZ A-1'],
])('an identifier of type %s and value %s reads as %s', (type, value, words) => {
  expect(identifierWords({ system: undefined, type, value })).toBe(words);
});

it('shortens the register where one line must hold a person', () => {
  const number = { system: undefined, type: 'MR', value: '12345' };
  expect(identifierWords(number, 'short')).toBe('MRN 12345');
});

it('leaves out what an address does not say', () => {
  const address = { use: undefined, line: ['1 Main St'], city: 'Ames', state: 'IA' };
  expect(addressWords({ ...address, postalCode: undefined, country: undefined })).toBe(
    '1 Main St, Ames, IA',
  );
});
