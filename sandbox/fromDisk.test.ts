import type { FhirResource } from 'fhir/r4';
import { expect, it } from 'vitest';
import { AUTH_QUIRKS } from './auth/quirks.ts';
import { vendorCharacters } from './characters/vendors.ts';
import { charactersFor, readServerArgument, usersFor } from './fromDisk.ts';
import { checkQuirks } from './quirks/catalog.ts';

it.each([
  ['North=data/north', { name: 'North', path: 'data/north' }],
  ['A B = /x=y.json', { name: 'A B', path: ' /x=y.json' }],
  ['North', undefined],
  ['=data', undefined],
  ['North=', undefined],
])('reads %j', (text, server) => {
  expect(readServerArgument(text)).toEqual(server);
});

it('makes ids of names, each its own', () => {
  const named = ['St. Mary’s', 'st mary s', '診療所', 'Zürich'].map((name) => ({
    name,
    path: 'a/b',
  }));
  expect(charactersFor(named).map(({ id }) => id)).toEqual([
    'st-mary-s',
    'st-mary-s-2',
    'server',
    'zurich',
  ]);
});

it('gives a server the character that is asked for, and its own name', () => {
  const [north] = charactersFor([{ name: 'North', path: 'a/b', character: 'oracle' }]);
  expect(north).toMatchObject({ id: 'north', name: 'North', about: 'From b' });
  expect(north).toMatchObject({ preset: 'oracle-millennium-patient', accessTokenSeconds: 570 });
});

it.each(vendorCharacters.map(({ id, quirks }) => [id, quirks] as const))(
  'the character %s has only quirks the sandbox knows, each once',
  (_id, quirks) => {
    expect(() => checkQuirks(quirks, AUTH_QUIRKS)).not.toThrow();
    const names = quirks.map((quirk) => quirk.split('=')[0]);
    expect(new Set(names).size).toBe(names.length);
  },
);

it('lets the first patients sign in, and one clinician for everyone', () => {
  const patients = Array.from({ length: 40 }, (_, index): FhirResource => {
    return { resourceType: 'Patient', id: `p${index}`, name: [{ text: `Person ${index}` }] };
  });
  const users = usersFor(patients);
  expect(users).toHaveLength(26);
  expect(users[0]).toEqual({ name: 'Person 0', role: 'Patient', fhirUser: 'Patient/p0' });
  expect(users.at(-1)?.fhirUser).toMatch(/^Practitioner\//);
});

it('takes the clinician from the files where they hold one', () => {
  const users = usersFor([
    { resourceType: 'Practitioner', id: 'd', name: [{ given: ['Di'], family: 'Test' }] },
  ]);
  expect(users).toMatchObject([{ name: 'Di Test', fhirUser: 'Practitioner/d' }]);
});

it.each([
  [
    'a list of names',
    [
      { use: 'usual', text: 'D' },
      { use: 'official', given: ['Di'], family: 'T' },
    ],
    'Di T',
  ],
  [
    'one name where a list belongs',
    { given: ['Di'], family: ['Test', 'Sample'] },
    'Di Test Sample',
  ],
  ['a text alone', [{ text: 'Dr Di' }], 'Dr Di'],
  ['words instead of a name', 'Di Test', 'Patient p'],
  ['nothing', undefined, 'Patient p'],
])('calls a patient by %s', (_what, name, words) => {
  const patient = { resourceType: 'Patient', id: 'p', name } as unknown as FhirResource;
  expect(usersFor([patient])[0]?.name).toBe(words);
});
