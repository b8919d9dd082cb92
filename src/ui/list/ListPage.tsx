import 'virtual:messages/list';
import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { sayDate } from '../../time/say.ts';
import { COLUMNS, type Column, type Sorting } from '../../view/view.ts';
import { Link } from '../Link.tsx';
import { PlainData } from '../cite/PlainData.tsx';
import { useDataset } from '../data/DatasetContext.ts';
import { EventSign } from '../event/EventSign.tsx';
import { FilterChips } from '../filter/FilterChips.tsx';
import { FilterNone } from '../filter/FilterNone.tsx';
import { useMatches } from '../filter/MatchesContext.ts';
import { t } from '../messages/t.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useLinks } from '../useLinks.ts';
import { useView } from '../useView.ts';
import { download } from './download.ts';
import styles from './ListPage.module.css';
import { BY_DATE, MOST_SORTED, ranksOf, sortEvents, sourcesOf, speakersOf } from './sortEvents.ts';
import { ROLES } from './tableRoles.ts';

const ROWS_AT_ONCE = 300; // a list may hold a million events; a table of them all helps nobody

interface RowProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  /** Its place in time, 1 and up; 0 where undated. */
  readonly rank: number;
}

function Row({ event, dataset, rank }: RowProps) {
  const { tracks } = dataset.timeline;
  const links = useLinks();
  const speakers = speakersOf(event);
  return (
    <tr {...ROLES.row}>
      <td {...ROLES.cell} className={styles.rank}>
        {rank > 0 && rank}
      </td>
      <td {...ROLES.cell} className={styles.date}>
        {sayDate(event.date, 'short')}
      </td>
      <th scope="row" {...ROLES.rowHead} className={styles.title}>
        <span className={styles.event}>
          <span className={styles.sign}>
            <EventSign event={event} timeline={dataset.timeline} />
          </span>
          <Link to={links.event(event.id)} dir="auto">
            {event.title}
          </Link>
        </span>
      </th>
      <td {...ROLES.cell} className={styles.lanes}>
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
      <td {...ROLES.cell} className={styles.kind}>
        {t('event.kind', { kind: event.kind })}
      </td>
      <td {...ROLES.cell} className={styles.speaker} data-none={speakers === '' || undefined}>
        {speakers === '' ? t('list.noSpeaker') : speakers}
      </td>
      <td {...ROLES.cell} className={styles.source}>
        {sourcesOf(event, dataset)}
      </td>
    </tr>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** A heading that sorts; a second press turns the order round. */
function Heading({ column, sorting, onSort }: HeadingProps) {
  const isSorted = sorting.column === column;
  const Arrow = sorting.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      {...ROLES.head}
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ column, descending: isSorted && !sorting.descending })}
      >
        {t(`list.${column}`)}
        {isSorted && <Arrow size={14} strokeWidth={1.5} aria-hidden />}
      </button>
    </th>
  );
}

interface Narrowed {
  readonly dataset: Dataset;
  /** Which events are shown; absent: all. */
  readonly passes: ((index: number) => boolean) | undefined;
}

function saySorting({ column, descending }: Sorting, events: number): string {
  if (column === 'date') return t('list.sortedByDate', { descending: String(descending) });
  return t('list.sorted', { column: t(`list.${column}`), descending: String(descending), events });
}

function Downloads({ dataset, passes }: Narrowed) {
  const links = useLinks();
  return (
    <p className={styles.downloads}>
      <button type="button" onClick={() => void download(dataset, 'csv', passes)}>
        <Download size={14} strokeWidth={1.5} aria-hidden />
        {t('list.downloadCsv')}
      </button>
      <button type="button" onClick={() => void download(dataset, 'json', passes)}>
        <Download size={14} strokeWidth={1.5} aria-hidden />
        {t('list.downloadJson')}
      </button>
      <Link to={links.handout}>{t('list.handout')}</Link>
      <Link to={links.quiz}>{t('list.quiz')}</Link>
    </p>
  );
}

/** All events as a table that its headings sort; at first in order of time, then the undated as in the list. */
export function ListPage() {
  const dataset = useDataset();
  const [count, setCount] = useState(ROWS_AT_ONCE);
  const { view, commit } = useView();
  const [hasSorted, setSorted] = useState(false);
  useDocumentTitle(t('app.list'));
  const { eventAt, total, timeline } = dataset;
  const ranks = useMemo(() => ranksOf(dataset), [dataset]);
  const { sifted } = useMatches();
  const isLong = dataset.count > MOST_SORTED;
  const asked = view.sort ?? BY_DATE;
  const sorting = isLong && asked.column !== 'date' ? BY_DATE : asked;
  const sort = (next: Sorting): void => {
    setSorted(true);
    commit((newest) => ({ ...newest, sort: next }), 'push');
  };
  const sorted = useMemo(() => sortEvents(dataset, sorting, timeline.language), [dataset, sorting, timeline.language]);
  const order = useMemo(() => (sifted ? Array.from(sorted).filter(sifted.passes) : sorted), [sorted, sifted]);
  const rest = Math.min(ROWS_AT_ONCE, order.length - count);
  const columns = isLong ? [] : COLUMNS.slice(1);
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{t('list.title')}</h1>
      <p className={styles.lead}>
        {sifted ? `${t('filter.shown', { shown: order.length, of: dataset.count })}. ` : ''}
        {t('list.lead', { ...(sifted?.total ?? total) })}
        {isLong && ` ${t('list.tooLong', { most: MOST_SORTED })}`}
      </p>
      <FilterChips />
      <FilterNone />
      <Downloads dataset={dataset} passes={sifted?.passes} />
      <p className="visually-hidden" role="status">
        {hasSorted && saySorting(sorting, order.length)}
      </p>
      <div className={styles.scroll} role="region" aria-label={t('list.caption')} tabIndex={0}>
        <table {...ROLES.table} className={styles.table}>
          <caption className="visually-hidden">{t('list.caption')}</caption>
          <thead {...ROLES.group}>
            <tr {...ROLES.row}>
              <th scope="col" {...ROLES.head} className={styles.rankHead}>
                {t('list.rank')}
              </th>
              <Heading column="date" sorting={sorting} onSort={sort} />
              {COLUMNS.slice(1).map((column) =>
                columns.includes(column) ? (
                  <Heading key={column} column={column} sorting={sorting} onSort={sort} />
                ) : (
                  <th key={column} scope="col" {...ROLES.head}>
                    {t(`list.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody {...ROLES.group}>
            {Array.from({ length: Math.min(count, order.length) }, (_, at) => {
              const index = order[at] ?? 0;
              const event = eventAt(index);
              return event && <Row key={event.id} event={event} dataset={dataset} rank={ranks[index] ?? 0} />;
            })}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setCount(count + ROWS_AT_ONCE)}>
          {t('list.more', { count: rest })}
        </button>
      )}
      <PlainData
        head={timeline}
        dataset={dataset}
        name={t('list.title')}
        description={`${t('list.lead', { ...total })} ${timeline.description}`}
        path="/list"
      />
    </div>
  );
}
