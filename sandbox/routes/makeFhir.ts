import type { Extension } from 'fhir/r4';
import { FhirStore } from '../fhir/store.ts';
import { applyDataQuirks } from '../quirks/data.ts';
import { Quirks } from '../quirks/quirks.ts';
import type { FhirHandler, FhirSetup } from '../server.ts';
import { endpointsOf } from './discovery.ts';
import { handleFhir } from './fhir.ts';

/** The FHIR side of one server: its resources indexed once, its quirks and rights asked each time. */
export function makeFhir(setup: FhirSetup): FhirHandler {
  const { base, origin, character } = setup;
  let shaped: string | undefined;
  let store = new FhirStore(base);
  /** Quirks of data are part of what is stored: where they change, the record is loaded anew. */
  const storeFor = (ids: readonly string[]) => {
    const wanted = ids.filter((id) => id.startsWith('data.')).join(' ');
    if (wanted === shaped) return store;
    store = new FhirStore(base);
    store.load(applyDataQuirks(setup.resources, new Quirks(ids)));
    shaped = wanted;
    return store;
  };
  return async (request) => {
    const ids = setup.quirks();
    const isOpen = ids.includes('auth.none');
    const grant = isOpen ? undefined : ((await setup.grantOf(request)) ?? 'signed-out');
    const security = isOpen ? undefined : oauthUris(origin);
    return handleFhir(request, {
      base,
      store: storeFor(ids),
      character: { ...character, quirks: ids },
      grant,
      security,
    });
  };
}

/** @see https://hl7.org/fhir/smart-app-launch/conformance.html#declaring-support-for-oauth2-endpoints */
function oauthUris(origin: string): Extension {
  const uris = Object.entries(endpointsOf(origin));
  return {
    url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
    extension: uris.map(([url, valueUri]) => ({ url, valueUri })),
  };
}
