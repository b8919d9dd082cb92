import { expect, test } from 'vitest';
import { showFound } from '../../src/model/issues.ts';
import { formatIssue } from '../../src/model/issuesOf.ts';
import { explainShape } from '../../src/model/explainShape.ts';
import { timelineJsonSchema } from '../../tools/schema.ts';

test.each<[unknown, string]>([
  ['text', 'text'],
  [5, '5'],
  [null, 'null'],
  [{ a: 1 }, 'an object'],
  [[1, 2], 'a list of 2'],
  ['😀'.repeat(81), `${'😀'.repeat(79)}…`],
  ['a'.repeat(80), 'a'.repeat(80)],
])('%j is shown as %s', (value, text) => expect(showFound(value)).toBe(text));

test.each([
  [
    { path: 'events[0].id', line: 4, message: 'Wrong.', expected: 'right' },
    'line 4, events[0].id: Wrong. Expected: right.',
  ],
  [{ path: 'title', message: 'Wrong.' }, 'title: Wrong.'],
  [{ path: '', message: 'Wrong.' }, 'Wrong.'],
])('formatIssue %j', (issue, text) => expect(formatIssue(issue)).toBe(text));

test('for every required field, what would be right is said where it is missing', () => {
  const required = [...timelineJsonSchema().matchAll(/"required": \[([^\]]*)\]/g)].flatMap(
    ([, names]) => names?.match(/[\w$]+/g) ?? [],
  );
  expect(required).toContain('basis');
  for (const key of required)
    expect([
      key,
      explainShape({ type: 'object', input: undefined, expected: `"${key}"`, path: [{ key }] }, []).expected,
    ]).toEqual([key, expect.any(String)]);
});
