import 'virtual:messages/phone';
import 'virtual:messages/tray';
import { useMemo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { t } from '../messages/t.ts';
import { takesClick } from '../takesClick.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import type { EventLinks } from './EventLinks.ts';
import styles from './PhoneList.module.css';

interface UndatedListProps extends Omit<EventLinks, 'selectedId'> {
  readonly dataset: Dataset;
  readonly limit: number; // of the events of a track
}

/** What the sources put no date on, under the track of its subject, each with who says it. */
export function UndatedList({ dataset, limit, hrefFor, onOpen }: UndatedListProps) {
  const { timeline } = dataset;
  const { sifted } = useMatches();
  const undated = useMemo(() => {
    const lanes = timeline.tracks.map((): number[] => []);
    for (const index of dataset.undated)
      if (sifted?.passes(index) !== false) lanes[dataset.subjectLanes[index] as number]?.push(index);
    return lanes;
  }, [dataset, timeline, sifted]);
  return (
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
                  <a href={hrefFor(event.id)} onClick={(click) => takesClick(click) && onOpen(event.id)}>
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
  );
}
