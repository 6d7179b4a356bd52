import type { CapabilityStatement, Extension } from 'fhir/r4';
import { parametersOf } from './parameters.ts';
import type { FhirStore } from './store.ts';

export interface CapabilityOptions {
  readonly name: string;
  /** The SMART `oauth-uris` extension; undefined on an open server. */
  readonly security: Extension | undefined;
  readonly everything: boolean;
  readonly count: boolean;
  /** Types offered; the server's own where undefined. */
  readonly types: readonly string[] | undefined;
}

const INTERACTIONS = [
  'read',
  'vread',
  'history-instance',
  'search-type',
  'create',
  'update',
  'delete',
] as const;

/** What this server says of itself at `metadata`. */
export function capabilityOf(store: FhirStore, options: CapabilityOptions): CapabilityStatement {
  const types = options.types ?? store.types();
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-01-01',
    kind: 'instance',
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    implementation: { description: options.name, url: store.base },
    rest: [
      {
        mode: 'server',
        ...(options.security === undefined ? {} : { security: securityOf(options.security) }),
        resource: types.map((type) => resourceOf(type, options)),
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
      },
    ],
  };
}

type Rest = NonNullable<CapabilityStatement['rest']>[number];

function securityOf(extension: Extension): NonNullable<Rest['security']> {
  const system = 'http://terminology.hl7.org/CodeSystem/restful-security-service';
  return {
    cors: true,
    service: [{ coding: [{ system, code: 'SMART-on-FHIR' }] }],
    extension: [extension],
  };
}

function resourceOf(
  type: string,
  options: CapabilityOptions,
): NonNullable<Rest['resource']>[number] {
  const parameters = [...parametersOf(type).values()];
  const references = parameters.filter((parameter) => parameter.type === 'reference');
  const searchParam = parameters.map(({ name, type: kind }) => ({ name, type: kind }));
  const everything = type === 'Patient' && options.everything;
  return {
    type: type as NonNullable<Rest['resource']>[number]['type'],
    interaction: INTERACTIONS.map((code) => ({ code })),
    versioning: 'versioned-update',
    searchInclude: references.map(({ name }) => `${type}:${name}`),
    searchRevInclude: ['Provenance:target'],
    searchParam: options.count ? [...searchParam, { name: '_count', type: 'number' }] : searchParam,
    ...(everything
      ? {
          operation: [
            {
              name: 'everything',
              definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything',
            },
          ],
        }
      : {}),
  };
}
