import type { VendorCharacter } from './vendor.ts';

export const iris: VendorCharacter = {
  id: 'iris',
  preset: 'intersystems-iris',
  behavesLike: 'InterSystems IRIS for Health',
  quirks: ['auth.aud-required', 'search.scope-filters-silently', 'page.getpages'],
  pageSize: 50,
  accessTokenSeconds: 3600,
};

/** The cloud service with a key instead of a sign-in. */
export const irisCloud: VendorCharacter = {
  ...iris,
  id: 'iris-cloud',
  preset: 'intersystems-cloud',
  behavesLike: 'InterSystems FHIR Server (cloud)',
  quirks: ['auth.apikey-header', 'page.getpages'],
};

export const irisDev: VendorCharacter = {
  ...iris,
  id: 'iris-dev',
  preset: 'intersystems-dev',
  behavesLike: 'InterSystems IRIS in a development container',
  quirks: ['auth.none', 'page.getpages'],
};

/** In FHIR R4, whose address there is not known; that it is documented for STU3 is not played yet. */
export const orion: VendorCharacter = {
  id: 'orion',
  preset: 'orion-amadeus',
  behavesLike: 'Orion Health Amadeus, in R4 instead of STU3',
  quirks: [
    ...['http.legacy-media-type', 'search.identifier-chain', 'page.oo-entry'],
    ...['search.patient-demographics-required', 'search.privacy-filtered'],
    ...['data.non-uri-system'],
  ],
  pageSize: 50,
  accessTokenSeconds: 3600,
};

export const lfh: VendorCharacter = {
  id: 'lfh',
  preset: 'ibm-lfh',
  behavesLike: 'IBM FHIR Server / LinuxForHealth',
  quirks: [
    ...['auth.v1-scopes-only', 'auth.aud-required', 'http.strict-400', 'http.tenant-header=demo'],
    ...['page._page', 'search.count-cap=1000', 'search.default-page=10', 'search.include-cap=1000'],
    ...['search.post-next-broken', 'search.everything-cap=10000'],
    ...['search.scope-filters-silently'],
  ],
  pageSize: 10,
  accessTokenSeconds: 3600,
};
