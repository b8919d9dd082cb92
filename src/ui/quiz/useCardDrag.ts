import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { EventId } from '../../model/types.ts';
import type { Slot } from './arrangement.ts';

/** A card on its way: how far it is from where it lay, and where it would fall. */
export interface CardDrag {
  readonly id: EventId;
  readonly dx: number; // px
  readonly dy: number;
  readonly slot: Slot;
}

interface Start {
  readonly id: EventId;
  readonly pageX: number;
  readonly pageY: number;
}

const START_PX = 5; // a shorter way is a tap
const EDGE_PX = 56; // nearer to the window's edge the page scrolls along
const SCROLL_PX = 12;

/** The place under a pointer: by the middles of the cards, and by where the pile of the undated begins. */
function slotAt(board: HTMLElement, id: EventId, clientY: number): Slot {
  const aside = board.querySelector('[data-pile="aside"]');
  const pile = aside && clientY >= aside.getBoundingClientRect().top ? 'aside' : 'order';
  const cards = [...board.querySelectorAll<HTMLElement>(`[data-pile="${pile}"] [data-card]`)];
  const others = cards.filter(({ dataset }) => dataset['card'] !== id);
  const at = others.findIndex((card) => {
    const { top, height } = card.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return { pile, at: at < 0 ? others.length : at };
}

/**
 * Moves cards by pointer: with a mouse from anywhere on a card, by touch or pen from its grip alone, so that the page
 * still scrolls. Nothing moves until the card is let go.
 */
export function useCardDrag(board: RefObject<HTMLElement | null>, onDrop: (id: EventId, slot: Slot) => void) {
  const [drag, setDrag] = useState<CardDrag>();
  const start = useRef<Start>(undefined);
  const wasDragged = useRef(false);

  const cancel = (): void => {
    start.current = undefined;
    setDrag(undefined);
  };

  const onPointerDown = (id: EventId) => (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false;
    if (!event.isPrimary || event.button !== 0) return;
    const onGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
    if (event.pointerType !== 'mouse' && !onGrip) return;
    start.current = { id, pageX: event.pageX, pageY: event.pageY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (from === undefined || board.current === null) return;
    const [dx, dy] = [event.pageX - from.pageX, event.pageY - from.pageY];
    if (!wasDragged.current && Math.hypot(dx, dy) < START_PX) return;
    wasDragged.current = true;
    setDrag({ id: from.id, dx, dy, slot: slotAt(board.current, from.id, event.clientY) });
    if (event.clientY < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
    else if (event.clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    cancel();
    if (from === undefined || !wasDragged.current || board.current === null) return;
    onDrop(from.id, slotAt(board.current, from.id, event.clientY));
  };

  return {
    drag,
    cancel,
    /** Whether the press that ends in this click was a drag. */
    endsDrag: () => wasDragged.current,
    handlers: (id: EventId) => ({
      onPointerDown: onPointerDown(id),
      onPointerMove,
      onPointerUp,
      onPointerCancel: cancel,
    }),
  };
}
