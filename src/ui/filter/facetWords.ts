import type { Dataset } from '../../model/dataset.ts';
import type { FacetName } from '../../model/facets.ts';
import { themeName } from '../event/themeName.ts';
import { t } from '../messages/t.ts';

/** The name of a facet: "Kind". */
export const sayFacet = (name: FacetName): string => t(`filter.${name}`);

/** A value of a facet to read. */
export function sayValue({ timeline }: Dataset, name: FacetName, value: string): string {
  switch (name) {
    case 'tracks':
      return timeline.tracks.find(({ id }) => id === value)?.title ?? value;
    case 'sources':
      return timeline.sources.find(({ id }) => id === value)?.name ?? value;
    case 'kinds':
      return t('event.kind', { kind: value });
    case 'precisions':
      return t('filter.precision', { precision: value });
    case 'themes':
      return themeName(value);
    case 'speakers':
      return value;
  }
}
