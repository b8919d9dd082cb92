import 'virtual:messages/page';
import type { Dataset } from '../../model/dataset.ts';
import { listDataset } from '../../model/jsonLd.ts';
import { yearsOf } from '../../model/jsonLdDates.ts';
import { t } from '../messages/t.ts';
import { PageData } from './PageData.tsx';
import { useAddresses } from './useAddresses.ts';

interface ListDataProps {
  readonly dataset: Dataset;
  /** The path of the page that shows the list. */
  readonly path: string;
}

/** What the list says to programs: a dataset with the years it covers. */
export function ListData({ dataset: { timeline, span }, path }: ListDataProps) {
  const { home, page } = useAddresses();
  return (
    <PageData
      node={listDataset(timeline, home, yearsOf(span))}
      title={timeline.title}
      description={timeline.description}
      picture="index"
      pictureAlt={t('page.pictureOfList', { title: timeline.title })}
      address={page(path)}
      language={timeline.language}
    />
  );
}
