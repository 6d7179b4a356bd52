import type { VendorCharacter } from './vendor.ts';

export const oracle: VendorCharacter = {
  id: 'oracle',
  preset: 'oracle-millennium-patient',
  behavesLike: 'Oracle Health Millennium, patient access',
  quirks: [
    ...['auth.aud-required', 'auth.no-wildcard-scopes', 'auth.refresh-not-returned'],
    ...['auth.scope-narrowed=Goal+CareTeam', 'auth.error-uri'],
    ...['cors.any', 'cors.no-expose', 'http.json-only-406'],
    ...['search.patient-required', 'search.careplan-needs-category', 'search.count-cap=200'],
    ...['search.everything-none', 'page.pageContext', 'page.duplicates', 'page.total-absent'],
    ...['page.sticky-first-page', 'data.proprietary-codesets', 'data.dar-extension'],
    ...['data.entered-in-error', 'data.masked', 'data.merged-patient', 'data.two-categories'],
  ],
  pageSize: 50,
  accessTokenSeconds: 570,
};

/** The clinician's side: nobody is picked at the sign-in. */
export const oracleProvider: VendorCharacter = {
  ...oracle,
  id: 'oracle-provider',
  preset: 'oracle-millennium-provider',
  behavesLike: 'Oracle Health Millennium, provider',
  quirks: [...oracle.quirks, 'auth.persona-without-patient-picker', 'search.patient-too-many=1000'],
};

export const oracleOpen: VendorCharacter = {
  ...oracle,
  id: 'oracle-open',
  preset: 'oracle-open-sandbox',
  behavesLike: 'the open sandbox of Oracle Health',
  quirks: [
    ...oracle.quirks.filter((quirk) => !quirk.startsWith('auth.')),
    ...['auth.none', 'auth.smart-config-absent'],
  ],
};

export const epic: VendorCharacter = {
  id: 'epic',
  preset: 'epic',
  behavesLike: 'Epic',
  quirks: [
    ...['auth.scopes-from-registration', 'auth.scopes-supported-partial'],
    ...['auth.no-refresh-public', 'auth.opaque-token', 'auth.coop', 'cors.header-whitelist'],
    ...['http.empty-403', 'http.html-404', 'search.observation-needs-code-or-category'],
    ...['search.careplan-needs-category', 'search.patient-demographics-required'],
    ...['search.count-cap=50', 'search.everything-none', 'page.sessionId', 'page.expired'],
    ...['page.total-is-page', 'page.oo-entry', 'data.med-reference', 'data.negated-allergy'],
    ...['data.padded-identifier', 'data.address-crlf', 'data.no-meta', 'data.class-local'],
    ...['data.display-only-reference'],
  ],
  pageSize: 50,
  accessTokenSeconds: 3600,
};
