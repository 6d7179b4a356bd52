import { afterAll, beforeAll, expect, it } from 'vitest';
import { deploymentOf } from '../scripts/deployment.ts';
import { characters } from './characters.ts';
import { type Sandbox, startSandbox } from './main.ts';
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

it('names a misspelled quirk instead of starting without it', async () => {
  const odd = [aCharacter('odd', ['auth.nine'])];
  const start = startSandbox({ appOrigin: APP, portFor: anyPort, characters: odd, data: {} });
  await expect(start).rejects.toThrow(/auth\.none/);
});
