import 'virtual:messages/phone';
import { useEffect, useMemo, useRef, useState } from 'react';
import { homeOf } from '../../layout/home.ts';
import type { Among } from '../../layout/among.ts';
import type { Drawn } from '../../layout/drawn.ts';
import type { Dataset } from '../../model/dataset.ts';
import { browserFrames } from '../../stage/frame.ts';
import { sayDate } from '../../time/say.ts';
import { longListOf } from '../data/longList.ts';
import { FilterNone } from '../filter/FilterNone.tsx';
import { t } from '../messages/t.ts';
import { Overview, type OverviewHandle } from '../plot/Overview.tsx';
import { TrackSign } from '../plot/TrackSign.tsx';
import { useAmong } from '../plot/useAmong.ts';
import { useDrawables } from '../plot/useDrawables.ts';
import { Entry } from './Entry.tsx';
import type { EventLinks } from './EventLinks.ts';
import styles from './PhoneList.module.css';
import { lastingBefore, railItems } from './railItems.ts';
import { Rails } from './Rails.tsx';
import { UndatedList } from './UndatedList.tsx';
import { useScrubber } from './useScrubber.ts';

interface PhoneListProps extends EventLinks {
  readonly dataset: Dataset;
}

const PAGE = 200; // entries at a time
const NO_ORDERS = [] as const; // nothing is counted by lanes here

/** The places of the events that are left, in order of time: here the others are not shown. */
function placesLeft({ columns }: Drawn, among: Among | undefined): Uint32Array {
  const places = Uint32Array.from({ length: columns.count }, (_, place) => place);
  return among ? places.filter((place) => among.has(place)) : places;
}

/** The events as a list in order of time, on one rail per track; the overview at its foot is a scrubber for the thumb. */
export function PhoneList({ dataset, ...links }: PhoneListProps) {
  const { timeline } = dataset;
  const drawn = useDrawables(dataset);
  const among = useAmong(drawn, NO_ORDERS);
  const places = useMemo(() => placesLeft(drawn, among), [drawn, among]);
  const count = places.length;
  const [{ from, limit }, setPart] = useState({ from: 0, limit: PAGE });
  const to = Math.min(from + limit, count);
  const items = useMemo(() => {
    const shown = [...places.subarray(from, to)];
    return railItems(shown.map(drawn.drawableAt), shown, lastingBefore(drawn.columns, places[from] ?? 0));
  }, [drawn, places, from, to]);
  const overview = useRef<OverviewHandle>(null);
  const { list, scrub } = useScrubber(drawn, places, overview, (at) =>
    setPart({ from: Math.max(0, at - PAGE / 4), limit: PAGE }),
  );
  const widthPx = Math.max(240, document.documentElement.clientWidth);
  const whole = useMemo(() => homeOf(drawn.columns, widthPx).whole, [drawn, widthPx]);
  const laneCount = timeline.tracks.length;
  useEffect(() => {
    browserFrames.request(() => browserFrames.request(() => performance.mark('timeline:ready')));
  }, []);
  return (
    <div className={styles.page}>
      <ul className={styles.tracks} aria-label={t('phone.tracks')}>
        {timeline.tracks.map(({ id, title }, lane) => (
          <li key={id}>
            <TrackSign lane={lane} sizePx={12} />
            {title}
          </li>
        ))}
        <li className={styles.scale}>{t('phone.notToScale')}</li>
      </ul>
      <FilterNone />
      {from > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => setPart({ from: Math.max(0, from - PAGE), limit: limit + Math.min(PAGE, from) })}
        >
          {t('phone.before', { count: from })}
        </button>
      )}
      <ol ref={list} className={styles.list}>
        {items.map((item, index) => {
          if (item.kind === 'event')
            return (
              <li key={item.drawable.event.id} data-at={item.at}>
                <Rails laneCount={laneCount} ongoing={item.ongoing} drawable={item.drawable} />
                <Entry event={item.drawable.event} ongoing={item.drawable.open} {...links} />
              </li>
            );
          const words =
            item.kind === 'silence'
              ? t('phone.silence', { count: item.years })
              : t('phone.shared', { count: item.count, date: sayDate(item.first.event.date, 'long') });
          return (
            <li key={`${item.kind} ${index}`} className={styles.between} data-kind={item.kind}>
              <Rails laneCount={laneCount} ongoing={item.ongoing} />
              <p>{words}</p>
            </li>
          );
        })}
      </ol>
      {to < count && (
        <button type="button" className={styles.more} onClick={() => setPart({ from, limit: limit + PAGE })}>
          {t('phone.more', { count: count - to })}
        </button>
      )}
      <UndatedList dataset={dataset} limit={limit} {...links} />
      <div className={styles.scrubber}>
        <Overview
          ref={overview}
          columns={drawn.columns}
          coverage={longListOf(dataset)?.coverage}
          laneCount={laneCount}
          whole={whole}
          widthPx={widthPx}
          selected={links.selectedId === undefined ? undefined : drawn.placeOf(links.selectedId)}
          among={among}
          onWindow={scrub}
        />
      </div>
    </div>
  );
}
