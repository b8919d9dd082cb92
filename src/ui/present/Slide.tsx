import 'virtual:messages/present';
import type { Dataset } from '../../model/dataset.ts';
import { t } from '../messages/t.ts';
import { LaneStrip } from './LaneStrip.tsx';
import type { Presentation } from './presentationOf.ts';
import { SlideCode } from './SlideCode.tsx';
import { StepBody } from './StepBody.tsx';
import styles from './Slide.module.css';

interface SlideProps {
  readonly dataset: Dataset;
  readonly presentation: Presentation;
  readonly number: number;
  readonly beat: number;
  readonly predicts: boolean;
  readonly address: string;
  readonly onBeats: (beats: number) => void;
}

/** One step as it is projected. Its unit is a part of the box that it is in: see Slide.module.css. The strip stays, and flies. */
export function Slide({ dataset, presentation, number, beat, predicts, address, onBeats }: SlideProps) {
  const step = presentation.stepAt(number);
  return (
    <div className={styles.stage}>
      <article className={styles.slide}>
        <header className={styles.head}>
          <span className={styles.wordmark}>{t('app.name')}</span>
          <div className={styles.names}>
            <p className={styles.name}>
              <bdi>{presentation.title}</bdi>
            </p>
            {step.caption !== undefined && step.event !== undefined && (
              <p className={styles.caption} dir="auto">
                {step.caption}
              </p>
            )}
          </div>
          <span className={styles.count}>
            <b>{number}</b> / {presentation.count}
          </span>
        </header>
        <StepBody
          key={`${presentation.story ?? ''}/${number}`}
          dataset={dataset}
          step={step}
          beat={beat}
          predicts={predicts}
          onBeats={onBeats}
        />
        <footer className={styles.foot}>
          <LaneStrip dataset={dataset} event={step.event} window={step.window} />
          <SlideCode address={address} />
        </footer>
      </article>
    </div>
  );
}
