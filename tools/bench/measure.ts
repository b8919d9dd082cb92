import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/findChromium.mjs';
import { probe } from './probe.ts';

/** One measured opening and one set of gestures. Times in milliseconds, sizes in megabytes. */
export interface Sample {
  readonly broke?: string;
  readonly readyMs?: number;
  readonly heapMb?: number;
  readonly nodes?: number;
  readonly workPerStepMs?: number; // main thread, all of it
  readonly cpuPerStepMs?: number; // all processes
  readonly work?: readonly number[];
  readonly latency?: readonly number[];
  readonly frames?: readonly number[]; // intervals
}

const STEPS = 40;
const NOTCH = 120;
const LIMIT_MS = 75_000;

interface Recorded {
  readonly frames: readonly number[];
  readonly work: readonly number[];
  readonly latency: readonly number[];
}

const within = <Value>(promise: Promise<Value>, what: string): Promise<Value> =>
  Promise.race([
    promise,
    sleep(LIMIT_MS, undefined, { ref: false }).then((): never => {
      throw new Error(`${what}: over ${LIMIT_MS / 1000} s`);
    }),
  ]);

async function mainThreadMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

async function gestures(page: Page): Promise<void> {
  const box = await page.locator('[data-bench="plot"]').boundingBox();
  if (!box) throw new Error('no plot');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(80, box.height / 2)];
  await page.mouse.move(x, y);
  const turn = async (deltaY: number): Promise<void> => {
    await page.keyboard.down('Control');
    for (let step = 0; step < STEPS; step++) {
      await page.mouse.wheel(0, deltaY);
      await sleep(14);
    }
    await page.keyboard.up('Control');
  };
  await turn(-NOTCH);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(x + 240 * Math.sin((step / STEPS) * 5), y);
    await sleep(14);
  }
  await page.mouse.up();
  await turn(NOTCH);
}

/** Opens an address in a fresh browser and drives it with real input: 40 wheel steps in, 40 drag steps, 40 out. */
export async function measure(url: string): Promise<Sample> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, '--enable-precise-memory-info'],
  });
  try {
    const root = await browser.newBrowserCDPSession();
    const cpuMs = async (): Promise<number> => {
      const { processInfo } = await root.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    };
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript('globalThis.__name = (named) => named'); // what the TypeScript runner wraps functions in
    await page.addInitScript(probe);
    await page.goto(url, { waitUntil: 'commit' });
    const isReady = (): boolean => performance.getEntriesByName('timeline:ready').length > 0;
    await within(page.waitForFunction(isReady, undefined, { timeout: LIMIT_MS }), 'ready');
    const readyMs = await page.evaluate(() => {
      const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
      return at('timeline:ready') - at('timeline:data');
    });
    await sleep(600);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const [main, cpu] = [await mainThreadMs(cdp), await cpuMs()];
    await page.evaluate('benchStart()');
    await within(gestures(page), 'gestures');
    await sleep(300);
    const recorded = await within(page.evaluate<Recorded>('benchStop()'), 'recording');
    const steps = 3 * STEPS;
    return {
      readyMs,
      heapMb: usedSize / 1e6,
      nodes,
      workPerStepMs: ((await mainThreadMs(cdp)) - main) / steps,
      cpuPerStepMs: ((await cpuMs()) - cpu) / steps,
      work: recorded.work,
      latency: recorded.latency,
      frames: recorded.frames.slice(1).map((time, at) => time - (recorded.frames[at] ?? time)),
    };
  } catch (error) {
    return { broke: error instanceof Error ? (error.message.split('\n')[0] ?? 'broke') : 'broke' };
  } finally {
    await browser.close();
  }
}
