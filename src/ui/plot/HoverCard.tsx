import 'virtual:messages/hover';
import { useLayoutEffect, useRef } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { sayDate } from '../../time/say.ts';
import { t } from '../messages/t.ts';
import styles from './HoverCard.module.css';

/** The event under the pointer, and the label it was pointed at by. */
export interface Hovered {
  readonly event: TimelineEvent;
  readonly anchor: Element;
}

interface HoverCardProps {
  readonly hovered: Hovered;
  readonly dataset: Dataset;
  readonly onEnter: () => void; // the pointer has come over the card itself: it stays
  readonly onLeave: () => void;
}

const GAP_PX = 6;
const EDGE_PX = 8;

/** Under the label where there is room, else above it; never beyond the window. */
function place(card: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const view = card.ownerDocument.documentElement;
  const below = box.bottom + GAP_PX + card.offsetHeight <= view.clientHeight - EDGE_PX;
  const left = Math.max(EDGE_PX, Math.min(box.left, view.clientWidth - card.offsetWidth - EDGE_PX));
  card.style.left = `${left}px`;
  card.style.top = `${below ? box.bottom + GAP_PX : Math.max(EDGE_PX, box.top - GAP_PX - card.offsetHeight)}px`;
}

/** The passage at a glance, for the pointer; the panel has it for everybody. */
export function HoverCard({ hovered: { event, anchor }, dataset, onEnter, onLeave }: HoverCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) place(ref.current, anchor);
  }, [event, anchor]);
  const [citation] = event.citations;
  const source = dataset.timeline.sources.find(({ id }) => id === citation?.source);
  return (
    <div ref={ref} className={styles.card} aria-hidden="true" onPointerEnter={onEnter} onPointerLeave={onLeave}>
      <p className={styles.kind}>{t('hover.kind', { kind: event.kind, date: sayDate(event.date, 'long') })}</p>
      {citation ? (
        <>
          <p className={styles.quote} dir="auto">
            {citation.passage.prefix}
            <mark>{citation.passage.exact}</mark>
            {citation.passage.suffix}
          </p>
          <p className={styles.source}>{source?.name ?? citation.source}</p>
        </>
      ) : (
        <p className={styles.source}>{t('hover.noPassage')}</p>
      )}
    </div>
  );
}
