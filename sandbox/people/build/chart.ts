import type { FhirResource, Reference } from 'fhir/r4';
import type { Answer } from '../../contract.ts';
import { hash } from './chance.ts';
import { type Dialect, dialects } from './dialect.ts';
import { type ClinicianId, type ServerId, serverIds } from './servers.ts';
import { clinicianOf, mintId, organizationOf, placeOf, type World } from './world.ts';

/** What a writer of resources has at hand: one person's record on one server. */
export interface Desk extends Dialect {
  readonly server: ServerId;
  readonly patient: Reference;
  readonly organization: Reference;
  /** A new id for the fact being written; `prefix` shows only where the server types its ids. */
  id(type: string, prefix?: string): string;
  clinician(id: ClinicianId): Reference;
  place(place: 'clinic' | 'ward'): Reference;
  /** Puts a resource on the server that is no fact of its own; once per `naming`. */
  support(naming: string, make: (id: string) => FhirResource): string;
}

/** How one kind of fact becomes resources: the facts, usually one. */
export interface Writer<Spec> {
  readonly class: string;
  write(spec: Spec, desk: Desk): readonly FhirResource[];
}

export function writer<Spec>(
  name: string,
  write: (spec: Spec, desk: Desk) => readonly FhirResource[],
): Writer<Spec> {
  return { class: name, write };
}

/** The references one statement got, by server. */
export type Stated = Readonly<Partial<Record<ServerId, readonly string[]>>>;

export type Expectation = Pick<Answer, 'verdict' | 'severity' | 'says'> & { field?: string };

export interface Plan<Spec> {
  /** Servers that hold it; all of the person's where absent. */
  readonly on?: readonly ServerId[];
  /** What a server says otherwise. */
  readonly but?: Readonly<Partial<Record<ServerId, Partial<Spec>>>>;
  /** Servers that hold it a second time, as copies do. */
  readonly twiceOn?: readonly ServerId[];
  /** What must be said of its row; `no row` where nothing is (withheld, or covered by an alert). */
  readonly expect?: readonly Expectation[] | 'no row';
}

export const differs = (
  field: string,
  severity: Answer['severity'],
  says: string,
): Expectation => ({ field, verdict: 'differs', severity, says });

export const missing = (severity: Answer['severity'], says: string): Expectation => ({
  verdict: 'missing',
  severity,
  says,
});

/** Harmless noise: the row must not become a difference. */
export const agrees = (says: string): Expectation => ({
  verdict: 'agrees',
  severity: 'none',
  says,
});

export interface Chart {
  readonly person: string;
  /** States one fact on several servers, in the manner of each, and what must be found. */
  state<Spec extends object>(kind: Writer<Spec>, spec: Spec, plan?: Plan<Spec>): Stated;
  /** Registers a list-level finding over facts already stated. */
  alert(
    id: string,
    severity: Answer['severity'],
    concerning: string,
    says: string,
    ...over: readonly Stated[]
  ): void;
}

/** Begins one person's record on the servers that know them; `patients` are their Patient ids. */
export function openChart(
  world: World,
  person: string,
  patients: Readonly<Partial<Record<ServerId, string>>>,
): Chart {
  const servers = serverIds.filter((server) => patients[server] !== undefined);
  const seen = new Map<string, number>();

  function state<Spec extends object>(kind: Writer<Spec>, spec: Spec, plan: Plan<Spec> = {}) {
    const on = servers.filter((server) => plan.on?.includes(server) ?? true);
    if (plan.expect === undefined && (on.length < servers.length || plan.but !== undefined)) {
      throw new Error(`${person}: say what is expected of ${kind.class} ${JSON.stringify(spec)}`);
    }
    const naming = `${person}|${kind.class}|${hash(JSON.stringify(spec))}`;
    const times = seen.get(naming) ?? 0;
    seen.set(naming, times + 1);
    const stated: Partial<Record<ServerId, readonly string[]>> = {};
    for (const server of on) {
      const desk = deskOf(world, server, patients[server] ?? '', `${naming}|${times}`);
      const whole = { ...spec, ...plan.but?.[server] };
      const copies = plan.twiceOn?.includes(server) === true ? kind.write(whole, desk) : [];
      const facts = [...kind.write(whole, desk), ...copies];
      world.shelves[server].resources.push(...facts.map((fact) => stamped(fact, server)));
      stated[server] = facts.map(({ resourceType, id }) => `${resourceType}/${id}`);
    }
    for (const expected of plan.expect === 'no row' ? [] : (plan.expect ?? [])) {
      world.answers.push({ person, class: kind.class, ...expected, where: placesOf([stated]) });
    }
    return stated;
  }

  return {
    person,
    state,
    alert(id, severity, concerning, says, ...over) {
      const verdict = severity === 'none' ? 'agrees' : 'differs';
      world.answers.push({
        person,
        class: concerning,
        alert: id,
        verdict,
        severity,
        where: placesOf(over),
        says,
      });
    },
  };
}

/** Which servers type their ids, and of what. */
const showsPrefix = (server: ServerId, type: string) =>
  server === 'regional' || (server === 'ambulatory' && type === 'Condition');

/** When the server last touched it: some day of the last year, the same on every run. */
function stamped(resource: FhirResource, server: ServerId): FhirResource {
  const chance = hash(`${server} ${resource.id}`);
  const two = (number: number) => String(number).padStart(2, '0');
  const [month, day] = [two(1 + (chance % 12)), two(1 + ((chance >>> 4) % 28))];
  const time = `${two(8 + ((chance >>> 9) % 10))}:${two((chance >>> 13) % 60)}:00Z`;
  const meta = { versionId: String(1 + (chance % 3)), lastUpdated: `2025-${month}-${day}T${time}` };
  const { resourceType, id, ...rest } = resource;
  return { resourceType, id, ...rest, meta: { ...meta, ...resource.meta } } as FhirResource;
}

/** Only what one server said, for an alert that concerns that alone. */
export function only(stated: Stated, ...servers: readonly ServerId[]): Stated {
  return Object.fromEntries(servers.map((server) => [server, stated[server] ?? []]));
}

function placesOf(over: readonly Stated[]): Answer['where'] {
  return serverIds.flatMap((source) =>
    over.flatMap((stated) => (stated[source] ?? []).map((reference) => ({ source, reference }))),
  );
}

function deskOf(world: World, server: ServerId, patient: string, naming: string): Desk {
  let count = 0;
  const shelf = world.shelves[server];
  return {
    ...dialects[server],
    server,
    patient: { reference: `Patient/${patient}` },
    organization: organizationOf(server),
    id: (type, prefix) =>
      mintId(
        world,
        server,
        `${naming}|${type}|${count++}`,
        showsPrefix(server, type) ? prefix : '',
      ),
    clinician: (id) => clinicianOf(server, id),
    place: (place) => placeOf(server, place),
    support(shared, make) {
      const known = shelf.supports.get(shared);
      if (known !== undefined) return known;
      const id = mintId(world, server, shared);
      shelf.supports.set(shared, id);
      shelf.resources.push(stamped(make(id), server));
      return id;
    },
  };
}
