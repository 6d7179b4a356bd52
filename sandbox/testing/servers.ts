import type { FhirResource } from 'fhir/r4';
import type { Character, SandboxUser } from '../contract.ts';
import { makeFhir } from '../fhirSide.ts';
import { type RunningServer, startServer } from '../server.ts';

export const APP = 'http://localhost:5999';

/** May open her own record and Tom's. */
export const ADA = {
  name: 'Ada Example',
  role: 'Patient',
  fhirUser: 'Patient/ada',
  actsFor: ['tom'],
} satisfies SandboxUser;
export const BEA = { name: 'Bea Sample', role: 'Patient', fhirUser: 'Patient/bea' } as const;
export const DOCTOR = {
  name: 'Dr Cy Test',
  role: 'Physician',
  fhirUser: 'Practitioner/cy',
} as const;

const RESOURCES: readonly FhirResource[] = [
  { resourceType: 'Patient', id: 'ada', name: [{ given: ['Ada'], family: 'Example' }] },
  { resourceType: 'Patient', id: 'bea', name: [{ given: ['Bea'], family: 'Sample' }] },
  { resourceType: 'Patient', id: 'tom', name: [{ given: ['Tom'], family: 'Example' }] },
  aVisit('old', '2020-01-01'),
  aVisit('new', '2024-01-01'),
  {
    resourceType: 'Observation',
    id: 'pulse',
    status: 'final',
    code: { text: 'Pulse' },
    subject: { reference: 'Patient/bea' },
  },
];

function aVisit(id: string, start: string): FhirResource {
  return {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Patient/bea' },
    period: { start },
  };
}

export function aCharacter(id: string, quirks: readonly string[] = []): Character {
  return {
    id,
    name: `${id} hospital`,
    about: 'Testville',
    behavesLike: 'nobody',
    quirks,
    pageSize: 20,
    accessTokenSeconds: 300,
  };
}

/** A server of three patients and a doctor on a free port. */
export function aServer(
  id: string,
  quirks: readonly string[] = [],
  control = false,
): Promise<RunningServer> {
  return startServer({
    character: aCharacter(id, quirks),
    resources: RESOURCES,
    users: [ADA, BEA, DOCTOR],
    port: 0,
    appOrigin: APP,
    control,
    makeFhir,
  });
}

/** One FHIR request, with or without a token. */
export function read(server: RunningServer, path: string, token?: string): Promise<Response> {
  const headers: Record<string, string> =
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(path.startsWith('?') ? server.base + path : `${server.base}/${path}`, { headers });
}
