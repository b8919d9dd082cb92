import 'virtual:messages/handout';
import { corroborationOf } from '../../model/corroboration.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { sayBasis } from '../event/sayBasis.ts';
import { sayWhen } from '../event/sayPlace.ts';
import { saySupport } from '../event/saySupport.ts';
import { t } from '../messages/t.ts';
import styles from './AnswerPage.module.css';
import { citationFor } from '../../model/citationFor.ts';
import { WhoLine } from './WhoLine.tsx';

interface AnswerPageProps {
  readonly events: readonly TimelineEvent[];
  readonly dataset: Dataset;
}

/** What the record says of each event, to hold against what was written: it judges nothing. */
export function AnswerPage({ events, dataset }: AnswerPageProps) {
  return (
    <section className={styles.answers} aria-labelledby="answers-title">
      <h2 id="answers-title" className={styles.title}>
        {t('handout.answersTitle')}
      </h2>
      <p className={styles.lead}>{t('handout.answersLead')}</p>
      <ol className={styles.list}>
        {events.map((event, at) => {
          const citation = citationFor(event);
          return (
            <li key={event.id} className={styles.answer}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <h3 dir="auto">{event.title}</h3>
              <dl>
                <dt>{t('panel.date')}</dt>
                <dd>
                  {sayWhen(event)}. {sayBasis(event, dataset)}
                </dd>
                <dt>{t('panel.sources')}</dt>
                <dd>{saySupport(corroborationOf(event, dataset), dataset.timeline)}</dd>
                {citation !== undefined && (
                  <>
                    <dt>{t('panel.whoSaysSo')}</dt>
                    <dd>
                      <WhoLine citation={citation} sources={dataset.timeline.sources} />
                    </dd>
                  </>
                )}
              </dl>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
