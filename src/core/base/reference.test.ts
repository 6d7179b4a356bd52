import { expect, it } from 'vitest';
import { keyOfReference } from './reference.ts';

it.each([
  ['a relative reference', 'Patient/12', 'Patient/12'],
  ['an absolute one', 'https://ehr.example/fhir/R4/Patient/12', 'Patient/12'],
  ['one to a version', 'Patient/12/_history/3', 'Patient/12'],
  ['an absolute one to a version', 'http://e.example/Patient/a-b.c/_history/3', 'Patient/a-b.c'],
  ['one with a fragment', 'Patient/12#name', 'Patient/12'],
])('%s names a resource', (_what, reference, key) => {
  expect(keyOfReference(reference)).toBe(key);
});

it.each([
  ['a contained resource', '#med1'],
  ['a urn', 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0'],
  ['a condition', 'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|9999'],
  ['an id alone', '12'],
  ['nothing', ''],
])('%s is not a literal reference', (_what, reference) => {
  expect(keyOfReference(reference)).toBeUndefined();
});
