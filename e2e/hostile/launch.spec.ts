import { allowAccess, cardOf } from '../fixtures.ts';
import { expect, HONEST, test } from './hostile.ts';

test('LA-01 nothing is asked of a launching server that nobody configured', async ({
  page,
  world,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(`/launch.html?iss=${encodeURIComponent(world.elsewhere.base)}&launch=1`);
  const host = new URL(world.elsewhere.origin).host;
  await expect(page.getByText(`${host} is not one of the servers`)).toBeVisible();
  expect(world.elsewhere.seen).toEqual([]);
  expect(asked.filter((url) => url.startsWith(world.elsewhere.origin))).toEqual([]);
});

test('LA-02, LA-05 only iss and launch are read of a launch; another session stays', async ({
  page,
  world,
}) => {
  const { honest, elsewhere } = world;
  await page.goto('/');
  await cardOf(page, 'Mallory Clinic')
    .getByRole('button', { name: /^Sign in/ })
    .click();
  await expect(cardOf(page, 'Mallory Clinic').getByText(/^Connected/)).toBeVisible();
  await page.goto(`${honest.origin}/ehr`);
  const link = page.getByRole('link', { name: /^Open in Concord/ }).first();
  const launch = new URL((await link.getAttribute('href')) ?? '', honest.origin);
  const evil = { clientId: 'evil', client_id: 'evil', patientId: '999', scope: 'evil' };
  for (const [name, value] of Object.entries(evil)) launch.searchParams.set(name, value);
  launch.searchParams.set('fhirServiceUrl', elsewhere.base);
  launch.searchParams.set('redirectUri', elsewhere.origin);
  const authorize = page.waitForRequest((request) => request.url().includes('/auth?'));
  await page.goto(launch.href);
  const { searchParams } = new URL((await authorize).url());
  expect(searchParams.get('client_id')).toBe('concord');
  expect(searchParams.get('aud')).toBe(honest.base);
  expect(searchParams.get('redirect_uri')).toBe(`${world.app.origin}/callback/longterm`);
  expect(searchParams.get('scope')).not.toContain('evil');
  await allowAccess(page, 'Dr. Helen Okafor');
  await expect(cardOf(page, HONEST).getByText(/^Connected/)).toBeVisible();
  await expect(cardOf(page, 'Mallory Clinic').getByText(/^Connected/)).toBeVisible();
  expect(elsewhere.seen).toEqual([]);
});

test('LA-03, LA-04 a launch in disguise is refused', async ({ page, world }) => {
  const { host } = new URL(world.honest.origin);
  for (const iss of [
    `http://ehr@${host}/fhir`,
    `http://${host}/fhir/../admin`,
    `http://${host}/%66hir`,
    `http://${host}.evil.example/fhir`,
    'https://nоrth.example/fhir', // the second letter is Cyrillic
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/launch.html?iss=${encodeURIComponent(iss)}&launch=1`);
    await expect(page.getByText(/is not one of the servers/)).toBeVisible();
    expect(await page.locator('body').textContent()).not.toMatch(/passwd|alert|о/);
  }
});

test('LA-06 no page may frame Concord', async ({ page, world }) => {
  const answer = await page.request.get('/');
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  world.elsewhere.script.raw = (seen, response) => {
    if (seen.path !== '/frame') return false;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<iframe src="${world.app.origin}/"></iframe>`);
    return true;
  };
  await page.goto(`${world.elsewhere.origin}/frame`);
  await refused;
});

test('LA-07 where the browser gives no storage, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/');
  await expect(page.getByText(/gives Concord no storage/)).toBeVisible();
});
