import { test as base, expect, type Page } from '@playwright/test';
import { characters } from '../../sandbox/characters.ts';
import { type ScriptedServer, startScripted } from '../../sandbox/hostile/scripted.ts';
import { type Sandbox, startSandbox } from '../../sandbox/main.ts';
import { type AppServer, startAppServer } from '../../scripts/appServer.ts';
import {
  type DeployedServer,
  type DeploymentFile,
  deploymentOf,
} from '../../scripts/deployment.ts';
import { allowAccess, cardOf } from '../fixtures.ts';

export const HONEST = 'Willow Bend Care Home';
export const ATTACKER = 'Mallory Clinic';
export const PERSON = 'Marta Elisabeth Lindqvist';

/** An app that is set up for an honest server and an attacker; and a place nobody is set up for. */
export interface World {
  readonly app: AppServer;
  readonly deployment: DeploymentFile;
  readonly honest: { readonly origin: string; readonly base: string };
  readonly attacker: ScriptedServer;
  readonly elsewhere: ScriptedServer;
}

interface WorkerFixtures {
  readonly world: World;
}

interface Fixtures {
  readonly signInHonest: () => Promise<void>;
  readonly signInAttacker: () => Promise<void>;
  /** Everything secret that passed between the page and the honest server. */
  readonly secrets: () => Promise<readonly string[]>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern's names
    async ({}, use) => {
      const app = await startAppServer({ port: 0 });
      const longterm = characters.filter(({ id }) => id === 'longterm');
      const sandbox: Sandbox = await startSandbox({
        ...{ appOrigin: app.origin, characters: longterm, portFor: async () => 0 },
      });
      const [attacker, elsewhere] = await Promise.all([startScripted(), startScripted()]);
      const [honest] = sandbox.servers;
      if (honest === undefined) throw new Error('There is no honest server.');
      const deployment = withAttacker(deploymentOf('Concord', true, sandbox.servers), attacker);
      app.configure(deployment);
      await use({ app, deployment, honest, attacker, elsewhere });
      await Promise.all([app.close(), sandbox.close(), attacker.close(), elsewhere.close()]);
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ world }, use) => use(world.app.origin),

  page: async ({ page, world }, use) => {
    world.app.configure(world.deployment);
    for (const key of Object.keys(world.attacker.script)) {
      delete (world.attacker.script as Record<string, unknown>)[key];
    }
    await use(page);
  },

  signInHonest: async ({ page }, use) => {
    await use(async () => {
      const card = cardOf(page, HONEST);
      const popups = page.waitForEvent('popup');
      await card.getByRole('button', { name: /^(Sign in|Reconnect)/ }).click();
      await allowAccess(await popups, PERSON);
      await expect(card.getByText(/^Connected/)).toBeVisible();
    });
  },

  signInAttacker: async ({ page }, use) => {
    await use(async () => {
      await cardOf(page, ATTACKER)
        .getByRole('button', { name: /^(Sign in|Reconnect)/ })
        .click();
    });
  },

  secrets: async ({ page, world }, use) => {
    const found: Promise<readonly string[]>[] = [];
    page.context().on('request', (request) => {
      if (!request.url().startsWith(world.honest.origin)) return;
      const form = new URLSearchParams(request.postData() ?? '');
      const sent = ['code', 'code_verifier', 'refresh_token'].flatMap((name) => form.getAll(name));
      const token = request.headers().authorization?.replace('Bearer ', '');
      found.push(Promise.resolve([...sent, ...(token === undefined ? [] : [token])]));
    });
    await use(async () => [...new Set((await Promise.all(found)).flat())]);
  },
});

/** The attacker's Patient, whom it calls by the honest server's person's name. */
export const claimedPatient = {
  ...{ resourceType: 'Patient', id: 'ada', birthDate: '1963-04-18', gender: 'female' },
  name: [{ use: 'official', family: 'Lindqvist', given: ['Marta', 'Elisabeth'] }],
};

/** Everything a server was sent, as one text. */
export function allOf({ seen }: ScriptedServer): string {
  return seen.map(({ raw }) => raw).join('\n');
}

/** Confirms the person of both servers and opens the record. */
export async function openRecord(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Person', exact: true }).click();
  await expect(page.getByRole('term').filter({ hasText: 'Born' })).toHaveCount(2);
  const reason = page.getByLabel(/Why are you sure/);
  if (await reason.isVisible()) await reason.fill('A test of two servers');
  await page.getByRole('button', { name: /same person/i }).click();
  await expect(page.getByText('Confirmed as the same person')).toBeVisible();
  await page.getByRole('link', { name: 'Record', exact: true }).click();
}

function withAttacker(
  deployment: DeploymentFile,
  { base: address }: ScriptedServer,
): DeploymentFile {
  const [first] = deployment.servers;
  if (first === undefined) throw new Error('There is no server to copy.');
  const attacker: DeployedServer = {
    ...first,
    ...{ id: 'mallory', name: ATTACKER, about: 'Nowhere', base: address },
    ...{ preset: 'generic', letter: 'M', color: 2 },
  };
  return { ...deployment, servers: [...deployment.servers, attacker] };
}

export { expect, type Page };
