import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkTimeline } from './checkTimeline.ts';
import { formatProblem } from './problem.ts';
import { DEFAULT_LIST, DEFAULT_TEXTS, textsIn } from './textFolder.ts';

// npm run data:check -- [--texts <folder>] [list.json]
const { values, positionals } = parseArgs({ options: { texts: { type: 'string' } }, allowPositionals: true });
const list = positionals[0] ?? DEFAULT_LIST;
const folder = values.texts ?? DEFAULT_TEXTS;
const name = relative(process.cwd(), list);

const report = checkTimeline(readFileSync(list, 'utf8'), textsIn(folder));
for (const problem of report.problems) console.error(`${formatProblem(problem, name)}\n`);
const compared = report.comparedWithTexts
  ? `${report.passages} passages compared with the texts in ${relative(process.cwd(), folder)}`
  : `${report.passages} passages NOT compared: there is no folder of texts at ${relative(process.cwd(), folder)} (--texts <folder>)`;
console.log(`${name}: ${report.events} events, ${compared}, ${report.problems.length} problems.`);
process.exitCode = report.problems.length === 0 ? 0 : 1;
