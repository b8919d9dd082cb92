import { expect, test } from 'vitest';
import { indexList } from '../../src/model/indexList.ts';
import { buffersOf } from '../../src/ui/data/listMessages.ts';
import { syntheticJson } from '../../tools/synthetic.ts';

test('hands over each piece of memory once, wherever it stands', () => {
  const numbers = new Uint32Array(8);
  const message = {
    a: numbers,
    b: [{ c: numbers.subarray(2) }],
    d: new Map([['e', { f: new Uint8Array(3) }]]),
    g: 'x',
  };
  expect(buffersOf(message).size).toBe(2);
});

test('an index is nothing but values and memory: handed over, it is the same', () => {
  const nothing = (): undefined => undefined;
  const text = [...syntheticJson({ n: 40, seed: 2 })].join('');
  const observer = { begin: nothing, event: nothing, progress: nothing, end: nothing };
  const { index } = indexList(new TextEncoder().encode(text), observer);
  const copy = structuredClone(index);
  expect(structuredClone(index, { transfer: [...buffersOf(index)] })).toEqual(copy);
  expect(index?.starts).toHaveLength(0); // gone with its memory
});
