import type { FhirResource } from 'fhir/r4';
import { namedCharacter } from './characters/vendor.ts';
import { vendorCharacter } from './characters/vendors.ts';
import { plainCharacter } from './characters.ts';
import type { Character, SandboxUser } from './contract.ts';
import { wordsOfNames } from './personName.ts';

/** One server to be made of files: `--server NAME=PATH`. */
export interface DiskServer {
  readonly name: string;
  readonly path: string;
  /** Id of the vendor's character it is to have; a plain one, where absent. */
  readonly character?: string;
}

/** Reads `NAME=PATH`; the path may hold `=` itself. */
export function readServerArgument(text: string): DiskServer | undefined {
  const [, name = '', path = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  return name.trim() === '' ? undefined : { name: name.trim(), path };
}

/** Characters for servers of these names; ids are made of the names and unlike each other. */
export function charactersFor(servers: readonly DiskServer[]): readonly Character[] {
  const taken = new Set<string>();
  return servers.map(({ name, path, character }) => {
    const base = idOf(name);
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    const about = `From ${path.split(/[\\/]/).findLast((part) => part !== '')}`;
    const plain = plainCharacter(id, name, about);
    const vendor = character === undefined ? undefined : vendorCharacter(character);
    return vendor === undefined ? plain : { ...plain, ...namedCharacter(vendor, id, name, about) };
  });
}

function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
  return id === '' ? 'server' : id;
}

/** So many patients may sign in themselves; a clinician can open all of them. */
const PATIENTS_AS_USERS = 25;

/** Who may sign in where nobody said: the first patients, and one clinician for everyone. */
export function usersFor(resources: readonly FhirResource[]): readonly SandboxUser[] {
  const patients: SandboxUser[] = [];
  let clinician: SandboxUser | undefined;
  for (const resource of resources) {
    if (resource.resourceType === 'Patient' && patients.length < PATIENTS_AS_USERS) {
      const name = wordsOfNames(resource.name) ?? `Patient ${resource.id}`;
      patients.push({ name, role: 'Patient', fhirUser: `Patient/${resource.id}` });
    }
    if (resource.resourceType === 'Practitioner' && clinician === undefined) {
      const name = wordsOfNames(resource.name);
      const fhirUser = `Practitioner/${resource.id}`;
      if (name !== undefined) clinician = { name, role: 'Clinician, may open anyone', fhirUser };
    }
  }
  return [...patients, clinician ?? NOBODY_IN_PARTICULAR];
}

const NOBODY_IN_PARTICULAR: SandboxUser = {
  name: 'A clinician',
  role: 'May open anyone',
  fhirUser: 'Practitioner/a-clinician',
};
