import 'virtual:messages/quiz';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { EventId } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { moveCard, sendCard, slotOf, stepCard, type Arrangement, type Slot } from './arrangement.ts';

/** A card that was picked up, by keys or by a tap, and how all lay before. */
export interface Held {
  readonly id: EventId;
  readonly by: 'keys' | 'tap';
  readonly before: Arrangement;
}

function sayPlace(cards: Arrangement, id: EventId): string {
  const { pile, at } = slotOf(cards, id);
  return pile === 'aside' ? t('quiz.placeAside') : t('quiz.place', { at: at + 1, of: cards.order.length });
}

/** The cards, the one in hand, and what is announced of it. `titleOf` names a card. */
export function useQuizBoard(dealt: Arrangement, titleOf: (id: EventId) => string) {
  const [cards, setCards] = useState(dealt);
  const [held, setHeld] = useState<Held>();
  const [announcement, setAnnouncement] = useState('');
  const focusNext = useRef<EventId>(undefined);
  const buttons = useRef(new Map<EventId, HTMLElement>());

  // A card that moves loses the focus with its place in the document: it gets it back.
  useEffect(() => {
    const id = focusNext.current;
    focusNext.current = undefined;
    if (id !== undefined) buttons.current.get(id)?.focus();
  }, [cards, held]);

  const say = (message: 'quiz.pickedUp' | 'quiz.moved' | 'quiz.putDown' | 'quiz.cancelled', id: EventId, at = cards) =>
    setAnnouncement(t(message, { title: titleOf(id), place: sayPlace(at, id) }));

  const pickUp = (id: EventId, by: Held['by']): void => {
    setHeld({ id, by, before: cards });
    say('quiz.pickedUp', id);
  };
  const putDown = (): void => {
    if (held) say('quiz.putDown', held.id);
    setHeld(undefined);
  };
  const cancel = (): void => {
    if (held === undefined) return;
    focusNext.current = held.id;
    setCards(held.before);
    say('quiz.cancelled', held.id, held.before);
    setHeld(undefined);
  };
  const place = (id: EventId, slot: Slot): void => {
    const next = moveCard(cards, id, slot);
    focusNext.current = id;
    setCards(next);
    setHeld(undefined);
    say('quiz.putDown', id, next);
  };
  const carry = (id: EventId, next: Arrangement): void => {
    focusNext.current = id;
    setCards(next);
    say('quiz.moved', id, next);
  };

  const toggle = (id: EventId, by: Held['by']): void => {
    if (held?.id === id) putDown();
    else pickUp(id, by);
  };

  const moves: Readonly<Record<string, (id: EventId) => Arrangement>> = {
    ArrowUp: (id) => stepCard(cards, id, -1),
    ArrowDown: (id) => stepCard(cards, id, 1),
    Home: (id) => moveCard(cards, id, { pile: 'order', at: 0 }),
    End: (id) => sendCard(cards, id, 'aside'),
  };

  const onKeyDown = (id: EventId) => (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault(); // the click that would follow means a tap
      if (!event.repeat) toggle(id, 'keys');
      return;
    }
    if (held?.id !== id) return;
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      carry(id, move(id));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    } else if (event.key === 'Tab') putDown();
  };

  const buttonRef = (id: EventId) => (element: HTMLElement | null) => {
    if (element) buttons.current.set(id, element);
    else buttons.current.delete(id);
  };

  return { cards, held, announcement, toggle, place, cancel, putDown, onKeyDown, buttonRef };
}
