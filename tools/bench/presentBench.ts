import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/findChromium.mjs';
import { stepsIn, type StepWork } from './stepsIn.ts';

/** A classroom's old machine beside the one that measures. */
export const SLOWER = 6;

const CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const LAST_MS = 1600; // a step's flight and its work in idle time are over by then
const LIMIT_MS = 20_000;

/** Runs in the page: marks each key, and the frame after the one in which the step that it led to was drawn. */
const MARKS = `
  addEventListener('keydown', () => performance.mark('step:key'), true);
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((changes) => {
      if (!changes.some(({ target }) => (target.nodeType === 3 ? target.parentElement : target).closest('[role=status]'))) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('step:drawn');
        port2.postMessage(0);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true }),
  );
`;

async function present(browser: Browser, url: string, steps: number): Promise<readonly StepWork[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page: Page = await context.newPage();
  await page.addInitScript(MARKS);
  await page.goto(url);
  const status = page.getByRole('status').first();
  await status.filter({ hasText: /^Step 1 / }).waitFor({ state: 'attached', timeout: LIMIT_MS });
  await sleep(1500);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: CATEGORIES });
  for (let press = 1; press < steps; press++) {
    await page.keyboard.press('PageDown'); // a step in several parts takes several
    await sleep(LAST_MS);
  }
  const trace = await browser.stopTracing();
  await context.close();
  return stepsIn(trace.toString());
}

/** Goes through presentations with a clicker, in a browser that is six times slower. By the name of each: its steps' work. */
export async function presentBench(
  base: string,
  presentations: readonly { readonly path: string; readonly steps: number }[],
): Promise<ReadonlyMap<string, readonly StepWork[]>> {
  const found = new Map<string, readonly StepWork[]>();
  for (const { path, steps } of presentations) {
    const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
    try {
      found.set(path, await present(browser, `${base}${path}`, steps));
      console.error(`${path}: ${found.get(path)?.length ?? 0} steps`);
    } finally {
      await browser.close();
    }
  }
  return found;
}
