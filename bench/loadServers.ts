import { plainCharacter } from '../sandbox/characters.ts';
import { makePeople } from '../sandbox/people/people.ts';
import { startHolders } from './overHttp.ts';

/** One server of the long chart: where it is, and who is asked about. */
export interface LoadedServer {
  readonly id: string;
  readonly base: string;
  readonly patient: string;
}

/** Every latency's three servers. Sent to the parent, in whose process nothing is served. */
export type LoadedServers = Readonly<Record<number, readonly LoadedServer[]>>;

const LATENCIES = [0, 50];
const LONG_CHART = { university: 'Ingrid', regional: 'Ingrid', ambulatory: 'Ingrid' };

const people = makePeople();
const started: [number, readonly LoadedServer[]][] = [];
for (const latency of LATENCIES) {
  const slow = latency === 0 ? [] : [`http.slow=${latency}`];
  const holders = Object.entries(LONG_CHART).map(([id, given]) => {
    const resources = people[id]?.resources ?? [];
    const patient = resources.find(
      (resource) =>
        resource.resourceType === 'Patient' && JSON.stringify(resource.name).includes(given),
    )?.id;
    if (patient === undefined) throw new Error(`${id} knows no ${given}.`);
    const character = { ...plainCharacter(id, id, ''), quirks: ['auth.none', ...slow] };
    return { character, resources, users: [], patient };
  });
  const { servers } = await startHolders(holders);
  const loaded = servers.map(({ id, base }, at) => ({
    ...{ id, base },
    patient: holders[at]?.patient ?? '',
  }));
  started.push([latency, loaded]);
}
process.send?.(Object.fromEntries(started));
