import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { RawCitation, RawEvent, RawTimeline } from '../../src/model/schema.ts';
import { expectNoViolations, violationsOf } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const { events } = JSON.parse(readFileSync('data/timeline.json', 'utf8')) as RawTimeline;

const quoteOf = ({ selector }: RawCitation) => {
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  return quote?.type === 'TextQuoteSelector' ? quote : { exact: '', prefix: '', suffix: '' };
};

/** Goes to an event as a link does, without loading the page anew; answers with all that its panel must show. */
const openEvent = (page: Page, { id, title }: RawEvent) =>
  page.evaluate(
    async ({ path, name }) => {
      history.pushState(undefined, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
      const isThere = (): boolean => document.querySelector('#event-title')?.textContent === name;
      for (let tries = 0; !isThere() && tries < 2_000; tries++) await new Promise((done) => setTimeout(done, 5));
      const panel = document.querySelector('aside') as HTMLElement;
      const text = (selector: string): string => panel.querySelector(selector)?.textContent ?? '';
      return {
        title: text('h1'),
        place: text('header'),
        quote: text('blockquote'),
        marked: text('blockquote mark'),
        facts: [...panel.querySelectorAll('dt')].map((term) => [
          term.textContent,
          term.nextElementSibling?.textContent?.trim() ?? '',
        ]),
        steps: panel.querySelector('dd ol')?.childElementCount,
        footer: [...panel.querySelectorAll('nav > *')].map((step) => step.textContent ?? ''),
        beyond: panel.scrollWidth > panel.clientWidth,
      };
    },
    { path: `/event/${id}`, name: title },
  );

function expectWhole(shown: Awaited<ReturnType<typeof openEvent>>, event: RawEvent): void {
  const [first] = event.citations ?? [];
  const { prefix = '', exact, suffix = '' } = first ? quoteOf(first) : { exact: '' };
  expect(shown, event.id).toMatchObject({
    title: event.title,
    quote: prefix + exact + suffix,
    marked: exact,
    steps: 3,
    beyond: false,
  });
  const names = shown.facts.map(([name]) => name?.replace(/s$/, ''));
  expect(names.slice(0, 4), event.id).toEqual(['Who says so', 'Date', 'Source', 'Track']);
  for (const [name, value] of shown.facts) expect(value, `${event.id}: ${name}`).not.toBe('');
  expect(shown.footer.length, event.id).toBe(2);
  for (const step of shown.footer) expect(step, event.id).not.toBe('');
}

for (const width of [1440, 768, 390])
  test(`every event opens with nothing missing at ${width}, in both themes`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.goto(`/event/${events[0]?.id}`);
    await expect(page.locator('#event-title')).toBeVisible();
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolations(page);
    let colorScheme: 'light' | 'dark' = 'light';
    // Each event in the theme of the last one first, then in the other: a change of theme styles and paints the page anew.
    for (const event of events) {
      expectWhole(await openEvent(page, event), event);
      for (const isSecond of [false, true]) {
        if (isSecond) colorScheme = colorScheme === 'light' ? 'dark' : 'light';
        if (isSecond) await page.emulateMedia({ colorScheme });
        // The same elements in other colours: there the colours are looked at.
        const look = { part: 'aside', ...(colorScheme === 'dark' ? { rules: ['color-contrast'] } : {}) };
        expect(await violationsOf(page, look), `${event.id}, ${colorScheme}`).toEqual([]);
      }
    }
  });

test('every passage of an event is shown verbatim, one by one', async ({ page }) => {
  const most = [...events].sort((a, b) => (b.citations?.length ?? 0) - (a.citations?.length ?? 0))[0];
  if (!most?.citations) throw new Error('No event has a passage');
  await page.goto(`/event/${most.id}`);
  const block = page.getByRole('complementary').locator('blockquote').first();
  const next = page.getByRole('button', { name: 'Next passage' });
  for (const [at, citation] of most.citations.entries()) {
    if (at > 0) await next.click();
    const { prefix = '', exact, suffix = '' } = quoteOf(citation);
    expect(await block.evaluate((quote) => quote.textContent)).toBe(prefix + exact + suffix);
    expect(await block.locator('mark').evaluate((mark) => mark.textContent)).toBe(exact);
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
});

test('accounts that differ stand side by side, from both ends', async ({ page }) => {
  await page.goto('/event/neutral-stance');
  const differing = page.getByRole('region', { name: 'Two accounts, side by side' });
  await expect(differing.getByRole('blockquote')).toHaveCount(2);
  await expect(page.getByText('The source itself also says otherwise.')).toBeVisible();
  const [own, other] = await differing.getByRole('figure').all();
  const [left, right] = [await own?.boundingBox(), await other?.boundingBox()];
  expect(left?.y).toBe(right?.y);
  await differing.getByRole('link').click();
  await expect(page).toHaveURL(/unofficial-support-for-israel$/);
  await expect(differing.getByRole('link')).toHaveAttribute('href', '/event/neutral-stance');
});

test('from a passage to its source and back, by keyboard alone', async ({ page }) => {
  await page.goto('/event/armenia-recalls-ambassador-to-israel');
  const context = page.getByRole('link', { name: 'Read in context' });
  await expect(context).toBeVisible();
  const isFocused = (): Promise<boolean> => context.evaluate((link) => link === document.activeElement);
  for (let presses = 0; !(await isFocused()) && presses < 40; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/source\/shunculture#armenia-recalls-ambassador-to-israel$/);
  const row = page.locator('[data-arrived]:focus');
  await expect(row).toContainText('recalling its ambassador to Israel');
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab');
    const href = await page.locator(':focus').getAttribute('href');
    if (href === '/event/armenia-recalls-ambassador-to-israel') break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('#event-title')).toBeFocused();
  await expect(page.locator('#event-title')).toHaveText('Armenia recalls its ambassador to Israel');
});

test('what an event is linked to is underlined while the pointer rests on it', async ({ page }) => {
  await page.goto('/');
  const label = page.locator('a[data-event]', { hasText: 'Heightened' }).first();
  const backs = page.locator('a[data-event]', { hasText: 'backs Azerbaijan' }).first();
  const links = (await label.count()) > 0 ? label : backs;
  await expect(page.locator('a[data-event].is-related, [data-undated][data-related]')).toHaveCount(0);
  await links.hover();
  await expect(page.locator('a[data-event].is-related, [data-undated][data-related]')).not.toHaveCount(0);
});
