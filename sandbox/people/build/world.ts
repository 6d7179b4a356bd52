import type { FhirResource, Reference } from 'fhir/r4';
import type { Answer, SandboxUser } from '../../contract.ts';
import { hash } from './chance.ts';
import { type ClinicianId, clinicians, houses, type ServerId, serverIds } from './servers.ts';

/** One server while it is being filled. */
export interface Shelf {
  readonly resources: FhirResource[];
  readonly users: SandboxUser[];
  readonly taken: Set<string>;
  /** Resources several facts refer to, by what they are. */
  readonly supports: Map<string, string>;
}

/** Everything made so far, on all servers. */
export interface World {
  readonly shelves: Readonly<Record<ServerId, Shelf>>;
  readonly answers: Answer[];
  readonly persons: Person[];
}

/** Who is who: the Patient each server keeps for one invented person. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly patients: Readonly<Partial<Record<ServerId, string>>>;
}

export function makeWorld(): World {
  const shelf = (): Shelf => ({ resources: [], users: [], taken: new Set(), supports: new Map() });
  const shelves = {
    university: shelf(),
    regional: shelf(),
    ambulatory: shelf(),
    longterm: shelf(),
  };
  const world: World = { shelves, answers: [], persons: [] };
  for (const server of serverIds) addHouse(world, server);
  return world;
}

/**
 * An id as this server mints them: opaque, typed, prefixed or sequential. It depends on what it
 * names alone, so that adding a fact changes no other id.
 */
export function mintId(world: World, server: ServerId, naming: string, prefix = ''): string {
  const { taken } = world.shelves[server];
  for (let round = 0; ; round++) {
    const id = idLike(server, `${server}|${naming}|${round}`, prefix);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function idLike(server: ServerId, seed: string, prefix: string): string {
  const one = hash(seed);
  if (server === 'university') {
    return `e${one.toString(36)}${hash(`${seed}+`).toString(36).toUpperCase()}-B`;
  }
  if (server === 'regional') return `${prefix}${10_000_000 + (one % 80_000_000)}`;
  if (server === 'ambulatory') return `${prefix}${one.toString(16)}`;
  return String(1000 + (one % 900_000));
}

/** The house's organization, places and the area's clinicians, as this server knows them. */
function addHouse(world: World, server: ServerId): void {
  const house = houses[server];
  const { resources } = world.shelves[server];
  const meta = { lastUpdated: '2024-01-02T09:00:00Z' };
  const organization = organizationOf(server);
  resources.push({
    resourceType: 'Organization',
    id: idIn(organization),
    meta,
    active: true,
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: house.npi }],
    name: house.organization,
    address: [{ city: house.city, state: 'WI', country: 'US' }],
  });
  for (const place of ['clinic', 'ward'] as const) {
    resources.push({
      resourceType: 'Location',
      id: idIn(placeOf(server, place)),
      meta,
      status: 'active',
      name: house[place],
      managingOrganization: organization,
    });
  }
  for (const id of Object.keys(clinicians) as ClinicianId[]) {
    const { npi, given, family } = clinicians[id];
    resources.push({
      resourceType: 'Practitioner',
      id: idIn(clinicianOf(server, id)),
      meta,
      active: true,
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: npi }],
      name: [{ use: 'official', family, given: [given], prefix: ['Dr.'], text: nameOf(id) }],
    });
  }
}

export function organizationOf(server: ServerId): Reference {
  return {
    reference: `Organization/${idLike(server, `${server}|organization`, '')}`,
    display: houses[server].organization,
  };
}

export function placeOf(server: ServerId, place: 'clinic' | 'ward'): Reference {
  return {
    reference: `Location/${idLike(server, `${server}|${place}`, '')}`,
    display: houses[server][place],
  };
}

export function clinicianOf(server: ServerId, id: ClinicianId): Reference {
  return {
    reference: `Practitioner/${idLike(server, `${server}|clinician ${id}`, '')}`,
    display: nameOf(id),
  };
}

const nameOf = (id: ClinicianId) => `Dr. ${clinicians[id].given} ${clinicians[id].family}`;

const idIn = ({ reference }: Reference) => reference?.split('/')[1] ?? '';
