import 'virtual:messages/source';
import type { Source, TimelineHead } from '../../model/types.ts';
import { sayDate } from '../../time/say.ts';
import { Link } from '../Link.tsx';
import { LiveLink } from '../cite/LiveLink.tsx';
import { EventSign } from '../event/EventSign.tsx';
import { t } from '../messages/t.ts';
import { useLinks } from '../useLinks.ts';
import { passageOfRow, type CitedPassage } from './citedPassages.ts';
import styles from './PassageRow.module.css';

interface PassageRowProps {
  readonly passage: CitedPassage;
  readonly timeline: TimelineHead;
  readonly source: Source;
  readonly lang: string | undefined;
  readonly arrivedAt: string;
}

/** A passage with its paragraph and the events that rest on it. The row arrived at stands out. */
export function PassageRow({ passage, timeline, source, lang, arrivedAt }: PassageRowProps) {
  const links = useLinks();
  const { paragraph, segments, uses } = passage;
  const arrived = uses.some(({ event }) => event.id === arrivedAt);
  return (
    <li className={styles.row} data-arrived={arrived || undefined} tabIndex={arrived ? -1 : undefined}>
      <p className={styles.number}>
        {paragraph !== undefined && (
          <>
            <span className="visually-hidden">{t('source.paragraphNumber', { number: paragraph })}</span>
            <span aria-hidden="true">{paragraph}</span>
          </>
        )}
      </p>
      <div className={styles.words}>
        <blockquote className={styles.quote} dir="auto" lang={lang}>
          {segments.map(({ text, by }, at) =>
            by.length > 0 ? (
              <mark key={at} data-arrived={by.some((id) => id === arrivedAt) || undefined}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </blockquote>
        <LiveLink source={source} passage={passageOfRow(passage)} />
      </div>
      <ul className={styles.uses}>
        {uses.map(({ event, dateOnly }) => (
          <li key={event.id}>
            <span className={styles.sign}>
              <EventSign event={event} timeline={timeline} />
            </span>
            <Link to={links.event(event.id)}>
              <span className={styles.date}>{sayDate(event.date, 'short')}</span>
              <span className={styles.name} dir="auto">
                {event.title}
              </span>
              {dateOnly && <span className={styles.note}>{t('source.givesDate')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
