import type { Field } from '#core/compare/comparison.ts';
import type { Agreement } from '#core/compare/field.ts';
import { sentenceWords } from './dateWords.ts';

const NAMES: Readonly<Record<string, string>> = {
  code: 'What',
  birthDate: 'Date of birth',
  gender: 'Sex',
  telecom: 'Phone or email',
  maritalStatus: 'Marital status',
  clinicalStatus: 'Clinical status',
  verificationStatus: 'Verification',
  bodySite: 'Body site',
  abatement: 'Ended',
  asNeeded: 'As needed',
  statusReason: 'Reason for status',
  lotNumber: 'Lot number',
  doseNumber: 'Dose number',
  referenceRange: 'Reference range',
  effective: 'Taken',
  occurrence: 'Given',
  performed: 'Done',
  contentType: 'Content type',
};

/** `clinicalStatus` as people say it; a field without a name of its own is split at its capitals. */
export function fieldWords(name: string): string {
  const known = NAMES[name];
  if (known !== undefined) return known;
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const agreementWords: Readonly<Record<Agreement, string>> = {
  same: 'same',
  different: 'differs',
  'one-sided': 'stated by some',
  'not-comparable': 'cannot be compared',
};

/** A value as people read it: a date with its month in letters, anything else as it stands. */
export function valueWords(value: string): string {
  return sentenceWords(value);
}

/** The difference in words, for those who cannot see it: `Dose differs: 500 mg, 850 mg`. */
export function differenceWords({ name, agreement, values }: Field): string {
  const said = [...new Set(values.map(({ value }) => valueWords(value)))].join(', ');
  return `${fieldWords(name)} ${agreementWords[agreement]}${said === '' ? '' : `: ${said}`}`;
}
