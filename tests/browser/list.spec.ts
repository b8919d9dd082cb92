import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the list sorts by keyboard, and is accessible', async ({ page }) => {
      await page.goto('/list');
      const date = page.getByRole('columnheader', { name: 'Date' });
      await expect(date).toHaveAttribute('aria-sort', 'ascending');
      await expectNoViolations(page);
      const first = page.getByRole('rowheader').first();
      const earliest = await first.textContent();
      await date.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(date).toHaveAttribute('aria-sort', 'descending');
      await expect(first).not.toHaveText(earliest ?? '');
      await expectNoViolations(page);
    });

    test('an event is cited, copied, and the focus comes back', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto('/event/armenia-recalls-ambassador-to-israel');
      const cite = page.getByRole('complementary').getByRole('button', { name: 'Cite' });
      await cite.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Cite' });
      await expect(dialog).toBeVisible();
      await expectNoViolations(page);
      await dialog.getByRole('radio', { name: 'Shunculture' }).check();
      await dialog.getByRole('button', { name: 'Copy' }).click();
      await expect(dialog.getByRole('status')).toHaveText('Copied');
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (await item?.getType(type))?.text();
        return { text: await read('text/plain'), html: await read('text/html') };
      });
      expect(copied.text).toMatch(/^Palestine-Azerbaijan: .*\. \(n\.d\.\)\. Shunculture\. https:/);
      expect(copied.html).toContain('<i>Palestine-Azerbaijan');
      await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(cite).toBeFocused();
      await expect(page).toHaveURL(/\/event\//); // Escape closed the dialog, not the panel
    });
  });

test('a source without a title is cited by each style’s rule', async ({ page }) => {
  await page.goto('/source/news-az');
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog.locator('p').first()).toHaveText('[Web page]. (n.d.). News.Az.');
  await dialog.getByRole('radio', { name: /Chicago/ }).check();
  await expect(dialog.locator('p').first()).toHaveText('Untitled web page. n.d. News.Az.');
  await expect(dialog).toContainText('Not given: author, date, title, address.');
});

test('the files hold the whole list, and CSV opens in a spreadsheet', async ({ page }) => {
  await page.goto('/list');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  const rows = await page.getByRole('rowheader').count();
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const json = await save('Download as JSON');
  expect(json.name).toBe('azerbaijan-palestine-israel-armenia.json');
  expect((JSON.parse(json.bytes.toString('utf8')) as { events: unknown[] }).events).toHaveLength(rows);
  const csv = await save('Download as CSV');
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a passage leads to its place on the live page, and says where that is', async ({ page }) => {
  await page.goto('/event/armenia-recalls-ambassador-to-israel');
  const panelLink = page.getByRole('complementary').getByRole('link', { name: /live page.*shunculture\.com/ });
  await expect(panelLink).toHaveAttribute('href', /^https:\/\/shunculture\.com\/.*#:~:text=/);
  await expect(panelLink).toHaveAttribute('rel', /noopener/);
  await page.goto('/source/shunculture');
  await expect(page.getByRole('link', { name: /live page/ }).first()).toHaveAttribute('href', /#:~:text=/);
  await expectNoViolations(page);
  await page.goto('/source/news-az');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /live page/ })).toHaveCount(0);
});

test('in a narrow window the list is still a table that sorts, and nothing of it is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/list');
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(98);
  await expect(page.getByRole('columnheader')).toHaveCount(7);
  await expect(rows.nth(1).getByRole('cell')).toHaveCount(6);
  await expect(rows.nth(1).getByRole('rowheader')).toHaveCount(1);
  const cut = await page
    .locator('main *')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((one) => `${one.tagName} ${one.textContent.slice(0, 40)}`),
    );
  expect(cut).toEqual([]);
  await page.getByRole('columnheader', { name: 'Speaker' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Speaker' })).toHaveAttribute('aria-sort', 'ascending');
  await expectNoViolations(page);
});

test('a link to a passage of a source lands on it, and the map frames what is in view', async ({ page }) => {
  await page.goto('/source/shunculture#palestine-opens-embassy-in-baku.5');
  const row = page.locator('[data-arrived]:focus');
  await expect(row).toBeInViewport();
  await expect(row.locator('mark[data-arrived]')).toHaveText("Palestine opened an embassy in Baku, Azerbaijan's capital, in 2011"); // prettier-ignore
  await expect(page.locator('li[data-arrived]')).toHaveCount(1);
  const heading = page.getByRole('heading', { name: 'Diplomatic Recognition and Relations' });
  await expect(heading).toBeInViewport();
  const bracket = page.locator('figure svg > path');
  const before = await bracket.getAttribute('d');
  expect(before).toMatch(/^M/);
  await page.keyboard.press('End');
  await expect(bracket).not.toHaveAttribute('d', before ?? '');
});
