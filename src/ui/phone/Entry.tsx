import 'virtual:messages/phone';
import type { TimelineEvent } from '../../model/types.ts';
import { sayPrecision, sayStart } from '../../time/say.ts';
import { sayWhen } from '../event/sayPlace.ts';
import excerpts from '../excerpt.module.css';
import { t } from '../messages/t.ts';
import { takesClick } from '../takesClick.ts';
import type { EventLinks } from './EventLinks.ts';
import styles from './PhoneList.module.css';

/** When a state began, and how precisely that is known; that it lasts is said after it. */
function sayBeginning({ date }: TimelineEvent): string {
  const start = date.edtf?.kind === 'interval' && typeof date.edtf.start === 'object' ? date.edtf.start : date.edtf;
  return `${sayStart(date, 'long')}, ${sayPrecision({ edtf: start, basis: date.basis })}`;
}

interface EntryProps extends EventLinks {
  readonly event: TimelineEvent;
  readonly ongoing: boolean;
}

/** One event as one link: when, what, and the words it rests on. */
export function Entry({ event, ongoing, selectedId, hrefFor, onOpen }: EntryProps) {
  const [citation] = event.citations;
  return (
    <a
      className={styles.entry}
      href={hrefFor(event.id)}
      aria-current={event.id === selectedId || undefined}
      onClick={(click) => takesClick(click) && onOpen(event.id)}
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
        <span className={excerpts.excerpt} dir="auto">
          {citation.passage.exact}
        </span>
      )}
    </a>
  );
}
