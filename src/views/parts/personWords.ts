import type { PersonName, PostalAddress } from '#core/facts/care.ts';
import type { Identifier } from '#core/facts/fact.ts';

/** `CHALMERS, Peter James (Mr)`: family name in capitals, given names, title in brackets. */
export function nameWords(names: readonly PersonName[]): string {
  const name = names.find(({ use }) => use === 'official') ?? names[0];
  return name === undefined ? 'Name not recorded' : oneNameWords(name);
}

export function oneNameWords(name: PersonName): string {
  const family = name.family?.toLocaleUpperCase('und');
  const given = name.given.map(inTitleCase).join(' ');
  const title = name.prefix.length === 0 ? '' : ` (${name.prefix.join(' ')})`;
  const parts = [family, given].filter((part) => part !== undefined && part !== '');
  const suffix = name.suffix.length === 0 ? '' : ` ${name.suffix.join(' ')}`;
  if (parts.length === 0) return name.text ?? 'Name not recorded';
  return `${parts.join(', ')}${suffix}${title}`;
}

/**
 * A given name that a source keeps in capitals only, as names are written: `MARTA` is `Marta`.
 *
 * For display; initials and names in scripts without case stand as they are.
 */
function inTitleCase(given: string): string {
  const isShouted = given.length > 2 && given === given.toLocaleUpperCase('und');
  if (!isShouted || given === given.toLocaleLowerCase('und')) return given;
  return given
    .toLocaleLowerCase('und')
    .replace(/(^|[^\p{L}\p{M}])\p{L}/gu, (start) => start.toLocaleUpperCase('und'));
}

/** Every further name with what it is used for: `FORMER (maiden)`. */
export function otherNameWords(names: readonly PersonName[]): readonly string[] {
  const shown = nameWords(names);
  return names
    .map((name) => ({ words: oneNameWords(name), use: name.use }))
    .filter(({ words }) => words !== shown)
    .map(({ words, use }) => (use === undefined ? words : `${words}, ${use}`));
}

/** Sex in full, never a letter or a sign. */
export function sexWords(gender: string | undefined): string {
  if (gender === undefined) return 'Sex not recorded';
  return gender.charAt(0).toUpperCase() + gender.slice(1);
}

const SHORT_TYPES: Readonly<Record<string, string>> = {
  MR: 'MRN',
  SS: 'SSN',
  MB: 'Member',
  MC: 'Medicare',
  PI: 'Patient',
};

const IDENTIFIER_TYPES: Readonly<Record<string, string>> = {
  MR: 'Medical record number',
  SS: 'Social Security number',
  MB: 'Member number',
  MC: 'Medicare number',
  DL: 'Driver license',
  PPN: 'Passport',
  NI: 'National identifier',
  PI: 'Patient identifier',
};

/** @param length - `short` where one line must hold a person: the register by its usual letters. */
export function identifierWords(
  { type, value }: Identifier,
  length: 'long' | 'short' = 'long',
): string {
  const name = type === undefined ? undefined : (namesOf(length)[type] ?? type);
  const shown = type === 'SS' ? `ending ${value.slice(-4)}` : value;
  return name === undefined ? shown : `${name} ${shown}`;
}

function namesOf(length: 'long' | 'short'): Readonly<Record<string, string>> {
  return length === 'short' ? { ...IDENTIFIER_TYPES, ...SHORT_TYPES } : IDENTIFIER_TYPES;
}

export function addressWords(address: PostalAddress): string {
  const region = [address.state, address.postalCode].filter(isSaid).join(' ');
  return [...address.line, address.city, region, address.country].filter(isSaid).join(', ');
}

function isSaid(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}
