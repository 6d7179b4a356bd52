import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toConnectionId } from '#core/base/ids.ts';
import type { DemographicsFact, PersonName } from '#core/facts/care.ts';
import { judgePair, judgePeople, type PersonBand } from './people.ts';

const terms = {
  areNicknames: (one: string, other: string) =>
    new Set(['robert bob', 'bob robert', 'katherine kate', 'kate katherine']).has(
      `${one} ${other}`,
    ),
  canonicalSystem: (system: string) => system,
};

const north = toConnectionId('north');
if (north === undefined) throw new Error('north is an id');

const nameOf = (given: string, family: string, more: Partial<PersonName> = {}): PersonName => ({
  use: undefined,
  family: family === '' ? undefined : family,
  given: given === '' ? [] : given.split(' '),
  prefix: [],
  suffix: [],
  text: undefined,
  ...more,
});

const nobody: DemographicsFact = {
  class: 'demographics',
  origin: { connection: north, reference: 'Patient/1', lastUpdated: undefined },
  identifiers: [],
  date: undefined,
  author: undefined,
  names: [],
  birthDate: undefined,
  gender: undefined,
  birthSex: undefined,
  deceased: undefined,
  addresses: [],
  telecoms: [],
  maritalStatus: undefined,
  languages: [],
  race: [],
  ethnicity: undefined,
  interpreter: undefined,
  contacts: [],
  active: undefined,
};

const home = (line: string, postalCode: string) => ({
  use: 'home',
  line: [line],
  city: 'Springfield',
  state: 'IL',
  postalCode,
  country: undefined,
});

const ann: DemographicsFact = {
  ...nobody,
  names: [nameOf('Annabel', 'Waterman')],
  birthDate: '1970-05-01',
  gender: 'female',
  addresses: [home('12 Main Street', '62701')],
  telecoms: [{ system: 'phone', value: '+1 (217) 555-0142', use: undefined }],
};

const ssn = (value: string) => ({ system: 'http://hl7.org/fhir/sid/us-ssn', value, type: 'SS' });
const mrn = (value: string) => ({ system: 'urn:oid:1.2.36.1', value, type: 'MR' });
const without = { addresses: [], telecoms: [] };

describe('judgePair', () => {
  it.each<[PersonBand, string[], string, Partial<DemographicsFact>, Partial<DemographicsFact>]>([
    ['certain', [], 'everything agrees', {}, {}],
    [
      'certain',
      [],
      'case, accents and street words differ',
      {},
      { names: [nameOf('ANNÁBEL', 'waterman')], addresses: [home('12 Main St.', '62701-1234')] },
    ],
    [
      'certain',
      [],
      'the maiden name agrees',
      { names: [nameOf('Annabel', 'Waterman'), nameOf('Annabel', 'Hall', { use: 'maiden' })] },
      { names: [nameOf('Annabel', 'Hall')] },
    ],
    ['probable', ['R4'], 'only name and birth date agree', without, without],
    [
      'probable',
      ['R7'],
      'the first name has a typing slip',
      {},
      { names: [nameOf('Anabel', 'Waterman')] },
    ],
    [
      'probable',
      ['R7'],
      'the first name is a nickname',
      { names: [nameOf('Robert', 'Waterman')] },
      { names: [nameOf('Bob', 'Waterman')] },
    ],
    [
      'possible',
      ['R2'],
      'twins: another first name',
      {},
      { names: [nameOf('Beatrix', 'Waterman')] },
    ],
    [
      'possible',
      ['R5', 'R7'],
      'twins with similar names and other numbers',
      { identifiers: [ssn('524-71-8843')] },
      { names: [nameOf('Anabel', 'Waterman')], identifiers: [ssn('901-33-2716')] },
    ],
    [
      'probable',
      ['R6'],
      'another first name, same social security number',
      { identifiers: [ssn('524-71-8843')] },
      { names: [nameOf('Beatrix', 'Waterman')], identifiers: [ssn('524718843')] },
    ],
    ['possible', ['R3', 'R8'], 'father and son', {}, { birthDate: '1996-08-14' }],
    ['possible', ['R8'], 'a generation apart by one digit', {}, { birthDate: '1990-05-01' }],
    [
      'certainly-not',
      ['R1', 'R2', 'R3'],
      'another first name and birth date',
      {},
      { names: [nameOf('Beatrix', 'Waterman')], birthDate: '1973-06-02' },
    ],
    [
      'possible',
      ['R9'],
      'Junior and Senior',
      { names: [nameOf('John', 'Waterman Sr')] },
      { names: [nameOf('John', 'Waterman', { suffix: ['Jr.'] })] },
    ],
    [
      'possible',
      ['R9'],
      'one record number, two values',
      { identifiers: [mrn('00017')] },
      { identifiers: [mrn('00018')] },
    ],
    [
      'certain',
      [],
      'a record number padded with zeros',
      { identifiers: [mrn('00017')] },
      { identifiers: [mrn('17')] },
    ],
    ['certainly-not', ['R4'], 'nothing is known of one', {}, { ...nobody }],
  ])('%s %j when %s', (band, caps, _when, one, other) => {
    const judged = judgePair({ ...ann, ...one }, { ...ann, ...other }, terms);
    expect({ band: judged.band, caps: judged.caps }).toEqual({ band, caps });
  });

  it.each<[string, [string, number], [string, number], Partial<DemographicsFact>]>([
    [
      'moved to another town',
      ['different', -2.7],
      ['different', -2.7],
      { addresses: [home('9 Oak Avenue', '97302')] },
    ],
    [
      'moved within the town',
      ['different', -2.7],
      ['same', 11.5],
      { addresses: [home('9 Oak Avenue', '62701')] },
    ],
    ['has no address on file', ['one-sided', 0], ['one-sided', 0], { addresses: [] }],
    [
      'kept the old address beside the new',
      ['same', 14.6],
      ['same', 5.4],
      { addresses: [home('9 Oak Avenue', '97302'), home('12 Main Street', '62701')] },
    ],
  ])('weighs the address of who %s', (_who, street, zip, other) => {
    const { fields } = judgePair(ann, { ...ann, ...other }, terms);
    const weighed = ['street', 'postalCode'].map((name) => {
      const found = fields.find(({ field }) => field === name);
      return [found?.agreement, Number(found?.bits.toFixed(1))];
    });
    expect(weighed).toEqual([street, zip]);
  });

  it('does not hold two scripts of one name against a person', () => {
    const kanji = { ...ann, names: [nameOf('花子', '山田')] };
    const romaji = { ...ann, names: [nameOf('Hanako', 'Yamada')] };
    expect(
      judgePair(kanji, romaji, terms).fields.find(({ field }) => field === 'first'),
    ).toMatchObject({ bits: 0 });
  });

  it('reads a placeholder number as no number', () => {
    const one = { ...ann, identifiers: [ssn('000-00-0000')] };
    const fields = judgePair(one, one, terms).fields;
    expect(fields.find(({ field }) => field === 'ssn')?.bits).toBe(0);
  });

  it('does not let one household earn more than 24 bits', () => {
    const shared = judgePair(ann, ann, terms).fields.filter(({ field }) =>
      ['street', 'postalCode', 'telecom'].includes(field),
    );
    expect(shared.reduce((sum, { bits }) => sum + bits, 0)).toBe(24);
  });
});

const anyone = fc
  .record({
    given: fc.constantFrom('', 'Annabel', 'Anabel', 'Beatrix', 'J', 'Waterman', '花子'),
    family: fc.constantFrom('', 'Waterman', 'Hall', 'Hall-Waterman', 'Annabel', '山田'),
    birthDate: fc.constantFrom(
      undefined,
      '1970',
      '1970-05',
      '1970-05-01',
      '1990-05-01',
      'nonsense',
    ),
    street: fc.constantFrom('', '12 Main St', '7 Oak Rd Apt 4'),
    number: fc.constantFrom('', '524-71-8843', '8843', '123456789'),
  })
  .map(
    ({ given, family, birthDate, street, number }): DemographicsFact => ({
      ...nobody,
      names: [nameOf(given, family)],
      birthDate,
      addresses: street === '' ? [] : [home(street, '62701')],
      identifiers: number === '' ? [] : [ssn(number)],
    }),
  );

it('says the same whichever side comes first', () => {
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const [there, back] = [judgePair(one, other, terms), judgePair(other, one, terms)];
      expect([back.band, back.caps, back.probability]).toEqual([
        there.band,
        there.caps,
        there.probability,
      ]);
    }),
  );
});

it('judges every pair of sources once', () => {
  const people = ['a', 'b', 'c'].map((id) => {
    const connection = toConnectionId(id);
    if (connection === undefined) throw new Error(id);
    return { connection, demographics: ann };
  });
  expect(judgePeople(people, terms).map(({ a, b }) => `${a}${b}`)).toEqual(['ab', 'ac', 'bc']);
});

const samples = process.env.CONCORD_SAMPLES ?? '../shared/data';
const febrl = `${samples}/linkage/febrl/febrl1.csv`;

describe.skipIf(!existsSync(febrl))('on FEBRL 1 (skipped: no samples, where absent)', () => {
  it('calls no two people certain, and finds nearly every person again', () => {
    const people = readFebrl(febrl);
    const counts = { certain: 0, 'certain wrongly': 0, 'possible or more': 0 };
    for (const [at, one] of people.entries()) {
      for (const other of people.slice(at + 1)) {
        const { band } = judgePair(one.person, other.person, terms);
        const isSame = one.entity === other.entity;
        if (band === 'certain') counts[isSame ? 'certain' : 'certain wrongly'] += 1;
        if (isSame && band !== 'certainly-not') counts['possible or more'] += 1;
      }
    }
    console.info(`FEBRL 1, 500 true pairs of 499,500: ${JSON.stringify(counts)}`);
    expect(counts['certain wrongly']).toBe(0);
    expect(counts['possible or more']).toBeGreaterThanOrEqual(480);
  }, 60_000);
});

function readFebrl(path: string): readonly { entity: string; person: DemographicsFact }[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [id, given, family, number, street, , suburb, postcode, state, born, ssnValue] = line
      .split(',')
      .map((cell) => cell.trim());
    const isDate = /^\d{8}$/.test(born ?? '');
    return {
      entity: /rec-(\d+)/.exec(id ?? '')?.[1] ?? '',
      person: {
        ...nobody,
        names: [nameOf(given ?? '', family ?? '')],
        birthDate: isDate
          ? `${born?.slice(0, 4)}-${born?.slice(4, 6)}-${born?.slice(6)}`
          : undefined,
        addresses: [
          {
            use: undefined,
            line: [`${number ?? ''} ${street ?? ''}`.trim()].filter((text) => text !== ''),
            city: suburb,
            state,
            postalCode: postcode === '' ? undefined : postcode,
            country: undefined,
          },
        ],
        identifiers:
          ssnValue === undefined || ssnValue === '' ? [] : [{ ...ssn(ssnValue.slice(-4)) }],
      },
    };
  });
}
