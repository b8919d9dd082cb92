import 'virtual:messages/present';
import { t, type MessageId } from '../messages/t.ts';
import styles from './Controls.module.css';
import type { Command } from './keys.ts';

interface ControlsProps {
  readonly run: (command: Command) => void;
  readonly predicts: boolean;
  readonly isPresenter: boolean;
  readonly isBlank: boolean;
}

const BUTTONS: readonly (readonly [command: Command, says: MessageId, key: string])[] = [
  ['back', 'present.back', '←'],
  ['next', 'present.next', '→'],
  ['goTo', 'present.goTo', 'G'],
  ['predict', 'present.predict', 'C'],
  ['code', 'present.code', 'Q'],
  ['black', 'present.blank', 'B'],
  ['presenter', 'present.presenter', 'S'],
  ['fullScreen', 'present.fullScreen', 'F'],
  ['leave', 'present.leave', 'Esc'],
];

/** Everything that a key does, by a click. */
export function Controls({ run, predicts, isPresenter, isBlank }: ControlsProps) {
  const pressed: Partial<Record<Command, boolean>> = { predict: predicts, black: isBlank };
  const shown = BUTTONS.filter(([command]) => !isPresenter || (command !== 'code' && command !== 'fullScreen'));
  return (
    <div className={styles.controls} role="toolbar" aria-label={t('present.controls')} data-script="">
      {shown.map(([command, says, key]) => (
        <button
          key={command}
          type="button"
          aria-pressed={pressed[command]}
          aria-keyshortcuts={key}
          onClick={() => run(command)}
        >
          {command === 'presenter' && isPresenter ? t('present.projected') : t(says)}{' '}
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>
  );
}
