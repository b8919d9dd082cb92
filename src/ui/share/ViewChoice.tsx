import 'virtual:messages/share';
import { t } from '../messages/t.ts';
import styles from './ViewChoice.module.css';

interface ViewChoiceProps {
  /** What the view is, in words; empty where it is as everyone finds it. */
  readonly says: readonly string[];
  readonly withView: boolean;
  readonly onChoose: (withView: boolean) => void;
}

interface OptionProps {
  readonly name: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Option({ name, note, checked, onChoose }: OptionProps) {
  return (
    <label className={styles.option}>
      <input type="radio" name="share-view" checked={checked} onChange={onChoose} />
      <span className={styles.name}>{name}</span>
      <bdi className={styles.note}>{note}</bdi>
    </label>
  );
}

/** Whether the link opens the page as the reader sees it now, or as everyone finds it. */
export function ViewChoice({ says, withView, onChoose }: ViewChoiceProps) {
  if (says.length === 0) return <p className={styles.none}>{t('share.noView')}</p>;
  return (
    <fieldset className={styles.choice}>
      <legend>{t('share.opens')}</legend>
      <Option name={t('share.view')} note={says.join(' · ')} checked={withView} onChoose={() => onChoose(true)} />
      <Option
        name={t('share.alone')}
        note={t('share.aloneNote')}
        checked={!withView}
        onChoose={() => onChoose(false)}
      />
    </fieldset>
  );
}
