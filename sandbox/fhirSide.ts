import type { Extension } from 'fhir/r4';
import { hasQuirk } from './auth/quirks.ts';
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
    const grant = (await grantOf(request)) ?? ('signed-out' as const);
    return handleFhir(request, { ...server, grant, security });
  };
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
