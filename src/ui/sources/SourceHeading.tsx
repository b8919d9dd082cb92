import 'virtual:messages/source';
import type { Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { cslLanguage, cslText } from './csl.ts';

/** A source's own title in its letters; without one its name, in ours. */
export function SourceHeading({ source }: { readonly source: Source }) {
  const title = cslText(source.csl, 'title');
  if (title !== undefined)
    return (
      <cite lang={cslLanguage(source.csl)} dir="auto">
        {title}
      </cite>
    );
  return (
    <>
      {source.name} <small>{t('source.titleNotGiven')}</small>
    </>
  );
}
