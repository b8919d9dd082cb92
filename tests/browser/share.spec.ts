import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const EVENT = '/event/armenia-recalls-ambassador-to-israel';
const SOURCE = '/source/shunculture';
const BACK = { name: /^(Both|All) sources/ };

const openShare = async (page: Page) => {
  const share = page.getByRole('complementary').getByRole('button', { name: 'Share' });
  await share.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toBeVisible();
  return { share, dialog };
};

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } });

      test('an event is shared by keyboard, and the focus comes back', async ({ page, context, baseURL }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.goto(`${EVENT}?hide=armenia`);
        const { share, dialog } = await openShare(page);
        await expectNoViolations(page);
        const plain = new URL(EVENT, baseURL).href;
        const link = dialog.getByRole('textbox', { name: 'Link' });
        await expect(link).toHaveValue(`${plain}?hide=armenia`);
        const withView = dialog.getByRole('radio', { name: 'This view without Armenia-related' });
        await expect(withView).toBeChecked();
        await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(dialog.getByText('Link copied')).toHaveRole('status');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${plain}?hide=armenia`);
        await withView.focus();
        await page.keyboard.press('ArrowDown');
        await expect(link).toHaveValue(plain);
        await expect(dialog.getByText('Link copied')).toHaveCount(0);
        await dialog.locator('summary').focus();
        await page.keyboard.press('Enter');
        await expect(dialog.getByRole('textbox', { name: 'Embed code' })).toHaveValue(
          /^<iframe src=".*\/embed\/event\//,
        );
        const preview = dialog.frameLocator('iframe');
        await expect(preview.getByRole('link', { name: /Open in Passages/ })).toBeVisible();
        await expectNoViolations(page, 'iframe'); // an embed has its own test: its landmarks are those of the page again
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await expect(share).toBeFocused();
        await expect(page).toHaveURL(/\/event\//); // Escape closed the dialog, not the panel
      });

      test('an embed is accessible', async ({ page }) => {
        await page.goto('/embed');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Azerbaijan/);
        await expectNoViolations(page);
        await page.goto(`/embed${EVENT}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/recalls its ambassador/);
        await expectNoViolations(page);
        await page.goto(`/embed${SOURCE}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Palestine-Azerbaijan/);
        await expectNoViolations(page);
        await expect(page.getByRole('navigation', { name: 'Timeline, list and sources' })).toHaveCount(0);
      });
    });

test('the code fills the dialog when it is enlarged', async ({ page }) => {
  await page.goto(EVENT);
  const { dialog } = await openShare(page);
  const code = dialog.getByRole('img', { name: 'QR code of the link' });
  const small = (await code.boundingBox())?.width ?? 0;
  await dialog.getByRole('button', { name: 'Enlarge' }).click();
  await expect.poll(async () => (await code.boundingBox())?.width ?? 0).toBeGreaterThan(small * 2);
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeHidden();
  await dialog.getByRole('button', { name: 'Make smaller' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('everything in the dialog answers, though it was opened from the handle of a sheet', async ({ page }) => {
    await page.goto(`${EVENT}?hide=armenia`);
    await page.getByRole('complementary').getByRole('button', { name: 'Share' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByText('The page alone').click();
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/israel$/);
    await dialog.locator('summary').click();
    const frame = dialog.locator('iframe');
    await expect(dialog.frameLocator('iframe').getByRole('link', { name: /Open in Passages/ })).toBeVisible();
    const [room, shown] = [await dialog.boundingBox(), await frame.boundingBox()];
    expect(shown?.width).toBeLessThan(room?.width ?? 0); // 960 px, as much smaller as there is room for
  });
});

test('the list and the sources are shared from the bar', async ({ page, baseURL }) => {
  await page.goto('/sources');
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(new URL('/sources', baseURL).href);
});

test('a source is shared with the code that embeds it', async ({ page, baseURL }) => {
  await page.goto(SOURCE);
  await expect(page.getByRole('link', BACK)).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(new URL(SOURCE, baseURL).href);
  await dialog.getByText('Embed in another page').click();
  const code = dialog.getByRole('textbox', { name: 'Embed code' });
  await expect(code).toHaveValue(new RegExp(`^<iframe src="${new URL(`/embed${SOURCE}`, baseURL).href}" title="Shun`));
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(/Palestine-Azerbaijan/);
});

test('where the clipboard is denied the link is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('denied')) });
  });
  await page.goto(EVENT);
  const { dialog } = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText(/could not be copied/)).toBeVisible();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain(EVENT);
});

test.describe('in the page of another site', () => {
  test.use({
    allowedProblems: [/^third party: http:\/\/127\.0\.0\.1|frame-ancestors|ERR_BLOCKED_BY_RESPONSE/],
    viewport: { width: 1280, height: 800 },
  });

  let host: Server;
  test.beforeAll(async () => {
    host = createServer((request, response) => {
      const framed = new URL(request.url ?? '', 'http://host').searchParams.get('page');
      response.setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><title>Host</title><link rel="icon" href="data:">
        <body style="margin:0"><div style="height:200px"></div>
        <iframe src="${framed}" width="960" height="560" style="border:0"></iframe><div style="height:3000px"></div>`);
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  });
  test.afterAll(() => new Promise((done) => host.close(done)));

  /** A long page at another origin than the site, with one of its pages in a frame. */
  async function openHost(page: Page, baseURL: string | undefined, path: string) {
    const address = host.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${address.port}/?page=${new URL(path, baseURL).href}`);
    return page.frameLocator('iframe');
  }

  for (const [what, x, y] of [
    ['plot', 300, 500],
    ['panel', 800, 500],
    ['overview', 400, 690],
  ] as const)
    test(`a wheel over the ${what} scrolls the host`, async ({ page, baseURL }) => {
      const embed = await openHost(page, baseURL, `/embed${EVENT}`);
      await expect(embed.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        embed
          .getByRole('group', { name: /timeline/i })
          .getByRole('link')
          .first(),
      ).toBeVisible();
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(120);
      await page.mouse.wheel(0, 700);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(820);
    });

  test('with Ctrl it zooms, and the host stays', async ({ page, baseURL }) => {
    const embed = await openHost(page, baseURL, '/embed');
    const labels = embed.getByRole('group', { name: /timeline/i }).getByRole('link');
    await expect(labels.first()).toBeVisible();
    const frame = page.frames()[1];
    await page.mouse.move(500, 500);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => frame?.url()).toContain('w=');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('events open inside, sources and the rest beside it', async ({ page, context, baseURL }) => {
    const embed = await openHost(page, baseURL, `/embed${EVENT}`);
    await embed.getByRole('link', { name: /^Next/ }).click();
    await expect(embed.getByRole('heading', { level: 1 })).not.toHaveText(/recalls its ambassador/);
    expect(new URL(page.frames()[1]?.url() ?? '').pathname).toMatch(/^\/embed\/event\//);
    const [source] = await Promise.all([
      context.waitForEvent('page'),
      embed.getByRole('link', { name: /Read in context/ }).click(),
    ]);
    await expect(source).toHaveURL(/\/source\/[^/]+#/);
    const [full] = await Promise.all([
      context.waitForEvent('page'),
      embed.getByRole('link', { name: /Open in Passages/ }).click(),
    ]);
    await expect(full).toHaveURL(/:\d+\/event\//);
    await embed.getByRole('complementary').getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => new URL(page.frames()[1]?.url() ?? '').pathname).toBe('/embed');
  });

  test('a source stands alone, leaves the wheel to the host, and its events open inside', async ({
    page,
    context,
    baseURL,
  }) => {
    const embed = await openHost(page, baseURL, `/embed${SOURCE}`);
    await expect(embed.getByRole('heading', { level: 1 })).toHaveText(/Palestine-Azerbaijan/);
    await expect.poll(() => embed.locator('blockquote').count()).toBeGreaterThan(20);
    await expect(embed.getByRole('link', BACK)).toHaveCount(0);
    for (const [x, y] of [
      [150, 500],
      [700, 500],
    ] as const) {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(120);
    }
    const [full] = await Promise.all([
      context.waitForEvent('page'),
      embed.getByRole('link', { name: /Open in Passages/ }).click(),
    ]);
    await expect(full).toHaveURL(new RegExp(`:\\d+${SOURCE}$`));
    await embed.locator('blockquote').first().click(); // now it is the reader's: it scrolls itself
    await embed.getByRole('listitem').getByRole('link').filter({ hasText: /\d{4}/ }).first().click();
    await expect.poll(() => new URL(page.frames()[1]?.url() ?? '').pathname).toMatch(/^\/embed\/event\//);
    await expect(embed.getByRole('complementary')).toBeVisible();
  });

  test('the full app is not framed', async ({ page, baseURL }) => {
    const framed = await openHost(page, baseURL, '/');
    await page.waitForLoadState('load');
    await expect(framed.getByRole('heading', { level: 1 })).toHaveCount(0);
    expect(page.frames()[1]?.url()).not.toBe(baseURL);
  });
});
