import { expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { AllergyFact } from '#core/facts/clinical.ts';
import { anOrigin, NORTH, someTerms } from '#core/testing/build.ts';
import { normalizeAllergy } from './allergy.ts';
import { contextOf } from './context.ts';
import type { Raw } from './read.ts';

const normalize = (more: Raw): AllergyFact =>
  normalizeAllergy(
    { resourceType: 'AllergyIntolerance', ...more },
    anOrigin(),
    contextOf(NORTH, someTerms),
  );
const status = (code: string) => ({ coding: [{ code }] });

it.each<[string, Raw, object]>([
  [
    'words alone, upper case',
    { code: { text: 'PENICILLINS' } },
    { substance: { text: 'PENICILLINS' }, absence: undefined },
  ],
  [
    'a substance named only in the reaction',
    { reaction: [{ substance: { text: 'Latex' } }] },
    { substance: { text: 'Latex' } },
  ],
  [
    'a denial by code',
    { code: { coding: [{ system: systems.snomed, code: '716186003' }] } },
    { absence: { meaning: 'none', about: 'allergy', scope: 'all' } },
  ],
  [
    'a denial of one kind only',
    { code: { coding: [{ system: systems.snomed, code: '409137002' }], text: 'NKDA' } },
    { absence: { meaning: 'none', scope: 'medication' } },
  ],
  [
    'not asked, which is not none',
    {
      code: { coding: [{ system: systems.snomed, code: '1631000175102' }], text: 'Not on File' },
      verificationStatus: status('unconfirmed'),
    },
    { absence: { meaning: 'not-asked' }, verificationStatus: 'unconfirmed' },
  ],
  [
    'a refuted allergy, which is not a denial of allergies',
    { code: { text: 'Penicillin' }, verificationStatus: status('refuted') },
    { absence: undefined, verificationStatus: 'refuted' },
  ],
  ['a status in the shape of STU3', { clinicalStatus: 'Active' }, { clinicalStatus: 'active' }],
  ['a status in words', { clinicalStatus: { text: 'Active' } }, { clinicalStatus: 'active' }],
  [
    'a type in the shape of R5',
    { type: status('allergy'), category: ['food'] },
    { type: 'allergy', categories: ['food'] },
  ],
  ['a category that is no list', { category: 'medication' }, { categories: ['medication'] }],
  [
    'reactions, each with its severity',
    {
      reaction: [
        { manifestation: [{ text: 'Hives' }, { concept: { text: 'Itch' } }], severity: 'mild' },
        { description: 'rash' },
      ],
    },
    {
      reactions: [
        { manifestation: { text: 'Hives' }, severity: 'mild' },
        { manifestation: { text: 'Itch' }, severity: 'mild' },
      ],
    },
  ],
  [
    'a date and who recorded it',
    { recordedDate: '2020-01-02', onsetDateTime: '2019', recorder: { display: 'Dr. Sample' } },
    { date: '2020-01-02', onset: '2019', author: 'Dr. Sample' },
  ],
  [
    'an onset that is no date',
    { onsetString: 'childhood', onsetAge: { value: 5 } },
    { onset: undefined, date: undefined },
  ],
])('%s', (_what, more, expected) => {
  expect(normalize(more)).toMatchObject(expected);
});
