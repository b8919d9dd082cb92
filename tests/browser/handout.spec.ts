import type { Page } from '@playwright/test';
import { datasetOf } from '../../src/model/dataset.ts';
import { decodeTimeline } from '../../src/model/decode.ts';
import type { TimelineEvent } from '../../src/model/types.ts';
import { ownList } from '../data/fixture.ts';
import { expectNoViolationsInBothThemes } from './support/axe.ts';
import { bare, readPdf, type PdfPage } from './support/readPdf.ts';
import { shortCodeOf } from '../../src/model/shortCode.ts';
import { expect, test } from './support/test.ts';

const PAPERS = { a4: [210, 297], letter: [215.9, 279.4] } as const; // mm
const MARGIN_MM = 15;
const PT_PER_MM = 72 / 25.4;

function eventsInOrder(): readonly TimelineEvent[] {
  const decoded = decodeTimeline(ownList());
  if (decoded.kind !== 'ok') throw new Error('The list is broken');
  const dataset = datasetOf(decoded.timeline);
  return Array.from(dataset.order, (index) => dataset.eventAt(index) as TimelineEvent);
}

const events = eventsInOrder();

/** The passage that the record gives first for the fact, as it stands in its sentence. */
function passageOf({ citations }: TimelineEvent) {
  const passage = (citations.find(({ supports }) => supports.includes('fact')) ?? citations[0])?.passage;
  if (!passage) throw new Error('An event without a passage');
  return passage;
}

const sentenceOf = (event: TimelineEvent): string => {
  const { prefix, exact, suffix } = passageOf(event);
  return prefix + exact + suffix;
};

/** How often a text occurs in another, overlaps included. */
const times = (text: string, part: string): number =>
  Array.from(text).filter((_, at) => text.startsWith(part, at)).length;

async function openHandout(page: Page, query: URLSearchParams): Promise<void> {
  await page.goto(`/handout?${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Fails where an event is missing, repeated, or cut in two by the end of a page. */
function expectWhole(pages: readonly PdfPage[], chosen: readonly TimelineEvent[]): void {
  const printed = pages.map(({ text }) => text).join('\n');
  const wanted = bare(chosen.map((event) => event.title + sentenceOf(event)).join('\n'));
  for (const event of chosen) {
    const [title, exact] = [bare(event.title), bare(passageOf(event).exact)];
    expect(times(printed, title), event.title).toBe(times(wanted, title));
    expect(times(printed, exact), `the passage of ${event.id}`).toBe(times(wanted, exact));
    // Head, passage and address of an event stand on one page, one after the other.
    const parts = [title, bare(sentenceOf(event)), `/e/${shortCodeOf(event.id)}`];
    const holding = pages.filter(
      ({ text }) =>
        parts.reduce<number>((from, part) => {
          const at = from < 0 ? -1 : text.indexOf(part, from);
          return at < 0 ? -1 : at + part.length;
        }, 0) > 0,
    );
    expect(holding.length, `${event.id} is whole on one page`).toBe(1);
  }
}

for (const paper of ['a4', 'letter'] as const)
  for (const count of [1, 8, 40]) {
    test(`${count} on ${paper}: every title and passage once, whole on a page of the right size`, async ({ page }) => {
      const chosen = events.slice(0, count);
      await openHandout(page, new URLSearchParams([['paper', paper], ...chosen.map(({ id }) => ['event', id])]));
      const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expectWhole(pages, chosen);
      const [widthMm, heightMm] = PAPERS[paper];
      for (const { widthPt, heightPt, rightPt, text } of pages) {
        expect(Math.abs(widthPt - widthMm * PT_PER_MM)).toBeLessThan(1);
        expect(Math.abs(heightPt - heightMm * PT_PER_MM)).toBeLessThan(1);
        expect(rightPt).toBeLessThan((widthMm - MARGIN_MM) * PT_PER_MM + 1);
        expect(text).not.toBe('');
      }
      expect(pages.length).toBeLessThanOrEqual(Math.ceil(count / 4) + 3);
    });
  }

test('paper and answers are chosen on the page, and the address keeps them', async ({ page }) => {
  await openHandout(page, new URLSearchParams([['event', events[0]?.id ?? '']]));
  await expect(page.getByRole('heading', { name: 'What the record says' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByRole('checkbox').check();
  await expect(page).toHaveURL(/event=.*&paper=letter&answers=1$/);
  await expect(page.getByRole('heading', { name: 'What the record says' })).toBeVisible();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.at(-1)?.text).toContain(bare('What the record says'));
  expect(pages.filter(({ text }) => text.includes(bare('What the record says')))).toHaveLength(1);
  expect(pages.map(({ text }) => text).join('')).not.toContain('Addwhat'); // the controls stay on the screen
});

test('more than a handout holds is said, and the first are printed', async ({ page }) => {
  await page.goto('/list');
  await page.getByRole('link', { name: 'Handout' }).click();
  await expect(page.getByRole('status')).toContainText(`${events.length} events are selected`);
  await expect(page.locator('[data-event]')).toHaveCount(40);
});

test('a choice that is in no list is said, and each event has its own address', async ({ page, baseURL }) => {
  const id = events[3]?.id ?? '';
  await openHandout(page, new URLSearchParams([['event', 'nowhere'], ['event', id]])); // prettier-ignore
  await expect(page.getByRole('status')).toHaveText('One chosen event is not in this list: nowhere.');
  const address = new URL(`/e/${shortCodeOf(id)}`, baseURL);
  await expect(page.locator('[data-event]')).toContainText(address.host + address.pathname);
  await expect(page.locator('[data-event] > svg path')).toHaveAttribute('d', /^M4 4h7v1H4z/); // a finder pattern
  await page.goto(address.href);
  await expect(page).toHaveURL(new URL(`/event/${id}`, baseURL).href);
});

test('the exact words are underlined, so that they survive a printer without colours', async ({ page }) => {
  await openHandout(page, new URLSearchParams([['event', events[0]?.id ?? '']]));
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('blockquote mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  expect(lines).toEqual(['underline']);
});

for (const width of [1440, 390])
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('the handout is accessible', async ({ page }) => {
      const chosen = [...events.slice(0, 12), ...events.slice(-2)];
      const query = new URLSearchParams([['answers', '1'], ...chosen.map(({ id }) => ['event', id])]);
      await openHandout(page, query);
      await expectNoViolationsInBothThemes(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
