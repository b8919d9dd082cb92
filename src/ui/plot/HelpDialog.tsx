import 'virtual:messages/group';
import 'virtual:messages/help';
import { useEffect, useRef } from 'react';
import { t, type MessageId } from '../messages/t.ts';
import styles from './HelpDialog.module.css';

interface HelpDialogProps {
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

const ROWS: readonly (readonly [keys: readonly string[], says: MessageId])[] = [
  [['←', '→'], 'help.along'],
  [['↑', '↓'], 'help.across'],
  [['Home', 'End'], 'help.laneEnds'],
  [['Ctrl Home', 'Ctrl End'], 'help.ends'],
  [['Enter'], 'help.open'],
  [['Esc'], 'help.close'],
  [['PgUp', 'PgDn'], 'help.pan'],
  [['+', '−'], 'help.zoom'],
  [['0'], 'help.fit'],
  [['/', 'Ctrl K'], 'help.search'],
  [['P'], 'help.present'],
  [['?'], 'help.help'],
];

/** The keys of the plot, and the switch for those that are single signs (WCAG 2.1.4). */
export function HelpDialog({ letterKeys, onLetterKeys, onClose }: HelpDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('help.title')}</h2>
      <p>{t('help.lead')}</p>
      <dl className={styles.keys}>
        {ROWS.map(([keys, says]) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={letterKeys} onChange={(event) => onLetterKeys(event.currentTarget.checked)} />
        {t('help.letterKeys')}
      </label>
      <button type="button" onClick={() => ref.current?.close()}>
        {t('group.close')}
      </button>
    </dialog>
  );
}
