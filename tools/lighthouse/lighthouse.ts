// npm run lighthouse [-- --runs 3]: Lighthouse on the production build, as it is for a phone. Ends with 1 where a score is too low.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS, findChromium } from '../browser/findChromium.mjs';
import { buildOnce } from '../run/buildOnce.mjs';
import { freePort } from '../run/freePort.mjs';
import { serve } from '../run/serve.mjs';
import { cellsOf, failuresOf, HEAD, middle, type Result } from './summary.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = '.cache/lighthouse/site';
const REPORTS = join(ROOT, '.cache/lighthouse/reports');
const PATHS = ['', 'event/armenia-recalls-ambassador-to-israel'];

/** One run in a browser of its own: nothing is kept from the run before. */
async function look(address: string): Promise<{ readonly lhr: Result; readonly report: string }> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
    ignoreDefaultArgs: ['--disable-back-forward-cache'], // whether the page may be kept for Back is one of the questions
  });
  try {
    const answer = await lighthouse(address, { port, output: 'html', logLevel: 'error' });
    if (answer === undefined) throw new Error(`Lighthouse has nothing to say of ${address}`);
    const { runtimeError } = answer.lhr;
    if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
    return { lhr: answer.lhr, report: String(answer.report) };
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Math.max(1, Math.trunc(Number(values.runs)) || 1);

// Canonical addresses are whole, and lead to what is served: the build has to know where that is.
const port = await freePort();
process.env['BASE_PATH'] = '/';
process.env['SITE_URL'] = `http://localhost:${port}`;
await buildOnce({ folder: FOLDER });
const site = await serve({ root: join(ROOT, FOLDER), port });
await mkdir(REPORTS, { recursive: true });

const failures: string[] = [];
console.log(`| page | ${HEAD.join(' | ')} |`);
for (const path of PATHS) {
  const looks = [];
  for (let run = 0; run < runs; run++) looks.push(await look(site.url + path));
  const lhr = middle(looks.map((one) => one.lhr));
  const file = join(REPORTS, `${path.split('/')[0] || 'index'}.html`);
  await writeFile(file, looks.find((one) => one.lhr === lhr)?.report ?? '');
  console.log(`| /${path} | ${cellsOf(lhr).join(' | ')} |`);
  failures.push(...failuresOf(lhr).map((line) => `/${path} ${line}`));
}
await site.close();
console.log(`\nThe middle of ${runs} by performance. The reports are in ${REPORTS}`);
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
process.exitCode = failures.length > 0 ? 1 : 0;
