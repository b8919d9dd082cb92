import { messages } from 'virtual:messages';
import { expect, test } from 'vitest';
import catalogue from '../../src/ui/messages/en.json';

// A message that does not parse is shown as it stands, braces and all.
test.each(Object.entries(catalogue))('%s is compiled', (id, text) => {
  const compiled: unknown = messages[id];
  const isPlain = !text.includes('{');
  expect(Array.isArray(compiled) && compiled.every((part) => typeof part !== 'string' || !part.includes('{'))).toBe(
    true,
  );
  if (isPlain) expect(compiled).toEqual([text]);
});
