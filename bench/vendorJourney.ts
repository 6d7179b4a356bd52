import { setMaxListeners } from 'node:events';
import type { FhirResource } from 'fhir/r4';
import type { Connection } from '#connections/connection.ts';
import { aTab } from '#connections/testing.ts';
import type { Coverage } from '#core/facts/record.ts';
import { authPort } from '#fetch/authPort.ts';
import { habitsOf } from '#fetch/habits.ts';
import { kinds } from '#fetch/kinds.ts';
import { browserSurroundings, type Surroundings } from '#fetch/limits.ts';
import { readSource } from '#fetch/read.ts';
import { openServer } from '#fetch/server.ts';
import { requestFor } from '#queries/sources.ts';
import { namedCharacter, type VendorCharacter } from '../sandbox/characters/vendor.ts';
import { startSandbox } from '../sandbox/main.ts';
import { listPersons, makePeople } from '../sandbox/people/people.ts';
import { applyDataQuirks } from '../sandbox/quirks/data.ts';
import { Quirks } from '../sandbox/quirks/quirks.ts';
import type { RunningServer } from '../sandbox/server.ts';
import { deploymentOf } from '../scripts/deployment.ts';
import { browserFetch } from './browserFetch.ts';
import { findPatient, signInAt } from './vendorPerson.ts';

setMaxListeners(0);

/** Where the tab of src/connections/testing.ts lives. */
const APP = 'https://concord.example';

export interface Journey {
  readonly vendor: VendorCharacter;
  readonly person: string;
  /** Quirks added, or replaced by name, for this journey. */
  readonly quirks?: readonly string[];
  readonly withoutQuirks?: readonly string[];
  /** Instead of those of the preset. */
  readonly scopes?: readonly string[];
  /** The site has put a relay before its token endpoint. */
  readonly isRelayed?: boolean;
}

/** How far one vendor's server could be signed in to and read. */
export interface Arrival {
  readonly status: Connection['status'];
  readonly coverage: Coverage | undefined;
  /** Resources the server holds of this person that were not read, by type. */
  readonly missed: ReadonlyMap<string, readonly string[]>;
  readonly read: number;
  readonly held: number;
  readonly requests: number;
  readonly statuses: Readonly<Record<number, number>>;
}

/** Config, sign-in, tokens, patient and reading through the app's own code, CORS included. */
export async function travel(journey: Journey): Promise<Arrival> {
  const { vendor, person } = journey;
  const names = (journey.quirks ?? []).map((quirk) => quirk.split('=')[0]);
  const gone = [...names, ...(journey.withoutQuirks ?? [])];
  const kept = vendor.quirks.filter((quirk) => !gone.includes(quirk.split('=')[0]));
  const quirks = [...kept, ...(journey.quirks ?? [])];
  const own = { ...vendor, quirks, id: 'vendor' };
  const character = namedCharacter(own, 'vendor', 'Vendor hospital', 'Testville');
  const held = makePeople().university;
  const resources = (held?.resources ?? []).filter(isNeeded);
  const sandbox = await startSandbox({
    appOrigin: APP,
    portFor: async () => 0,
    characters: [character],
    data: { vendor: { resources, users: held?.users ?? [] } },
  });
  try {
    const [server] = sandbox.servers;
    if (server === undefined) throw new Error('No server.');
    return await visit(server, journey, shapedOf(person, resources, quirks));
  } finally {
    await sandbox.close();
  }
}

function patientIdOf(person: string): string {
  const patients: Readonly<Record<string, string>> =
    listPersons().find(({ id }) => id === person)?.patients ?? {};
  return (patients.university ?? '').replace('Patient/', '');
}

/** Marta has something of every class; Ingrid has 1,568 observations. */
export const PERSONS = ['marta', 'ingrid'] as const;

/** Their records and what all share: the rest would only make each start slower. */
function isNeeded(resource: FhirResource): boolean {
  if (resource.resourceType === 'Patient') return true;
  const patients = new Set(JSON.stringify(resource).match(/"Patient\/[^"]+"/g));
  const wanted = PERSONS.map((person) => `"Patient/${patientIdOf(person)}"`);
  return patients.size === 0 || wanted.some((one) => patients.has(one));
}

/** What this server has of one person, in its own spelling, of the types Concord reads. */
function shapedOf(person: string, resources: readonly FhirResource[], quirks: readonly string[]) {
  const types = new Set(kinds.map(({ type }) => type));
  const about = `"Patient/${patientIdOf(person)}"`;
  const shaped = applyDataQuirks(resources, new Quirks(quirks.filter((one) => one !== '')));
  return shaped.filter((one) => types.has(one.resourceType) && JSON.stringify(one).includes(about));
}

async function visit(
  server: RunningServer,
  { vendor, person, isRelayed = false, scopes }: Journey,
  held: readonly { readonly resourceType: string; readonly id?: string | undefined }[],
): Promise<Arrival> {
  const token = `${server.origin}/token`;
  const browser = browserFetch(APP, (address) => isRelayed && address === token);
  const statuses: Record<number, number> = {};
  const around: Surroundings = {
    ...browserSurroundings(),
    fetch: async (input, init) => {
      const response = await browser.fetch(input, init);
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      return response;
    },
    sleep: () => new Promise((done) => setTimeout(done, 1)),
  };
  const patient = patientIdOf(person);
  const config = deploymentOf('', false, [server]).servers[0] ?? {};
  const tab = await aTab({
    servers: [
      {
        ...config,
        preset: vendor.preset,
        ...(scopes === undefined ? usualScopes(vendor) : { scopes }),
      },
    ],
    send: authPort(around),
    follow: (address) => signInAt(server, address, patient),
  });
  const { connections } = tab;
  const id = connections.getSnapshot()[0]?.server.id;
  if (id === undefined) throw new Error('The configuration holds no server.');
  const as = vendor.quirks.includes('auth.persona-without-patient-picker')
    ? 'clinician'
    : 'patient';
  await connections.signIn(id, { mode: 'popup', as });
  const [connection] = connections.getSnapshot();
  if (connection === undefined) throw new Error('The server is gone.');
  const got = new Set<string>();
  const arrival = (coverage?: Coverage): Arrival => {
    const references = held.map(({ resourceType, id: own }) => `${resourceType}/${own}`);
    const missed = new Map<string, string[]>();
    for (const one of references.filter((each) => !got.has(each))) {
      const [type = ''] = one.split('/');
      missed.set(type, [...(missed.get(type) ?? []), one]);
    }
    const read = references.filter((each) => got.has(each)).length;
    const { status } = connection;
    return {
      ...{ status, coverage, missed, read, held: references.length, statuses },
      requests: browser.sent(),
    };
  };
  if (connection.status.state !== 'connected') return arrival();
  const request = requestFor(connection);
  const reader = openServer({
    ...{ id, name: request.name, base: request.base, around },
    headers: habitsOf(request.preset, request.settings).headers,
    token: (refused) => connections.tokenFor(id, request.base, refused),
  });
  const found = await findPatient(connection, reader, patient);
  if (found === undefined) return arrival();
  const outcome = await readSource(
    { ...request, patient: found },
    {
      server: reader,
      signal: new AbortController().signal,
      onPage: ({ resources }) => {
        for (const { resourceType, id: own } of resources) got.add(`${resourceType}/${own}`);
      },
      onProgress: () => undefined,
      now: () => Date.now(),
    },
  );
  return arrival(outcome.coverage);
}

/** Presets with scopes are asked for those; the rest for everything, type by type. */
function usualScopes({ preset }: VendorCharacter): { readonly scopes?: undefined } {
  const own = ['intersystems-dev', 'intersystems-cloud', 'generic', 'rhapsody-facade'];
  return own.includes(preset) ? {} : { scopes: undefined };
}
