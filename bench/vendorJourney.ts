import { setMaxListeners } from 'node:events';
import type { FhirResource, Patient } from 'fhir/r4';
import type { Connection } from '#connections/connection.ts';
import { aTab } from '#connections/testing.ts';
import type { PatientId } from '#core/base/ids.ts';
import { toPatientId } from '#core/base/ids.ts';
import type { Coverage } from '#core/facts/record.ts';
import { authPort } from '#fetch/authPort.ts';
import { habitsOf } from '#fetch/habits.ts';
import { kinds } from '#fetch/kinds.ts';
import { browserSurroundings, type Surroundings } from '#fetch/limits.ts';
import { readSource } from '#fetch/read.ts';
import { openServer, type Server } from '#fetch/server.ts';
import { patientOf, requestFor } from '#queries/sources.ts';
import { searchCandidates } from '#worker/people.ts';
import { namedCharacter, type VendorCharacter } from '../sandbox/characters/vendor.ts';
import { startSandbox } from '../sandbox/main.ts';
import { listPersons, makePeople } from '../sandbox/people/people.ts';
import { applyDataQuirks } from '../sandbox/quirks/data.ts';
import { Quirks } from '../sandbox/quirks/quirks.ts';
import type { RunningServer } from '../sandbox/server.ts';
import { aVisitor, follow, readPage } from '../sandbox/testing/visitor.ts';
import { deploymentOf } from '../scripts/deployment.ts';
import { browserFetch } from './browserFetch.ts';

setMaxListeners(0);

/** Where the tab of src/connections/testing.ts lives. */
const APP = 'https://concord.example';

export interface Journey {
  readonly vendor: VendorCharacter;
  readonly person: string;
  /** Quirks added, or replaced by name, for this journey. */
  readonly quirks?: readonly string[];
  readonly withoutQuirks?: readonly string[];
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
  const resources = (held?.resources ?? []).filter(({ resourceType }) => resourceType !== 'Media');
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

/** What this server has of one person, in its own spelling, of the types Concord reads. */
function shapedOf(person: string, resources: readonly FhirResource[], quirks: readonly string[]) {
  const types = new Set(kinds.map(({ type }) => type));
  const about = `"Patient/${patientIdOf(person)}"`;
  const shaped = applyDataQuirks(resources, new Quirks(quirks.filter((one) => one !== '')));
  return shaped.filter((one) => types.has(one.resourceType) && JSON.stringify(one).includes(about));
}

async function visit(
  server: RunningServer,
  { vendor, person, isRelayed = false }: Journey,
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
    servers: [{ ...config, preset: vendor.preset, ...usualScopes(vendor) }],
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

/** Products with scopes of their own are asked for those; the rest for everything, type by type. */
function usualScopes({ preset }: VendorCharacter): { readonly scopes?: undefined } {
  const own = ['intersystems-dev', 'generic', 'rhapsody-facade'];
  return own.includes(preset) ? {} : { scopes: undefined };
}

/** The session's own, or found as a clinician finds it: by name and date of birth. */
async function findPatient(
  connection: Connection,
  reader: Server,
  id: string,
): Promise<PatientId | undefined> {
  const own = patientOf(connection, { chosen: new Map() } as never);
  if (own !== undefined) return own;
  const isOpen = connection.server.auth === 'none';
  if (isOpen) return toPatientId(id);
  const person = makePeople().university?.resources.find(
    (one): one is Patient => one.resourceType === 'Patient' && one.id === id,
  );
  const [name] = person?.name ?? [];
  const search = {
    ...{ family: name?.family, given: name?.given?.[0], birthDate: person?.birthDate },
    identifier: undefined,
  };
  const answer = await searchCandidates(reader, requestFor(connection), search);
  if (!answer.ok) throw new Error(answer.failure.says);
  return answer.value.find(({ patient }) => patient === id)?.patient;
}

/** What a person does at the sign-in page: says who they are, picks the patient, allows it all. */
async function signInAt(server: RunningServer, address: string, patient: string) {
  const visitor = aVisitor();
  const shown = await follow(visitor, address, server);
  if (!shown.at.startsWith(`${server.origin}/`)) return shown.at;
  const { users, scopes } = readPage(await shown.response.text());
  const posted = await visitor.post(shown.at, {
    user: users.at(-1)?.value ?? '',
    patient,
    scope: scopes,
    decision: 'allow',
  });
  const location = posted.headers.get('location');
  if (location === null) throw new Error(`The sign-in page was refused: ${await posted.text()}`);
  return (await follow(visitor, new URL(location, shown.at).href, server)).at;
}
