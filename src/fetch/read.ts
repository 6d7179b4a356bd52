import type { Failure } from '#core/base/failure.ts';
import { type Capability, readCapability } from './capability.ts';
import { nothingRead } from './coverage.ts';
import { habitsOf } from './habits.ts';
import { identifierIn } from './identifier.ts';
import { medicationAsks, missingMedications } from './medications.ts';
import { type Page, readToEnd } from './paging.ts';
import { type Ask, planReading, type Skipped } from './plan.ts';
import type { Progress, ReadingOutcome, SourceRequest } from './reading.ts';
import { readOne } from './readOne.ts';
import { permissionFor } from './scopes.ts';
import type { Server } from './server.ts';
import { startTally, type Tally } from './tally.ts';

export interface ReadingPorts {
  readonly server: Server;
  readonly signal: AbortSignal;
  /** Told every page as it comes; what it was told is kept whatever happens after. */
  readonly onPage: (page: Page) => void;
  readonly onProgress: (progress: Progress) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const METADATA_PATIENCE_MS = 8_000;

/**
 * Reads everything one source holds of one person: all types at once, every page.
 *
 * Never fails as a whole: what could not be read stands in the coverage with its reason, and in
 * `failures`.
 */
export async function readSource(
  request: SourceRequest,
  ports: ReadingPorts,
): Promise<ReadingOutcome> {
  const began = ports.now();
  const tally = startTally(request.id, ports.onProgress);
  const reader = readerOf(request, ports, tally);
  const patient = patientAsk(request);
  tally.adopt({ asks: [patient], skipped: [] });
  const patientRead = reader.readPatient(patient);
  const capability = await capabilityOf(ports);
  const isReadable = !isOtherVersion(capability);
  if (isReadable) {
    const { byIdentifier } = habitsOf(request.preset);
    if (byIdentifier) await patientRead;
    const identifier = byIdentifier ? identifierIn(tally.resources) : undefined;
    const plan = planReading({ ...request, identifier }, capability);
    tally.planned();
    tally.adopt(plan);
    await Promise.all(plan.asks.map(reader.readList));
    await reader.readMissingMedications(capability);
  }
  await patientRead;
  const { software, fhirVersion } = capability ?? {};
  return {
    id: request.id,
    coverage: isReadable ? tally.coverage() : nothingRead(otherVersion(request, fhirVersion)),
    pages: tally.pages,
    resources: tally.resources.length,
    failures: tally.outcomes.flatMap(({ failure }): readonly Failure[] =>
      failure === undefined ? [] : [failure],
    ),
    tookSeconds: Math.round((ports.now() - began) / 1000),
    software,
    fhirVersion,
  };
}

async function capabilityOf({ server, signal }: ReadingPorts): Promise<Capability | undefined> {
  // Advice, not a condition: a server that is slow to describe itself may still answer.
  const patience = AbortSignal.any([signal, AbortSignal.timeout(METADATA_PATIENCE_MS)]);
  const options = { what: 'metadata', signal: patience, isPublic: true };
  const answer = await server.get('metadata', options);
  return answer.ok ? readCapability(answer.value.body) : undefined;
}

function isOtherVersion(capability: Capability | undefined): boolean {
  const version = capability?.fhirVersion;
  return version !== undefined && !version.startsWith('4.');
}

function otherVersion({ name }: SourceRequest, version: string | undefined): string {
  return `${name} speaks FHIR ${version}; only R4 is read.`;
}

function readerOf(request: SourceRequest, ports: ReadingPorts, tally: Tally) {
  const { server, signal } = ports;
  const take = (page: Page) => {
    ports.onPage(page);
    tally.take(page);
  };
  const runList = (ask: Ask) =>
    tally.run(ask, () => readToEnd(server, ask, request.id, signal, take));

  /** As one list, or in the parts the server insists on. */
  const readList = async (ask: Ask): Promise<void> => {
    const outcome = await runList(ask);
    if (!outcome.wantsCategory) return tally.end(outcome);
    tally.split(ask);
    await Promise.all(ask.fanOut.map(readList));
  };

  const readSingle = async (ask: Ask): Promise<void> => {
    tally.end(await tally.run(ask, () => readOne(server, ask, signal, take)));
  };

  /** Asked for whatever was granted, as some servers give it all the same; a no then has its reason. */
  const readPatient = async (ask: Ask): Promise<void> => {
    const outcome = await tally.run(ask, () => readOne(server, ask, signal, take));
    const mayRead = permissionFor(request.granted, 'Patient', 'read').may !== 'nothing';
    if (mayRead || outcome.state !== 'refused') return tally.end(outcome);
    tally.split(ask);
    tally.skip({
      ...{ type: 'Patient', feeds: ask.feeds, state: 'not-permitted' },
      reason: `This session at ${request.name} may not read Patient.`,
    });
  };

  /** Many at once by id; a server that refuses that is asked for each. */
  const readBatch = async (ask: Ask): Promise<void> => {
    const outcome = await runList(ask);
    if (outcome.state !== 'refused') return tally.end(outcome);
    tally.split(ask);
    await Promise.all(ask.fanOut.map(readSingle));
  };

  const readMissingMedications = async (capability: Capability | undefined) => {
    const { ids } = missingMedications(tally.resources, request.base);
    const isOffered = capability?.types === undefined || capability.types.has('Medication');
    const isPermitted = permissionFor(request.granted, 'Medication').may !== 'nothing';
    if (ids.length > 0 && isOffered && isPermitted) {
      const asks = medicationAsks(ids);
      tally.adopt({ asks, skipped: [] });
      await Promise.all(asks.map(readBatch));
    }
    const { nameless } = missingMedications(tally.resources, request.base);
    if (nameless > 0) tally.skip(unnamed(request, nameless));
  };

  return { readPatient, readList, readMissingMedications };
}

function patientAsk({ patient }: SourceRequest): Ask {
  const address = `Patient/${encodeURIComponent(patient)}`;
  return { type: 'Patient', label: 'Patient', address, feeds: ['demographics'], fanOut: [] };
}

function unnamed({ name }: SourceRequest, count: number): Skipped {
  return {
    type: 'Medication',
    feeds: ['medications'],
    state: 'not-permitted',
    reason: `${count} medications at ${name} have no name, because the resource that holds it could not be read.`,
  };
}
