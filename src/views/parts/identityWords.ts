import type { IdentityPair } from '#core/compare/comparison.ts';

export const bandWords: Readonly<Record<IdentityPair['band'], string>> = {
  certain: 'Certainly the same person',
  probable: 'Probably the same person',
  possible: 'Possibly the same person',
  'certainly-not': 'Not the same person',
};

const CAPS: Readonly<Record<string, string>> = {
  R1: 'First name and date of birth both differ, and no identifier agrees.',
  R2: 'First names differ and no identifier agrees: this could be a twin.',
  R3: 'Two or more parts of the date of birth differ: this could be a parent and child.',
  R4: 'Nothing agrees beyond name and date of birth.',
  R5: 'First names are only similar and an identifier differs: this could be a twin.',
  R6: 'An identifier agrees, but the first names differ.',
  R7: 'First names are only similar and no identifier agrees.',
  R8: 'Dates of birth lie ten or more years apart and no identifier agrees.',
  R9: 'Something speaks against it: another number of the same register, another sex, or Jr against Sr.',
};

export function capWords(cap: string): string {
  return CAPS[cap] ?? `Rule ${cap} lowered the likelihood.`;
}

const FIELDS: Readonly<Record<string, string>> = {
  first: 'First name',
  last: 'Family name',
  middle: 'Middle name',
  birthDate: 'Date of birth',
  gender: 'Sex',
  street: 'Street',
  postalCode: 'Postal code',
  telecom: 'Phone or email',
  ssn: 'Social Security number',
  ssnLast4: 'Last four of Social Security number',
  identifier: 'Identifier',
};

export function identityFieldWords(field: string): string {
  const known = FIELDS[field];
  if (known !== undefined) return known;
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A likelihood people can read: never a rounded 100 % or 0 %. */
export function likelihoodWords(probability: number): string {
  if (probability > 0.999) return 'over 99.9 %';
  if (probability < 0.001) return 'under 0.1 %';
  return `${(probability * 100).toFixed(1)} %`;
}
