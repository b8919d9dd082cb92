import 'virtual:messages/tray';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { takesClick } from '../takesClick.ts';
import { tagOf } from './tagOf.ts';
import styles from './Tray.module.css';

interface ChipProps {
  readonly selectedId: EventId | undefined;
  readonly relatedIds: ReadonlySet<EventId>;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
  readonly event: TimelineEvent;
  readonly trackNames: string;
}

/** An undated event as a link: its title and, of a statement, that it is one. */
export function Chip({ event, trackNames, selectedId, relatedIds, hrefFor, onOpen }: ChipProps) {
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
        onClick={(click) => takesClick(click) && onOpen(event.id)}
      >
        <span className="visually-hidden">{t('tray.name.before')}</span>
        <span dir="auto">{event.shortTitle ?? event.title}</span>
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
