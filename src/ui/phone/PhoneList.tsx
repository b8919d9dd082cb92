import 'virtual:messages/phone';
import 'virtual:messages/tray';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { homeOf } from '../../layout/home.ts';
import type { Among } from '../../layout/among.ts';
import type { Drawn } from '../../layout/drawn.ts';
import { lowerBound } from '../../layout/octave.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import { browserFrames } from '../../stage/frame.ts';
import { sayDate, sayPrecision, sayStart } from '../../time/say.ts';
import type { Day, TimeWindow } from '../../time/types.ts';
import { sayWhen } from '../event/sayPlace.ts';
import { longListOf } from '../data/longList.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { FilterNone } from '../filter/FilterNone.tsx';
import { t } from '../messages/t.ts';
import { Overview, type OverviewHandle } from '../plot/Overview.tsx';
import { TrackSign } from '../plot/TrackSign.tsx';
import { useAmong } from '../plot/useAmong.ts';
import { useDrawables } from '../plot/useDrawables.ts';
import styles from './PhoneList.module.css';
import { lastingBefore, railItems } from './railItems.ts';
import { Rails } from './Rails.tsx';

interface PhoneListProps {
  readonly dataset: Dataset;
  readonly selectedId: EventId | undefined;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
}

const PAGE = 200; // entries at a time
const NO_ORDERS = [] as const; // nothing is counted by lanes here

/** The places of the events that are left, in order of time: here the others are not shown. */
function placesLeft({ columns }: Drawn, among: Among | undefined): Uint32Array {
  const places = Uint32Array.from({ length: columns.count }, (_, place) => place);
  return among ? places.filter((place) => among.has(place)) : places;
}

/** When a state began, and how precisely that is known; that it lasts is said after it. */
function sayBeginning({ date }: TimelineEvent): string {
  const start = date.edtf?.kind === 'interval' && typeof date.edtf.start === 'object' ? date.edtf.start : date.edtf;
  return `${sayStart(date, 'long')}, ${sayPrecision({ edtf: start, basis: date.basis })}`;
}

interface EntryProps extends Omit<PhoneListProps, 'dataset'> {
  readonly event: TimelineEvent;
  readonly ongoing: boolean;
}

/** One event as one link: when, what, and the words it rests on. */
function Entry({ event, ongoing, selectedId, hrefFor, onOpen }: EntryProps) {
  const [citation] = event.citations;
  return (
    <a
      className={styles.entry}
      href={hrefFor(event.id)}
      aria-current={event.id === selectedId || undefined}
      onClick={(click) => {
        if (click.metaKey || click.ctrlKey || click.shiftKey || click.button) return;
        click.preventDefault();
        onOpen(event.id);
      }}
    >
      <span className={styles.when}>
        {ongoing ? sayBeginning(event) : sayWhen(event)}
        {ongoing && `, ${t('phone.ongoing')}`}
        {event.kind === 'statement' && `, ${t('phone.statement')}`}
      </span>
      <span className={styles.title} dir="auto">
        {event.title}
      </span>
      {citation && (
        <span className={styles.excerpt} dir="auto">
          {citation.passage.exact}
        </span>
      )}
    </a>
  );
}

/** Follows the list's scroll with the overview's brush, and the brush with the list: no render at scroll rate. */
function useScrubber(
  { columns, drawableAt }: Drawn,
  places: Uint32Array,
  overview: { readonly current: OverviewHandle | null },
  showFrom: (at: number) => void,
) {
  const list = useRef<HTMLOListElement>(null);
  const entryOf = (at: number): HTMLElement | null => list.current?.querySelector(`[data-at="${at}"]`) ?? null;
  useEffect(() => {
    let asked = false;
    const show = (): void => {
      asked = false;
      const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
      const inView = entries.filter((entry) => {
        const { top, bottom } = entry.getBoundingClientRect();
        return bottom > 140 && top < innerHeight - 80;
      });
      const [first, last] = [inView[0], inView.at(-1)]
        .filter((entry) => entry !== undefined)
        .map((entry) => drawableAt(Number(entry.dataset['at'])));
      if (first && last)
        overview.current?.show({
          startDay: first.startDay as Day,
          endDay: Math.max(last.start.endDay, first.start.endDay) as Day,
        });
    };
    const ask = (): void => {
      if (!asked) browserFrames.request(show);
      asked = true;
    };
    ask();
    window.addEventListener('scroll', ask, { passive: true });
    return () => window.removeEventListener('scroll', ask);
  }, [drawableAt, overview]);
  const wanted = useRef<number>(undefined); // not yet shown
  useLayoutEffect(() => {
    if (wanted.current !== undefined) entryOf(wanted.current)?.scrollIntoView({ block: 'center' });
    wanted.current = undefined;
  });
  const scrub = (window: TimeWindow): void => {
    const middle = (window.startDay + window.endDay) / 2;
    const first = lowerBound(columns.startDay, middle);
    const at = Math.min(lowerBound(places, first), places.length - 1);
    const place = places[at];
    if (place === undefined) return;
    const entry = entryOf(place);
    if (entry) return entry.scrollIntoView({ block: 'center' });
    wanted.current = place;
    showFrom(at);
  };
  return { list, scrub };
}

/** The events as a list in order of time, on one rail per track; the overview at its foot is a scrubber for the thumb. */
export function PhoneList({ dataset, ...links }: PhoneListProps) {
  const { timeline } = dataset;
  const drawn = useDrawables(dataset);
  const { sifted } = useMatches();
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
  const undated = useMemo(() => {
    const lanes = timeline.tracks.map((): number[] => []);
    for (const index of dataset.undated)
      if (sifted?.passes(index) !== false) lanes[dataset.subjectLanes[index] as number]?.push(index);
    return lanes;
  }, [dataset, timeline, sifted]);
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
      <section className={styles.undated} aria-labelledby="phone-undated">
        <h2 id="phone-undated">{t('tray.title')}</h2>
        <p>
          {sifted
            ? t('tray.shown', { shown: sifted.total.undated, of: dataset.undated.length })
            : t('tray.lead', { count: dataset.undated.length })}
        </p>
        {timeline.tracks.map(({ id, title }, lane) => {
          const own = (undated[lane] ?? []).slice(0, limit).flatMap((index) => dataset.eventAt(index) ?? []);
          return own.length === 0 ? null : (
            <div key={id}>
              <h3>
                <TrackSign lane={lane} sizePx={12} />
                {title}
              </h3>
              <ul>
                {own.map((event) => (
                  <li key={event.id}>
                    <a
                      href={links.hrefFor(event.id)}
                      onClick={(click) => {
                        if (click.metaKey || click.ctrlKey || click.shiftKey || click.button) return;
                        click.preventDefault();
                        links.onOpen(event.id);
                      }}
                    >
                      <span dir="auto">{event.title}</span>
                      <i>{event.citations.find(({ speaker }) => speaker)?.speaker ?? t('phone.noSpeaker')}</i>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </section>
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
