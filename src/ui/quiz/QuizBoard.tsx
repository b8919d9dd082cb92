import 'virtual:messages/quiz';
import { GripVertical } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { eventOf, type Dataset } from '../../model/dataset.ts';
import { judgeOrder, type CardVerdict, type QuizCard } from '../../model/quiz.ts';
import type { EventId } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import type { Arrangement, Slot } from './arrangement.ts';
import { CardResult } from './CardResult.tsx';
import styles from './QuizBoard.module.css';
import { useCardDrag } from './useCardDrag.ts';
import { useQuizBoard } from './useQuizBoard.ts';

interface QuizBoardProps {
  readonly dealt: readonly QuizCard[];
  readonly dataset: Dataset;
  readonly actions: ReactNode; // beside the check
}

type Verdicts = ReadonlyMap<EventId, CardVerdict>;

/** The cards to be put in order, those put aside, and what is said of each after the check. */
export function QuizBoard({ dealt, dataset, actions }: QuizBoardProps) {
  const titleOf = (id: EventId): string => eventOf(dataset, id)?.title ?? id;
  const first = useMemo((): Arrangement => ({ order: dealt.map(({ id }) => id), aside: [] }), [dealt]);
  const { cards, held, announcement, toggle, place, cancel, putDown, onKeyDown, buttonRef } = useQuizBoard(
    first,
    titleOf,
  );
  const [verdicts, setVerdicts] = useState<Verdicts>();
  const board = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  const { drag, cancel: cancelDrag, endsDrag, handlers } = useCardDrag(board, place);
  useEffect(() => {
    if (verdicts) summary.current?.focus();
  }, [verdicts]);

  const check = (): void => {
    putDown();
    const cardsOf = (ids: readonly EventId[]) => ids.flatMap((id) => dealt.find((card) => card.id === id) ?? []);
    setVerdicts(new Map(judgeOrder(cardsOf(cards.order), cardsOf(cards.aside)).map((one) => [one.id, one])));
  };

  const dropsAt = ({ pile, at }: Slot): boolean => drag?.slot.pile === pile && drag.slot.at === at;

  const slotButton = (slot: Slot, before: EventId | undefined) =>
    held?.by === 'tap' && (
      <button type="button" className={styles.slot} onClick={() => place(held.id, slot)}>
        {t('quiz.putHere')}
        <span className="visually-hidden">
          {' '}
          {before === undefined ? t('quiz.atEnd') : t('quiz.before', { title: titleOf(before) })}
        </span>
      </button>
    );

  const pileOf = (pile: Slot['pile']) => {
    const List = pile === 'order' ? 'ol' : 'ul';
    const rest = cards[pile].filter((id) => id !== (held?.id ?? drag?.id)); // places are counted without the moved one
    return (
      <List className={styles.pile}>
        {cards[pile].map((id) => {
          const verdict = verdicts?.get(id);
          const event = eventOf(dataset, id);
          const isMoving = drag?.id === id;
          const slot: Slot = { pile, at: rest.indexOf(id) };
          return (
            <li
              key={id}
              className={styles.card}
              data-card={id}
              data-held={held?.id === id || undefined}
              data-moving={isMoving || undefined}
              data-drop={(!isMoving && dropsAt(slot)) || undefined}
            >
              {held?.id !== id && slotButton(slot, id)}
              {verdict && event ? (
                <>
                  <h3 className={styles.title} dir="auto">
                    {event.title}
                  </h3>
                  <CardResult event={event} verdict={verdict} dataset={dataset} />
                </>
              ) : (
                <button
                  ref={buttonRef(id)}
                  type="button"
                  className={styles.face}
                  data-readable=""
                  aria-pressed={held?.id === id}
                  aria-describedby="quiz-keys"
                  onClick={() => !endsDrag() && toggle(id, 'tap')}
                  onKeyDown={(key) => {
                    if (key.key === 'Escape') cancelDrag();
                    onKeyDown(id)(key);
                  }}
                  onKeyUp={(key) => key.key === ' ' && key.preventDefault()}
                  {...handlers(id)}
                >
                  <span className={styles.grip} data-grip>
                    <GripVertical size={16} strokeWidth={1.5} aria-hidden />
                  </span>
                  <bdi>{titleOf(id)}</bdi>
                </button>
              )}
            </li>
          );
        })}
        {(held?.by === 'tap' || drag) && (
          <li className={styles.end} data-drop={dropsAt({ pile, at: rest.length }) || undefined}>
            {slotButton({ pile, at: rest.length }, undefined)}
          </li>
        )}
        {cards[pile].length === 0 && (
          <li className={styles.empty}>{t(pile === 'aside' ? 'quiz.emptyAside' : 'quiz.empty')}</li>
        )}
      </List>
    );
  };

  const right = [...(verdicts?.values() ?? [])].filter((one) => one.right).length;
  return (
    <div ref={board} className={styles.board} data-by-query="">
      <p className={styles.how}>{t('quiz.how')}</p>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {verdicts && (
        <p ref={summary} tabIndex={-1} className={styles.summary}>
          {t('quiz.summary', { right, all: dealt.length })}
        </p>
      )}
      <section data-pile="order" aria-labelledby="quiz-order">
        <h2 id="quiz-order">{t('quiz.order')}</h2>
        {pileOf('order')}
      </section>
      <section data-pile="aside" aria-labelledby="quiz-aside">
        <h2 id="quiz-aside">{t('quiz.aside')}</h2>
        {pileOf('aside')}
      </section>
      <div className={styles.actions}>
        <p id="quiz-keys" className={styles.keys}>
          {t('quiz.keys')}
        </p>
        {verdicts ? (
          <button type="button" className={styles.check} onClick={() => setVerdicts(undefined)}>
            {t('quiz.again')}
          </button>
        ) : (
          <button type="button" className={styles.check} onClick={check}>
            {t('quiz.check')}
          </button>
        )}
        {held?.by === 'tap' && (
          <button type="button" onClick={cancel}>
            {t('quiz.cancel')}
          </button>
        )}
        {actions}
      </div>
    </div>
  );
}
