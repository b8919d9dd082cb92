import 'virtual:messages/source';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { eventId } from '../../model/ids.ts';
import type { EventId, Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { citedPassages } from './citedPassages.ts';
import { cslLanguage } from './csl.ts';
import styles from './PassageList.module.css';
import { PassageRow } from './PassageRow.tsx';
import { underHeadings } from './underHeadings.ts';
import type { Arrival } from './useArrivedAt.ts';
import { useParagraphsInView } from './useParagraphsInView.ts';

const EVENTS_AT_ONCE = 300;

interface PassageListProps {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly arrivedAt: Arrival;
  /** Told which paragraphs are in view. */
  readonly onView: (range: readonly [from: number, to: number] | undefined) => void;
}

/** All cited passages of a source in the order of its text, under its own headings. */
export function PassageList({ dataset, source, arrivedAt, onView }: PassageListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { events, passages: count } = dataset.uses.get(source.id) ?? { events: new Uint32Array(), passages: 0 };
  const arrivedPlace = events.indexOf(dataset.indexOf(eventId(arrivedAt.event)) ?? -1);
  const [asked, setMost] = useState(EVENTS_AT_ONCE);
  const most = Math.max(asked, arrivedPlace + 1); // the passage arrived at is among those shown
  const passages = useMemo(() => citedPassages(dataset, source, most), [dataset, source, most]);
  const sections = useMemo(() => underHeadings(passages, source), [passages, source]);
  const firstRows = useMemo(() => {
    const rows = new Map<EventId, string>();
    for (const { key, uses } of passages)
      for (const { event } of uses) if (!rows.has(event.id)) rows.set(event.id, key);
    return rows;
  }, [passages]);
  const arrivedKey = passages.find(({ uses }) =>
    uses.some(({ event, citations }) => event.id === arrivedAt.event && citations.includes(arrivedAt.citation)),
  )?.key;
  useParagraphsInView(list, passages.length, onView);
  const rest = Math.min(EVENTS_AT_ONCE, events.length - most);
  const lang = cslLanguage(source.csl);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('li[data-arrived]');
    row?.scrollIntoView({ block: row.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
    row?.focus({ preventScroll: true });
  }, [arrivedKey]);
  return (
    <section className={styles.passages} aria-labelledby="passages-title">
      <div className={styles.head}>
        <span>{t('source.paragraphHead')}</span>
        <h2 id="passages-title">
          {t('source.citedTitle', { count })} <span>{t('source.order')}</span>
        </h2>
        <span>{t('source.eventsHead')}</span>
      </div>
      {passages.length === 0 && <p className={styles.none}>{t('source.noPassages')}</p>}
      <div ref={list}>
        {sections.map(({ headings, passages: own }) => (
          <div key={own[0]?.key}>
            {headings.map(({ start, exact }) => (
              <h3 key={start} className={styles.heading} lang={lang} dir="auto">
                {exact}
              </h3>
            ))}
            <ol>
              {own.map((passage) => (
                <PassageRow
                  key={passage.key}
                  passage={passage}
                  dataset={dataset}
                  source={source}
                  arrivedAt={passage.key === arrivedKey ? arrivedAt.event : undefined}
                  firstRows={firstRows}
                />
              ))}
            </ol>
          </div>
        ))}
      </div>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + EVENTS_AT_ONCE)}>
          {t('source.more', { count: rest })}
        </button>
      )}
    </section>
  );
}
