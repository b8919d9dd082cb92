import 'virtual:messages/handout';
import { Printer } from 'lucide-react';
import { t } from '../messages/t.ts';
import styles from './HandoutControls.module.css';
import { PAPERS, type HandoutQuery } from './useHandoutQuery.ts';

/** What is chosen on the screen and never printed: the paper, the answers, and the printer. */
export function HandoutControls({ paper, answers, setPaper, setAnswers }: HandoutQuery) {
  return (
    <div className={styles.controls}>
      <fieldset className={styles.papers}>
        <legend>{t('handout.paper')}</legend>
        {PAPERS.map((name) => (
          <label key={name}>
            <input type="radio" name="paper" checked={paper === name} onChange={() => setPaper(name)} />
            {t(`handout.${name}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={answers} onChange={({ target }) => setAnswers(target.checked)} />
        {t('handout.withAnswers')}
      </label>
      <button type="button" className={styles.print} onClick={() => window.print()}>
        <Printer size={16} strokeWidth={1.5} aria-hidden />
        {t('handout.print')}
      </button>
    </div>
  );
}
