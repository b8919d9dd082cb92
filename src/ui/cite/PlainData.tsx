import 'virtual:messages/page';
import type { Dataset } from '../../model/dataset.ts';
import { listDataset, plainPage } from '../../model/jsonLd.ts';
import { yearsOf } from '../../model/jsonLdDates.ts';
import type { TimelineEvent, TimelineHead } from '../../model/types.ts';
import { sayWhen } from '../event/sayPlace.ts';
import { t } from '../messages/t.ts';
import { PageData } from './PageData.tsx';
import { useAddresses } from './useAddresses.ts';

interface PlainDataProps {
  readonly head: TimelineHead;
  /** What the page is called beside the list, and what it is for. */
  readonly name: string;
  readonly description: string;
  /** Its path, or that of the page which shows the same in full. */
  readonly path: string;
  /** The event that its picture shows; absent: the whole list. */
  readonly event?: TimelineEvent | undefined;
  /** The list that the page is, to programs. */
  readonly dataset?: Dataset;
}

/** What a page that shows the list in its own way says to programs. */
export function PlainData({ head, name, description, path, event, dataset }: PlainDataProps) {
  const { home, page } = useAddresses();
  const title = t('page.of', { page: name, title: head.title });
  return (
    <PageData
      node={
        dataset === undefined
          ? plainPage(title, head, page(path), home)
          : listDataset(head, home, yearsOf(dataset.span))
      }
      title={title}
      description={description}
      picture={event === undefined ? 'index' : `event/${event.id}`}
      pictureAlt={
        event === undefined
          ? t('page.pictureOfList', { title: head.title })
          : t('page.pictureOfEvent', { title: event.title, date: sayWhen(event) })
      }
      address={page(path)}
      language={head.language}
    />
  );
}
