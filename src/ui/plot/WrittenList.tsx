import 'virtual:messages/page';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import { sayDate } from '../../time/say.ts';
import excerpts from '../excerpt.module.css';
import { t } from '../messages/t.ts';
import { TrackSign } from './TrackSign.tsx';
import styles from './WrittenList.module.css';

const MOST_WRITTEN = 1_000;

interface WrittenListProps {
  readonly dataset: Dataset;
  /** Whether a narrow window shows the words of each event as well, as its list on rails does. */
  readonly withWords: boolean;
  readonly hrefFor: (id: EventId) => string;
}

function Words({ event }: { readonly event: TimelineEvent }) {
  const [first] = event.citations;
  return first ? (
    <span className={excerpts.excerpt} data-words="" dir="auto">
      {first.passage.exact}
    </span>
  ) : null;
}

/**
 * All events of each track in order, as links: what a page that is written in advance holds in the place of the plot. It
 * shows where no script draws the plot, and goes when one does.
 */
export function WrittenList({ dataset, withWords, hrefFor }: WrittenListProps) {
  if (dataset.count > MOST_WRITTEN) return null;
  const events = Array.from(dataset.order).flatMap((index) => dataset.eventAt(index) ?? []);
  return (
    <div className={styles.written}>
      {dataset.timeline.tracks.map((track, lane) => (
        <section key={track.id} aria-label={track.title}>
          <h2>
            <TrackSign lane={lane} sizePx={13} />
            <bdi>{track.title}</bdi>
          </h2>
          <ol aria-label={t('page.events')}>
            {events.map((event) =>
              event.tracks.includes(track.id) ? (
                <li key={event.id}>
                  <a href={hrefFor(event.id)}>
                    <span className={styles.date}>{sayDate(event.date, 'short')}</span> <bdi>{event.title}</bdi>
                    {withWords && <Words event={event} />}
                  </a>
                </li>
              ) : null,
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}
