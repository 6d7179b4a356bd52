import { AUTH_QUIRKS } from './auth/quirks.ts';
import { characters } from './characters.ts';
import type { Character, SandboxData } from './contract.ts';
import { makeFhir } from './fhirSide.ts';
import { makePeople } from './people/people.ts';
import { checkQuirks } from './quirks/catalog.ts';
import { type RunningServer, startServer } from './server.ts';

export interface SandboxSetup {
  readonly appOrigin: string;
  /** The port for each server in turn; 0 for any. */
  readonly portFor: (index: number) => Promise<number>;
  readonly control?: boolean;
  /** The demo's four, where absent. */
  readonly characters?: readonly Character[];
  /** The invented people, where absent. */
  readonly data?: SandboxData;
}

export interface Sandbox {
  readonly servers: readonly RunningServer[];
  close(): Promise<void>;
}

/** Starts every server in this process, each on its own port; ends them all where one fails. */
export async function startSandbox(setup: SandboxSetup): Promise<Sandbox> {
  const all = setup.characters ?? characters;
  const data = setup.data ?? makePeople();
  for (const { quirks } of all) checkQuirks(quirks, AUTH_QUIRKS);
  const ports: number[] = [];
  for (const index of all.keys()) ports.push(await setup.portFor(index));
  const { appOrigin, control = false } = setup;
  const starting = all.map((character, index) => {
    const held = data[character.id] ?? { resources: [], users: [] };
    const port = ports[index] ?? 0;
    return startServer({ character, ...held, port, appOrigin, control, makeFhir });
  });
  const settled = await Promise.allSettled(starting);
  const servers = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const close = async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
  for (const each of settled) {
    if (each.status === 'fulfilled') continue;
    await close();
    throw each.reason;
  }
  return { servers, close };
}
