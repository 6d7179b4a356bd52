import type { Extension } from 'fhir/r4';
import { hasQuirk, quirkSetting } from './auth/quirks.ts';
import type { QuirkId } from './contract.ts';
import { FhirStore } from './fhir/store.ts';
import { endpointsOf } from './routes/discovery.ts';
import { handleFhir } from './routes/fhir.ts';
import type { FhirHandler, FhirSetup } from './server.ts';

/** The FHIR half of a server: its resources, behind the rights that its sign-in gives. */
export function makeFhir(setup: FhirSetup): FhirHandler {
  const { character, base, origin, resources, grantOf } = setup;
  const store = new FhirStore(base);
  store.load(resources);
  const security = oauthUris(origin);
  return async (request) => {
    const quirks = setup.quirks();
    const server = { base, store, character: { ...character, quirks } };
    if (hasQuirk(quirks, 'auth.none')) return handleFhir(request, { ...server, grant: undefined });
    const isKeyRight = rightKey(request, quirks);
    if (isKeyRight !== undefined) {
      return handleFhir(request, { ...server, grant: isKeyRight ? undefined : 'signed-out' });
    }
    const isThrough = passesGateway(request, quirks);
    const grant = (isThrough ? await grantOf(request) : undefined) ?? ('signed-out' as const);
    return handleFhir(request, { ...server, grant, security });
  };
}

/** Whether the key or password that stands in for a sign-in is right; `undefined` where none does. */
function rightKey(request: Request, quirks: readonly QuirkId[]): boolean | undefined {
  const key = quirkSetting(quirks, 'auth.apikey-header', 'sandbox-key');
  if (key !== undefined) return request.headers.get('x-api-key') === key;
  const basic = quirkSetting(quirks, 'auth.basic', 'sandbox:sandbox');
  if (basic === undefined) return undefined;
  const wanted = `Basic ${Buffer.from(basic).toString('base64')}`;
  return request.headers.get('authorization') === wanted;
}

/** A gateway wants to know which application asks, before anyone looks at the token. */
function passesGateway(request: Request, quirks: readonly QuirkId[]): boolean {
  const id = quirkSetting(quirks, 'auth.client-id-headers', 'gateway');
  return id === undefined || request.headers.get('client_id') === id;
}

/** @see https://hl7.org/fhir/smart-app-launch/conformance.html#declaring-support-for-oauth2-endpoints */
function oauthUris(origin: string): Extension {
  const { authorize, token, introspect, revoke } = endpointsOf(origin);
  const uris = Object.entries({ authorize, token, introspect, revoke });
  return {
    url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
    extension: uris.map(([url, valueUri]) => ({ url, valueUri })),
  };
}
