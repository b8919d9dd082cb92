import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { timelineSchema } from '../../src/model/schema.ts';
import { locatePassages } from './locatePassages.ts';
import { formatProblem } from './problem.ts';
import { readSourceText } from './sourceText.ts';
import { DEFAULT_LIST, DEFAULT_TEXTS, textsIn } from './textFolder.ts';

// npm run data:locate -- [--texts <folder>] [list.json]: fills in missing positions, prefixes and suffixes.
const { values, positionals } = parseArgs({ options: { texts: { type: 'string' } }, allowPositionals: true });
const list = positionals[0] ?? DEFAULT_LIST;
const folder = values.texts ?? DEFAULT_TEXTS;
const name = relative(process.cwd(), list);

const readText = textsIn(folder);
const raw: unknown = JSON.parse(readFileSync(list, 'utf8'));
if (readText === undefined) throw new Error(`There is no folder of texts at ${folder}: name one with --texts.`);
// The value as it is, not the schema's copy of it: fields the schema does not name are to stay in the file.
if (!v.is(timelineSchema, raw)) throw new Error(`${name} breaks the format: npm run data:check says where.`);

const files = new Map(
  (raw.sources ?? []).flatMap(({ id, text }) => {
    const bytes = text === undefined ? undefined : readText(text.file);
    return bytes === undefined ? [] : [[id, readSourceText(bytes)] as const];
  }),
);
const { timeline, problems, located } = locatePassages(raw, files);
for (const problem of problems) console.error(`${formatProblem(problem, name)}\n`);
if (located > 0) {
  const options = await resolveConfig(list);
  writeFileSync(list, await format(JSON.stringify(timeline), { ...options, printWidth: 120, parser: 'json' }));
}
console.log(`${name}: ${located} passages located, ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
