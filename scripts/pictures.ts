import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.ts';
import { type Concord, startConcord } from './concord.ts';
import { toPalettePng } from './palettePng.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const PERSON = /^Marta Elisabeth Lindqvist/i; // one server writes names in capitals
const MOST_BYTES = 250_000;

/** Every picture of docs/pictures: its name, and how to get to what it shows from the record. */
const pictures: readonly (readonly [name: string, show: (page: Page) => Promise<void>])[] = [
  ['connect', (page) => open(page, 'Connect', page.getByText(/^Connected/).first())],
  ['person', (page) => open(page, 'Person', page.getByRole('term').first())],
  [
    'overview',
    (page) => open(page, 'Record', page.getByRole('region', { name: 'Safety findings' })),
  ],
  [
    'medications',
    (page) => openClass(page, 'Medications', page.getByRole('row', { name: /digoxin/i }).first()),
  ],
  ['drawer', openDrawer],
  ['labs', openCharts],
  ['quality', (page) => open(page, 'Quality', page.getByText(/n = \d/).first())],
  ['review', openReview],
];
const alsoDark = ['overview', 'medications'];

const concord = await startConcord();
const path = findBrowser();
const browser = await chromium.launch({
  ...(path === undefined ? {} : { executablePath: path }),
  args: browserFlags,
});
try {
  await mkdir(FOLDER, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await takeAll(context, concord);
} finally {
  await browser.close();
  await concord.close();
}

async function takeAll(context: BrowserContext, { url, servers }: Concord): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  for (const { character } of servers) await signIn(page, character.name);
  // Ages and dates of flags stand on the pictures. Not before: the servers' clocks sign the tokens.
  await context.clock.setFixedTime('2026-01-15T09:30:00Z');
  await follow(page, 'Person');
  await page.getByRole('button', { name: /same person/i }).click();
  await follow(page, 'Record');
  await page
    .getByText('Read to its end')
    .nth(servers.length - 1)
    .waitFor();
  await flagDigoxin(page);
  for (const [name, show] of pictures) {
    await show(page);
    await take(page, name);
    if (!alsoDark.includes(name)) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await take(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

async function signIn(page: Page, server: string): Promise<void> {
  const card = page.getByRole('article', { name: server });
  const popupOpens = page.waitForEvent('popup');
  await card.getByRole('button', { name: /^Sign in/ }).click();
  const popup = await popupOpens;
  await popup.getByRole('radio', { name: PERSON }).first().check();
  await popup.getByRole('button', { name: 'Allow access' }).click();
  await card.getByText(/^Connected/).waitFor();
}

async function follow(page: Page, link: string): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).first().click();
}

type Shown = ReturnType<Page['getByRole']>;

async function open(page: Page, link: string, shown: Shown): Promise<void> {
  await follow(page, link);
  await shown.waitFor();
}

async function openClass(page: Page, name: string, shown: Shown): Promise<void> {
  await follow(page, 'Record');
  await page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await shown.waitFor();
}

async function openDrawer(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /digoxin/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Open the resources' }).click();
  await page.getByRole('dialog').getByText('"resourceType": "MedicationRequest"').first().waitFor();
}

async function openCharts(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await openClass(page, 'Lab results', page.getByRole('row').nth(1));
  await page.getByRole('button', { name: 'Charts', exact: true }).click();
  await page.locator('.recharts-surface').first().waitFor();
}

async function flagDigoxin(page: Page): Promise<void> {
  const row = page.getByRole('row', { name: /digoxin/i }).first();
  await openClass(page, 'Medications', row);
  await row.getByRole('button', { name: /^Flag/ }).click();
  await page.getByLabel('Reason').fill('Two doses: asked the ward which one is given');
  await page.getByRole('button', { name: 'Save flag' }).click();
  await row.getByText(/asked the ward/i).waitFor();
}

async function openReview(page: Page): Promise<void> {
  await open(page, 'Review', page.getByRole('cell', { name: /asked the ward/i }));
}

/** The window as it is, at rest: no pointer over anything, nothing moving. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForLoadState('networkidle');
  const png = toPalettePng(await shotAtRest(page));
  if (png.length > MOST_BYTES) throw new Error(`${name}.png has ${png.length} bytes: too many.`);
  await writeFile(`${FOLDER}${name}.png`, png);
  console.log(`${name}.png  ${Math.round(png.length / 1000)} kB`);
}

/** What two shots in a row agree on: charts draw, and rows are measured, after they are there. */
async function shotAtRest(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < 20; tries += 1) {
    const shot = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
    if (shot.equals(before)) return shot;
    before = shot;
    await page.waitForTimeout(150);
  }
  throw new Error('The page does not come to rest.');
}
