import type { Locator, Page } from '@playwright/test';
import { datasetOf, eventOf } from '../../src/model/dataset.ts';
import { decodeTimeline } from '../../src/model/decode.ts';
import { eventId } from '../../src/model/ids.ts';
import { cardOf } from '../../src/model/quiz.ts';
import { ownList } from '../data/fixture.ts';
import { expectNoViolationsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const CHOSEN = [
  'aliyev-interview-january-5',
  'school-for-palestinian-children',
  'azerbaijan-opens-embassy-in-israel',
  'al-maliki-visits-azerbaijan',
  'herzog-meets-aliyev-in-baku',
  'un-decision-two-states',
];
const QUIZ = `/quiz?${new URLSearchParams(CHOSEN.map((id) => ['event', id]))}`;

const decoded = decodeTimeline(ownList());
if (decoded.kind !== 'ok') throw new Error('The list is broken');
const dataset = datasetOf(decoded.timeline);
const titleOf = (id: string): string => eventOf(dataset, eventId(id))?.title ?? '';

/** Titles as dates have them: by the start of what the record gives. */
const solved = CHOSEN.flatMap((id) => {
  const event = eventOf(dataset, eventId(id));
  return (event && cardOf(event)) ?? [];
})
  .filter(({ startDay }) => startDay !== undefined)
  .sort((a, b) => (a.startDay ?? 0) - (b.startDay ?? 0))
  .map(({ id }) => titleOf(id));
const undated = titleOf('school-for-palestinian-children');

const titles = (page: Page, pile: 'order' | 'aside'): Promise<string[]> =>
  page.locator(`[data-pile="${pile}"] [data-card] button[aria-pressed]`).allTextContents();

const cardNamed = (page: Page, title: string): Locator => page.getByRole('button', { name: title, exact: true });

async function open(page: Page, address = QUIZ): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Order quiz' })).toBeVisible();
  await expect(page.locator('#root[data-path]')).toHaveCount(0); // it answers
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

async function solveByKeys(page: Page): Promise<void> {
  await tabTo(page, cardNamed(page, undated));
  await page.keyboard.press('Space');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  for (const title of solved.toReversed()) {
    await tabTo(page, cardNamed(page, title));
    await page.keyboard.press('Space');
    await page.keyboard.press('Home');
    await expect(cardNamed(page, title)).toBeFocused();
    await page.keyboard.press('Space');
  }
}

test('the quiz is played by keyboard alone, and says what it does', async ({ page }) => {
  await open(page);
  const before = await titles(page, 'order');
  const status = page.getByRole('status');
  await tabTo(page, cardNamed(page, before[1] ?? ''));
  await page.keyboard.press('Space');
  await expect(status).toHaveText(`Picked up. ${before[1]}: place 2 of 6.`);
  await page.keyboard.press('ArrowUp');
  await expect(status).toHaveText(`${before[1]}: place 1 of 6.`);
  expect((await titles(page, 'order'))[0]).toBe(before[1]);
  await page.keyboard.press('Escape');
  await expect(status).toContainText('Cancelled.');
  expect(await titles(page, 'order')).toEqual(before);
  await expect(cardNamed(page, before[1] ?? '')).toBeFocused();

  await solveByKeys(page);
  expect(await titles(page, 'order')).toEqual(solved);
  expect(await titles(page, 'aside')).toEqual([undated]);
  await tabTo(page, page.getByRole('button', { name: 'Check' }));
  await page.keyboard.press('Enter');
  const summary = page.getByText('6 of 6 cards are right');
  await expect(summary).toBeFocused();
  await expect(page.getByText(/Both this and “.*” are dated 2023, year only: the sources do not say/)).toHaveCount(2);
  const links = page.getByRole('link', { name: `Open the event ${undated}` });
  await expect(links).toHaveAttribute('href', '/event/school-for-palestinian-children');
});

test('arrows lead from the order to the undated and back', async ({ page }) => {
  await open(page);
  const before = await titles(page, 'order');
  const last = before.at(-1) ?? '';
  await cardNamed(page, last).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await titles(page, 'aside')).toEqual([last]);
  await expect(cardNamed(page, last)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await titles(page, 'aside')).toEqual([last]);
  await page.keyboard.press('ArrowUp');
  expect(await titles(page, 'order')).toEqual(before);
});

async function dragOnto(page: Page, title: string, target: Locator, into: 'top' | 'foot'): Promise<void> {
  const from = await cardNamed(page, title).boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('Out of sight');
  await page.mouse.move(from.x + 120, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 130, from.y + from.height / 2 + 12, { steps: 3 });
  await page.mouse.move(to.x + 120, into === 'top' ? to.y + 4 : to.y + to.height - 4, { steps: 8 });
  await page.mouse.up();
}

test('the quiz is played by drag, and any order within a year is right', async ({ page }) => {
  await open(page);
  await dragOnto(page, undated, page.locator('[data-pile="aside"]'), 'foot');
  expect(await titles(page, 'aside')).toEqual([undated]);
  const swapped = [...solved];
  const at = solved.indexOf(titleOf('azerbaijan-opens-embassy-in-israel'));
  const pair = solved.indexOf(titleOf('herzog-meets-aliyev-in-baku'));
  [swapped[at], swapped[pair]] = [swapped[pair] ?? '', swapped[at] ?? ''];
  for (const title of swapped.toReversed()) {
    const first = page.locator('[data-pile="order"] [data-card]').first();
    if ((await first.textContent()) !== title) await dragOnto(page, title, first, 'top');
  }
  expect(await titles(page, 'order')).toEqual(swapped);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('6 of 6 cards are right')).toBeVisible();
});

test('a drag that is given up leaves the cards as they were', async ({ page }) => {
  await open(page);
  const before = await titles(page, 'order');
  const from = await cardNamed(page, before[0] ?? '').boundingBox();
  if (!from) throw new Error('Out of sight');
  await page.mouse.move(from.x + 120, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 120, from.y + 200, { steps: 6 });
  await expect(page.locator('[data-moving]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-moving]')).toHaveCount(0);
  await page.mouse.up();
  expect(await titles(page, 'order')).toEqual(before);
  await expect(page.locator('[data-held]')).toHaveCount(0);
});

test('what is wrong is explained by the dates, and can be tried again', async ({ page }) => {
  await open(page);
  await solveByKeys(page);
  const [first = ''] = solved;
  await cardNamed(page, first).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('4 of 6 cards are right')).toBeFocused();
  await expect(page.getByText(`It comes before “${solved[1]}” (2009, year only).`)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await cardNamed(page, first).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('6 of 6 cards are right')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a card is moved by a tap and a place, and by its grip', async ({ page, context }) => {
    await open(page);
    const before = await titles(page, 'order');
    await cardNamed(page, before[2] ?? '').tap();
    await page.getByRole('button', { name: `Put here before “${before[0]}”` }).tap();
    expect((await titles(page, 'order')).slice(0, 2)).toEqual([before[2], before[0]]);
    await expect(page.getByRole('button', { name: /Put here/ })).toHaveCount(0);

    const grip = await cardNamed(page, before[0] ?? '')
      .locator('[data-grip]')
      .boundingBox();
    const top = await cardNamed(page, before[2] ?? '').boundingBox();
    if (!grip || !top) throw new Error('Out of sight');
    const client = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: grip.x + grip.width / 2, y }],
      });
    const fromY = grip.y + grip.height / 2;
    await touch('touchStart', fromY);
    for (const share of [0.2, 0.5, 0.8, 1]) await touch('touchMove', fromY + (top.y + 4 - fromY) * share);
    await touch('touchEnd', 0);
    await expect.poll(async () => (await titles(page, 'order')).slice(0, 2)).toEqual([before[0], before[2]]);
  });
});

test('a link gives the same cards, another seed others, and no card names a year', async ({ page }) => {
  await page.goto('/list');
  await page.getByRole('link', { name: 'Order quiz' }).click();
  await expect(page).toHaveURL(/\/quiz$/);
  await expect(page.locator('[data-card]').first()).toBeVisible();
  const first = await titles(page, 'order');
  expect(first.filter((title) => /\d{4}/.test(title))).toEqual([]);
  await page.getByRole('link', { name: 'Other cards' }).click();
  await expect(page).toHaveURL(/seed=2$/);
  await expect.poll(() => titles(page, 'order')).not.toEqual(first);
  const second = await titles(page, 'order');
  await page.reload();
  await expect.poll(() => titles(page, 'order')).toEqual(second);
});

for (const width of [1440, 390])
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('the quiz is accessible before, during and after', async ({ page }) => {
      await open(page);
      await expectNoViolationsInBothThemes(page);
      await page.locator('[data-card] button').first().click();
      await expect(page.getByRole('button', { name: /Put here/ }).first()).toBeVisible();
      await expectNoViolationsInBothThemes(page);
      await page.getByRole('button', { name: 'Check' }).click();
      await expect(page.getByText(/of 6 cards are right/)).toBeVisible();
      await expectNoViolationsInBothThemes(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

test('chosen events that would give themselves away are left out, and too few cards are said to be', async ({
  page,
}) => {
  await open(page, '/quiz?event=israel-palestine-conflict-of-2023&event=nowhere&event=un-decision-two-states');
  await expect(page.getByText(/^2 chosen events are left out/)).toBeVisible();
  await expect(page.getByText('There are too few cards for a quiz here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check' })).toHaveCount(0);
});
