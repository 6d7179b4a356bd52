import { fork } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bundle, CapabilityStatement, FhirResource } from 'fhir/r4';
import smart from 'fhirclient';
import { toConnectionId, toPatientId } from '#core/base/ids.ts';
import { succeed } from '#core/base/result.ts';
import { kinds } from '#fetch/kinds.ts';
import { createRecordSession } from '#worker/session.ts';
import type { LoadedServer, LoadedServers } from './loadServers.ts';
import { inRounds, type Line } from './rounds.ts';

// Each request of a reading listens to its one signal, which Node takes for a leak.
setMaxListeners(0);

/** What a program has to ask of one server to have the whole record. */
interface Needed extends LoadedServer {
  /** Types to ask for; that some hold nothing is known afterwards. */
  readonly types: readonly string[];
  /** The patient, and the drugs that orders only refer to. */
  readonly singles: readonly string[];
  /** Every page of them, the largest the server gives; their addresses are found beforehand. */
  readonly pages: readonly string[];
  readonly resources: number;
}

/**
 * L1 and L2: one person's 5,000 resources of three servers, as the worker reads them, against the
 * least that could be done and against fhirclient as apps use it.
 *
 * The servers run in a process of their own. The floor knows beforehand which types hold something
 * and where their pages are, and keeps no more than their text. Ours and fhirclient ask for every
 * type; ours also reads what each server says of itself, and never has more than six requests open at
 * one server, as a browser.
 */
export async function benchLoad(): Promise<readonly Line[]> {
  const child = fork(fileURLToPath(new URL('loadServers.ts', import.meta.url)));
  try {
    const [servers] = (await once(child, 'message')) as [LoadedServers];
    const lines: Line[] = [];
    for (const [latency, own] of Object.entries(servers)) {
      lines.push(...(await benchLatency(Number(latency), await Promise.all(own.map(explore)))));
    }
    return lines;
  } finally {
    child.kill();
  }
}

async function benchLatency(latency: number, needed: readonly Needed[]): Promise<readonly Line[]> {
  const total = needed.reduce((sum, { resources }) => sum + resources, 0);
  const expecting = (name: string, read: () => Promise<number>) => ({
    name,
    run: async () => {
      const found = await read();
      if (found !== total) throw new Error(`${name} found ${found} of ${total} resources.`);
    },
  });
  const [, sixAtOnce, ours, inTurn, small, parallel] = await inRounds(
    [
      { name: 'floor', run: () => Promise.all(needed.map((one) => textOf(one, Infinity))) },
      { name: 'floor, six at once', run: () => Promise.all(needed.map((one) => textOf(one, 6))) },
      expecting('ours', () => readAll(needed)),
      expecting('fhirclient', () => withFhirclient(needed, '&_count=1000', false)),
      expecting('fhirclient, usual pages', () => withFhirclient(needed, '', false)),
      expecting('fhirclient, all at once', () => withFhirclient(needed, '&_count=1000', true)),
    ],
    latency === 0 ? 7 : 5,
  );
  const of = (one: typeof ours) => one?.ratio ?? Number.NaN;
  const by = (one: typeof ours) => `${(of(one) / of(ours)).toFixed(1)}x`;
  const where = `${latency} ms a request`;
  return [
    {
      id: 'L1',
      what: `read ${total.toLocaleString('en')} resources of 3 servers, ${where}, by their text alone`,
      figure: `${of(ours).toFixed(2)}x (${(of(ours) / of(sixAtOnce)).toFixed(2)}x with six at once)`,
      target: '<= 1.15x',
    },
    {
      id: 'L2',
      what: `fhirclient, one type after another, ${where}, by ours`,
      figure: `${by(inTurn)} (${by(small)} with pages of 100, ${by(parallel)} all at once)`,
      target: latency === 0 ? 'none' : '>= 9x',
    },
  ];
}

/** Finds every page of every type the server holds of this person. */
async function explore(server: LoadedServer): Promise<Needed> {
  const found = await Promise.all(
    (await offeredBy(server)).map(async (type) => ({ type, ...(await walk(server, type)) })),
  );
  const held = found.filter(({ entries }) => entries.length > 0);
  const drugs = held.flatMap(({ entries }) =>
    entries.flatMap((resource) =>
      resource?.resourceType === 'MedicationRequest'
        ? (resource.medicationReference?.reference ?? [])
        : [],
    ),
  );
  const singles = [...new Set([`Patient/${server.patient}`, ...drugs])];
  const entries = held.reduce((sum, one) => sum + one.entries.length, 0);
  return {
    ...server,
    types: found.map(({ type }) => type),
    singles,
    pages: [
      ...singles.map((reference) => `${server.base}/${reference}`),
      ...held.flatMap(({ pages }) => pages),
    ],
    resources: entries + singles.length,
  };
}

/** The types Concord reads, as far as the server has them: everybody reads the same. */
async function offeredBy({ base }: LoadedServer): Promise<readonly string[]> {
  const statement = (await json(`${base}/metadata`)) as CapabilityStatement;
  const offered = (statement.rest?.[0]?.resource ?? []).map(({ type }) => type as string);
  return kinds.map(({ type }) => type).filter((type) => offered.includes(type));
}

async function walk({ base, patient }: LoadedServer, type: string) {
  const pages: string[] = [];
  const entries: (FhirResource | undefined)[] = [];
  let next: string | undefined = `${base}/${type}?patient=${patient}&_count=1000`;
  while (next !== undefined) {
    const bundle = (await json(next)) as Bundle<FhirResource>;
    pages.push(next);
    entries.push(...(bundle.entry ?? []).map(({ resource }) => resource));
    next = bundle.link?.find(({ relation }) => relation === 'next')?.url;
  }
  return { pages, entries };
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The floor: bytes to text, nothing else; the addresses of all pages are known from the start. */
async function textOf({ pages }: Needed, atOnce: number): Promise<void> {
  const waiting = [...pages];
  const work = async () => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      await (await fetch(page)).text();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, pages.length) }, work));
}

async function readAll(needed: readonly Needed[]): Promise<number> {
  const session = createRecordSession();
  await session.start({
    tokenFor: async () => succeed(undefined),
    today: async () => '2026-01-15',
  });
  const outcomes = await Promise.all(
    needed.map(async ({ id, base, patient }) => {
      const [connection, person] = [toConnectionId(id), toPatientId(patient)];
      if (connection === undefined || person === undefined) throw new Error(`No ids: ${id}`);
      const request = { id: connection, name: id, base, patient: person } as const;
      const read = await session.read({ ...request, granted: 'open', preset: 'generic' }, () => {});
      if (!read.ok || read.value.failures.length > 0) throw new Error(`${id} was not read whole.`);
      return read.value.resources;
    }),
  );
  return outcomes.reduce((sum, count) => sum + count, 0);
}

async function withFhirclient(
  needed: readonly Needed[],
  more: string,
  isParallel: boolean,
): Promise<number> {
  const incoming = { headers: {}, url: '/', socket: {} }; // fhirclient wants a server around it
  const clientOf = ({ base }: Needed) =>
    smart(incoming as never, {} as never).client({ serverUrl: base });
  const reads = needed.flatMap((one) => [
    ...one.singles.map((reference) => async () => {
      await clientOf(one).request(reference);
      return 1;
    }),
    ...one.types.map((type) => async () => {
      const address = `${type}?patient=${one.patient}${more}`;
      const list: unknown = await clientOf(one).request(address, { pageLimit: 0, flat: true });
      return (list as readonly unknown[]).length;
    }),
  ]);
  const counts: number[] = [];
  if (isParallel) counts.push(...(await Promise.all(reads.map((read) => read()))));
  else for (const read of reads) counts.push(await read());
  return counts.reduce((sum, count) => sum + count, 0);
}
