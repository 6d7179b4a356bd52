import type { Terminology } from '#core/base/terminology.ts';
import type { DemographicsFact, PersonName, PostalAddress } from '#core/facts/care.ts';
import { type BirthDateLikeness, compareBirthDates } from './birthDate.ts';
import { compareAddresses, compareTelecoms } from './contact.ts';
import { compareIdentifiers } from './identifiers.ts';
import { bestLikeness, type Likeness } from './likeness.ts';
import { compareNames, plainNames, suffixesDiffer } from './names.ts';
import { bitsOf, MOST_FOR_ADDRESS, MOST_FOR_HOUSEHOLD, SWAPPED_NAMES, weights } from './weights.ts';

export type PersonTerms = Pick<Terminology, 'areNicknames' | 'canonicalSystem'>;

/** One field of two people, what it earns in bits, and what each side says. */
export interface FieldEvidence {
  readonly field: string;
  readonly agreement: 'same' | 'similar' | 'different' | 'one-sided';
  readonly bits: number;
  readonly a: string | undefined;
  readonly b: string | undefined;
}

export interface Evidence {
  readonly fields: readonly FieldEvidence[];
  readonly first: Likeness;
  readonly birthDate: BirthDateLikeness;
  /** Social security number, its last four digits, or a number of one namespace. */
  readonly id: Likeness;
  /** Anything agrees besides name and birth date. */
  readonly isBeyondNameAndBirth: boolean;
  readonly isContradicted: boolean;
}

/** Compares two people field by field. Symmetric but for which side is `a`. Never throws. */
export function gatherEvidence(
  one: DemographicsFact,
  other: DemographicsFact,
  terms: PersonTerms,
): Evidence {
  const [namesA, namesB] = [plainNames(one.names), plainNames(other.names)];
  const name = compareNames(namesA, namesB, terms);
  const birthDate = compareBirthDates(one.birthDate, other.birthDate);
  const address = compareAddresses(one.addresses, other.addresses);
  const phone = compareTelecoms(one.telecoms, other.telecoms, 'phone');
  const email = compareTelecoms(one.telecoms, other.telecoms, 'email');
  const numbers = compareIdentifiers(one.identifiers, other.identifiers, terms);
  const sex = compareSex(one.gender, other.gender);
  const household = householdBits(address, bestLikeness([phone, email]));
  const show = (field: string, likeness: Likeness, bits: number, say: Say): FieldEvidence[] => {
    const [a, b] = [say(one), say(other)];
    if (a === undefined && b === undefined) return [];
    return [{ field, agreement: likeness === 'absent' ? 'one-sided' : likeness, bits, a, b }];
  };
  const swap = name.isSwapped;
  const fields = [
    ...show(
      'first',
      swap ? 'similar' : name.first,
      swap ? SWAPPED_NAMES / 2 : bitsOf(weights.first, name.first),
      sayGiven,
    ),
    ...show(
      'last',
      swap ? 'similar' : name.last,
      swap ? SWAPPED_NAMES / 2 : bitsOf(weights.last, name.last),
      sayFamily,
    ),
    ...show('middle', name.middle, bitsOf(weights.middle, name.middle), sayMiddle),
    ...show('birthDate', birthDate.likeness, birthDate.bits, (person) => person.birthDate),
    ...show('gender', sex, bitsOf(weights.sex, sex), (person) => person.gender),
    ...show('street', address.street, household.street, (person) => sayAddress(person, 'line')),
    ...show('postalCode', address.zip, household.zip, (person) => sayAddress(person, 'postalCode')),
    ...show('telecom', bestLikeness([phone, email]), household.contact, sayTelecom),
    ...show('ssn', numbers.ssn, bitsOf(weights.ssn, numbers.ssn), saySsn),
    ...(numbers.lastFour === 'absent'
      ? []
      : show('ssnLast4', numbers.lastFour, bitsOf(weights.lastFour, numbers.lastFour), saySsn)),
    ...show('identifier', numbers.shared, bitsOf(weights.shared, numbers.shared), sayIdentifiers),
  ];
  const id = bestLikeness([numbers.ssn, numbers.lastFour, numbers.shared]);
  const agree = [address.street, address.zip, phone, email, id];
  return {
    fields,
    first: swap ? 'same' : name.first,
    birthDate,
    id,
    isBeyondNameAndBirth: agree.some((likeness) => likeness === 'same'),
    isContradicted:
      numbers.shared === 'different' ||
      (sex === 'different' && name.first !== 'same' && name.first !== 'absent') ||
      suffixesDiffer(namesA, namesB),
  };
}

/** Street and postal code together, then with phone and e-mail, are capped: households share them. */
function householdBits(address: { street: Likeness; zip: Likeness }, contact: Likeness) {
  const street = bitsOf(weights.street, address.street);
  const zip = Math.min(bitsOf(weights.zip, address.zip), MOST_FOR_ADDRESS - street);
  const room = MOST_FOR_HOUSEHOLD - street - zip;
  return { street, zip, contact: Math.min(bitsOf(weights.contact, contact), room) };
}

function compareSex(one: string | undefined, other: string | undefined): Likeness {
  const isSaid = (sex: string | undefined) => sex === 'male' || sex === 'female' || sex === 'other';
  if (!isSaid(one) || !isSaid(other)) return 'absent';
  return one === other ? 'same' : 'different';
}

type Say = (person: DemographicsFact) => string | undefined;

const joined = (parts: readonly (string | undefined)[], by: string): string | undefined => {
  const unique = [...new Set(parts.filter((part) => part !== undefined && part !== ''))];
  return unique.length === 0 ? undefined : unique.join(by);
};

const sayGiven: Say = ({ names }) =>
  joined(
    names.map((name) => name.given[0] ?? onlyText(name)),
    ' / ',
  );
const sayMiddle: Say = ({ names }) =>
  joined(
    names.map((name) => joined(name.given.slice(1), ' ')),
    ' / ',
  );
const sayFamily: Say = ({ names }) =>
  joined(
    names.map((name) => joined([name.family, ...name.suffix], ' ')),
    ' / ',
  );
const sayTelecom: Say = ({ telecoms }) =>
  joined(
    telecoms.map(({ value }) => value),
    ', ',
  );
const saySsn: Say = ({ identifiers }) =>
  joined(
    identifiers
      .filter(({ system, type }) => type === 'SS' || system?.endsWith('us-ssn'))
      .map(({ value }) => `ends in ${value.slice(-4)}`),
    ', ',
  );
const sayIdentifiers: Say = ({ identifiers }) =>
  joined(
    identifiers
      .filter(({ system, type }) => type !== 'SS' && !system?.endsWith('us-ssn'))
      .map(({ value, type }) => (type === undefined ? value : `${type} ${value}`)),
    ', ',
  );

function onlyText(name: PersonName): string | undefined {
  return name.family === undefined ? name.text : undefined;
}

function sayAddress({ addresses }: DemographicsFact, part: 'line' | 'postalCode') {
  const say = (address: PostalAddress) =>
    part === 'line' ? joined([...address.line, address.city], ', ') : address.postalCode;
  return joined(addresses.map(say), ' / ');
}
