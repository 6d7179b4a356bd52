import type { Answer, SandboxData } from '../contract.ts';
import { serverIds } from './build/servers.ts';
import { clinicianOf, makeWorld, type Person, type World } from './build/world.ts';
import { george } from './persons/george.ts';
import { hanako } from './persons/hanako.ts';
import { hartmanns } from './persons/hartmanns.ts';
import { ingrid } from './persons/ingrid.ts';
import { kellers } from './persons/kellers.ts';
import { marta } from './persons/marta.ts';
import { mateo } from './persons/mateo.ts';
import { mixups } from './persons/mixups.ts';
import { olu } from './persons/olu.ts';
import { priya } from './persons/priya.ts';
import { walter } from './persons/walter.ts';

/** Everyone, in the order of the answers. */
const persons: readonly ((world: World) => void)[] = [
  marta,
  mateo,
  walter,
  ingrid,
  hartmanns,
  priya,
  hanako,
  kellers,
  olu,
  george,
  mixups,
];

/** Makes everyone anew: the same each time, as nothing depends on clock or chance. */
export function inventEveryone(): World {
  const world = makeWorld();
  for (const person of persons) person(world);
  for (const server of serverIds) {
    world.shelves[server].users.unshift(
      {
        name: 'Dr. Helen Okafor',
        role: 'Physician, family medicine',
        fhirUser: refOf(server, 'okafor'),
      },
      {
        name: 'Dr. Tobias Brandt',
        role: 'Physician, cardiology',
        fhirUser: refOf(server, 'brandt'),
      },
    );
  }
  return world;
}

let made: World | undefined;

function everything(): World {
  made ??= inventEveryone();
  return made;
}

const refOf = (...who: Parameters<typeof clinicianOf>) => clinicianOf(...who).reference ?? '';

/** All resources and users of the four sandbox servers. Treat as read-only: it is made once. */
export function makePeople(): SandboxData {
  const { shelves } = everything();
  return Object.fromEntries(
    serverIds.map((server) => {
      const { resources, users } = shelves[server];
      return [server, { resources, users }];
    }),
  );
}

/** Every planted disagreement and every control that must not become one; also in answers.json. */
export function makeAnswers(): readonly Answer[] {
  return everything().answers;
}

/** Which Patient of which server is which invented person. */
export function listPersons(): readonly Person[] {
  return everything().persons;
}
