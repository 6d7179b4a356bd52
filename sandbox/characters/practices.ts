import type { VendorCharacter } from './vendor.ts';

export const nextgen: VendorCharacter = {
  id: 'nextgen',
  preset: 'nextgen-enterprise',
  behavesLike: 'NextGen Enterprise',
  quirks: [
    ...['auth.aud-rejected', 'auth.token-no-cors', 'auth.no-patient-in-token'],
    ...['auth.issuer-mismatch', 'search.count-ignored=25', 'page.number'],
    ...['page.base-case-change', 'page.truncated=2', 'page.no-bundle-id'],
    ...['search.observation-needs-code-or-category', 'search.careplan-needs-category=404'],
    ...['search.everything-none', 'http.oo-stacktrace', 'http.oo-no-code'],
    ...['http.403-denied-by-user', 'data.text-only-code', 'data.display-only-coding'],
    ...['data.duplicate-conditions', 'data.utc-midnight', 'data.non-uri-system'],
    ...['data.string-results', 'data.attachment-nonbinary', 'data.no-meta'],
    ...['data.nullflavor-reference', 'data.system-only-coding', 'data.wrong-code-system'],
  ],
  pageSize: 25,
  accessTokenSeconds: 3600,
};

export const nextgenOffice: VendorCharacter = {
  id: 'nextgen-office',
  preset: 'nextgen-office',
  behavesLike: 'NextGen Office',
  quirks: ['auth.aud-required', 'http.429-bare=every:9', 'page.getpages', 'search.no-count'],
  pageSize: 20,
  accessTokenSeconds: 3600,
};

export const pointclickcare: VendorCharacter = {
  id: 'pointclickcare',
  preset: 'pointclickcare',
  behavesLike: 'PointClickCare, as far as it is known',
  quirks: ['data.uscore-311'],
  pageSize: 50,
  accessTokenSeconds: 3600,
};
