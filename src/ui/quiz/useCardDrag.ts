import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { EventId } from '../../model/types.ts';
import type { Slot } from './arrangement.ts';

/** A card on its way, and where it would fall. */
export interface CardDrag {
  readonly id: EventId;
  readonly slot: Slot;
}

interface Start {
  readonly id: EventId;
  readonly pageX: number;
  readonly pageY: number;
  readonly card: HTMLElement | null;
}

const START_PX = 5; // a shorter way is a tap
const EDGE_PX = 56; // nearer to the window's edge the page scrolls along
const SCROLL_PX = 12;

/** Whether a pointer is over the undated: their pile lies beside the others or, on a narrow page, below them. */
function isOverAside(board: HTMLElement, clientX: number, clientY: number): boolean {
  const [order, aside] = ['order', 'aside'].map((pile) =>
    board.querySelector(`[data-pile="${pile}"]`)?.getBoundingClientRect(),
  );
  if (!order || !aside) return false;
  const isBeside = aside.left >= order.right || aside.right <= order.left;
  return isBeside ? clientX >= aside.left && clientX <= aside.right : clientY >= aside.top;
}

/** The place under a pointer: by the pile it is over, and by the middles of the cards there. */
function slotAt(board: HTMLElement, id: EventId, { clientX, clientY }: PointerEvent): Slot {
  const pile = isOverAside(board, clientX, clientY) ? 'aside' : 'order';
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
 * still scrolls. No other card moves until it is let go. The card follows by its style alone: only another place renders.
 */
export function useCardDrag(board: RefObject<HTMLElement | null>, onDrop: (id: EventId, slot: Slot) => void) {
  const [drag, setDrag] = useState<CardDrag>();
  const start = useRef<Start>(undefined);
  const wasDragged = useRef(false);

  const cancel = (): void => {
    start.current?.card?.style.removeProperty('translate');
    start.current = undefined;
    setDrag(undefined);
  };

  const onPointerDown = (id: EventId) => (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false;
    if (!event.isPrimary || event.button !== 0) return;
    const onGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
    if (event.pointerType !== 'mouse' && !onGrip) return;
    start.current = {
      id,
      pageX: event.pageX,
      pageY: event.pageY,
      card: event.currentTarget.closest<HTMLElement>('[data-card]'),
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (from === undefined || board.current === null) return;
    const [dx, dy] = [event.pageX - from.pageX, event.pageY - from.pageY];
    if (!wasDragged.current && Math.hypot(dx, dy) < START_PX) return;
    wasDragged.current = true;
    from.card?.style.setProperty('translate', `${dx}px ${dy}px`);
    const slot = slotAt(board.current, from.id, event);
    setDrag((last) =>
      last?.id === from.id && last.slot.pile === slot.pile && last.slot.at === slot.at ? last : { id: from.id, slot },
    );
    if (event.clientY < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
    else if (event.clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    cancel();
    if (from === undefined || !wasDragged.current || board.current === null) return;
    onDrop(from.id, slotAt(board.current, from.id, event));
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
