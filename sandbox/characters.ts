import type { Character } from './contract.ts';

/**
 * The four servers of the demo, each with the habits of a product met in the field.
 *
 * Every one can be read to its end: none of these quirks fails a request that was put as that
 * product demands. How each writes codes and medications is in its data (people/build/dialect.ts).
 */
export const characters: readonly Character[] = [
  {
    id: 'university',
    name: 'Northgate University Hospital',
    about: 'Teaching hospital, Northgate',
    behavesLike: 'Epic',
    quirks: [
      'auth.coop',
      'cors.header-whitelist',
      'http.empty-403',
      'http.html-404',
      'search.observation-needs-code-or-category',
      'search.careplan-needs-category',
      'page.sessionId',
      'page.total-is-page',
      'page.oo-entry',
    ],
    pageSize: 50,
    accessTokenSeconds: 3600,
  },
  {
    id: 'regional',
    name: 'Prairie Regional Medical Center',
    about: 'Regional hospital, Ellis Falls',
    behavesLike: 'Oracle Health Millennium',
    quirks: [
      'auth.no-wildcard-scopes',
      'auth.refresh-not-returned',
      'auth.error-uri',
      'cors.no-expose',
      'http.json-only-406',
      'search.patient-required',
      'page.pageContext',
      'page.total-absent',
      'page.duplicates',
      'page.sticky-first-page',
    ],
    pageSize: 50,
    accessTokenSeconds: 570,
  },
  {
    id: 'ambulatory',
    name: 'Lakeshore Medical Group',
    about: 'Group practice, Northgate',
    behavesLike: 'NextGen Enterprise',
    quirks: [
      'auth.aud-rejected',
      'http.403-denied-by-user',
      'http.oo-no-code',
      'search.observation-needs-code-or-category',
      'search.careplan-needs-category=404',
      'search.count-ignored=25',
      'page.number',
      'page.no-bundle-id',
    ],
    pageSize: 25,
    accessTokenSeconds: 3600,
  },
  {
    id: 'longterm',
    name: 'Willow Bend Care Home',
    about: 'Long-term care, Ellis Falls',
    behavesLike: 'HAPI FHIR',
    quirks: ['page.getpages'],
    pageSize: 20,
    accessTokenSeconds: 3600,
  },
];

/** A server with no habits of its own, for data from disk. */
export function plainCharacter(id: string, name: string, about: string): Character {
  return {
    id,
    name,
    about,
    behavesLike: 'a plain FHIR server',
    quirks: [],
    pageSize: 100,
    accessTokenSeconds: 3600,
    notice: 'Sandbox – files of your own, no passwords',
  };
}
