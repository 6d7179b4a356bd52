import { hasQuirk, hasSignIn } from '../auth/quirks.ts';
import type { QuirkId } from '../contract.ts';

export interface DiscoverySetup {
  readonly origin: string;
  readonly quirks: readonly QuirkId[];
}

/** Where OAuth's endpoints are; also for the CapabilityStatement's `oauth-uris` extension. */
export function endpointsOf(origin: string) {
  return {
    authorize: `${origin}/auth`,
    token: `${origin}/token`,
    introspect: `${origin}/token/introspection`,
    revoke: `${origin}/token/revocation`,
    manage: `${origin}/`,
  };
}

/** @see https://hl7.org/fhir/smart-app-launch/conformance.html#using-well-known */
export function smartConfiguration({ origin, quirks }: DiscoverySetup): Response {
  const headers = {
    'access-control-allow-origin': '*', // discovery is open to every origin, by the specification
    'cache-control': 'no-cache',
  };
  if (hasQuirk(quirks, 'auth.smart-config-absent') || !hasSignIn(quirks)) {
    return new Response('Not found', { status: 404, headers });
  }
  return Response.json(documentOf({ origin, quirks }), { headers });
}

function documentOf({ origin, quirks }: DiscoverySetup) {
  const { authorize, token, introspect, revoke, manage } = endpointsOf(origin);
  const isMismatched = hasQuirk(quirks, 'auth.issuer-mismatch');
  return {
    issuer: isMismatched ? `${origin}/patient-oauth` : origin,
    jwks_uri: `${origin}/jwks`,
    authorization_endpoint: authorize,
    token_endpoint: token,
    introspection_endpoint: introspect,
    revocation_endpoint: revoke,
    management_endpoint: manage,
    authorization_response_iss_parameter_supported: !isMismatched,
    grant_types_supported: ['authorization_code', 'refresh_token'],
    response_types_supported: ['code'],
    token_endpoint_auth_methods_supported: ['none'],
    ...(hasQuirk(quirks, 'auth.pkce-unadvertised')
      ? {}
      : { code_challenge_methods_supported: ['S256'] }),
    scopes_supported: scopesSupported(quirks),
    capabilities: capabilities(quirks),
  };
}

function scopesSupported(quirks: readonly QuirkId[]): readonly string[] {
  if (hasQuirk(quirks, 'auth.scopes-supported-partial')) return ['openid', 'fhirUser', 'launch'];
  const picker = hasQuirk(quirks, 'auth.persona-without-patient-picker') ? [] : ['launch/patient'];
  const plain = ['openid', 'profile', 'fhirUser', 'launch', ...picker, 'offline_access'];
  const v1 = hasQuirk(quirks, 'auth.v2-scopes-only') ? [] : ['patient/*.read', 'user/*.read'];
  const v2 = hasQuirk(quirks, 'auth.v1-scopes-only') ? [] : ['patient/*.rs', 'user/*.rs'];
  const clinical = hasQuirk(quirks, 'auth.no-wildcard-scopes') ? [] : [...v1, ...v2];
  return [...plain, 'online_access', ...clinical];
}

function capabilities(quirks: readonly QuirkId[]): readonly string[] {
  return [
    'launch-ehr',
    'launch-standalone',
    'client-public',
    'sso-openid-connect',
    'context-banner',
    'context-style',
    'context-ehr-patient',
    'context-ehr-encounter',
    ...(hasQuirk(quirks, 'auth.persona-without-patient-picker')
      ? []
      : ['context-standalone-patient', 'permission-patient']),
    'permission-offline',
    'permission-online',
    'permission-user',
    ...(hasQuirk(quirks, 'auth.v2-scopes-only') ? [] : ['permission-v1']),
    ...(hasQuirk(quirks, 'auth.v1-scopes-only') ? [] : ['permission-v2']),
  ];
}
