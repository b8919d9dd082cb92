import 'virtual:messages/present';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { passageRuns, runsBetween, type PassageRun } from '../../model/passageRuns.ts';
import type { Passage } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { fitPassage, ONE_PART, type Fit } from './fitPassage.ts';
import styles from './Slide.module.css';

interface SlidePassageProps {
  readonly passage: Passage;
  readonly cover: string | undefined;
  readonly covers: boolean;
  readonly isHidden: boolean; // it keeps its room, so that it is known before how it fits
  readonly part: number;
  readonly language: string | undefined;
  /** Told when it is known in how many parts the passage is shown, and in which of them words are covered. */
  readonly onFit: (parts: number, coverPart: number) => void;
}

const offsetOf = (runs: readonly PassageRun[]): number => {
  const at = runs.findIndex(({ kind }) => kind === 'covered');
  return runs.slice(0, at).reduce((sum, { text }) => sum + text.length, 0);
};

/** What a box leaves for the passage in it: all but what follows in flow. */
const roomIn = (box: Element, passage: Element): number =>
  box.clientHeight -
  ((box.lastElementChild ?? passage).getBoundingClientRect().bottom - passage.getBoundingClientRect().bottom);

/** The words of a source as large as they fit. What is covered keeps its place; a screen reader hears that it is covered. */
export function SlidePassage({ passage, cover, covers, isHidden, part, language, onFit }: SlidePassageProps) {
  const room = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLParagraphElement>(null);
  const [fit, setFit] = useState<Fit>(ONE_PART);
  const runs = useMemo(() => passageRuns(passage, cover), [passage, cover]);
  const text = runs.map((run) => run.text).join('');

  useLayoutEffect(() => {
    const box = room.current?.parentElement;
    const roomOf = (): string => [box?.clientWidth, box?.clientHeight, box?.lastElementChild?.clientHeight].join();
    let measured = '';
    const measure = (): void => {
      if (!room.current || !ruler.current || !box) return;
      measured = roomOf();
      const isPaged = getComputedStyle(room.current).getPropertyValue('--paged').trim() === '1';
      const next = fitPassage(ruler.current, isPaged ? roomIn(box, room.current) : Infinity);
      setFit((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    measure();
    // It is also told of what it begins to observe, and of what lay ready and is shown now.
    const observer = new ResizeObserver(() => measured !== roomOf() && measure());
    if (box) observer.observe(box);
    if (box?.lastElementChild) observer.observe(box.lastElementChild);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [text]);

  const { starts } = fit;
  const coverPart = Math.max(
    0,
    starts.findLastIndex((start) => start <= offsetOf(runs)),
  );
  useEffect(() => onFit(starts.length, coverPart), [onFit, starts.length, coverPart]);

  const at = Math.min(part, starts.length - 1);
  const shown = runsBetween(runs, starts[at] ?? 0, starts[at + 1] ?? text.length);
  return (
    <div ref={room} className={styles.room} data-hidden={isHidden || undefined}>
      <p ref={ruler} className={`${styles.passage} ${styles.ruler}`} aria-hidden="true">
        {text}
      </p>
      <blockquote className={styles.passage} data-size={fit.size} lang={language} dir="auto">
        {at > 0 && <span aria-hidden="true">… </span>}
        {shown.map(({ kind, text: words }, key) => {
          if (kind === 'around') return <span key={key}>{words}</span>;
          if (kind === 'exact' || !covers) return <mark key={key}>{words}</mark>;
          return (
            <span key={key} className={styles.cover} role="img" aria-label={t('present.covered')}>
              {words}
            </span>
          );
        })}
        {at < starts.length - 1 && <span aria-hidden="true"> …</span>}
      </blockquote>
      {starts.length > 1 && <p className={styles.parts}>{t('present.part', { at: at + 1, of: starts.length })}</p>}
    </div>
  );
}
