import 'virtual:messages/page';
import { sourcePage } from '../../model/jsonLd.ts';
import type { Source, TimelineHead } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { PageData } from './PageData.tsx';
import { useAddresses } from './useAddresses.ts';

/** What the page on a source says to programs. */
export function SourceData({ source, head }: { readonly source: Source; readonly head: TimelineHead }) {
  const { home, source: addressOf } = useAddresses();
  const address = addressOf(source.id);
  return (
    <PageData
      node={sourcePage(source, head, address, home)}
      title={source.name}
      description={t('page.source', { source: source.name, title: head.title })}
      picture={`source/${source.id}`}
      pictureAlt={t('page.pictureOfSource', { source: source.name })}
      address={address}
      language={head.language}
    />
  );
}
