/** What the server needs to know of any resource; the rest is walked by the search parameters. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string | undefined;
  readonly meta?: Meta | undefined;
}

interface Meta {
  readonly versionId?: string | undefined;
  readonly lastUpdated?: string | undefined;
}

/** A resource once it has a place on a server. */
export interface StoredResource extends Resource {
  readonly id: string;
  readonly meta: Meta & { readonly versionId: string; readonly lastUpdated: string };
}

export type Query = readonly (readonly [name: string, value: string])[];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isResource(value: unknown): value is Resource & Readonly<Record<string, unknown>> {
  return isRecord(value) && typeof value.resourceType === 'string';
}

/** FHIR repeats an element as a list and leaves it out when empty; this makes both a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
