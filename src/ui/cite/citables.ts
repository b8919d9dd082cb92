import 'virtual:messages/cite';
import { citedSources, eventItem, sourceItem, type PageFacts } from '../../model/cite/citeItems.ts';
import { citedDateOf } from '../../model/cite/cslDate.ts';
import { fieldOf, namesOf } from '../../model/cite/cslFields.ts';
import type { CslItem, Source, TimelineEvent, TimelineHead } from '../../model/types.ts';
import { t } from '../messages/t.ts';

/** A work that the dialog offers to cite. */
export interface Citable {
  readonly key: string;
  readonly name: string;
  readonly item: CslItem;
  /** What its list does not know of it, in words. Empty for our own pages. */
  readonly missing: readonly string[];
}

function missingOf(item: CslItem): readonly string[] {
  return [
    namesOf(item, 'author').length === 0 ? t('cite.author') : '',
    citedDateOf(item, 'issued') === undefined ? t('cite.date') : '',
    fieldOf(item, 'title') === undefined ? t('cite.title') : '',
    fieldOf(item, 'URL') === undefined && fieldOf(item, 'DOI') === undefined ? t('cite.address') : '',
  ].filter((name) => name !== '');
}

/** A source to cite. */
export function citableSource(source: Source): Citable {
  const item = sourceItem(source);
  return { key: `source ${source.id}`, name: source.name, item, missing: missingOf(item) };
}

/** The page of an event, then the sources of its passages. */
export function citablesOf(event: TimelineEvent, head: TimelineHead, page: PageFacts): readonly Citable[] {
  const own = { key: 'event', name: t('cite.thisEvent'), item: eventItem(event, head, page), missing: [] };
  return [own, ...citedSources(event, head).map(citableSource)];
}
