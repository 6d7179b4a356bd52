import { expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import { NORTH, noTerms, someTerms } from '#core/testing/build.ts';
import { absenceOf, readConcept } from './concept.ts';
import { contextOf } from './context.ts';

const context = contextOf(NORTH, someTerms);
const absent = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

it.each<[string, unknown, unknown]>([
  [
    'keeps codes in the order sent and the text of the source',
    {
      coding: [
        { system: 'http://x', code: '1' },
        { system: systems.loinc, code: '2' },
      ],
      text: ' Na ',
    },
    {
      codings: [
        { system: 'http://x', code: '1', display: undefined },
        { system: systems.loinc, code: '2', display: undefined },
      ],
      text: 'Na',
    },
  ],
  [
    'reads an alias of a code system as its canonical URL',
    { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.1', code: '2951-2' }] },
    { codings: [{ system: systems.loinc, code: '2951-2', display: undefined }], text: undefined },
  ],
  [
    'takes the words the clinician chose where there is no text',
    {
      coding: [
        { code: '1', display: 'A' },
        { code: '2', display: 'B', userSelected: true },
      ],
    },
    {
      codings: [
        { system: undefined, code: '1', display: 'A' },
        { system: undefined, code: '2', display: 'B' },
      ],
      text: 'B',
    },
  ],
  [
    'makes the display of a coding without code the text',
    { coding: [{ display: 'SARS-CoV-2 RNA' }] },
    { codings: [], text: 'SARS-CoV-2 RNA' },
  ],
  [
    'leaves out a coding that only says why there is none, and keeps the text',
    { coding: [{ system: absent, code: 'unknown', display: 'Unknown' }], text: 'bee stings' },
    { codings: [], text: 'bee stings' },
  ],
  [
    'leaves out a coding whose extension says so',
    { coding: [{ extension: [{ url: absent, valueCode: 'unknown' }] }], text: 'bee stings' },
    { codings: [], text: 'bee stings' },
  ],
  [
    'leaves out words under RxNorm, which has numbers only',
    { coding: [{ system: systems.rxnorm, code: 'None', display: 'aspirin' }] },
    { codings: [], text: 'aspirin' },
  ],
  [
    'reads the concept of an R5 CodeableReference',
    { concept: { text: 'aspirin' }, reference: { reference: 'Medication/1' } },
    { codings: [], text: 'aspirin' },
  ],
])('%s', (_what, sent, read) => {
  expect(readConcept(sent, context)).toEqual(read);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text where an object belongs', 'aspirin'],
  ['a list where an object belongs', [{ text: 'aspirin' }]],
  ['a system alone', { coding: [{ system: systems.snomed }] }],
  ['empty strings', { coding: [{ system: '', code: ' ', display: '' }], text: '  ' }],
  [
    'a null flavor',
    {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
          code: 'UNK',
          display: 'unknown',
        },
      ],
    },
  ],
  ['a numeric code', { coding: [{ code: 7 }] }],
])('reads no concept from %s', (_what, sent) => {
  expect(readConcept(sent, context)).toBeUndefined();
});

it.each<[string, unknown, string | undefined]>([
  ['a code that denies', { coding: [{ system: systems.snomed, code: '716186003' }] }, 'none'],
  [
    'a code that leaves open',
    { coding: [{ system: systems.snomed, code: '1631000175102' }], text: 'Not on File' },
    'not-asked',
  ],
  ['text alone', { text: 'NKDA' }, 'none'],
  ['a display alone', { coding: [{ code: 'L1', display: 'No known allergies' }] }, 'none'],
  ['a substance', { text: 'Penicillin' }, undefined],
])('absence in %s', (_what, sent, meaning) => {
  expect(absenceOf(readConcept(sent, context), context)?.meaning).toBe(meaning);
});

it('asks the tables once for each system', () => {
  const asked: string[] = [];
  const canonicalSystem = (system: string) => {
    asked.push(system);
    return system;
  };
  const terms = { ...noTerms, canonicalSystem };
  const own = contextOf(NORTH, terms);
  readConcept(
    {
      coding: [
        { system: 's', code: '1' },
        { system: 's', code: '2' },
      ],
    },
    own,
  );
  readConcept({ coding: [{ system: 's', code: '3' }] }, own);
  expect(asked).toEqual(['s']);
});
