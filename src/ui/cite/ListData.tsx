import type { Dataset } from '../../model/dataset.ts';
import { listDataset } from '../../model/jsonLd.ts';
import { yearsOf } from '../../model/jsonLdDates.ts';
import { PageData } from './PageData.tsx';
import { useAddresses } from './useAddresses.ts';

/** What the list says to programs: a dataset with the years it covers. */
export function ListData({ dataset: { timeline, span } }: { readonly dataset: Dataset }) {
  const { home } = useAddresses();
  return (
    <PageData
      node={listDataset(timeline, home, yearsOf(span))}
      title={timeline.title}
      address={home}
      language={timeline.language}
    />
  );
}
