import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventId } from '../../src/model/ids.ts';
import { moveCard, sendCard, slotOf, stepCard, type Arrangement } from '../../src/ui/quiz/arrangement.ts';

const ids = (names: string) => Array.from(names, eventId);
const cards = (order: string, aside: string): Arrangement => ({ order: ids(order), aside: ids(aside) });
const shown = ({ order, aside }: Arrangement): string => `${order.join('')}|${aside.join('')}`;

test.each([
  ['abc|', 'a', 1, 'bac|'],
  ['abc|', 'c', 1, 'ab|c'],
  ['ab|c', 'c', -1, 'abc|'],
  ['ab|cd', 'c', 1, 'ab|dc'],
  ['ab|cd', 'd', 1, 'ab|cd'], // the end
  ['abc|', 'a', -1, 'abc|'], // the other end
  ['|ab', 'a', -1, 'a|b'],
] as const)('%s: %s steps by %i to %s', (before, name, step, after) => {
  const [order = '', aside = ''] = before.split('|');
  expect(shown(stepCard(cards(order, aside), eventId(name), step))).toBe(after);
});

test('places are counted without the card that moves', () => {
  expect(shown(moveCard(cards('abc', ''), eventId('a'), { pile: 'order', at: 1 }))).toBe('bac|');
  expect(shown(moveCard(cards('abc', ''), eventId('a'), { pile: 'order', at: 9 }))).toBe('bca|');
  expect(shown(moveCard(cards('abc', 'd'), eventId('b'), { pile: 'aside', at: 0 }))).toBe('ac|bd');
  expect(shown(sendCard(cards('ab', 'c'), eventId('a'), 'aside'))).toBe('b|ca');
  expect(shown(sendCard(cards('ab', 'cd'), eventId('c'), 'aside'))).toBe('ab|cd');
});

test('no move loses or doubles a card, the card lies where it was put, and the others keep their order', () => {
  const move = fc.record({ card: fc.nat(), pile: fc.constantFrom('order', 'aside'), at: fc.nat(9) });
  fc.assert(
    fc.property(fc.nat(8), fc.array(move, { maxLength: 20 }), (split, moves) => {
      let now = cards('abcdefgh'.slice(0, split), 'abcdefgh'.slice(split));
      for (const { card, pile, at } of moves) {
        const id = eventId('abcdefgh'[card % 8] ?? 'a');
        const next = moveCard(now, id, { pile, at });
        expect([...next.order, ...next.aside].sort()).toEqual(ids('abcdefgh'));
        expect(slotOf(next, id)).toEqual({ pile, at: Math.min(at, next[pile].length - 1) });
        for (const name of ['order', 'aside'] as const)
          expect(next[name].filter((other) => other !== id)).toEqual(now[name].filter((other) => other !== id));
        now = next;
      }
    }),
  );
});
