import 'virtual:messages/share';
import type { Dataset } from '../../model/dataset.ts';
import { FACETS } from '../../model/facets.ts';
import { sayRange } from '../../time/say.ts';
import type { View } from '../../view/view.ts';
import { sayFacet, sayValue } from '../filter/facetWords.ts';
import { t } from '../messages/t.ts';

/** What a view is beside the page, in words, part by part: years, tracks left out, filters, search, order, colours. */
export function sayView(view: View, dataset: Dataset | undefined): readonly string[] {
  const { window, hidden, filters, search, sort, theme } = view;
  const trackName = (id: string): string => dataset?.timeline.tracks.find((track) => track.id === id)?.title ?? id;
  const facets = FACETS.flatMap((name) =>
    filters[name].map((value) =>
      t('share.facet', { facet: sayFacet(name), value: dataset ? sayValue(dataset, name, value) : value }),
    ),
  );
  return [
    ...(window ? [sayRange(window)] : []),
    ...(hidden.length > 0 ? [t('share.hidden', { tracks: hidden.map(trackName).join(', ') })] : []),
    ...facets,
    ...(search === '' ? [] : [t('share.search', { query: search })]),
    ...(sort ? [t('share.sorted', { column: sort.column, descending: String(sort.descending) })] : []),
    ...(view.as ? [t('share.timeline')] : []),
    ...(theme === 'auto' ? [] : [t('share.colours', { theme })]),
  ];
}
