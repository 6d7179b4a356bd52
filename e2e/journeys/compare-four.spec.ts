import { readFile } from 'node:fs/promises';
import { allowAccess, cardOf, confirmPerson, everyServer, expect, test } from '../fixtures.ts';

const person = 'Marta Elisabeth Lindqvist';

test('a steward connects four hospitals, sees what differs, flags it and takes it along', async ({
  page,
  connectTo,
  expectNoAxeViolations,
}) => {
  const [first, ...others] = everyServer;

  await test.step('the first screen says what this is', async () => {
    await page.goto('/');
    await expect(page.getByText('Not for clinical use')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(4);
    await expectNoAxeViolations('first screen');
  });

  await test.step('one server is signed in to in this tab, three in windows of their own', async () => {
    await cardOf(page, first)
      .getByRole('button', { name: /^More ways/ })
      .click();
    await page.getByRole('menuitem', { name: 'In this tab', exact: true }).click();
    await page.waitForURL(/sign-in/);
    await expectNoAxeViolations('sign-in page');
    await allowAccess(page, person);
    await expect(cardOf(page, first).getByText(/^Connected/)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    for (const server of others) await connectTo(server, { as: person });
    await expect(page.getByText('4 of 4 connected')).toBeVisible();
    await expectNoAxeViolations('connected');
  });

  await test.step('nothing clinical is read before a person confirms', async () => {
    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await expect(page.getByRole('heading', { name: /not confirmed yet/ })).toBeVisible();
    await page.getByRole('link', { name: 'Person', exact: true }).click();
    await expectNoAxeViolations('person');
    await confirmPerson(page);
  });

  await test.step('the overview leads with what can harm', async () => {
    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await expect(page.getByText('Read to its end').first()).toBeVisible();
    const alerts = page.getByRole('region', { name: 'Safety findings' });
    await expect(alerts.getByText(/states no known allergies/).first()).toBeVisible();
    await expectNoAxeViolations('overview');
  });

  await test.step('a missing penicillin allergy is said to be missing', async () => {
    await page.getByRole('link', { name: 'Allergies' }).first().click();
    const row = page.getByRole('row', { name: /penicillin/i }).first();
    await expect(row).toContainText('Not recorded');
    await expect(row).toContainText('Missing');
  });

  await test.step('two doses of digoxin stand side by side, critical', async () => {
    await page
      .getByRole('link', { name: /^Medications/ })
      .first()
      .click();
    const row = page.getByRole('row', { name: /digoxin/i }).first();
    await expect(row).toContainText('0.125 mg');
    await expect(row).toContainText('0.25 mg');
    await expect(row).toContainText('Differs');
    await expect(row).toContainText('Critical');
    await expectNoAxeViolations('medications');
  });

  await test.step('the servers’ own words are a click away', async () => {
    await page
      .getByRole('button', { name: /digoxin/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Open the resources' }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByText('"resourceType": "MedicationRequest"').first()).toBeVisible();
    await expectNoAxeViolations('drawer');
    await drawer.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('a flag and its reason outlive a reload, and so do the sessions', async () => {
    const row = page.getByRole('row', { name: /digoxin/i }).first();
    await row.getByRole('button', { name: /^Flag/ }).click();
    await expectNoAxeViolations('flag dialog');
    await page.getByLabel('Reason').fill('Asked the ward');
    await page.getByRole('button', { name: 'Save flag' }).click();
    await expect(row).toContainText('Asked the ward');
    await page.reload();
    await expect(page.getByRole('row', { name: /digoxin/i }).first()).toContainText(
      'Asked the ward',
    );
    await expect(page.getByText('Read to its end')).not.toHaveCount(0);
  });

  await test.step('quality is charted for each source', async () => {
    await page.getByRole('link', { name: 'Quality', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: 'Score by source and dimension' }),
    ).toBeVisible();
    await expect(page.getByText(/n = \d/).first()).toBeVisible();
    await expectNoAxeViolations('quality');
  });

  await test.step('the review lists the flag and hands it over as CSV', async () => {
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await expect(page.getByRole('cell', { name: 'Asked the ward' })).toBeVisible();
    await expectNoAxeViolations('review');
    const downloads = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const csv = await readFile(await (await downloads).path(), 'utf8');
    expect(csv).toContain('Asked the ward');
    expect(csv.trim().split('\r\n')).toHaveLength(2);
  });
});
