import { allowAccess, cardOf } from '../fixtures.ts';
import { claimedPatient, expect, HONEST, openRecord, PERSON, test } from './hostile.ts';

test('OR-08 the page can speak to no other origin, whatever runs in it', async ({
  page,
  world,
}) => {
  await page.goto('/');
  await expect(cardOf(page, HONEST)).toBeVisible();
  world.elsewhere.forget();
  const outcome = await page.evaluate(async (address) => {
    const blocked = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.effectiveDirective),
      );
    });
    const sent = await fetch(address, { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    );
    new Image().src = `${address}/pixel.png`;
    navigator.sendBeacon(address, 'secret');
    return { sent, directive: await blocked };
  }, world.elsewhere.origin);
  expect(outcome).toEqual({ sent: 'refused', directive: 'connect-src' });
  expect(world.elsewhere.seen.map(({ path }) => path)).toEqual([]);
});

test('CF-06 every screen runs under the policy without a violation', async ({
  page,
  world,
  signInHonest,
  signInAttacker,
}) => {
  world.attacker.script.fhir = (path) =>
    path === 'Patient/ada' ? { body: claimedPatient } : undefined;
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violated ${event.effectiveDirective} by ${event.blockedURI} ${event.sample}`);
    });
  });
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/violated|Content Security Policy/.test(message.text())) violations.push(message.text());
  });
  const answer = await page.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).not.toMatch(/unsafe/);
  await page
    .getByRole('button', { name: /^More ways/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await signInHonest();
  await signInAttacker();
  await openRecord(page);
  for (const screen of ['', '/allergies', '/labs', '/vitals', '/medications']) {
    await page.goto(`/record${screen}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  for (const screen of ['/quality', '/review', '/person', '/nowhere']) {
    await page.goto(screen);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(violations).toEqual([]);
});

test.describe('two tabs', () => {
  test('TB-03 who signs out in one is signed out in the other', async ({
    page,
    context,
    signInHonest,
  }) => {
    await page.goto('/');
    await signInHonest();
    const other = await context.newPage();
    await other.goto('/');
    const popups = other.waitForEvent('popup');
    await cardOf(other, HONEST)
      .getByRole('button', { name: /^Sign in/ })
      .click();
    await allowAccess(await popups, PERSON);
    await expect(cardOf(other, HONEST).getByText(/^Connected/)).toBeVisible();
    await cardOf(page, HONEST)
      .getByRole('button', { name: /^Sign out/ })
      .click();
    await expect(cardOf(other, HONEST).getByText(/^Connected/)).toBeHidden();
    const kept = await other.evaluate(() => Object.keys(sessionStorage));
    expect(kept.filter((key) => key.startsWith('concord.session'))).toEqual([]);
  });

  test('TB-04 a duplicated tab leaves the refresh token to the one it came from', async ({
    page,
    context,
    signInHonest,
  }) => {
    await page.goto('/');
    await signInHonest();
    const refreshOf = (tab: typeof page) =>
      tab.evaluate(
        () => JSON.parse(sessionStorage.getItem('concord.session.longterm') ?? '{}').refresh,
      );
    expect(await refreshOf(page)).toEqual(expect.any(String));
    // What "Duplicate" does: a new tab whose session storage begins as a copy.
    const copied = await page.evaluate(() => Object.entries({ ...sessionStorage }));
    const copy = await context.newPage();
    await copy.addInitScript((entries) => {
      if (sessionStorage.getItem('seeded') !== null) return;
      for (const [key, value] of entries) sessionStorage.setItem(key, String(value));
      sessionStorage.setItem('seeded', 'yes');
    }, copied);
    await copy.goto('/');
    await expect(cardOf(copy, HONEST).getByText(/^Connected/)).toBeVisible();
    await expect.poll(() => refreshOf(copy)).toBeUndefined();
    expect(await refreshOf(page)).toEqual(expect.any(String));
    await test.step('a reload is no copy', async () => {
      await page.reload();
      await expect(cardOf(page, HONEST).getByText(/^Connected/)).toBeVisible();
      await page.waitForTimeout(1_500);
      expect(await refreshOf(page)).toEqual(expect.any(String));
    });
  });
});
