import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  citationSchema,
  dateSchema,
  eventSchema,
  sourceSchema,
  timelineSchema,
  trackSchema,
} from '../src/model/schema.ts';

const FILE = new URL('../data/timeline.schema.json', import.meta.url);

/** The JSON Schema (2020-12) of an event list, as the text of `data/timeline.schema.json`. */
export function timelineJsonSchema(): string {
  const { $schema, title, description, ...schema } = toJsonSchema(timelineSchema, {
    target: 'draft-2020-12',
    definitions: {
      track: trackSchema,
      source: sourceSchema,
      event: eventSchema,
      date: dateSchema,
      citation: citationSchema,
    },
    errorMode: 'ignore', // the `u` of our patterns: JSON Schema reads every pattern with it
  });
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(FILE, timelineJsonSchema());
