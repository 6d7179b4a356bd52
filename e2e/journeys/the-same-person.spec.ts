import { allowAccess, cardOf, expect, type Page, test } from '../fixtures.ts';

const hospitals = ['Northgate University Hospital', 'Prairie Regional Medical Center'] as const;

/** A clinician's session brings no patient: one is searched. */
async function signInAsClinician(page: Page, server: string): Promise<void> {
  const card = cardOf(page, server);
  await card.getByRole('button', { name: /^More ways/ }).click();
  const popups = page.waitForEvent('popup');
  await page.getByRole('menuitem', { name: 'As a clinician', exact: true }).click();
  await allowAccess(await popups, 'Dr. Helen Okafor');
  await expect(card.getByText(/^Connected/)).toBeVisible();
}

test('a clinician finds twins and keeps them apart', async ({ page, expectNoAxeViolations }) => {
  await page.goto('/');
  for (const server of hospitals) await signInAsClinician(page, server);
  await page.getByRole('link', { name: 'Person', exact: true }).click();

  await test.step('one search asks every server', async () => {
    await page.getByLabel('Family name').fill('Hartmann');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page.getByText('Likely one person at 2 sources')).toHaveCount(2);
    await expectNoAxeViolations('search results');
  });

  await test.step('a twin is never taken for certain, and a link needs a reason', async () => {
    const chooseOf = (given: string, server: string) =>
      page
        .getByRole('article')
        .filter({ hasText: 'Likely one person' })
        .getByRole('listitem')
        .filter({ hasText: given })
        .filter({ hasText: server })
        .getByRole('button', { name: /^Choose/ })
        .click();
    await chooseOf('Lena', hospitals[0]);
    await chooseOf('Lina', hospitals[1]);
    await expect(page.getByText(/Weakest pair/)).toBeVisible();
    await expect(page.getByText(/Weakest pair/)).not.toContainText('Certainly the same');
    await page.getByRole('button', { name: 'These are the same person' }).click();
    await expect(page.getByText('Say in a few words why')).toBeVisible();
    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await expect(page.getByRole('heading', { name: /not confirmed yet/ })).toBeVisible();
  });
});

test('a link can be undone, and its data leaves the screen', async ({ page, openRecordOf }) => {
  await openRecordOf('Marta Elisabeth Lindqvist', hospitals);
  await page.goto('/record/medications');
  await expect(page.getByRole('columnheader', { name: hospitals[1] })).toBeVisible();
  await page.getByRole('link', { name: 'Person', exact: true }).click();
  const second = page.getByRole('article', { name: new RegExp(`at ${hospitals[1]}`) });
  await second.getByRole('button', { name: /[Uu]nlink|[Ll]eave out/ }).click();
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await page.goto('/record/medications');
  await expect(page.getByRole('columnheader', { name: hospitals[0] })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: hospitals[1] })).toHaveCount(0);
});

test('signing out of one server leaves the other signed in', async ({ page, openRecordOf }) => {
  await openRecordOf('Marta Elisabeth Lindqvist', hospitals);
  await page.getByRole('link', { name: 'Connect', exact: true }).click();
  await cardOf(page, hospitals[0])
    .getByRole('button', { name: /^Sign out/ })
    .click();
  await expect(cardOf(page, hospitals[0]).getByText('Not connected')).toBeVisible();
  await page.reload();
  await expect(cardOf(page, hospitals[1]).getByText(/^Connected/)).toBeVisible();
  await expect(cardOf(page, hospitals[0]).getByText('Not connected')).toBeVisible();
  // What a server was found to be stays pinned; whoever was signed in to it is gone.
  const [pinned, session] = await page.evaluate(() => [
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
  ]);
  expect(session).not.toContain('university');
  expect(pinned).not.toMatch(/token"|Lindqvist|Patient\//i);
});
