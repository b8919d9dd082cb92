import 'virtual:messages/group';
import 'virtual:messages/present';
import { useEffect, useRef } from 'react';
import type { Story } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import styles from './GoToDialog.module.css';
import { NO_STORY } from './place.ts';
import type { Presentation } from './presentationOf.ts';
import { sayStep } from './sayStep.ts';

interface GoToDialogProps {
  readonly presentation: Presentation;
  readonly stories: readonly Story[];
  readonly step: number;
  readonly onGoTo: (step: number, story?: string) => void;
  readonly onClose: () => void;
}

const MOST = 500; // steps to list; a number leads to any

/** The steps to choose from, and the other ways through the list. */
export function GoToDialog({ presentation, stories, step, onGoTo, onClose }: GoToDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    current.current?.focus();
    return () => dialog?.close();
  }, []);
  const choose = (to: number, story?: string) => () => {
    ref.current?.close();
    onGoTo(to, story);
  };
  const others = stories.filter(({ id }) => id !== presentation.story);
  const numbers = Array.from({ length: Math.min(MOST, presentation.count) }, (_, at) => at + 1);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby="go-to-title"
      onClose={() => ref.current?.open || onClose()}
    >
      <h2 id="go-to-title">{t('present.goToHeading')}</h2>
      <form
        method="dialog"
        className={styles.number}
        onSubmit={(submit) => {
          const value = Number(new FormData(submit.currentTarget).get('step'));
          if (value >= 1) onGoTo(Math.floor(value));
        }}
      >
        <label>
          {t('present.stepNumber')}{' '}
          <input name="step" type="number" min={1} max={presentation.count} defaultValue={step} inputMode="numeric" />
        </label>
        <button>{t('present.go')}</button>
      </form>
      <ol className={styles.steps}>
        {numbers.map((number) => (
          <li key={number}>
            <button
              ref={number === step ? current : undefined}
              type="button"
              aria-current={number === step ? 'step' : undefined}
              onClick={choose(number)}
            >
              <span className={styles.at}>{number}</span> <bdi>{sayStep(presentation.stepAt(number))}</bdi>
            </button>
          </li>
        ))}
      </ol>
      {(others.length > 0 || presentation.story !== undefined) && (
        <>
          <h3>{t('present.otherWays')}</h3>
          <ul className={styles.steps}>
            {others.map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={choose(1, id)}>
                  <bdi>{title}</bdi>
                </button>
              </li>
            ))}
            {presentation.story !== undefined && (
              <li>
                <button type="button" onClick={choose(1, NO_STORY)}>
                  {t('present.allInOrder')}
                </button>
              </li>
            )}
          </ul>
        </>
      )}
      <button type="button" className={styles.close} onClick={() => ref.current?.close()}>
        {t('group.close')}
      </button>
    </dialog>
  );
}
