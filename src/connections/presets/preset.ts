import type { VendorQuirk } from './quirkIds.ts';

export type Tri = 'yes' | 'no' | 'varies' | 'unverified';

/**
 * How well a fact is known: D the vendor's own documentation or source, C live JSON captured by a
 * third party, O observed on the wire, S somebody's statement, U nothing found.
 */
export type Evidence = 'D' | 'C' | 'O' | 'S' | 'U';

/** What is known of one vendor's servers before they are asked; their own answers overrule it. */
export interface ConnectionPreset {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Other ids it is found by: former names, what configs called it before. */
  readonly aliases: readonly string[];
  readonly segments: readonly ('hospital' | 'ambulatory' | 'ltc' | 'hie' | 'engine' | 'open')[];
  /** `facade`: somebody's own front before other systems; `import`: hands over files, no server. */
  readonly kind: 'smart' | 'open' | 'apikey' | 'facade' | 'import';
  readonly fhirVersions: readonly FhirVersion[];
  /** Words in braces are the site's own; `null` where no form of address is known. */
  readonly baseUrlTemplate: string | null;
  readonly sandboxUrl?: string;
  readonly endpointDirectory?: string;
  readonly flows: readonly (
    | 'standalone'
    | 'ehr-launch'
    | 'backend'
    | 'none'
    | 'apikey'
    | 'basic'
  )[];
  readonly pkce: 'S256' | 'optional' | 'none';
  readonly client: 'public' | 'confidential' | 'either';
  readonly aud: 'required' | 'omit' | 'send';
  readonly scopeSyntax: readonly ('v1' | 'v2')[];
  readonly scopes: readonly string[];
  readonly cors: { readonly discovery: Tri; readonly token: Tri; readonly fhir: Tri };
  /** `{name}` is taken from the server's settings; a header with one that is not set is not sent. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly paging: VendorQuirk | 'unverified';
  readonly maxCount?: number;
  readonly quirks: readonly VendorQuirk[];
  /** Of kind `import`: what may be dropped. */
  readonly accepts?: readonly ('hl7v2' | 'ccda' | 'x12' | 'fhir-json' | 'fhir-xml' | 'ndjson')[];
  /** Façades with one API for each type. */
  readonly perResourceBase?: Readonly<Record<string, string>>;
  /** The weakest among address, flows, `aud` and scopes. */
  readonly evidence: Evidence;
  /** Year and month of the newest source, or of the last look where none was found. */
  readonly checked: string;
  /** What a person who sets it up must know, and what nobody could verify. */
  readonly notes: readonly string[];
}

export type FhirVersion = '1.0.2' | '3.0.2' | '4.0.1' | '4.3.0' | '5.0.0';

/** A preset as it is written down: what it leaves out it has from the one it extends. */
export type PresetEntry = Pick<ConnectionPreset, 'id' | 'name' | 'vendor'> &
  Partial<ConnectionPreset> & {
    readonly extends?: string;
    readonly quirksAdd?: readonly VendorQuirk[];
  };
