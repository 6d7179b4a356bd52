import type { VendorCharacter } from './vendor.ts';

const FEW_TYPES =
  'Patient+AllergyIntolerance+Condition+Encounter+Immunization+MedicationRequest+Observation+Procedure';

export const gateway: VendorCharacter = {
  id: 'gateway',
  preset: 'mulesoft-facade',
  behavesLike: 'a MuleSoft façade',
  quirks: [
    ...[`search.subset=${FEW_TYPES}`, 'page.none', 'http.gateway-error-json'],
    ...['cors.missing-on-errors', 'http.429-bare=first:2', 'auth.client-id-headers=concord-app'],
  ],
  pageSize: 50,
  accessTokenSeconds: 3600,
};

export const rhapsody: VendorCharacter = {
  id: 'rhapsody',
  preset: 'rhapsody-facade',
  behavesLike: 'a Rhapsody façade over a database',
  quirks: [
    ...['auth.none', `search.subset=${FEW_TYPES}`, 'page.none', 'search.no-include'],
    ...['search.no-count', 'page.total-absent', 'http.slow=20', 'data.v2-urn-id'],
  ],
  pageSize: 50,
  accessTokenSeconds: 3600,
};
