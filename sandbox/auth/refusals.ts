import type { Provider } from 'oidc-provider';
import type { ProviderSetup } from './provider.ts';
import { hasQuirk, quirkNumber } from './quirks.ts';

type Context = Parameters<Parameters<Provider['use']>[0]>[0];

/** An OAuth error this server answers before the library sees the request. */
export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly error_description: string;
}

/** What a registration usually ticks. */
export const REGISTERED = [
  ...['Patient', 'AllergyIntolerance', 'Condition', 'Procedure', 'Encounter', 'Immunization'],
  ...['MedicationRequest', 'MedicationStatement', 'MedicationDispense', 'Medication'],
  ...['MedicationAdministration', 'Observation', 'DiagnosticReport', 'DocumentReference', 'Binary'],
  ...['CarePlan', 'CareTeam', 'Goal', 'ServiceRequest', 'Device', 'Coverage', 'RelatedPerson'],
  ...['FamilyMemberHistory', 'QuestionnaireResponse', 'Specimen', 'Practitioner'],
  ...['PractitionerRole', 'Organization', 'Location', 'Provenance'],
].join('+');

/** @param redemptions - requests to the token endpoint so far. */
export function refusalOf(
  context: Context,
  { state, appOrigin }: ProviderSetup,
  redemptions: number,
): Refusal | undefined {
  const { quirks } = state;
  if (context.path === '/auth') {
    const most = quirkNumber(quirks, 'auth.scope-header-too-large', 40);
    const asked = String(context.query.scope ?? '').split(' ').length;
    if (most === undefined || asked <= most) return undefined;
    return refusal(400, 'invalid_scope', `More than ${most} scopes do not fit into a token.`);
  }
  if (context.path !== '/token' || context.method !== 'POST') return undefined;
  if (hasQuirk(quirks, 'auth.spa-origin') && context.get('origin') !== appOrigin) {
    return refusal(400, 'invalid_request', 'Tokens of a single-page application need its origin.');
  }
  const inactive = quirkNumber(quirks, 'auth.not-yet-active', 1);
  if (inactive === undefined || redemptions >= inactive) return undefined;
  return refusal(401, 'invalid_client', 'The registration is not known here yet.');
}

export function refuse(context: Context, { appOrigin }: ProviderSetup, given: Refusal): void {
  const { status, ...body } = given;
  context.status = status;
  context.body = body;
  context.set('access-control-allow-origin', appOrigin);
}

/** An issuer that discovery does not name would be refused by everyone who compares. */
export function withoutIssuer(context: Context): void {
  const location = context.response.get('location');
  if (!URL.canParse(location)) return;
  const at = new URL(location);
  at.searchParams.delete('iss');
  context.set('location', at.href);
}

function refusal(status: number, error: string, error_description: string): Refusal {
  return { status, error, error_description };
}
