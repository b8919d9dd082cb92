import 'virtual:messages/present';
import { useCallback, useState } from 'react';
import { citationFor } from '../../model/citationFor.ts';
import { coverOf } from '../../model/cover.ts';
import type { Dataset } from '../../model/dataset.ts';
import { sayDate, sayPrecision } from '../../time/say.ts';
import { t } from '../messages/t.ts';
import { cslLanguage } from '../sources/csl.ts';
import { beatAt, type Beat } from './beats.ts';
import { LaneStrip } from './LaneStrip.tsx';
import type { Presentation, Step } from './presentationOf.ts';
import { SlideCode } from './SlideCode.tsx';
import { SlidePassage } from './SlidePassage.tsx';
import { SlideWho } from './SlideWho.tsx';
import styles from './Slide.module.css';

interface SlideProps {
  readonly dataset: Dataset;
  readonly presentation: Presentation;
  readonly number: number;
  readonly beat: number;
  readonly predicts: boolean;
  readonly address: string;
  readonly onParts: (parts: number) => void;
}

/** Whether a title has a word of those that are covered: it then waits until they are shown. */
function givesAway(title: string, covered: string): boolean {
  const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const hidden = new Set(wordsIn(covered).filter((word) => word.length > 3 || /\p{N}/u.test(word)));
  return wordsIn(title).some((word) => hidden.has(word));
}

const LONG_TITLE = 44; // letters: longer ones take two lines

function When({ step: { event } }: { readonly step: Step }) {
  if (event === undefined) return null;
  const date = sayDate(event.date, 'long');
  const precision = sayPrecision(event.date);
  return (
    <p className={styles.when}>
      <b>{date}</b> {date.includes(precision) ? '' : precision}
    </p>
  );
}

interface WordsProps {
  readonly dataset: Dataset;
  readonly step: Step;
  readonly beat: Beat;
  readonly onFit: (parts: number, coverPart: number) => void;
}

/** Title and passage or, before they are shown, the question alone. */
function Words({ dataset, step, beat, onFit }: WordsProps) {
  const { event, question, cover } = step;
  const citation = event && citationFor(event);
  const source = dataset.timeline.sources.find(({ id }) => id === citation?.source);
  const isHidden = beat.shows === 'source' || beat.shows === 'question';
  const covered = coverOf(citation?.passage.exact ?? '', cover).covered;
  const isUntitled = isHidden || (beat.shows === 'covered' && givesAway(event?.title ?? '', covered));
  return (
    <>
      <h1
        className={styles.title}
        data-long={(event?.title.length ?? 0) > LONG_TITLE || undefined}
        dir="auto"
        hidden={isUntitled}
      >
        {event?.title ?? step.caption}
      </h1>
      {isUntitled && <h1 className="visually-hidden">{t('present.before')}</h1>}
      <div className={styles.words} data-hidden={isHidden || undefined}>
        {citation ? (
          <SlidePassage
            key={event?.id}
            passage={citation.passage}
            cover={cover}
            covers={beat.shows === 'covered'}
            part={beat.part}
            language={source && cslLanguage(source.csl)}
            onFit={onFit}
          />
        ) : (
          event && <p className={styles.note}>{t('panel.noPassage')}</p>
        )}
      </div>
      {(beat.shows === 'question' || beat.shows === 'covered') && (
        <p className={styles.question} dir="auto">
          {question ?? t('present.anyQuestion')}
        </p>
      )}
      {citation && beat.shows !== 'covered' && <SlideWho citation={citation} sources={dataset.timeline.sources} />}
    </>
  );
}

/** One step as it is projected. Its unit is a part of the box that it is in: see Slide.module.css. */
export function Slide({ dataset, presentation, number, beat: beatNumber, predicts, address, onParts }: SlideProps) {
  const [fit, setFit] = useState({ parts: 1, coverPart: 0 });
  const step = presentation.stepAt(number);
  const onFit = useCallback(
    (parts: number, coverPart: number) => {
      setFit((last) => (last.parts === parts && last.coverPart === coverPart ? last : { parts, coverPart }));
      onParts(parts);
    },
    [onParts],
  );
  const canPredict = predicts && step.event !== undefined && citationFor(step.event) !== undefined;
  const beat = beatAt(beatNumber, fit.parts, canPredict, fit.coverPart);
  return (
    <div className={styles.stage}>
      <article className={styles.slide} data-shows={beat.shows}>
        <header className={styles.head}>
          <span className={styles.wordmark}>{t('app.name')}</span>
          <bdi className={styles.name}>{presentation.title}</bdi>
          <span className={styles.count}>
            <b>{number}</b> / {presentation.count}
          </span>
        </header>
        {step.caption !== undefined && step.event !== undefined && (
          <p className={styles.caption} dir="auto">
            {step.caption}
          </p>
        )}
        <When step={step} />
        <Words dataset={dataset} step={step} beat={beat} onFit={onFit} />
        <footer className={styles.foot}>
          <LaneStrip dataset={dataset} event={step.event} window={step.window} />
          <SlideCode address={address} />
        </footer>
      </article>
    </div>
  );
}
