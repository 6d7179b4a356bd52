import { allowAccess, cardOf, expect, test } from '../fixtures.ts';

test('an EHR opens Concord on one chart', async ({ page, concord }) => {
  const university = concord.servers.find(({ id }) => id === 'university');
  await page.goto(`${university?.origin}/ehr`);
  await page.getByRole('link', { name: /Open in Concord.*Marta/ }).click();
  await allowAccess(page, 'Dr. Helen Okafor');
  const card = cardOf(page, 'Northgate University Hospital');
  await expect(card.getByText(/^Connected/)).toBeVisible();
  await expect(card).toContainText('LINDQVIST, Marta');
  expect(new URL(page.url()).search).toBe('');
});

test('a launch from a server nobody configured is refused without a request', async ({
  page,
  concord,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${concord.url}launch.html?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=abc`);
  await expect(page.getByText(/not .*(configured|list|set up|known)/i)).toBeVisible();
  expect(asked.filter((url) => url.includes('evil.example/'))).toEqual([]);
});

test('a person who denies access is told so, and may try again', async ({ page }) => {
  await page.goto('/');
  const card = cardOf(page, 'Willow Bend Care Home');
  const popups = page.waitForEvent('popup');
  await card.getByRole('button', { name: /^Sign in/ }).click();
  const popup = await popups;
  await popup.getByRole('button', { name: 'Deny' }).click();
  await expect(card.getByText(/not granted/).first()).toBeVisible();
  await expect(card.getByRole('button', { name: /^(Sign in|Try again|Reconnect)/ })).toBeVisible();
});

test('no token and no record go to an origin they do not belong to', async ({
  page,
  concord,
  openRecordOf,
}) => {
  const own = new Map<string, Set<string>>();
  page.on('request', (request) => {
    const token = request.headers().authorization;
    if (token === undefined) return;
    const origin = new URL(request.url()).origin;
    own.set(token, (own.get(token) ?? new Set()).add(origin));
  });
  await openRecordOf('Marta Elisabeth Lindqvist');
  await expect(page.getByText('Read to its end').first()).toBeVisible();
  expect(own.size).toBeGreaterThanOrEqual(4);
  for (const origins of own.values()) expect(origins.size).toBe(1);
  const known = new Set(concord.servers.map(({ origin }) => origin));
  for (const origin of [...own.values()].flatMap((origins) => [...origins])) {
    expect(known.has(origin)).toBe(true);
  }
});
