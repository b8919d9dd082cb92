import { expectNoViolationsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const GHOST = '[data-bench="plot"] .is-ghost';

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test.describe(`at ${viewport.width}`, () => {
    test.use({ viewport });

    test('search and filters are accessible', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('combobox').click();
      await page.keyboard.type('embasy');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectNoViolationsInBothThemes(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('combobox')).toHaveValue('');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByRole('checkbox', { name: /^Statement/ }).check();
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ of 97 events$/);
      await expectNoViolationsInBothThemes(page);
    });
  });

test('a search lights up the plot while typing, and Enter opens the event and flies to it', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('a[data-event]').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('1947 two state');
  await expect(page.locator(GHOST).first()).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/event\/un-decision-two-states\?q=1947\+two\+state$/);
  await expect(page.locator('#event-title')).toBeFocused();
  await expect(page.getByRole('link', { name: /^1947.*UN decision/ })).toBeInViewport();
  await page.goBack();
  await expect(page.locator('#event-title')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('combobox')).toHaveValue('');
  await expect(page.locator(GHOST)).toHaveCount(0);
});

test('the arrow keys go through the results in the order shown', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('combobox')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('oil');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(3);
  for (const at of [0, 1, 2, 0]) {
    await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true');
    const id = (await options.nth(at).getAttribute('id')) ?? '';
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', id);
    await page.keyboard.press('ArrowDown');
  }
});

test('nothing found is said in the plot and in the tray, the ghosts stay, and it can be taken back', async ({
  page,
}) => {
  await page.goto('/?q=zebra');
  const none = page.getByText('No event matches “zebra”.');
  await expect(none).toBeVisible();
  await expect(page.getByText('0 of 69', { exact: true })).toBeVisible();
  expect(await page.locator(GHOST).count()).toBeGreaterThan(10);
  await expect(page.locator('a[data-event]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear search', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator(GHOST)).toHaveCount(0);
});

test('filters count before choosing, add up, are in the address, and come off one by one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Filter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  const statement = dialog.getByRole('checkbox', { name: /^Statement/ });
  const counted = Number(
    /(\d+) events?$/.exec(
      (await statement.getAttribute('aria-label')) ??
        (await statement.evaluate((box) => box.closest('label')?.textContent ?? '')),
    )?.[1],
  );
  await statement.check();
  await expect(dialog.getByRole('status')).toHaveText(`${counted} of 97 events`);
  await dialog.getByRole('checkbox', { name: /^Undated/ }).check();
  await expect(page).toHaveURL(/\?kind=statement&precision=undated$/);
  await expect(page.locator('a[data-event]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('button')).toHaveText(['Statement', 'Undated', 'Clear all']);
  await chips.getByRole('button', { name: 'Remove filter Date known to: Undated' }).click();
  await expect(page).toHaveURL(/\?kind=statement$/);
  expect(await page.locator('a[data-event]').count()).toBeGreaterThan(0);
  await page.goBack();
  await expect(chips.getByRole('button')).toHaveCount(3);
});

test('the keyboard meets only what is left, and the list and the phone show only that', async ({ page }) => {
  await page.goto('/?kind=statement');
  const labels = page.locator('a[data-event]');
  await expect(labels.first()).toBeVisible();
  const ids = await labels.evaluateAll((links) => links.map((link) => link.getAttribute('data-event')));
  await labels.first().focus();
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press(step % 2 ? 'ArrowRight' : 'ArrowDown');
    const focused = page.locator(':focus');
    const at = await focused.getAttribute('data-event');
    if (at !== null) expect(ids).toContain(at);
  }
  await page.getByRole('link', { name: 'List', exact: true }).click();
  await expect(page).toHaveURL(/\/list\?kind=statement$/);
  await expect(page.getByRole('row').first()).toBeVisible();
  const kinds = await page.locator('tbody tr td:nth-of-type(4)').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Statement']));
  const ranks = await page.locator('tbody tr td:first-of-type').allTextContents();
  const dated = ranks.filter((rank) => rank !== '').length;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page.locator('ol [data-at]').first()).toBeVisible();
  expect(await page.locator('ol [data-at]').count()).toBe(dated);
});
