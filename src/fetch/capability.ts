/** What a server says of itself in its CapabilityStatement, as far as reading needs it. */
export interface Capability {
  readonly software: string | undefined;
  readonly fhirVersion: string | undefined;
  /** `undefined` where the statement lists no types: then everything is assumed. */
  readonly types: ReadonlyMap<string, TypeCapability> | undefined;
}

export interface TypeCapability {
  readonly canSearch: boolean;
  readonly searchParams: readonly string[];
  readonly includes: readonly string[];
  readonly reverseIncludes: readonly string[];
}

/** @returns the capability, or `undefined` where this is no CapabilityStatement. Never throws. */
export function readCapability(body: unknown): Capability | undefined {
  const statement = asRecord(body);
  const type = statement?.resourceType;
  if (type !== 'CapabilityStatement' && type !== 'Conformance') return undefined;
  const software = asRecord(statement?.software);
  const name = asText(software?.name);
  const version = asText(software?.version);
  const resources = asList(statement?.rest).flatMap((rest) => asList(asRecord(rest)?.resource));
  return {
    software: name === undefined ? undefined : [name, version].filter(Boolean).join(' '),
    fhirVersion: asText(statement?.fhirVersion),
    types: resources.length === 0 ? undefined : typesOf(resources),
  };
}

function typesOf(resources: readonly unknown[]): ReadonlyMap<string, TypeCapability> {
  const types = new Map<string, TypeCapability>();
  for (const entry of resources) {
    const resource = asRecord(entry);
    const type = asText(resource?.type);
    if (type === undefined) continue;
    const interactions = namesIn(resource?.interaction, 'code');
    types.set(type, {
      // Some façades list types without interactions; silence is taken as consent.
      canSearch: interactions.length === 0 || interactions.includes('search-type'),
      searchParams: namesIn(resource?.searchParam, 'name'),
      includes: asList(resource?.searchInclude).filter((item) => typeof item === 'string'),
      reverseIncludes: asList(resource?.searchRevInclude).filter(
        (item) => typeof item === 'string',
      ),
    });
  }
  return types;
}

function namesIn(list: unknown, key: string): readonly string[] {
  return asList(list).flatMap((item) => asText(asRecord(item)?.[key]) ?? []);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
