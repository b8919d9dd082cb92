import 'virtual:messages/present';
import { t } from '../messages/t.ts';
import styles from './Slide.module.css';
import type { Who } from './whoOf.ts';

interface SlideAskProps {
  readonly who: Who;
  /** Not yet asked where it is absent. */
  readonly question: string | undefined;
}

/** What is seen before the words: who speaks in the source, then the question. */
export function SlideAsk({ who, question }: SlideAskProps) {
  return (
    <div className={styles.ask}>
      <p className={styles.note}>
        {who.title !== undefined && (
          <>
            <bdi>{who.name}</bdi>
            {'. '}
          </>
        )}
        <bdi>{who.voices}</bdi>
      </p>
      {question !== undefined && (
        <p className={styles.asked} dir="auto">
          {question}
        </p>
      )}
      <p className={styles.hint} aria-hidden="true">
        <kbd>{t('present.spaceKey')}</kbd> {t(question === undefined ? 'present.thenQuestion' : 'present.thenWords')}
      </p>
    </div>
  );
}
