import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import type { Evidence } from './presets/preset.ts';

/** One EHR server on offer, from config.json. */
export interface ServerConfig {
  readonly id: ConnectionId;
  readonly name: string;
  /** Place or owner in one line, to tell same-named servers apart. */
  readonly about: string | undefined;
  /** FHIR base URL without a trailing slash; also the `aud` of the sign-in. */
  readonly base: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly segment: 'hospital' | 'ambulatory' | 'long-term-care' | 'exchange' | 'engine' | 'open';
  /** Preset id: what the server behaves like. */
  readonly preset: string;
  /** The preset in words, and how well its facts are known; set when the config is read. */
  readonly presetName?: string;
  readonly presetEvidence?: Evidence;
  /** What the preset's headers need of this site: `tenant`. Nothing secret, as config.json is public. */
  readonly settings?: Readonly<Record<string, string>>;
  /** `none` for open servers that need no sign-in. */
  readonly auth: 'smart' | 'none';
  /** One letter and one color number (1-8), the same everywhere. */
  readonly letter: string;
  readonly color: number;
  readonly isDemo: boolean;
  /** What an administrator pinned; what the server says of itself must equal it. */
  readonly endpoints?: PinnedEndpoints | undefined;
  /** `unadvertised`: PKCE (S256) is used although the server does not mention it. */
  readonly pkce?: 'advertised' | 'unadvertised' | undefined;
  /** Bases of other servers that lie inside this one: no token of this server goes there. */
  readonly apart?: readonly string[] | undefined;
}

export interface PinnedEndpoints {
  readonly issuer: string | undefined;
  readonly authorize: string | undefined;
  readonly token: string | undefined;
}

export interface Deployment {
  readonly title: string;
  readonly servers: readonly ServerConfig[];
  readonly isDemo: boolean;
}

/** What is known of a session; never the token itself. */
export interface SessionInfo {
  /** Who signed in, as the server names them. */
  readonly user: string | undefined;
  readonly fhirUser: string | undefined;
  /** Set where the sign-in brought a patient (patient scope or EHR launch). */
  readonly patient: PatientId | undefined;
  readonly granted: readonly string[];
  readonly notGranted: readonly string[];
  /** Epoch milliseconds; `undefined` where the server did not say. */
  readonly expiresAt: number | undefined;
  readonly canRefresh: boolean;
  /** Epoch milliseconds of the sign-in: tells two sessions at one server apart. */
  readonly since?: number | undefined;
}

export type ConnectionState =
  | { readonly state: 'not-connected' }
  | { readonly state: 'signing-in'; readonly mode: 'popup' | 'redirect' }
  | { readonly state: 'connected'; readonly session: SessionInfo }
  | { readonly state: 'expired'; readonly session: SessionInfo }
  | {
      readonly state: 'needs-attention';
      readonly failure: Failure;
      readonly session: SessionInfo | undefined;
      /** Members of its smart-configuration that are not what they were; to be accepted or not. */
      readonly change?: readonly string[] | undefined;
    };

/** A server and where its session stands. */
export interface Connection {
  readonly server: ServerConfig;
  readonly status: ConnectionState;
}
