import { useState } from 'react';
import { Link } from 'react-router';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { sayDate } from '../../time/say.ts';
import { useDataset } from '../data/DatasetContext.ts';
import { EventSign } from '../event/EventSign.tsx';
import { t } from '../messages/t.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useLinks } from '../useLinks.ts';
import styles from './ListPage.module.css';

const ROWS_AT_ONCE = 300; // a list may hold a million events; a table of them all helps nobody

interface RowProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(', ');

function Row({ event, dataset }: RowProps) {
  const { sources, tracks } = dataset.timeline;
  const links = useLinks();
  const speakers = unique(event.citations.flatMap(({ speaker }) => speaker ?? []));
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? id;
  return (
    <tr>
      <td className={styles.date}>{sayDate(event.date, 'short')}</td>
      <th scope="row">
        <span className={styles.event}>
          <span className={styles.sign}>
            <EventSign event={event} timeline={dataset.timeline} />
          </span>
          <Link to={links.event(event.id)}>{event.title}</Link>
        </span>
      </th>
      <td>
        <ul className={styles.tracks}>
          {tracks.map(({ id, title }, lane) =>
            event.tracks.includes(id) ? (
              <li key={id}>
                <TrackSign lane={lane} sizePx={12} />
                {title}
              </li>
            ) : null,
          )}
        </ul>
      </td>
      <td>{t('event.kind', { kind: event.kind })}</td>
      <td data-none={speakers === '' || undefined}>{speakers === '' ? t('list.noSpeaker') : speakers}</td>
      <td>{unique(event.citations.map(({ source }) => nameOf(source)))}</td>
    </tr>
  );
}

/** All events as a table: in order of time, then the undated as in the list. */
export function ListPage() {
  const dataset = useDataset();
  const [count, setCount] = useState(ROWS_AT_ONCE);
  useDocumentTitle(t('app.list'));
  const { timeline, order, total } = dataset;
  const rest = Math.min(ROWS_AT_ONCE, order.length - count);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('list.title')}</h1>
      <p className={styles.lead}>{t('list.lead', { dated: total.dated, undated: total.undated })}</p>
      <div className={styles.scroll} role="region" aria-label={t('list.caption')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('list.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('list.date')}</th>
              <th scope="col">{t('list.event')}</th>
              <th scope="col">{t('list.tracks')}</th>
              <th scope="col">{t('list.kind')}</th>
              <th scope="col">{t('list.speaker')}</th>
              <th scope="col">{t('list.source')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from(order.subarray(0, count), (index) => {
              const event = timeline.events[index];
              return event && <Row key={event.id} event={event} dataset={dataset} />;
            })}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setCount(count + ROWS_AT_ONCE)}>
          {t('list.more', { count: rest })}
        </button>
      )}
    </div>
  );
}
