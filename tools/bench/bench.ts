// npm run bench [-- --n 33,1000,10000 --reps 3]: the built app beside a bare canvas and an empty page, in one run.
// npm run bench -- --present: each step of the presentations, in a browser that is six times slower.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOnce } from '../run/buildOnce.mjs';
import { serve } from '../run/serve.mjs';
import { benchList } from './benchList.ts';
import { measure, type Sample } from './measure.ts';
import { presentBench } from './presentBench.ts';
import { presentReport } from './presentReport.ts';
import { readTimeline } from '../readTimeline.ts';
import { BLANK_PAGE, FLOOR_PAGE, floorScript } from './pages.ts';
import { report, type Row } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');
const REAL = 33; // stands for the list that the app comes with

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '33,1000,10000,100000' },
    reps: { type: 'string', default: '3' },
    present: { type: 'boolean', default: false },
  },
});

await buildOnce();
const app = await serve({ root: join(ROOT, 'dist'), port: 0 });
if (values.present) {
  const { stories, events } = await readTimeline();
  const presentations = [
    ...stories.map(({ id, steps }) => ({ path: `present/${id}/1?predict=0`, steps: steps.length })),
    { path: 'present/-/1?predict=0', steps: events.length },
  ];
  const found = await presentBench(app.url, presentations);
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  console.log(presentReport(found));
  await app.close();
  process.exit();
}
const script = await floorScript();
let list: Buffer = Buffer.from('');
const lists = createServer((request, response) => {
  const path = request.url?.split('?')[0];
  const send = (type: string, body: string | Buffer): void => {
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  };
  if (path === '/list.json') send('application/json', list);
  else if (path === '/floor.js') send('text/javascript', script);
  else send('text/html', path === '/floor' ? FLOOR_PAGE : BLANK_PAGE);
});
await new Promise<void>((resolve) => lists.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(lists.address() as AddressInfo).port}`;

const rows: Row[] = [];
for (const n of values.n.split(',').map(Number)) {
  list = n === REAL ? await readFile(join(ROOT, 'data/timeline.json')) : benchList(n);
  const data = encodeURIComponent(`${base}/list.json`);
  const addresses = { blank: `${base}/blank`, floor: `${base}/floor?data=${data}`, app: `${app.url}?data=${data}` };
  const samples: Record<string, Sample[]> = { blank: [], floor: [], app: [] };
  for (let rep = 0; rep < Number(values.reps); rep++)
    for (const [name, address] of Object.entries(addresses)) {
      const sample = await measure(address);
      samples[name]?.push(sample);
      console.error(`${n} ${name} #${rep + 1}: ${sample.broke ?? `ready in ${Math.round(sample.readyMs ?? NaN)} ms`}`);
    }
  for (const [name, own] of Object.entries(samples)) rows.push({ name, n, samples: own });
}
lists.close();
await app.close();
await mkdir(join(ROOT, 'bench-out'), { recursive: true });
await writeFile(join(ROOT, 'bench-out/results.json'), JSON.stringify(rows));
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians\n`);
console.log(report(rows));
