import { cardOf } from '../fixtures.ts';
import { ATTACKER, allOf, claimedPatient, expect, HONEST, openRecord, test } from './hostile.ts';

test('OA-01 an attacker among the configured servers gets no code, verifier or token of another', async ({
  page,
  world,
  signInHonest,
  signInAttacker,
  secrets,
}) => {
  const { attacker, honest } = world;
  await page.goto('/');

  await test.step('both are connected, each by its own sign-in', async () => {
    await signInAttacker();
    await expect(cardOf(page, ATTACKER).getByText(/^Connected/)).toBeVisible();
    await signInHonest();
  });

  await test.step('the attacker lures the next sign-in to the honest server', async () => {
    await cardOf(page, ATTACKER)
      .getByRole('button', { name: /^Sign out/ })
      .click();
    const before = attacker.asked('/token').length;
    // As after a rogue registration: an honest code comes to the attacker's own callback.
    attacker.script.authorize = (asked) =>
      `${asked.get('redirect_uri')}?code=HONEST-CODE&state=${asked.get('state')}&iss=${encodeURIComponent(honest.origin)}`;
    await signInAttacker();
    const card = cardOf(page, ATTACKER);
    await expect(card.getByText(new RegExp(`came from ${HONEST}`))).toBeVisible();
    expect(attacker.asked('/token')).toHaveLength(before);
    expect(allOf(attacker)).not.toContain('HONEST-CODE');
  });

  await test.step('OA-02 the honest sign-in page itself is shown, with the attacker’s state', async () => {
    const before = attacker.asked('/token').length;
    attacker.script.authorize = (asked) => {
      const lure = new URL(`${honest.origin}/auth`);
      for (const [name, value] of asked) lure.searchParams.set(name, value);
      lure.searchParams.set('redirect_uri', `${world.app.origin}/callback/longterm`);
      lure.searchParams.set('aud', honest.base);
      return lure.href;
    };
    const popups = page.waitForEvent('popup');
    await signInAttacker();
    const popup = await popups;
    await popup.getByRole('radio').first().check();
    await popup.getByRole('button', { name: 'Allow access' }).click();
    await expect(cardOf(page, ATTACKER).getByText(/another server's address/)).toBeVisible();
    expect(attacker.asked('/token')).toHaveLength(before);
  });

  await test.step('OA-05, OA-06 it borrows the honest sign-in page, then the issuer', async () => {
    delete attacker.script.authorize;
    for (const [name, value] of [
      ['authorization_endpoint', `${honest.origin}/auth`],
      ['issuer', honest.origin],
    ] as const) {
      attacker.script.discovery = { [name]: value };
      await signInAttacker();
      await expect(cardOf(page, ATTACKER).getByText(new RegExp(name))).toBeVisible();
    }
    attacker.script.discovery = {};
  });

  await test.step('OR-01, OR-02 it is read beside the honest one, with links to there', async () => {
    attacker.script.fhir = (path) => {
      if (path === 'Patient/ada') return { body: claimedPatient };
      return path === 'AllergyIntolerance'
        ? {
            body: {
              ...{ resourceType: 'Bundle', type: 'searchset', entry: [] },
              link: [{ relation: 'next', url: `${honest.base}/AllergyIntolerance?patient=1` }],
            },
          }
        : undefined;
    };
    await signInAttacker();
    await expect(cardOf(page, ATTACKER).getByText(/^Connected/)).toBeVisible();
    await openRecord(page);
    await page
      .getByRole('link', { name: /^Allergies/ })
      .first()
      .click();
    const heads = page.getByRole('columnheader');
    await expect(heads.filter({ hasText: HONEST })).toContainText('Read to its end');
    await expect(heads.filter({ hasText: ATTACKER })).not.toContainText('Read to its end');
  });

  const known = await secrets();
  expect(known.length).toBeGreaterThanOrEqual(3);
  for (const secret of known) expect(allOf(attacker)).not.toContain(secret);
  // Nor the other way round.
  const theirs = attacker.seen.flatMap(({ token }) => token ?? []);
  expect(theirs.length).toBeGreaterThan(0);
  for (const token of theirs) expect(known).not.toContain(token);
});

test('OA-07, OA-08, OA-11 an old answer, a guessed one and a made-up error change nothing', async ({
  page,
  signInHonest,
}) => {
  await page.goto('/');
  await signInHonest();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  for (const query of [
    '?code=x&state=r.guess',
    '?error=access_denied&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E&state=r.unknown',
  ]) {
    await page.goto(`/callback/longterm${query}`);
    await expect(cardOf(page, HONEST).getByText(/^Connected/)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('body').textContent()).not.toMatch(/guess|unknown|alert/);
  }
  expect(asked.filter((path) => path.endsWith('/token'))).toEqual([]);
});

test('OA-19 messages from other windows and from our own origin begin nothing', async ({
  page,
}) => {
  await page.goto('/');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
  await page.evaluate(() => {
    window.postMessage({ type: 'completeAuth', url: 'javascript:alert(1)' }, '*');
    const channel = new BroadcastChannel('concord-sign-in');
    channel.postMessage({ kind: 'go', state: 's', address: 'javascript:alert(1)' });
    channel.postMessage({ kind: 'answer', state: 's', server: 'longterm', query: '?state=s' });
  });
  await expect(cardOf(page, HONEST).getByRole('button', { name: /^Sign in/ })).toBeVisible();
  expect(dialogs).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/');
});
