import 'virtual:messages/present';
import { memo, useState } from 'react';
import { t, type MessageId } from '../messages/t.ts';
import styles from './Controls.module.css';
import type { Command } from './keys.ts';

interface ControlsProps {
  readonly run: (command: Command) => void;
  readonly predicts: boolean;
  readonly isPresenter: boolean;
  readonly isBlank: boolean;
}

type Button = readonly [command: Command, says: MessageId, key: string];

const FIRST: readonly Button[] = [
  ['back', 'present.back', '←'],
  ['next', 'present.next', '→'],
  ['goTo', 'present.goTo', 'G'],
];
/** On a narrow screen these open above the others. */
const MORE: readonly Button[] = [
  ['predict', 'present.predict', 'C'],
  ['code', 'present.code', 'Q'],
  ['black', 'present.blank', 'B'],
  ['presenter', 'present.presenter', 'S'],
  ['fullScreen', 'present.fullScreen', 'F'],
];
const LAST: readonly Button[] = [['leave', 'present.leave', 'Esc']];

/** Everything that a key does, by a click. */
export const Controls = memo(function Controls({ run, predicts, isPresenter, isBlank }: ControlsProps) {
  const [isOpen, setOpen] = useState(false);
  const pressed: Partial<Record<Command, boolean>> = { predict: predicts, black: isBlank };
  const buttons = (of: readonly Button[]) =>
    of
      .filter(([command]) => !isPresenter || (command !== 'code' && command !== 'fullScreen'))
      .map(([command, says, key]) => (
        <button
          key={command}
          type="button"
          aria-pressed={pressed[command]}
          aria-keyshortcuts={key === '←' ? 'ArrowLeft' : key === '→' ? 'ArrowRight' : key === 'Esc' ? 'Escape' : key}
          onClick={() => {
            setOpen(false);
            run(command);
          }}
        >
          {command === 'presenter' && isPresenter ? t('present.projected') : t(says)}{' '}
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ));
  return (
    <div className={styles.controls} role="toolbar" aria-label={t('present.controls')} data-script="">
      {buttons(FIRST)}
      <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('present.more')}
      </button>
      <div className={styles.more} data-open={isOpen || undefined}>
        {buttons(MORE)}
      </div>
      {buttons(LAST)}
    </div>
  );
});
