import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownList } from './fixture.ts';

test('the example in the description of the format is a record of the list', () => {
  const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
  const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '');
  const list: unknown = JSON.parse(ownList());
  expect(list).toMatchObject({ events: expect.arrayContaining([example]) as unknown });
});
