import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { ClassCoverage, Coverage } from '#core/facts/record.ts';

/** What the worker must know to read one person's record from one source. Holds no token. */
export interface SourceRequest {
  readonly id: ConnectionId;
  readonly name: string;
  readonly base: string;
  /** Bases of other servers that lie inside this one's. */
  readonly apart?: readonly string[] | undefined;
  readonly patient: PatientId;
  /** Granted scopes, or `open` where the server asks for no sign-in. */
  readonly granted: readonly string[] | 'open';
  readonly preset: string;
  /** What the preset's headers need of this site. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Told after every page, for one source. */
export interface Progress {
  readonly id: ConnectionId;
  readonly pages: number;
  readonly resources: number;
  /** FHIR types being read now: `Observation (laboratory)`. */
  readonly reading: readonly string[];
  /** Requests answered of requests known so far. */
  readonly done: number;
  readonly known: number;
  readonly classes: Readonly<Record<FactClass, ClassCoverage>>;
  /** Set while the source asked us to wait (`Retry-After`) or is slow. */
  readonly waiting: string | undefined;
}

/** How the reading of one source ended. */
export interface ReadingOutcome {
  readonly id: ConnectionId;
  readonly coverage: Coverage;
  readonly pages: number;
  readonly resources: number;
  readonly failures: readonly Failure[];
  /** Whole seconds the reading took. */
  readonly tookSeconds: number;
  /** What the server says of itself (CapabilityStatement), where it could be read. */
  readonly software: string | undefined;
  readonly fhirVersion: string | undefined;
}

/** A page of patients found by a search with provider scopes. */
export interface PatientSearch {
  readonly family: string | undefined;
  readonly given: string | undefined;
  readonly birthDate: string | undefined;
  readonly identifier: string | undefined;
}
