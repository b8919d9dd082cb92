import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/model/dataset.ts';
import { eventId } from '../../src/model/ids.ts';
import {
  cardOf,
  chooseCards,
  comesBefore,
  dealCards,
  isRightOrder,
  judgeOrder,
  namesYear,
  type QuizCard,
} from '../../src/model/quiz.ts';
import type { TimelineEvent } from '../../src/model/types.ts';
import { synthetic } from '../../tools/synthetic.ts';
import { ownList } from '../data/fixture.ts';
import { list, record, timelineOf } from './records.ts';

const card = (name: string, startDay?: number, endDay?: number): QuizCard => ({
  id: eventId(name),
  ...(startDay === undefined || endDay === undefined ? {} : { startDay, endDay }),
});

/** Cards one after another, none overlapping: gaps and lengths in days. */
const chains = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 50 }), days: fc.integer({ min: 1, max: 400 }) }), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => {
    let day = 0;
    return steps.map(({ gap, days }, at) => {
      const startDay = day + gap;
      day = startDay + days;
      return card(`c${at}`, startDay, day);
    });
  });

/** Cards that all hold one day in common. */
const overlapping = fc
  .array(fc.record({ before: fc.integer({ min: 0, max: 400 }), after: fc.integer({ min: 1, max: 400 }) }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((steps) => steps.map(({ before, after }, at) => card(`o${at}`, 1000 - before, 1000 + after)));

describe('the order', () => {
  test('is right by date', () => {
    fc.assert(fc.property(chains, (cards) => isRightOrder(cards)));
  });

  test('is wrong once any two that can be compared change places', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), (cards, a, b) => {
        const [i, j] = [a % cards.length, b % cards.length];
        fc.pre(i !== j);
        const swapped = cards.map((one, at) => cards[at === i ? j : at === j ? i : at] ?? one);
        expect(isRightOrder(swapped)).toBe(false);
        const verdicts = judgeOrder(swapped, []);
        for (const at of [i, j]) expect(verdicts.find(({ id }) => id === cards[at]?.id)?.right).toBe(false);
      }),
    );
  });

  test('is right however overlapping dates are shuffled, also among others', () => {
    const shuffled = overlapping.chain((cards) =>
      fc.shuffledSubarray(cards, { minLength: cards.length, maxLength: cards.length }),
    );
    fc.assert(
      fc.property(shuffled, (middle) => {
        const all = [card('first', 0, 10), ...middle, card('last', 9000, 9001)];
        expect(isRightOrder(all)).toBe(true);
        const verdicts = judgeOrder(all, []);
        expect(verdicts.every(({ right }) => right)).toBe(true);
        expect(verdicts[1]?.unordered).toHaveLength(middle.length - 1);
      }),
    );
  });

  test('and the verdicts agree: it is right where every card is', () => {
    const mixed = fc.tuple(chains, overlapping).chain(([a, b]) => fc.shuffledSubarray([...a, ...b]));
    fc.assert(
      fc.property(mixed, (cards) => {
        expect(judgeOrder(cards, []).every(({ right }) => right)).toBe(isRightOrder(cards));
      }),
    );
  });
});

test('one that ends as the other starts comes before; a shared day leaves it open', () => {
  expect(comesBefore(card('a', 0, 10), card('b', 10, 20))).toBe(true);
  expect(comesBefore(card('a', 0, 11), card('b', 10, 20))).toBe(false);
  expect(comesBefore(card('b', 10, 20), card('a', 0, 11))).toBe(false);
});

test('what is wrong is said of both sides', () => {
  const [early, late, none] = [card('early', 0, 1), card('late', 5, 6), card('none')];
  const [first, second] = judgeOrder([late, early], []);
  expect(first).toMatchObject({ id: 'late', right: false, belongsAfter: ['early'], belongsBefore: [] });
  expect(second).toMatchObject({ id: 'early', right: false, belongsAfter: [], belongsBefore: ['late'] });
  expect(judgeOrder([early, none], [late]).map(({ wrongPlace }) => wrongPlace)).toEqual([false, true, true]);
  expect(judgeOrder([early, late], [none]).every(({ right }) => right)).toBe(true);
  expect(isRightOrder([early, none])).toBe(false);
});

test.each([
  ['Conflict, 2023', true],
  ['In the year 987', true],
  ['٢٠٢٣', true],
  ['Israel buys 40% of its oil', false],
  ['Eleven ambassadors', false],
])('%s: names a year, %s', (title, expected) => {
  expect(namesYear(title)).toBe(expected);
});

test('a state is placed by its start; what has a date but no start is no card', () => {
  const { events } = timelineOf(
    list([
      record('state', '2011/2015', { kind: 'state' }),
      record('year', '2011'),
      record('ended', '../2011', { kind: 'state' }),
      record('undated'),
      record('named', '2011', { title: 'The year 2011' }),
    ]),
  );
  const [state, year, ended, undated, named] = events.map(cardOf);
  expect([state?.startDay, state?.endDay]).toEqual([year?.startDay, year?.endDay]);
  expect(ended).toBeUndefined();
  expect(undated).toEqual({ id: 'undated' });
  expect(named).toBeUndefined();
});

describe('the choice', () => {
  const own = datasetOf(timelineOf(JSON.parse(ownList())));
  const long = datasetOf(timelineOf(synthetic({ n: 3000, seed: 4 })));
  const titleOf = (id: TimelineEvent['id']): string => own.eventAt(own.indexOf(id) ?? -1)?.title ?? '';

  test('is the same for a seed, and another for another', () => {
    const idsFor = (seed: string) => chooseCards(own, seed).map(({ id }) => id);
    expect(idsFor('7')).toEqual(idsFor('7'));
    const seeds = Array.from({ length: 20 }, (_, at) => idsFor(String(at)).join(' '));
    expect(new Set(seeds).size).toBeGreaterThan(15);
  });

  test.each(Array.from({ length: 30 }, (_, at) => String(at)))(
    'seed %s: six dated, one or two not, none told',
    (seed) => {
      for (const dataset of [own, long]) {
        const cards = chooseCards(dataset, seed);
        const dated = cards.filter(({ startDay }) => startDay !== undefined);
        expect(dated).toHaveLength(6);
        expect([1, 2]).toContain(cards.length - dated.length);
        expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
        const dates = new Set(dated.map(({ startDay, endDay }) => `${startDay} ${endDay}`));
        expect(dates.size).toBeGreaterThanOrEqual(5); // one pair at most
      }
      expect(chooseCards(own, seed).some(({ id }) => namesYear(titleOf(id)))).toBe(false);
    },
  );

  test('is dealt whole, in the same way each time, and never in its order', () => {
    fc.assert(
      fc.property(chains, fc.string(), (cards, seed) => {
        const dealt = dealCards(cards, seed);
        expect([...dealt].sort((a, b) => (a.startDay ?? 0) - (b.startDay ?? 0))).toEqual(cards);
        expect(dealCards(cards, seed)).toEqual(dealt);
      }),
    );
    const three = [card('a', 0, 1), card('b', 2, 3), card('c', 4, 5)];
    for (let seed = 0; seed < 50; seed++) expect(isRightOrder(dealCards(three, String(seed)))).toBe(false);
  });
});
