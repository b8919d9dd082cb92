import { drawIndexes, seeded } from '../base/seeded.ts';
import type { Dataset } from './dataset.ts';
import type { EventId, TimelineEvent } from './types.ts';

/** An event as a card: what orders it is the stretch of time that its source gives, and nothing finer. */
export interface QuizCard {
  readonly id: EventId;
  /** Days as in {@link Period}, the end exclusive; a state by its start. Absent: the source does not say when. */
  readonly startDay?: number;
  readonly endDay?: number;
}

/** What is to be said of one card where it was put. */
export interface CardVerdict {
  readonly id: EventId;
  readonly right: boolean;
  /** Cards put after it, though it belongs after them. */
  readonly belongsAfter: readonly EventId[];
  /** Cards put before it, though it belongs before them. */
  readonly belongsBefore: readonly EventId[];
  /** Cards among which it has no order: their dates overlap. */
  readonly unordered: readonly EventId[];
  /** The source gives a date, or none, and the card lies in the other place. */
  readonly wrongPlace: boolean;
}

/** The most cards of one quiz. */
export const MOST_CARDS = 12;

const DATED_CARDS = 6;
const UNDATED_CARDS = 2;
const DRAWS = 400; // from a list of any length
const YEAR = /(?<!\p{Nd})\p{Nd}{3,5}(?!\p{Nd})/u;

/** Whether a title gives the date away: it has a number that may be a year. */
export const namesYear = (title: string): boolean => YEAR.test(title);

/** The card of an event; `undefined` where its title names a year, or it has a date but no start to be placed by. */
export function cardOf({ id, title, extent, date }: TimelineEvent): QuizCard | undefined {
  if (namesYear(title)) return undefined;
  if (extent === undefined) return date.edtf === undefined ? { id } : undefined;
  const period = extent.kind === 'within' ? extent.period : extent.start;
  return typeof period === 'string' ? undefined : { id, startDay: period.startDay, endDay: period.endDay };
}

const isDated = (card: QuizCard): boolean => card.startDay !== undefined;

/** Whether one card certainly comes before another: it ends before, or as, the other starts. */
export const comesBefore = (a: QuizCard, b: QuizCard): boolean =>
  a.endDay !== undefined && b.startDay !== undefined && a.endDay <= b.startDay;

const isUnordered = (a: QuizCard, b: QuizCard): boolean =>
  a.id !== b.id && isDated(a) && isDated(b) && !comesBefore(a, b) && !comesBefore(b, a);

/** Whether an order contradicts no date. Any order among overlapping dates is right; undated cards have no place in it. */
export const isRightOrder = (order: readonly QuizCard[]): boolean =>
  order.every((card, at) => isDated(card) && order.slice(at + 1).every((later) => !comesBefore(later, card)));

const idsOf = (cards: readonly QuizCard[]): readonly EventId[] => cards.map(({ id }) => id);

/** Judges cards put in an order, and those put aside as undated: one verdict each, the ordered first. */
export function judgeOrder(order: readonly QuizCard[], aside: readonly QuizCard[]): readonly CardVerdict[] {
  const all = [...order, ...aside];
  return all.map((card, at): CardVerdict => {
    const isOrdered = at < order.length;
    const after = isOrdered ? order.slice(at + 1).filter((later) => comesBefore(later, card)) : [];
    const before = isOrdered ? order.slice(0, at).filter((earlier) => comesBefore(card, earlier)) : [];
    const wrongPlace = isOrdered !== isDated(card);
    return {
      id: card.id,
      right: !wrongPlace && after.length === 0 && before.length === 0,
      belongsAfter: idsOf(after),
      belongsBefore: idsOf(before),
      unordered: idsOf(all.filter((other) => isUnordered(card, other))),
      wrongPlace,
    };
  });
}

const isAlike = (a: QuizCard, b: QuizCard): boolean => a.startDay === b.startDay && a.endDay === b.endDay;

/** Cards drawn from a part of the list. One pair may share its date: more would make a quiz without an order. */
function drawCards(dataset: Dataset, from: Uint32Array, count: number, random: () => number): readonly QuizCard[] {
  const drawn: QuizCard[] = [];
  let hasPair = false;
  for (const place of drawIndexes(from.length, DRAWS, random)) {
    if (drawn.length === count) break;
    const event = dataset.eventAt(from[place] ?? 0);
    const card = event && cardOf(event);
    if (card === undefined) continue;
    const repeats = isDated(card) && drawn.some((other) => isAlike(card, other));
    if (repeats && hasPair) continue;
    hasPair ||= repeats;
    drawn.push(card);
  }
  return drawn;
}

/** A set of cards: the same for the same list and seed. Six dated, and one or two that the source does not date. */
export function chooseCards(dataset: Dataset, seed: string): readonly QuizCard[] {
  const random = seeded(seed);
  const undated = 1 + Math.floor(random() * UNDATED_CARDS);
  return [
    ...drawCards(dataset, dataset.dated, DATED_CARDS, random),
    ...drawCards(dataset, dataset.undated, undated, random),
  ];
}

/** Cards as they lie at first: shuffled by the seed, and not in a right order where there is a wrong one. */
export function dealCards(cards: readonly QuizCard[], seed: string): readonly QuizCard[] {
  const random = seeded(`deal ${seed}`);
  let dealt = cards;
  for (let tries = 0; tries < 20; tries++) {
    dealt = drawIndexes(cards.length, cards.length, random).flatMap((at) => cards[at] ?? []);
    if (!isRightOrder(dealt.filter(isDated))) break;
  }
  return dealt;
}
