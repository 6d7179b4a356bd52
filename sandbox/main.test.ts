import type { Bundle } from 'fhir/r4';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deploymentOf } from '../scripts/deployment.ts';
import { characters } from './characters.ts';
import { type Sandbox, startSandbox } from './main.ts';
import { makePeople } from './people/people.ts';
import type { RunningServer } from './server.ts';
import { APP, aCharacter, read } from './testing/servers.ts';
import { signIn } from './testing/visitor.ts';

const anyPort = async () => 0;
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ appOrigin: APP, portFor: anyPort });
}, 60_000);
afterAll(() => sandbox.close());

it.each(characters.map(({ id }, index) => [id, index]))(
  '%s gives the demo app everything it asks for, and the record with it',
  async (_id, index) => {
    const server = sandbox.servers[Number(index)];
    if (server === undefined) throw new Error('No server.');
    const asked = deploymentOf('', true, sandbox.servers).servers[Number(index)]?.scopes ?? [];
    const patient = server.auth.accounts.all.find(({ isPatient }) => isPatient)?.user.name ?? '';
    const tokens = await signIn(server, APP, { as: patient }, { scope: asked.join(' ') });
    expect(new Set(tokens.scope.split(' '))).toEqual(new Set(asked));
    const own = await read(server, `Patient/${tokens.patient}`, tokens.access_token);
    expect(own.status).toBe(200);
    const allergies = await read(
      server,
      `AllergyIntolerance?patient=${tokens.patient}`,
      tokens.access_token,
    );
    expect(allergies.status).toBe(200);
  },
);

/** Types that are not of one person, or are found by what points to them. */
const APART = ['Patient', 'Practitioner', 'Organization', 'Location', 'Medication', 'Provenance'];

it.each(characters.map(({ id, behavesLike }, index) => [id, behavesLike, index]))(
  '%s can be read to its end by whoever asks as %s demands',
  async (_id, _like, index) => {
    const server = sandbox.servers[Number(index)];
    if (server === undefined) throw new Error('No server.');
    const name = server.auth.accounts.all.find(({ isPatient }) => isPatient)?.user.name ?? '';
    const scope = server.types.map((type) => `patient/${type}.rs`).join(' ');
    const tokens = await signIn(server, APP, { as: name }, { scope: `launch/patient ${scope}` });
    const own = `"Patient/${tokens.patient}"`;
    for (const type of server.types.filter((each) => !APART.includes(each))) {
      const held = makePeople()[server.id]?.resources.filter((resource) => {
        return resource.resourceType === type && JSON.stringify(resource).includes(own);
      });
      const found = await readAll(server, type, String(tokens.patient), tokens.access_token);
      expect([type, [...found].sort()]).toEqual([type, held?.map(({ id }) => id).sort()]);
    }
  },
  60_000,
);

const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  CarePlan: ['assess-plan'],
  Observation: ['laboratory', 'vital-signs', 'social-history', 'survey', 'exam', 'imaging'],
};

/** Ids of all of a person's resources of one type, page by page. */
async function readAll(
  server: RunningServer,
  type: string,
  patient: string,
  token: string,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const category of CATEGORIES[type] ?? [undefined]) {
    const narrowed = category === undefined ? '' : `&category=${category}`;
    let next: string | undefined = `${type}?patient=${patient}${narrowed}`;
    while (next !== undefined) {
      const response = await read(server, next, token);
      expect([next, response.status]).toEqual([next, 200]);
      const page = (await response.json()) as Bundle;
      for (const { resource } of page.entry ?? []) {
        if (resource?.resourceType === type && resource.id !== undefined) ids.add(resource.id);
      }
      const link = page.link?.find(({ relation }) => relation === 'next')?.url;
      next = link?.slice(server.base.length).replace(/^\//, '');
    }
  }
  return ids;
}

it('names a misspelled quirk instead of starting without it', async () => {
  const odd = [aCharacter('odd', ['auth.nine'])];
  const start = startSandbox({ appOrigin: APP, portFor: anyPort, characters: odd, data: {} });
  await expect(start).rejects.toThrow(/auth\.none/);
});
