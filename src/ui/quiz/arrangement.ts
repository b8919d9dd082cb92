import type { EventId } from '../../model/types.ts';

/** Where the cards lie: in an order, or aside because the source does not say when. */
export interface Arrangement {
  readonly order: readonly EventId[];
  readonly aside: readonly EventId[];
}

/** A place for a card: before the `at`th of the cards of a pile, the moved one not counted. */
export interface Slot {
  readonly pile: keyof Arrangement;
  readonly at: number; // 0-based
}

const without = (ids: readonly EventId[], id: EventId): readonly EventId[] => ids.filter((other) => other !== id);

/** Where a card lies. */
export function slotOf({ order, aside }: Arrangement, id: EventId): Slot {
  const at = order.indexOf(id);
  return at >= 0 ? { pile: 'order', at } : { pile: 'aside', at: aside.indexOf(id) };
}

/** Puts a card in a place; the others keep their order. A place beyond the end is the end. */
export function moveCard(cards: Arrangement, id: EventId, { pile, at }: Slot): Arrangement {
  const rest: Arrangement = { order: without(cards.order, id), aside: without(cards.aside, id) };
  const target = rest[pile];
  return { ...rest, [pile]: [...target.slice(0, at), id, ...target.slice(at)] };
}

/** One step down (1) or up (-1). Below the end of the order lies the pile of the undated; it stops at both ends. */
export function stepCard(cards: Arrangement, id: EventId, step: 1 | -1): Arrangement {
  const { pile, at } = slotOf(cards, id);
  const last = cards[pile].length - 1;
  if (pile === 'order' && step === 1 && at === last) return moveCard(cards, id, { pile: 'aside', at: 0 });
  if (pile === 'aside' && step === -1 && at === 0)
    return moveCard(cards, id, { pile: 'order', at: cards.order.length });
  return moveCard(cards, id, { pile, at: Math.max(0, Math.min(last, at + step)) });
}

/** Moves a card to the end of a pile; one that lies there already stays where it is. */
export const sendCard = (cards: Arrangement, id: EventId, pile: Slot['pile']): Arrangement =>
  slotOf(cards, id).pile === pile ? cards : moveCard(cards, id, { pile, at: cards[pile].length });
