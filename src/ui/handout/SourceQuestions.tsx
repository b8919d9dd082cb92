import 'virtual:messages/handout';
import { sourceItem } from '../../model/cite/citeItems.ts';
import { formatCitation } from '../../model/cite/formatCitation.ts';
import type { Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import styles from './SourceQuestions.module.css';

const QUESTIONS = ['sourcing', 'context', 'corroboration', 'closeReading'] as const;
const LINES = 3;

/** A source's full reference (Chicago, author-date) and the four questions to ask of it, with lines to write on. */
export function SourceQuestions({ source, numbers }: { readonly source: Source; readonly numbers: readonly number[] }) {
  return (
    <section className={styles.source}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <bdi>{source.name}</bdi>
        </h2>
        <p className={styles.reference} dir="auto">
          {formatCitation('chicago', sourceItem(source)).map(({ text, italic }, at) =>
            italic ? <i key={at}>{text}</i> : <span key={at}>{text}</span>,
          )}
        </p>
        <p className={styles.numbers}>
          {t('handout.passagesOf', { count: numbers.length, numbers: numbers.join(', ') })}
        </p>
      </div>
      {QUESTIONS.map((question) => (
        <div key={question} className={styles.question}>
          <h3>{t(`handout.${question}`)}</h3>
          <p>{t(`handout.${question}Question`)}</p>
          {Array.from({ length: LINES }, (_, at) => (
            <div key={at} className={styles.line} />
          ))}
        </div>
      ))}
    </section>
  );
}
