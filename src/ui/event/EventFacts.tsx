import type { ReactNode } from 'react';
import { corroborationOf } from '../../model/corroboration.ts';
import { eventOf, type Dataset } from '../../model/dataset.ts';
import { neighboursInTrack } from '../../model/neighbours.ts';
import type { Citation, TimelineEvent } from '../../model/types.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import { useLinks } from '../useLinks.ts';
import styles from './EventFacts.module.css';
import { linksOf } from './linksOf.ts';
import { sayBasis } from './sayBasis.ts';
import { saySupport } from './saySupport.ts';
import { TrackSteps } from './TrackSteps.tsx';
import { themeName } from './themeName.ts';
import { WhoSaysSo } from './WhoSaysSo.tsx';

interface EventFactsProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  /** The passage on show; absent where none is given. */
  readonly citation: Citation | undefined;
}

const MOST_SQUARES = 12;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Support({ event, dataset }: Omit<EventFactsProps, 'citation'>) {
  const support = corroborationOf(event, dataset);
  return (
    <div className={styles.support}>
      {support.of > 0 && support.of <= MOST_SQUARES && (
        <span className={styles.squares} aria-hidden="true">
          {dataset.timeline.sources.map(({ id }, at) => (
            <i key={id} data-on={at < support.in.length || undefined} />
          ))}
        </span>
      )}
      <span>{saySupport(support, dataset.timeline)}</span>
    </div>
  );
}

function Tracks({ event, dataset }: Omit<EventFactsProps, 'citation'>) {
  return (
    <ul className={styles.tracks}>
      {dataset.timeline.tracks.map(({ id, title }, lane) =>
        event.tracks.includes(id) ? (
          <li key={id}>
            <TrackSign lane={lane} sizePx={13} />
            {title}
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** Who says so, the date's basis, how many sources, tracks, themes, and what the event is linked to. */
export function EventFacts({ event, dataset, citation }: EventFactsProps) {
  const links = useLinks();
  const inTrack = neighboursInTrack(dataset, event.id);
  return (
    <dl className={styles.facts}>
      {citation !== undefined && (
        <Fact name={t('panel.whoSaysSo')}>
          <WhoSaysSo citation={citation} sources={dataset.timeline.sources} />
        </Fact>
      )}
      <Fact name={t('panel.date')}>{sayBasis(event, dataset)}</Fact>
      <Fact name={t('panel.sources')}>
        <Support event={event} dataset={dataset} />
      </Fact>
      <Fact name={t('panel.tracks', { count: event.tracks.length })}>
        <Tracks event={event} dataset={dataset} />
      </Fact>
      {(inTrack.previous ?? inTrack.next) && (
        <Fact name={t('panel.inTrack')}>
          <TrackSteps pair={inTrack} />
        </Fact>
      )}
      {event.themes.length > 0 && (
        <Fact name={t('panel.themes', { count: event.themes.length })}>{event.themes.map(themeName).join(', ')}</Fact>
      )}
      {linksOf(dataset, event.id).map(({ name, events }) => (
        <Fact key={name} name={t(name)}>
          <ul className={styles.related}>
            {events.map((id) => (
              <li key={id}>
                <Link to={links.event(id)} dir="auto">
                  {eventOf(dataset, id)?.title}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      ))}
    </dl>
  );
}
