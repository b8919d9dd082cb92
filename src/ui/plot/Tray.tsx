import { useState } from 'react';
import { textWidthPx } from '../../layout/textWidth.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent, TrackId } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { TrackSign } from './TrackSign.tsx';
import styles from './Tray.module.css';

interface TrayProps {
  readonly dataset: Dataset;
  readonly hidden: readonly TrackId[];
  readonly widthPx: number;
  readonly selectedId: EventId | undefined;
  readonly relatedIds: ReadonlySet<EventId>;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
}

const CHIP_PX = 12.5;
const CHIP_PADS_PX = 20;
const CHIP_GAP_PX = 6;
const MORE_PX = 84;

/** "said" where a speaker is named, "claim" where the source speaks for itself: words, never a colour. */
const tagOf = (event: TimelineEvent): string | undefined => {
  if (event.kind !== 'statement') return undefined;
  return t(event.citations.some(({ speaker }) => speaker !== undefined) ? 'tray.said' : 'tray.claim');
};

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

interface ChipProps extends Pick<TrayProps, 'selectedId' | 'relatedIds' | 'hrefFor' | 'onOpen'> {
  readonly event: TimelineEvent;
  readonly trackNames: string;
}

function Chip({ event, trackNames, selectedId, relatedIds, hrefFor, onOpen }: ChipProps) {
  const tag = tagOf(event);
  const speaker = event.citations.find((citation) => citation.speaker !== undefined)?.speaker;
  return (
    <li>
      <a
        className={styles.chip}
        href={hrefFor(event.id)}
        data-undated={event.id}
        aria-current={event.id === selectedId || undefined}
        data-related={relatedIds.has(event.id) || undefined}
        title={event.title}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey || click.button) return;
          click.preventDefault();
          onOpen(event.id);
        }}
      >
        <span className="visually-hidden">{t('tray.name.before')}</span>
        <span>{event.shortTitle ?? event.title}</span>
        {tag && <i className={styles.tag}>{tag}</i>}
        <span className="visually-hidden">
          {t('tray.name.after', {
            speaker: speaker ?? '',
            hasSpeaker: String(speaker !== undefined),
            tracks: trackNames,
          })}
        </span>
      </a>
    </li>
  );
}

/** What the sources put no date on: in sight under the plot, a row per lane, in the order of the list. */
export function Tray(props: TrayProps) {
  const { dataset, hidden, widthPx } = props;
  const [open, setOpen] = useState<ReadonlySet<TrackId>>(new Set());
  const { tracks, events } = dataset.timeline;
  const undated = Array.from(dataset.undated, (index) => events[index] as TimelineEvent);
  const nameOf = new Map(tracks.map((track) => [track.id, track.title]));
  if (!undated.length) return <p className={styles.none}>{t('tray.none')}</p>;
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <div className={styles.head}>
        <h2 id="tray-title">{t('tray.title')}</h2>
        <p>{t('tray.lead', { count: undated.length })}</p>
      </div>
      <div className={styles.rows}>
        {tracks.map((track, lane) => {
          if (hidden.includes(track.id)) return null;
          const own = undated.filter(
            (event) => (event.tracks.find((id) => !hidden.includes(id)) ?? event.tracks[0]) === track.id,
          );
          const isOpen = open.has(track.id);
          const count = isOpen ? own.length : fitting(own, widthPx - 44);
          const rest = own.length - count;
          const toggle = (): void => {
            const next = new Set(open);
            if (isOpen) next.delete(track.id);
            else next.add(track.id);
            setOpen(next);
          };
          return (
            <div key={track.id} className={styles.row} data-open={isOpen || undefined}>
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
                      {isOpen ? t('tray.less') : t('tray.more', { count: rest })}
                    </button>
                  </li>
                )}
                {own.length === 0 && <li className={styles.empty}>{t('tray.noneHere')}</li>}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
