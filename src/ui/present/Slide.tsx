import 'virtual:messages/present';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { useWhenIdle } from '../useWhenIdle.ts';
import { LaneStrip } from './LaneStrip.tsx';
import type { Presentation } from './presentationOf.ts';
import { SlideCode } from './SlideCode.tsx';
import { StepLayer } from './StepLayer.tsx';
import { useNeighbours } from './useNeighbours.ts';
import styles from './Slide.module.css';

interface SlideProps {
  readonly dataset: Dataset;
  readonly presentation: Presentation;
  readonly number: number;
  readonly beat: number;
  readonly predicts: boolean | undefined;
  readonly addressAt: (number: number) => string;
  readonly onParts: (of: EventId, parts: number) => void;
  /** It stands among other things, and not in a window of its own. */
  readonly isBoxed: boolean;
}

/** One step as it is projected. Its unit is a part of its window or box: see Slide.module.css. The strip stays, and flies. */
export function Slide({ dataset, presentation, number, beat, predicts, addressAt, onParts, isBoxed }: SlideProps) {
  const drawn = useNeighbours(presentation, number);
  const coded = useWhenIdle(drawn);
  const step = presentation.stepAt(number);
  return (
    <div className={styles.stage} data-boxed={isBoxed || undefined}>
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
        <div className={styles.layers}>
          {drawn.map((at) => (
            <StepLayer
              key={`${presentation.story ?? ''}/${at}`}
              isShown={at === number}
              dataset={dataset}
              presentation={presentation}
              number={at}
              beat={at === number ? beat : 0}
              predicts={predicts}
              onParts={onParts}
            />
          ))}
        </div>
        <footer className={styles.foot}>
          <LaneStrip dataset={dataset} event={step.event} window={step.window} />
          {coded.map((at) => (
            <SlideCode key={at} isShown={at === number} address={addressAt(at)} />
          ))}
        </footer>
      </article>
    </div>
  );
}
