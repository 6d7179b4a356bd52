import { rememberByText } from '#core/base/remember.ts';

/**
 * Dose forms that are given the same way, from words as sources write them. First match wins, so
 * `tablet for oral suspension` is a liquid and `oral powder` is not an inhaler.
 */
const FAMILIES: readonly (readonly [family: string, words: RegExp])[] = [
  ['injection', /inject|syringe|vial|infus|pen\b|prefilled|intraven/],
  ['inhaler', /inhal|aerosol|nebul/],
  ['eye', /ophthalm|\beye\b/],
  ['ear', /otic|\bear\b/],
  ['nasal', /nasal/],
  ['rectal', /rectal|suppositor|enema/],
  ['vaginal', /vaginal/],
  ['patch', /patch|transderm|medicated pad/],
  ['topical', /topical|cream|ointment|lotion|shampoo|gel|foam|paste|mouthwash/],
  ['liquid', /solution|suspension|syrup|elixir|liquid|drops|effervescent|granule|powder/],
  ['lozenge', /lozenge|troche|sublingual|buccal|chewing gum/],
  ['capsule', /capsule|\bcaps?\b/],
  ['tablet', /tablet|\btabs?\b|pill|caplet/],
];

/** @returns a word for forms that are given the same way; `undefined` where the form is not known. */
export function formFamily(form: string | undefined): string | undefined {
  return form === undefined ? undefined : familyOf(form);
}

const familyOf = rememberByText((form): string | undefined => {
  const words = form.toLowerCase();
  return FAMILIES.find(([, pattern]) => pattern.test(words))?.[0];
});
