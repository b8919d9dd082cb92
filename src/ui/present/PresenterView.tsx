import 'virtual:messages/present';
import { useEffect, useState, type ReactNode } from 'react';
import { clockText, elapsedText, nowMs } from '../../time/clock.ts';
import { t } from '../messages/t.ts';
import type { Presentation } from './presentationOf.ts';
import { sayStep } from './sayStep.ts';
import styles from './PresenterView.module.css';

const STARTED = 'passages.present.started'; // in this tab alone, so that a reload does not start the clock anew

function startedMs(): number {
  try {
    const kept = Number(sessionStorage.getItem(STARTED));
    if (kept > 0) return kept;
    sessionStorage.setItem(STARTED, String(nowMs()));
  } catch {
    // storage is closed to this page: a reload starts the clock anew
  }
  return nowMs();
}

function Clock() {
  const [start, setStart] = useState(startedMs);
  const [now, setNow] = useState(nowMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(nowMs()), 500);
    return () => clearInterval(timer);
  }, []);
  const restart = (): void => {
    try {
      sessionStorage.removeItem(STARTED);
    } catch {
      // as above
    }
    setStart(startedMs());
    setNow(nowMs());
  };
  return (
    <div className={styles.clock}>
      <p>
        <span>{t('present.elapsed')}</span> <b role="timer">{elapsedText(now - start)}</b>
      </p>
      <p>
        <span>{t('present.time')}</span> <b>{clockText(now)}</b>
      </p>
      <button type="button" onClick={restart}>
        {t('present.restart')}
      </button>
    </div>
  );
}

interface PresenterViewProps {
  readonly presentation: Presentation;
  readonly number: number;
  readonly slide: ReactNode;
  readonly controls: ReactNode;
  readonly onGoTo: (step: number) => void;
}

const NEAR = 40; // steps listed before and after this one

/** What the speaker sees: this step and the next, notes and question, the time, and the way to any step. */
export function PresenterView({ presentation, number, slide, controls, onGoTo }: PresenterViewProps) {
  const step = presentation.stepAt(number);
  const following = number < presentation.count ? presentation.stepAt(number + 1) : undefined;
  const first = Math.max(1, number - NEAR);
  const listed = Array.from({ length: Math.min(presentation.count, number + NEAR) - first + 1 }, (_, at) => first + at);
  return (
    <div className={styles.view}>
      <section className={styles.now} aria-label={t('present.now')}>
        {slide}
      </section>
      <section className={styles.next} aria-labelledby="present-next">
        <h2 id="present-next">{t('present.nextStep')}</h2>
        {following === undefined ? (
          <p>{t('present.end')}</p>
        ) : (
          <>
            <p dir="auto">
              <b>{sayStep(following)}</b>
            </p>
            {following.caption !== undefined && following.event !== undefined && (
              <p dir="auto">{sayStep({ event: following.event })}</p>
            )}
          </>
        )}
      </section>
      <div className={styles.side}>
        <Clock />
        <section aria-labelledby="present-notes">
          <h2 id="present-notes">{t('present.notes')}</h2>
          <p className={styles.notes} dir="auto">
            {step.notes ?? t('present.noNotes')}
          </p>
        </section>
        <section aria-labelledby="present-question">
          <h2 id="present-question">{t('present.question')}</h2>
          <p className={styles.notes} dir="auto">
            {step.question ?? t('present.anyQuestion')}
          </p>
        </section>
        <nav aria-labelledby="present-steps" className={styles.jump}>
          <h2 id="present-steps">{t('present.steps')}</h2>
          <ol>
            {listed.map((at) => (
              <li key={at}>
                <button type="button" aria-current={at === number ? 'step' : undefined} onClick={() => onGoTo(at)}>
                  <span className={styles.at}>{at}</span> <bdi>{sayStep(presentation.stepAt(at))}</bdi>
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <div className={styles.bar}>{controls}</div>
    </div>
  );
}
