import type { QuirkId } from '../contract.ts';

/** How signing in may depart from the plain server's, each with the setting it takes. */
export const AUTH_QUIRKS = {
  'auth.none': 'Nobody signs in: records are open to every request.',
  'auth.smart-config-absent': 'No smart-configuration; only the CapabilityStatement names OAuth.',
  'auth.aud-required': 'A sign-in without the right aud is refused (what a plain server does too).',
  'auth.aud-rejected': 'A sign-in that names any aud is refused.',
  'auth.scopes-from-registration':
    '=Type+Type (default every usual type): what was registered is granted, whatever is asked.',
  'auth.scopes-supported-partial': 'Discovery lists no clinical scope, though they are granted.',
  'auth.scope-header-too-large': '=N (default 40): a sign-in that asks for more scopes is a 400.',
  'auth.persona-without-patient-picker': 'No patient is picked and no patient/ scope is granted.',
  'auth.pkce-required': 'A sign-in without PKCE is refused (what a plain server does too).',
  'auth.redirect-strict': 'Redirects are compared exactly (what a plain server does too).',
  'auth.opaque-token': 'Access tokens say nothing (what a plain server does too).',
  'auth.refresh-rotates':
    'Every refresh brings a new refresh token (what a plain server does too).',
  'auth.issuer-mismatch':
    'Discovery names another issuer than the id token, from the start; answers carry no iss.',
  'auth.spa-origin': 'A code is exchanged only for a page of the registered application.',
  'auth.not-yet-active': '=N (default 1): so many exchanges fail with invalid_client.',
  'auth.apikey-header': '=key (default sandbox-key): x-api-key instead of a sign-in.',
  'auth.basic': '=user:password (default sandbox:sandbox): HTTP Basic instead of a sign-in.',
  'auth.client-id-headers': '=id (default gateway): requests need client_id beside their token.',
  'auth.no-wildcard-scopes': 'Scopes for all types at once are ignored.',
  'auth.scope-narrowed': '=Type+Type (default Goal+CarePlan): these types are never granted.',
  'auth.v1-scopes-only': 'Only `.read` scopes are understood.',
  'auth.v2-scopes-only': 'Only `.rs` scopes are understood.',
  'auth.pkce-unadvertised': 'PKCE is required as ever, but discovery does not say so.',
  'auth.token-ttl': '=seconds (default 570): how long an access token lasts.',
  'auth.refresh-not-returned': 'A refresh brings no new refresh token; the first one stays good.',
  'auth.no-refresh-public': 'No refresh token, whatever is asked.',
  'auth.no-patient-in-token': 'The token response does not name the patient.',
  'auth.token-no-cors': 'The token endpoint answers without CORS headers.',
  'auth.error-uri': 'OAuth errors carry an error_uri.',
  'auth.coop': 'Sign-in pages cut themselves off from the window that opened them (COOP).',
} as const;

export type AuthQuirk = keyof typeof AUTH_QUIRKS;

/** Whether a quirk is on, with or without a setting. */
export function hasQuirk(quirks: readonly QuirkId[], id: AuthQuirk): boolean {
  return quirks.some((quirk) => quirk === id || quirk.startsWith(`${id}=`));
}

/** What is written behind `=`, the default where nothing is; `undefined` where the quirk is off. */
export function quirkSetting(
  quirks: readonly QuirkId[],
  id: AuthQuirk,
  byDefault: string,
): string | undefined {
  if (!hasQuirk(quirks, id)) return undefined;
  return quirks.find((quirk) => quirk.startsWith(`${id}=`))?.slice(id.length + 1) ?? byDefault;
}

/** Whether people sign in here with OAuth at all. */
export function hasSignIn(quirks: readonly QuirkId[]): boolean {
  return !(['auth.none', 'auth.apikey-header', 'auth.basic'] as const).some((id) =>
    hasQuirk(quirks, id),
  );
}

/** The number behind `=`; fails where something else is written there. */
export function quirkNumber(
  quirks: readonly QuirkId[],
  id: AuthQuirk,
  byDefault: number,
): number | undefined {
  const written = quirkSetting(quirks, id, String(byDefault));
  if (written === undefined) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  throw new Error(`Quirk ${id} takes a whole number, not ${written}.`);
}
