import type { QuirkId } from '../contract.ts';

/** How signing in may depart from the plain server's, each with the setting it takes. */
export const AUTH_QUIRKS = {
  'auth.none': 'Nobody signs in: records are open to every request.',
  'auth.smart-config-absent': 'No smart-configuration; only the CapabilityStatement names OAuth.',
  'auth.aud-required': 'A sign-in without the right aud is refused (what a plain server does too).',
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
