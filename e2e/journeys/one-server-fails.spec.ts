import { allowAccess, cardOf, confirmPerson, everyServer, expect, test } from '../fixtures.ts';

const person = 'Marta Elisabeth Lindqvist';
const troubled = 'Lakeshore Medical Group';
const others = everyServer.filter((server) => server !== troubled);

/** What a reader is told of one source above the record. */
const stripOf = (page: import('@playwright/test').Page, server: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: new RegExp(server) })
    .first();

test.describe('one server fails and the other three are complete', () => {
  test('it answers 503 to every request', async ({
    page,
    openRecordOf,
    misbehave,
    expectNoAxeViolations,
  }) => {
    await misbehave('ambulatory', 'fail.503=AllergyIntolerance+MedicationRequest+Condition');
    await openRecordOf(person);
    await page
      .getByRole('link', { name: /^Allergies/ })
      .first()
      .click();
    await expectColumns(page, { complete: others, silent: troubled });
    await expectNoAxeViolations('one server failing');
  });

  test('it stops in the middle of a list', async ({ page, openRecordOf, misbehave }) => {
    await misbehave('ambulatory', 'fail.stop-paging=Observation');
    const three = everyServer.slice(0, 3); // a chart of many pages, which the fourth does not keep
    await openRecordOf('Ingrid Maria Solheim', three);
    await page.goto('/record/labs');
    await expectColumns(page, { complete: three.slice(0, 2), silent: troubled });
  });

  test('the person does not let it read allergies', async ({ page, connectTo }) => {
    await page.goto('/');
    for (const server of others) await connectTo(server, { as: person });
    const card = cardOf(page, troubled);
    const popups = page.waitForEvent('popup');
    await card.getByRole('button', { name: /^Sign in/ }).click();
    const popup = await popups;
    await popup.getByRole('checkbox', { name: 'Allergies' }).uncheck();
    await allowAccess(popup, person);
    await expect(card.getByText(/not granted/)).toBeVisible();
    await page.getByRole('link', { name: 'Person', exact: true }).click();
    await confirmPerson(page);
    await page.goto('/record/allergies');
    await expectColumns(page, { complete: others, silent: troubled });
    await expect(page.getByRole('columnheader', { name: troubled })).toContainText(
      /[Nn]ot permitted|not granted/,
    );
  });

  test('its token runs out while it is read, and is renewed', async ({
    page,
    openRecordOf,
    control,
    misbehave,
  }) => {
    await misbehave('ambulatory', 'http.slow=300');
    await openRecordOf(person);
    await control('ambulatory', { expireAccessTokens: true });
    await page
      .getByRole('link', { name: /^Allergies/ })
      .first()
      .click();
    await expectColumns(page, { complete: everyServer, silent: undefined });
  });

  test('its token runs out and cannot be renewed', async ({
    page,
    openRecordOf,
    control,
    misbehave,
  }) => {
    await misbehave('ambulatory', 'http.slow=400', 'auth.no-refresh-public');
    await openRecordOf(person);
    await control('ambulatory', { expireAccessTokens: true });
    await page
      .getByRole('link', { name: /^Documents/ })
      .first()
      .click();
    await expectColumns(page, { complete: others, silent: troubled });
    await page.getByRole('link', { name: 'Connect', exact: true }).click();
    await expect(cardOf(page, troubled).getByRole('button', { name: /^Reconnect/ })).toBeVisible();
    for (const server of others)
      await expect(cardOf(page, server).getByText(/^Connected/)).toBeVisible();
  });

  test('it is slow, and the others can be read meanwhile', async ({
    page,
    openRecordOf,
    misbehave,
  }) => {
    await misbehave('ambulatory', 'http.slow=4000');
    await openRecordOf(person);
    await page
      .getByRole('link', { name: /^Allergies/ })
      .first()
      .click();
    for (const server of others) {
      await expect(page.getByRole('columnheader', { name: server })).toContainText(
        'Read to its end',
      );
    }
    await expect(page.getByRole('columnheader', { name: troubled })).not.toContainText(
      'Read to its end',
    );
    await expectNothingMissingIn(page, troubled);
    await expect(
      stripOf(page, troubled)
        .or(page.getByText(/reading/i))
        .first(),
    ).toBeVisible();
  });
});

type Page = import('@playwright/test').Page;

async function expectColumns(
  page: Page,
  {
    complete,
    silent,
  }: { readonly complete: readonly string[]; readonly silent: string | undefined },
): Promise<void> {
  for (const server of complete) {
    await expect(page.getByRole('columnheader', { name: server })).toContainText('Read to its end');
  }
  if (silent === undefined) return;
  const head = page.getByRole('columnheader', { name: silent });
  await expect(head).not.toContainText('Read to its end');
  await expect(head).toContainText(/\w{4,}/);
  await expectNothingMissingIn(page, silent);
}

/** No cell of a source that was not read to its end claims that something is not recorded. */
async function expectNothingMissingIn(page: Page, server: string): Promise<void> {
  const heads = await page.getByRole('columnheader').allTextContents();
  const at = heads.findIndex((text) => text.includes(server));
  expect(at).toBeGreaterThan(0);
  await expect(page.getByRole('table').first()).toBeVisible();
  const cells = await page
    .getByRole('row')
    .evaluateAll((rows, column) => rows.map((row) => row.children[column]?.textContent ?? ''), at);
  expect(cells.filter((text) => text.includes('Not recorded'))).toEqual([]);
}
