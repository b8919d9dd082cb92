import 'virtual:messages/plot';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { sayPrecision } from '../../time/say.ts';
import { t } from '../messages/t.ts';

/** What a screen reader hears around a label's visible date and title. */
export interface LinkName {
  readonly afterDate: string; // ", year only. "
  readonly afterTitle: string; // ". Reported by Shunculture. Azerbaijan–Palestine."
}

/** Names links after EVIDENCE: date with its precision, title, who reports it, the tracks. */
export function linkNames({ timeline }: Dataset): (event: TimelineEvent) => LinkName {
  const sourceName = new Map(timeline.sources.map(({ id, name }) => [id, name]));
  const trackTitle = new Map(timeline.tracks.map(({ id, title }) => [id, title]));
  return (event) => {
    const sources = [...new Set(event.citations.map(({ source }) => sourceName.get(source) ?? source))];
    const tracks = event.tracks.map((id) => trackTitle.get(id) ?? id).join(', ');
    return {
      afterDate: t('plot.name.afterDate', { precision: sayPrecision(event.date) }),
      afterTitle: t(sources.length ? 'plot.name.afterTitle' : 'plot.name.afterTitleUncited', {
        sources: sources.join(', '),
        tracks,
      }),
    };
  };
}
