import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timelineJsonSchema } from '../../tools/schema.ts';

test('data/timeline.schema.json is that of the code; `npm run data:schema` writes it anew', () => {
  expect(readFileSync(new URL('../../data/timeline.schema.json', import.meta.url), 'utf8')).toBe(timelineJsonSchema());
});

test('the schema says its version, title and what each part is, and has no address of its own', () => {
  const schema: unknown = JSON.parse(timelineJsonSchema());
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Timeline',
    description: expect.any(String),
    required: ['title', 'tracks', 'events'],
    $defs: { event: { description: expect.any(String), required: ['id', 'kind', 'title', 'date', 'tracks'] } },
  });
  expect(schema).not.toHaveProperty('$id');
});
