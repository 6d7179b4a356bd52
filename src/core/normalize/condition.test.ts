import { expect, it } from 'vitest';
import type { ConditionFact } from '#core/facts/clinical.ts';
import { anOrigin, NORTH, someTerms } from '#core/testing/build.ts';
import { normalizeCondition } from './condition.ts';
import { contextOf } from './context.ts';
import type { Raw } from './read.ts';

const normalize = (more: Raw): ConditionFact =>
  normalizeCondition(
    { resourceType: 'Condition', ...more },
    anOrigin(),
    contextOf(NORTH, someTerms),
  );

it.each<[string, Raw, Partial<ConditionFact>]>([
  [
    'two categories, one of them local',
    {
      category: [
        { coding: [{ code: 'problem-list-item' }] },
        { coding: [{ code: '74188005' }], text: 'Medical' },
      ],
    },
    { categories: ['problem-list-item', '74188005'] },
  ],
  [
    'a category in words',
    { category: [{ text: 'Encounter Diagnosis' }] },
    { categories: ['encounter-diagnosis'] },
  ],
  ['an onset as date', { onsetDateTime: '2019-05' }, { onset: '2019-05', date: '2019-05' }],
  ['an onset as period', { onsetPeriod: { start: '2018', end: '2019' } }, { onset: '2018' }],
  [
    'an onset as age is no date',
    { onsetAge: { value: 40, unit: 'a' }, recordedDate: '2020-01-01' },
    { onset: undefined, date: '2020-01-01' },
  ],
  ['an onset in words is no date', { onsetString: 'in childhood' }, { onset: undefined }],
  ['a date that does not exist', { onsetDateTime: '2021-02-30' }, { onset: undefined }],
  [
    'an end',
    { abatementDateTime: '2022', clinicalStatus: { coding: [{ code: 'resolved' }] } },
    { abatement: '2022', clinicalStatus: 'resolved' },
  ],
  [
    'a severity by code',
    { severity: { coding: [{ code: '24484000', display: 'Severe (qualifier)' }] } },
    { severity: 'severe' },
  ],
  ['a severity in words', { severity: { text: 'Mild' } }, { severity: 'mild' }],
  [
    'a visit by absolute URL',
    { encounter: { reference: 'https://e.example/Encounter/9/_history/1' } },
    { encounter: 'Encounter/9' },
  ],
  [
    'no problem',
    { code: { text: 'No known problems' } },
    { absence: { meaning: 'none', about: 'problem', scope: 'all' } },
  ],
  [
    'one body site or several',
    { bodySite: { text: 'left knee' } },
    { bodySites: [{ codings: [], text: 'left knee' }] },
  ],
])('%s', (_what, more, expected) => {
  expect(normalize(more)).toMatchObject(expected);
});
