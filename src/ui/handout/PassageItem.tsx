import 'virtual:messages/handout';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { sayWhen } from '../event/sayPlace.ts';
import { t } from '../messages/t.ts';
import { cslLanguage } from '../sources/csl.ts';
import { citationFor } from '../../model/citationFor.ts';
import styles from './PassageItem.module.css';
import { Qr } from '../share/Qr.tsx';
import { WhoLine } from './WhoLine.tsx';

interface PassageItemProps {
  readonly number: number;
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  readonly address: string;
}

/** White space that HTML would not keep. */
const hasWideSpace = (text: string): boolean => /\s{2}|[\t\n\r]/.test(text);

/** One event on paper: its number, title and date, the words it rests on, who says so, and where to find it. */
export function PassageItem({ number, event, dataset, address }: PassageItemProps) {
  const { sources } = dataset.timeline;
  const citation = citationFor(event);
  const source = sources.find(({ id }) => id === citation?.source);
  const others = event.citations.length - 1;
  return (
    <li className={styles.item} data-event={event.id}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <h2 className={styles.title} dir="auto">
          <span className="visually-hidden">{t('handout.number', { number })} </span>
          {event.title}
        </h2>
        <p className={styles.when}>{sayWhen(event)}</p>
        {citation === undefined ? (
          <p className={styles.note}>{t('panel.noPassage')}</p>
        ) : (
          <>
            <blockquote
              className={styles.quote}
              data-wide={hasWideSpace(Object.values(citation.passage).join('')) || undefined}
              dir="auto"
              lang={source && cslLanguage(source.csl)}
            >
              {citation.passage.prefix}
              <mark>{citation.passage.exact}</mark>
              {citation.passage.suffix}
            </blockquote>
            <WhoLine citation={citation} sources={sources} />
          </>
        )}
        <p className={styles.address}>
          <b>{address.replace(/^https?:\/\//, '')}</b>
          {others > 0 && ` ${t('handout.others', { others })}`}
        </p>
      </div>
      <Qr className={styles.qr} text={address} />
    </li>
  );
}
