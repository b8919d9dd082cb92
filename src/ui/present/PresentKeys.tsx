import 'virtual:messages/present';
import { t, type MessageId } from '../messages/t.ts';
import styles from './PresentKeys.module.css';

const KEYS: readonly (readonly [keys: readonly string[], says: MessageId])[] = [
  [['→', 'Space', 'N', 'Page Down'], 'present.next'],
  [['←', 'P', 'Page Up'], 'present.back'],
  [['Home', 'End'], 'present.ends'],
  [['B', '.'], 'present.keyBlack'],
  [['W'], 'present.keyWhite'],
  [['C'], 'present.predict'],
  [['S'], 'present.presenter'],
  [['G'], 'present.goTo'],
  [['Q'], 'present.code'],
  [['F'], 'present.fullScreen'],
  [['Esc'], 'present.leave'],
];

/** The keys of a presentation, which are those of any clicker. */
export function PresentKeys() {
  return (
    <section className={styles.keys} aria-labelledby="present-keys">
      <h2 id="present-keys">{t('present.keys')}</h2>
      <p>{t('present.keysNote')}</p>
      <dl>
        {KEYS.map(([keys, says]) => (
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
    </section>
  );
}
