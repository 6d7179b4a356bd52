import { expect, it } from 'vitest';
import { checkQuirks, FHIR_QUIRKS } from './catalog.ts';

it('knows every quirk by its name', () => {
  const withSetting = (name: string) => (name === 'search.subset' ? `${name}=Patient` : name);
  expect(() => checkQuirks(Object.keys(FHIR_QUIRKS).map(withSetting))).not.toThrow();
});

it.each<[string, string]>([
  ['page.offset2', 'Of page.* there are: page.offset'],
  ['toast', 'No such group'],
  ['http.slow=soon', 'http.slow cannot be set with "soon"'],
  ['page.none=3', 'page.none cannot be set with "3"'],
  ['search.subset', 'search.subset cannot be set without a setting'],
  ['http.flaky-5xx=every:0', 'cannot be set with "every:0"'],
  ['page.foreign-host=nowhere', 'cannot be set with "nowhere"'],
])('refuses %s and says why', (quirk, why) => {
  expect(() => checkQuirks([quirk])).toThrow(why);
});

it('takes the catalog of another part', () => {
  expect(() => checkQuirks(['auth.none'])).toThrow();
  expect(() => checkQuirks(['auth.none'], { 'auth.none': 'No sign-in.' })).not.toThrow();
});
