import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import { compareRecords } from '#core/compare/compare.ts';
import type { Comparison } from '#core/compare/comparison.ts';
import { judgePeople } from '#core/link/people.ts';
import { assessQuality } from '#core/quality/assess.ts';
import { nothingRead } from '#fetch/coverage.ts';
import { habitsOf } from '#fetch/habits.ts';
import { readSource } from '#fetch/read.ts';
import type { Progress, ReadingOutcome, SourceRequest } from '#fetch/reading.ts';
import { openServer, type Server } from '#fetch/server.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { type Holding, startHolding } from './holding.ts';
import { groupCandidates, readCandidate, searchCandidates } from './people.ts';
import type { HeldSource, RecordWorker, WorkerPorts } from './record.ts';

type OpenServer = typeof openServer;
type ServerRequest = Omit<SourceRequest, 'patient' | 'granted'>;

/** One browser tab's worth of records: what was read, what it means, what differs. */
export function createRecordSession(open: OpenServer = openServer): RecordWorker {
  const holdings = new Map<ConnectionId, Holding>();
  const running = new Map<ConnectionId, AbortController>();
  let ports: WorkerPorts | undefined;
  let last: { readonly key: string; readonly comparison: Comparison } | undefined;

  const serverOf = (
    { id, name, base, apart, preset, settings }: ServerRequest,
    onWait?: (says?: string) => void,
  ): Server => {
    const token = async (refused?: string) => {
      if (ports === undefined) throw new Error('The record worker was not started.');
      return ports.tokenFor(id, base, refused);
    };
    const { headers } = habitsOf(preset, settings);
    return open({ id, name, base, apart, token, headers, ...(onWait && { onWait }) });
  };

  const forget = (id: ConnectionId) => {
    running.get(id)?.abort();
    running.delete(id);
    holdings.delete(id);
    last = undefined;
  };

  const heldOf = ({ id, patient }: HeldSource) => {
    const holding = holdings.get(id);
    return holding?.patient === patient ? holding : undefined;
  };
  const held = (sources: readonly HeldSource[]) =>
    sources.map((source) => heldOf(source) ?? unread(source));

  return {
    async start(given) {
      ports = given;
      void loadTerminology(); // needed soon, and large
    },
    readPatient: async (request) => readCandidate(serverOf(request), request),
    searchPatients: async (request, search) => searchCandidates(serverOf(request), request, search),
    async judgeIdentity(candidates) {
      return judgePeople(candidates, await loadTerminology());
    },
    groupPeople: groupCandidates,
    async read(request, onProgress) {
      forget(request.id);
      const controller = new AbortController();
      running.set(request.id, controller);
      const { id, patient, name } = request;
      const holding = startHolding(id, patient, name, nothingRead('Still being read.'));
      holdings.set(id, holding);
      return fill(holding, request, serverOf, controller.signal, onProgress);
    },
    async stop(id) {
      running.get(id)?.abort();
    },
    async forget(id) {
      forget(id);
    },
    async compare(sources) {
      const terms = await loadTerminology();
      const parts = held(sources);
      const key = parts.map(({ connection, version }) => `${connection}:${version}`).join();
      if (last?.key === key) return last.comparison;
      const comparison = compareHoldings(parts, terms);
      last = { key, comparison };
      return comparison;
    },
    async assess(sources) {
      if (ports === undefined) throw new Error('The record worker was not started.');
      const [terms, today] = await Promise.all([loadTerminology(), ports.today()]);
      return assessQuality(
        held(sources).map((holding) => holding.assessed(terms)),
        `${today}T12:00:00Z`,
      );
    },
    async rawResource(source, reference) {
      return heldOf(source)?.raw(reference);
    },
  };
}

/** A source that is not held keeps its column, and says that it was not read. */
function unread({ id, patient }: HeldSource): Holding {
  return startHolding(id, patient, id, nothingRead('Not read yet.'));
}

/** Reads a source into its holding; whatever comes after it was forgotten goes nowhere else. */
async function fill(
  holding: Holding,
  request: SourceRequest,
  serverOf: (request: ServerRequest, onWait: (says?: string) => void) => Server,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Result<ReadingOutcome, Failure>> {
  const teller = tellProgress(holding, onProgress);
  const outcome = await readSource(request, {
    server: serverOf(request, teller.wait),
    signal,
    onPage: holding.add,
    onProgress: teller.progress,
    now: () => Date.now(),
  });
  holding.cover(outcome.coverage);
  const [failure] = outcome.failures;
  const isNothing = outcome.resources === 0 && failure !== undefined;
  return isNothing ? fail(failure) : succeed(outcome);
}

/** The main thread asks for this only once a person has confirmed who is compared. */
function compareHoldings(
  parts: readonly Holding[],
  terms: Awaited<ReturnType<typeof loadTerminology>>,
): Comparison {
  const names = new Map(parts.map(({ connection, name }) => [connection, name]));
  const records = parts.map((holding) => holding.record(terms));
  const people = records.flatMap(({ connection, facts }) =>
    facts.demographics.slice(0, 1).map((demographics) => ({ connection, demographics })),
  );
  return compareRecords(records, {
    terms,
    identity: { confirmed: true, pairs: judgePeople(people, terms) },
    nameOf: (source) => names.get(source) ?? source,
  });
}

/** Keeps the holding's coverage abreast, and repeats the last progress while a server has us wait. */
function tellProgress(holding: Holding, onProgress: (progress: Progress) => void) {
  let latest: Progress | undefined;
  return {
    progress(progress: Progress) {
      latest = progress;
      holding.cover(progress.classes);
      onProgress(progress);
    },
    wait(waiting?: string) {
      if (latest !== undefined) onProgress({ ...latest, waiting });
    },
  };
}
