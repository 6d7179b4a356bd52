import { expect, it } from 'vitest';
import { identifierIn } from './identifier.ts';

const patient = (identifier: unknown) => [{ resourceType: 'Patient', identifier } as never];

it.each<[string | undefined, unknown]>([
  ['A|1', [{ system: 'A', value: '1' }]],
  [
    'B|2',
    [
      { system: 'A', value: '1', use: 'old' },
      { system: 'B', value: '2' },
    ],
  ],
  ['A|1', [{ system: 'A', value: '1', use: 'old' }]],
  ['A|1\\,2\\|3', [{ system: 'A', value: '1,2|3' }]],
  ['B|2', [{ value: '1' }, null, 'x', { system: 'B', value: '2' }]],
  [undefined, [{ system: 'A' }]],
  [undefined, 'none'],
  [undefined, undefined],
])('is %j of %j', (text, identifier) => {
  expect(identifierIn(patient(identifier))).toBe(text);
});

it('is none where no Patient was read', () => {
  expect(identifierIn([])).toBeUndefined();
});
