import 'virtual:messages/source';
import { ArrowUpRight } from 'lucide-react';
import type { Dataset } from '../../model/dataset.ts';
import { textFragment } from '../../model/textFragment.ts';
import type { EventId, Source } from '../../model/types.ts';
import { sayDate } from '../../time/say.ts';
import { Link } from '../Link.tsx';
import { EventSign } from '../event/EventSign.tsx';
import { t } from '../messages/t.ts';
import { useLinks } from '../useLinks.ts';
import { passageOfRow, type CitedPassage } from './citedPassages.ts';
import { cslAddress, cslLanguage } from './csl.ts';
import { notesOf } from './notesOf.ts';
import styles from './PassageRow.module.css';

interface PassageRowProps {
  readonly passage: CitedPassage;
  readonly dataset: Dataset;
  readonly source: Source;
  /** The event whose passage this is that one has arrived at; absent on every other row. */
  readonly arrivedAt: string | undefined;
  /** The key of the row in which an event first stands. */
  readonly firstRows: ReadonlyMap<EventId, string>;
}

/** An arrow beside the paragraph's number: of eighty rows each would else repeat the same words. */
function LiveArrow({ passage, source }: Pick<PassageRowProps, 'passage' | 'source'>) {
  const address = cslAddress(source.csl);
  const href = address === undefined ? undefined : textFragment(address, passageOfRow(passage));
  if (address === undefined || href === undefined) return null;
  const name = t('panel.livePage', { host: new URL(address).hostname });
  return (
    <a className={styles.live} href={href} target="_blank" rel="noopener noreferrer" title={name}>
      <ArrowUpRight size={15} strokeWidth={1.5} aria-hidden />
      <span className="visually-hidden">
        {name}
        {t('panel.newTab')}
      </span>
    </a>
  );
}

function Uses({ passage, dataset, source, firstRows }: Omit<PassageRowProps, 'arrivedAt'>) {
  const links = useLinks();
  return (
    <ul className={styles.uses}>
      {passage.uses.map((use) => {
        const { event } = use;
        const note = notesOf(passage, use, firstRows.get(event.id) === passage.key, source, dataset);
        return (
          <li key={event.id}>
            <span className={styles.sign}>
              <EventSign event={event} timeline={dataset.timeline} />
            </span>
            <Link to={links.event(event.id)}>
              <span className={styles.date}>{sayDate(event.date, 'short')}</span>
              <span className={styles.name} dir="auto">
                {event.title}
              </span>
              {note !== '' && <span className={styles.note}>{note}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** A passage with its paragraph, who says it, and the events that rest on it. The row arrived at stands out. */
export function PassageRow({ passage, dataset, source, arrivedAt, firstRows }: PassageRowProps) {
  const { paragraph, segments, speakers } = passage;
  const arrived = arrivedAt !== undefined;
  return (
    <li
      className={styles.row}
      data-arrived={arrived || undefined}
      data-paragraph={paragraph}
      tabIndex={arrived ? -1 : undefined}
    >
      <div className={styles.number}>
        <LiveArrow passage={passage} source={source} />
        {paragraph !== undefined && (
          <p>
            <span className="visually-hidden">{t('source.paragraphNumber', { number: paragraph })}</span>
            <span aria-hidden="true">{paragraph}</span>
          </p>
        )}
      </div>
      <div>
        <blockquote className={styles.quote} dir="auto" lang={cslLanguage(source.csl)}>
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
        {speakers.length > 0 && (
          <p className={styles.speaker}>{t('panel.speakerOf', { speaker: speakers.join(', ') })}</p>
        )}
      </div>
      <Uses passage={passage} dataset={dataset} source={source} firstRows={firstRows} />
    </li>
  );
}
