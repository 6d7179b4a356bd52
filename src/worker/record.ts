import { proxy, wrap } from 'comlink';
import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import type { Result } from '#core/base/result.ts';
import type { Comparison, IdentityPair } from '#core/compare/comparison.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import type { Quality } from '#core/quality/quality.ts';
import type { PatientSearch, Progress, ReadingOutcome, SourceRequest } from '#fetch/reading.ts';

/** A Patient one source holds, as found by a search or opened by a session. */
export interface Candidate {
  readonly connection: ConnectionId;
  readonly patient: PatientId;
  readonly demographics: DemographicsFact;
}

/** Which person's record of which source: never one without the other, so no two are mixed. */
export interface HeldSource {
  readonly id: ConnectionId;
  readonly patient: PatientId;
}

/** Candidates of a search that are likely one person, at most one per source, and why. */
export interface LikelyPerson {
  readonly candidates: readonly Candidate[];
  readonly pairs: readonly IdentityPair[];
}

/** How the worker gets what only the main thread has. */
export interface WorkerPorts {
  /**
   * A valid access token, refreshed if need be; `undefined` where the server is open.
   *
   * @param refused - a token the server just answered 401 to: another one is wanted.
   */
  tokenFor(
    connection: ConnectionId,
    base: string,
    refused?: string,
  ): Promise<Result<string | undefined, Failure>>;
  /** ISO day for rules that need today's date. A promise, because it is asked across threads. */
  today(): Promise<string>;
}

/** What the record worker offers. FHIR resources never cross; coverage, rows and findings do. */
export interface RecordWorker {
  start(ports: WorkerPorts): Promise<void>;
  /** The person a patient-scope session is about, or a provider opened: for identity, before any record is read. */
  readPatient(request: SourceRequest): Promise<Result<Candidate, Failure>>;
  searchPatients(
    request: Omit<SourceRequest, 'patient'>,
    search: PatientSearch,
  ): Promise<Result<readonly Candidate[], Failure>>;
  /** Every pair of different sources; order of candidates does not matter. */
  judgeIdentity(candidates: readonly Candidate[]): Promise<readonly IdentityPair[]>;
  /** Every candidate in exactly one group; the fullest and surest groups first. */
  groupPeople(candidates: readonly Candidate[]): Promise<readonly LikelyPerson[]>;
  /** Reads one source to its end, or says why it could not. Progress comes page by page. */
  read(
    request: SourceRequest,
    onProgress: (progress: Progress) => void,
  ): Promise<Result<ReadingOutcome, Failure>>;
  stop(connection: ConnectionId): Promise<void>;
  /** Drops everything held of one source: sign-out, another patient, unlink. */
  forget(connection: ConnectionId): Promise<void>;
  /** Lays everything read so far side by side, columns in the given order. */
  compare(sources: readonly HeldSource[]): Promise<Comparison>;
  assess(sources: readonly HeldSource[]): Promise<Quality>;
  /** One resource as its server sent it, for the details drawer; `undefined` where not held. */
  rawResource(source: HeldSource, reference: string): Promise<string | undefined>;
}

/** The worker as the main thread sees it; an aborted signal stops the reading over there. */
export function startRecordWorker(worker: Worker, ports: WorkerPorts) {
  const remote = wrap<RecordWorker>(worker);
  const started = remote.start(proxy(ports));
  return {
    async read(
      request: SourceRequest,
      signal: AbortSignal,
      onProgress: (progress: Progress) => void,
    ) {
      await started;
      const stop = () => void remote.stop(request.id);
      signal.addEventListener('abort', stop, { once: true });
      try {
        return await remote.read(request, proxy(onProgress));
      } finally {
        // Or the signal of a reading that is over would stop the next one of the same source.
        signal.removeEventListener('abort', stop);
      }
    },
    async readPatient(request: SourceRequest) {
      await started;
      return remote.readPatient(request);
    },
    async searchPatients(request: Omit<SourceRequest, 'patient'>, search: PatientSearch) {
      await started;
      return remote.searchPatients(request, search);
    },
    judgeIdentity: (candidates: readonly Candidate[]) => remote.judgeIdentity(candidates),
    stop: (connection: ConnectionId) => remote.stop(connection),
    forget: (connection: ConnectionId) => remote.forget(connection),
    groupPeople: (candidates: readonly Candidate[]) => remote.groupPeople(candidates),
    compare: (sources: readonly HeldSource[]) => remote.compare(sources),
    assess: (sources: readonly HeldSource[]) => remote.assess(sources),
    rawResource: (source: HeldSource, reference: string) => remote.rawResource(source, reference),
  };
}

export type RecordReader = ReturnType<typeof startRecordWorker>;
