import 'virtual:messages/present';
import { useCallback, useEffect, useState } from 'react';
import { citationFor } from '../../model/citationFor.ts';
import { coverOf } from '../../model/cover.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import { sayDate, sayPrecision } from '../../time/say.ts';
import { t } from '../messages/t.ts';
import { beatAt } from './beats.ts';
import { asksFirst, type Presentation } from './presentationOf.ts';
import { SlideAsk } from './SlideAsk.tsx';
import { SlidePassage } from './SlidePassage.tsx';
import { SlideWho } from './SlideWho.tsx';
import styles from './Slide.module.css';
import { whoOf } from './whoOf.ts';

export interface StepBodyProps {
  readonly dataset: Dataset;
  readonly presentation: Presentation;
  readonly number: number;
  readonly beat: number;
  /** Whether it asks before it shows; absent: as the step itself has it. */
  readonly predicts: boolean | undefined;
  /** Told in how many parts the passage of an event is shown. */
  readonly onParts: (of: EventId, parts: number) => void;
}

/** Whether a title has a word of those that are covered: it then waits until they are shown. */
function givesAway(title: string, covered: string): boolean {
  const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const hidden = new Set(wordsIn(covered).filter((word) => word.length > 3 || /\p{N}/u.test(word)));
  return wordsIn(title).some((word) => hidden.has(word));
}

const LONG_TITLE = 52; // letters: longer ones take two lines
const LONGER_TITLE = 104; // and these three

const lengthOf = (title: string): 'long' | 'longer' | undefined =>
  title.length > LONGER_TITLE ? 'longer' : title.length > LONG_TITLE ? 'long' : undefined;

function When({ event }: { readonly event: TimelineEvent | undefined }) {
  if (event === undefined) return null;
  const date = sayDate(event.date, 'long');
  const precision = sayPrecision(event.date);
  return (
    <p className={styles.when}>
      <b>{date}</b> {date.includes(precision) ? '' : precision}
    </p>
  );
}

/** One step in words: its date and title, the passage and who says so or, before they are shown, source and question. */
export function StepBody({ dataset, presentation, number, beat, predicts, onParts }: StepBodyProps) {
  const step = presentation.stepAt(number);
  const [fit, setFit] = useState({ parts: 1, coverPart: 0 });
  const onFit = useCallback(
    (parts: number, coverPart: number) =>
      setFit((last) => (last.parts === parts && last.coverPart === coverPart ? last : { parts, coverPart })),
    [],
  );
  const { event, question = t('present.anyQuestion'), cover } = step;
  const citation = event && citationFor(event);
  const who = citation && whoOf(citation, dataset.timeline.sources);
  const canPredict = asksFirst(step, predicts);
  useEffect(() => {
    if (event) onParts(event.id, fit.parts);
  }, [onParts, event, fit.parts]);
  const { shows, part } = beatAt(beat, fit.parts, canPredict, fit.coverPart);
  const isBefore = shows === 'source' || shows === 'question';
  const isCovered = shows === 'covered';
  const { covered } = coverOf(citation?.passage.exact ?? '', cover);
  const namesSource = isBefore || (isCovered && givesAway(event?.title ?? '', covered));
  const title = event?.title ?? step.caption ?? '';
  return (
    <div className={styles.body} data-shows={shows}>
      <When event={event} />
      {namesSource && who ? (
        <>
          <h1 className="visually-hidden">{t('present.before')}</h1>
          <p
            className={styles.title}
            data-source={who.title === undefined ? undefined : ''}
            data-length={lengthOf(who.title ?? who.name)}
            lang={who.language}
            dir="auto"
          >
            {who.title ?? who.name}
          </p>
        </>
      ) : (
        <h1 className={styles.title} data-length={lengthOf(title)} dir="auto">
          {title}
        </h1>
      )}
      <div className={styles.words}>
        {isBefore && who && <SlideAsk who={who} question={shows === 'question' ? question : undefined} />}
        {citation && who ? (
          <>
            <SlidePassage
              passage={citation.passage}
              cover={cover}
              covers={isCovered}
              isHidden={isBefore}
              part={part}
              language={who.language}
              onFit={onFit}
            />
            {/* Both lie in one place, so that the passage has the same room before and after. */}
            <div className={styles.tail} data-hidden={isBefore || undefined}>
              {canPredict && (
                <p className={styles.question} data-hidden={!isCovered || undefined}>
                  <span dir="auto">{question}</span>{' '}
                  <span className={styles.hint} aria-hidden="true">
                    <kbd>{t('present.spaceKey')}</kbd> {t('present.showsWords')}
                  </span>
                </p>
              )}
              <div data-hidden={isCovered || undefined}>
                <SlideWho {...who} />
              </div>
            </div>
          </>
        ) : (
          event && <p className={styles.note}>{t('panel.noPassage')}</p>
        )}
      </div>
    </div>
  );
}
