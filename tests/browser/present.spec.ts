import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { RawTimeline } from '../../src/model/schema.ts';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const { stories = [] } = JSON.parse(readFileSync('data/timeline.json', 'utf8')) as RawTimeline;
const [story] = stories;
if (story === undefined) throw new Error('The list has no story');

const COUNT = story.steps.length;
const said = (page: Page) => page.getByRole('status').first();

test('a whole story is presented in two windows with a clicker, and one window comes back', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await page.goto(`/present/${story.id}/1`);
  await expect(said(page)).toHaveText(new RegExp(`^Step 1 of ${COUNT}\\.`));
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await expect(speaker.getByRole('heading', { name: 'Notes' })).toBeVisible();
  for (let step = 2; step <= COUNT; step++) {
    // A step may have several parts: the clicker goes on until the next one.
    for (const stands = new RegExp(`/${step}(\\?|$)`); !stands.test(page.url());) {
      const before = page.url();
      await page.keyboard.press('PageDown');
      await expect(page).not.toHaveURL(before);
    }
    await expect(said(page)).toHaveText(new RegExp(`^Step ${step} of`));
    await expect(said(speaker)).toHaveText(new RegExp(`^Step ${step} of`));
    await expect(speaker.getByText(story.steps[step - 1]?.notes ?? 'none')).toBeVisible();
  }
  await speaker.keyboard.press('Home');
  await expect(said(page)).toHaveText(/^Step 1 of/);
  await page.keyboard.press('End');
  await speaker.reload();
  await expect(said(speaker)).toHaveText(new RegExp(`^Step ${COUNT} of`));
  await speaker.keyboard.press('b');
  await expect(said(page)).toHaveText('The screen is blank.');
  await page.reload();
  await expect(said(page)).toHaveText('The screen is blank.'); // told by the other window
});

test('words are predicted before they are shown, and P presents the event that is open', async ({ page }) => {
  await page.goto('/event/armenia-recalls-ambassador-to-israel');
  await expect(page.getByRole('combobox')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\/present\/-\/at\/armenia-recalls-ambassador-to-israel$/);
  await expect(said(page)).toHaveText(/^Step \d+ of \d+.*recalls its ambassador/);
  await page.keyboard.press('c');
  await expect(page.getByRole('blockquote')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^Before you see the words/).filter({ visible: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('img', { name: 'Covered words' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('img', { name: 'Covered words' })).toHaveCount(0);
  await expect(page.getByRole('blockquote').locator('mark')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/event\/armenia-recalls-ambassador-to-israel$/);
});

test('a step that asks first does so by itself; leaving a deep link takes along the view and nothing else', async ({
  page,
}) => {
  const first = story.steps.findIndex(({ predict }) => predict === true) + 1;
  await page.goto(`/present/${story.id}/${first}?hide=armenia`);
  await expect(page.getByText('asks the question')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/beat=1/);
  await expect(page.getByText(story.steps[first - 1]?.question ?? '').filter({ visible: true })).toBeVisible();
  await page.keyboard.press('c'); // the switch has the last word
  await expect(page.getByRole('blockquote')).toBeVisible();
  await page.keyboard.press('q');
  await expect(page.getByRole('img', { name: 'Code for phones' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(page.getByRole('status').first()).toHaveText('The screen is blank.');
  await page.keyboard.press('w');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`/event/${story.steps[first - 1]?.event ?? ''}\\?hide=armenia$`));
});

test('a clicker pressed fast goes on as often as it is pressed, and Back goes through every step', async ({ page }) => {
  await page.goto('/present/-/3?predict=0');
  await expect(said(page)).toHaveText(/^Step 3 /);
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageDown', { delay: 0 });
  await expect(page).toHaveURL(/\/-\/6\?predict=0$/);
  for (const step of [5, 4, 3]) {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/-/${step}\\?predict=0$`));
    await expect(said(page)).toHaveText(new RegExp(`^Step ${step} `));
  }
});

test('the next step lies ready, unseen and unheard, and is shown as it lies', async ({ page }) => {
  await page.goto('/present/-/3?predict=0');
  const words = page.locator('blockquote');
  await expect(words).toHaveCount(3); // of the step, and of its neighbours
  await expect(words.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('blockquote')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.getByRole('blockquote').dblclick({ position: { x: 30, y: 15 } }); // its words can be selected, none lies over them
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^\S+$/);
  await words.last().evaluate((element) => Object.assign(element, { layReady: true }));
  const next = await words.last().textContent();
  await page.keyboard.press('PageDown');
  await expect(said(page)).toHaveText(/^Step 4 /);
  expect(
    await page.getByRole('blockquote').evaluate((element) => [element.textContent, 'layReady' in element] as const),
  ).toEqual([next, true]);
});

test('the controls cover nothing, at any size of a screen', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`/present/${story.id}/2`);
    await page.mouse.move(200, 200);
    const bar = await page.getByRole('toolbar').boundingBox();
    const foot = await page.locator('article > footer').boundingBox();
    expect((foot?.y ?? Infinity) + (foot?.height ?? 0), `${width} × ${height}`).toBeLessThanOrEqual(bar?.y ?? 0);
    expect((bar?.y ?? Infinity) + (bar?.height ?? 0)).toBeLessThanOrEqual(height);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])
    test.describe(`${colorScheme} at ${viewport.width}`, () => {
      test.use({ colorScheme, viewport });

      test('presenting is accessible', async ({ page }) => {
        await page.goto('/present');
        await expect(page.getByRole('link', { name: story.title, exact: true })).toBeVisible();
        await expectNoViolations(page);
        await page.goto(`/present/${story.id}/2`);
        await expect(page.getByRole('blockquote')).toBeVisible();
        await expectNoViolations(page);
        await page.keyboard.press('g');
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoViolations(page);
        await page.goto(`/present/${story.id}/2?presenter=1`);
        await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
        await expectNoViolations(page);
      });
    });

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
])
  test(`letters are as large as a room needs at ${viewport.width} × ${viewport.height}, for every event`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/present/-/1');
    await expect(page.getByRole('blockquote')).toBeVisible();
    const unit = Math.min(viewport.width / 1920, viewport.height / 1080);
    const { events } = JSON.parse(readFileSync('data/timeline.json', 'utf8')) as RawTimeline;
    for (let step = 1; step <= events.length; step++) {
      const found = await page.evaluate((at) => {
        history.pushState(undefined, '', `/present/-/${at}`);
        dispatchEvent(new PopStateEvent('popstate'));
        return new Promise<{ at: string; title: number; passage: number; below: number }>((resolve) => {
          const look = (): unknown => {
            if (document.querySelector('article header b')?.textContent !== String(at)) return setTimeout(look, 20);
            const size = (selector: string): number =>
              Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
            const foot = document.querySelector('blockquote + *, article footer')?.getBoundingClientRect();
            const quote = document.querySelector('blockquote')?.getBoundingClientRect();
            const strip = document.querySelector('article > footer')?.getBoundingClientRect();
            return resolve({
              at: document.querySelector('article header b')?.textContent ?? '',
              title: size('h1'),
              passage: size('blockquote'),
              below: (quote?.bottom ?? 0) - Math.min(strip?.top ?? 0, foot?.top ?? Infinity),
            });
          };
          setTimeout(look, 20);
        });
      }, step);
      expect(found.at).toBe(String(step));
      expect(found.title / unit, `title of ${step}`).toBeGreaterThanOrEqual(36);
      expect(found.passage / unit, `passage of ${step}`).toBeGreaterThanOrEqual(32);
      expect(found.below, `passage of ${step} stays above what follows`).toBeLessThanOrEqual(1);
    }
  });
