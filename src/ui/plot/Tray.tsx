import 'virtual:messages/tray';
import { useMemo, useState, type RefObject } from 'react';
import { textWidthPx } from '../../layout/textWidth.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent, TrackId } from '../../model/types.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { t } from '../messages/t.ts';
import { Chip } from './Chip.tsx';
import { tagOf } from './tagOf.ts';
import { TrackSign } from './TrackSign.tsx';
import styles from './Tray.module.css';
import { useChipKeys } from './useChipKeys.ts';

interface TrayProps {
  readonly dataset: Dataset;
  readonly hidden: readonly TrackId[];
  readonly widthPx: number;
  readonly selectedId: EventId | undefined;
  readonly relatedIds: ReadonlySet<EventId>;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
  readonly trayRef: RefObject<HTMLElement | null>;
  readonly onAbove: () => void; // the focus leaves upwards
}

const CHIP_PX = 12.5;
const CHIP_PADS_PX = 20;
const CHIP_GAP_PX = 6;
const MORE_PX = 84;
const MOST_FITTING = 200; // more chips than any window has room for in a line
const CHIPS_AT_ONCE = 500;

const chipWidthPx = (event: TimelineEvent): number => {
  const tag = tagOf(event);
  return (
    CHIP_PADS_PX +
    textWidthPx(event.shortTitle ?? event.title, CHIP_PX) +
    (tag ? 6 + textWidthPx(tag, 12) : 0) +
    CHIP_GAP_PX
  );
};

/** How many chips stand in one line of `widthPx`, with room for "n more" where not all do. */
function fitting(events: readonly TimelineEvent[], widthPx: number): number {
  let usedPx = 0;
  for (let at = 0; at < events.length; at++) {
    usedPx += chipWidthPx(events[at] as TimelineEvent);
    const needsMore = at < events.length - 1;
    if (usedPx + (needsMore ? MORE_PX : 0) > widthPx) return Math.max(1, at);
  }
  return events.length;
}

const all = (): boolean => true;

/** The undated of each lane by index: under its subject or, where that is hidden, under the first lane that is not. */
function undatedByLane(
  dataset: Dataset,
  hidden: readonly TrackId[],
  passes: (index: number) => boolean,
): readonly (readonly number[])[] {
  const isHidden = dataset.timeline.tracks.map(({ id }) => hidden.includes(id));
  const rows = isHidden.map((): number[] => []);
  for (const index of dataset.undated) {
    if (!passes(index)) continue;
    const subject = dataset.subjectLanes[index] as number;
    const mask = dataset.laneMasks[index] as number;
    const visible = isHidden.findIndex((is, lane) => !is && ((mask >>> lane) & 1) === 1);
    rows[isHidden[subject] && visible >= 0 ? visible : subject]?.push(index);
  }
  return rows;
}

/** What the sources put no date on: in sight under the plot, a row per lane, in the order of the list. */
export function Tray(props: TrayProps) {
  const { dataset, hidden, widthPx, trayRef, onAbove } = props;
  const [shown, setShown] = useState<ReadonlyMap<TrackId, number>>(new Map()); // of the rows that are open
  const { tracks } = dataset.timeline;
  const { undated } = dataset;
  const { sifted } = useMatches();
  const rows = useMemo(() => undatedByLane(dataset, hidden, sifted?.passes ?? all), [dataset, hidden, sifted]);
  const keys = useChipKeys(trayRef, onAbove);
  const nameOf = new Map(tracks.map((track) => [track.id, track.title]));
  if (!undated.length) return <p className={styles.none}>{t('tray.none')}</p>;
  return (
    <section ref={trayRef} className={styles.tray} data-script="" aria-labelledby="tray-title">
      <div className={styles.head}>
        <h2 id="tray-title">{t('tray.title')}</h2>
        <p>
          {sifted
            ? t('tray.shown', { shown: sifted.total.undated, of: undated.length })
            : t('tray.lead', { count: undated.length })}
        </p>
      </div>
      <div className={styles.rows} {...keys}>
        {tracks.map((track, lane) => {
          if (hidden.includes(track.id)) return null;
          const indexes = rows[lane] ?? [];
          const most = shown.get(track.id);
          const isOpen = most !== undefined;
          const own = indexes.slice(0, most ?? MOST_FITTING).flatMap((index) => dataset.eventAt(index) ?? []);
          const count = isOpen ? own.length : fitting(own, widthPx - 44);
          const rest = indexes.length - count;
          const toggle = (): void => {
            const next = new Map(shown);
            if (isOpen && rest === 0) next.delete(track.id);
            else next.set(track.id, (most ?? 0) + CHIPS_AT_ONCE);
            setShown(next);
          };
          return (
            <div key={track.id} className={styles.row} data-open={isOpen || undefined} data-track={track.id}>
              <TrackSign lane={lane} sizePx={12} />
              <ul aria-label={t('tray.track', { track: track.title })}>
                {own.slice(0, count).map((event) => (
                  <Chip
                    key={event.id}
                    {...props}
                    event={event}
                    trackNames={event.tracks.map((id) => nameOf.get(id) ?? id).join(', ')}
                  />
                ))}
                {(rest > 0 || isOpen) && (
                  <li>
                    <button type="button" className={styles.more} aria-expanded={isOpen} onClick={toggle}>
                      {rest === 0 ? t('tray.less') : t('tray.more', { count: rest })}
                    </button>
                  </li>
                )}
                {indexes.length === 0 && <li className={styles.empty}>{t('tray.noneHere')}</li>}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
