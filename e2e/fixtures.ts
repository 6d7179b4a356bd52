import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Concord, startConcord } from '../scripts/concord.ts';

/** What a test may do to one EHR server while it runs; see sandbox/control.ts. */
export interface ServerChange {
  readonly quirks?: readonly string[];
  readonly accessTokenSeconds?: number;
  readonly expireAccessTokens?: true;
  readonly resetRequests?: true;
}

interface WorkerFixtures {
  readonly concord: Concord;
}

interface Fixtures {
  /** Adds habits to a server, on top of its own, until the test ends. */
  readonly misbehave: (server: string, ...quirks: readonly string[]) => Promise<void>;
  readonly control: (server: string, change: ServerChange) => Promise<ServerState>;
  /** Signs in through the popup, as a person does. */
  readonly connectTo: (server: string, options: { readonly as: string }) => Promise<void>;
  /** Signs in to every server and says that the records belong to one person. */
  readonly openRecordOf: (person: string, servers?: readonly string[]) => Promise<void>;
  readonly expectNoAxeViolations: (what: string) => Promise<void>;
}

interface ServerState {
  readonly quirks: readonly string[];
  readonly requests: Readonly<Record<string, number>>;
}

/** The four servers of the demo, by what a person calls them. */
export const everyServer = [
  'Northgate University Hospital',
  'Prairie Regional Medical Center',
  'Lakeshore Medical Group',
  'Willow Bend Care Home',
] as const;

export const test = base.extend<Fixtures, WorkerFixtures>({
  concord: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern's names
    async ({}, use) => {
      const concord = await startConcord({ control: true, appPort: 0, sandboxPort: 0 });
      await use(concord);
      await concord.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ concord }, use) => use(concord.url),

  control: async ({ concord }, use) => {
    await use(async (server, change) => {
      const origin = concord.servers.find(({ id }) => id === server)?.origin;
      const answer = await fetch(`${origin}/__control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(change),
      });
      if (!answer.ok) throw new Error(`${server}: ${await answer.text()}`);
      return (await answer.json()) as ServerState;
    });
  },

  misbehave: async ({ concord, control }, use) => {
    const changed = new Set<string>();
    await use(async (server, ...quirks) => {
      changed.add(server);
      const own = concord.servers.find(({ id }) => id === server)?.character.quirks ?? [];
      await control(server, { quirks: [...own, ...quirks] });
    });
    for (const server of changed) {
      const character = concord.servers.find(({ id }) => id === server)?.character;
      await control(server, {
        quirks: character?.quirks ?? [],
        accessTokenSeconds: character?.accessTokenSeconds ?? 3600,
      });
    }
  },

  connectTo: async ({ page }, use) => {
    await use(async (server, { as }) => {
      const card = cardOf(page, server);
      const popupOpens = page.waitForEvent('popup');
      await card.getByRole('button', { name: /^Sign in/ }).click();
      await allowAccess(await popupOpens, as);
      await expect(card.getByText(/^Connected/)).toBeVisible();
    });
  },

  openRecordOf: async ({ page, connectTo }, use) => {
    await use(async (person, servers = everyServer) => {
      await page.goto('/');
      for (const server of servers) await connectTo(server, { as: person });
      await page.getByRole('link', { name: 'Person', exact: true }).click();
      await expect(page.getByRole('term').filter({ hasText: 'Born' })).toHaveCount(servers.length);
      await confirmPerson(page);
      await page.getByRole('link', { name: 'Record', exact: true }).click();
    });
  },

  expectNoAxeViolations: async ({ page }, use) => {
    await use(async (what) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
      expect(said, what).toEqual([]);
    });
  },
});

/** The card of one server on the first screen. */
export function cardOf(page: Page, server: string) {
  return page.getByRole('article', { name: server });
}

/** What a person does on a sandbox sign-in page. */
export async function allowAccess(signIn: Page, user: string): Promise<void> {
  await signIn
    .getByRole('radio', { name: new RegExp(`^${user}`, 'i') })
    .first()
    .check();
  await signIn.getByRole('button', { name: 'Allow access' }).click();
}

export async function confirmPerson(page: Page): Promise<void> {
  await page.getByRole('button', { name: /same person/i }).click();
}

export { expect, type Page };
