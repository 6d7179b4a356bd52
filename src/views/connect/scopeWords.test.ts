import { expect, it } from 'vitest';
import { scopeGroups, scopeWords } from './scopeWords.ts';

it.each([
  ['patient/AllergyIntolerance.rs', 'Allergies'],
  ['user/MedicationRequest.read', 'Medication orders'],
  ['patient/*.read', 'Everything in the record'],
  [
    'patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|vital-signs',
    'Lab results, vital signs, observations (vital signs only)',
  ],
  ['launch/patient', 'The choice of a patient'],
  ['patient/Basic.rs', 'Basic'],
  ['https://vendor.example/scope', 'https://vendor.example/scope'],
])('%s means %s', (scope, words) => {
  expect(scopeWords(scope)).toBe(words);
});

it('puts spellings of one permission together', () => {
  const groups = scopeGroups(['patient/Goal.rs', 'patient/Goal.read', 'openid']);
  expect(groups.map(({ scopes }) => scopes)).toEqual([
    ['patient/Goal.rs', 'patient/Goal.read'],
    ['openid'],
  ]);
});
