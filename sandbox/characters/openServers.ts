import type { VendorCharacter } from './vendor.ts';

const plainly = { pageSize: 50, accessTokenSeconds: 3600 } as const;

export const azure: VendorCharacter = {
  ...plainly,
  id: 'azure',
  preset: 'azure-fhir',
  behavesLike: 'Microsoft FHIR service',
  quirks: [
    ...['cors.off', 'auth.spa-origin', 'page.ct', 'page.total-absent', 'search.count-cap=1000'],
    ...['http.429-ms=first:1', 'search.everything-patient-first', 'search.default-page=10'],
  ],
};

export const medplum: VendorCharacter = {
  ...plainly,
  id: 'medplum',
  preset: 'medplum',
  behavesLike: 'Medplum',
  quirks: [
    ...['auth.v2-scopes-only', 'page.offset', 'page.total-absent', 'http.ratelimit-header'],
    ...['search.default-page=20', 'search.count-cap=1000'],
  ],
};

export const hapi: VendorCharacter = {
  ...plainly,
  id: 'hapi',
  preset: 'hapi-public',
  behavesLike: 'the public HAPI FHIR server',
  quirks: [
    ...['auth.none', 'page.getpages', 'page.expired', 'page.total-absent', 'cors.any'],
    ...['search.default-page=20', 'search.count-cap=500'],
  ],
};

export const launcher: VendorCharacter = {
  ...plainly,
  id: 'launcher',
  preset: 'smart-launcher',
  behavesLike: 'the SMART App Launcher',
  quirks: ['auth.aud-required', 'page.getpages'],
};

/** The control: no habits of its own. */
export const plain: VendorCharacter = {
  ...plainly,
  id: 'plain',
  preset: 'generic',
  behavesLike: 'a plain FHIR server',
  quirks: [],
};
