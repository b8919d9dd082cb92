import { attributionOf } from '../../model/attribution.ts';
import type { Citation, Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { cslAuthors, cslLanguage, cslText } from '../sources/csl.ts';
import styles from './WhoSaysSo.module.css';

interface WhoSaysSoProps {
  readonly citation: Citation;
  readonly sources: readonly Source[];
}

function SourceStep({ source }: { readonly source: Source }) {
  const title = cslText(source.csl, 'title');
  if (title !== undefined)
    return (
      <>
        <cite lang={cslLanguage(source.csl)} dir="auto">
          {title}
        </cite>
        {title === source.name ? '' : `, ${source.name}`}
      </>
    );
  return <>{source.csl['issued'] === undefined ? `${source.name}, ${t('who.undated')}` : source.name}</>;
}

/** Speaker, reporter, source: always three steps. One that is missing stays, as a hollow dot and a sentence. */
export function WhoSaysSo({ citation, sources }: WhoSaysSoProps) {
  const [speaker, reporter] = attributionOf(citation, sources).map(({ text }) => text);
  const source = sources.find(({ id }) => id === citation.source);
  const through = reporter ?? (source && cslAuthors(source.csl));
  const noAuthor = t(source?.csl.type === 'webpage' ? 'who.noAuthorPage' : 'who.noAuthor');
  return (
    <ol className={styles.chain}>
      <li data-missing={speaker === undefined || undefined}>
        {speaker === undefined ? t('who.noSpeaker') : <bdi>{speaker}</bdi>}
      </li>
      <li data-missing={through === undefined || undefined}>
        {through === undefined ? noAuthor : <bdi>{through}</bdi>}
      </li>
      <li data-missing={source === undefined || undefined}>
        {source === undefined ? t('who.noSource') : <SourceStep source={source} />}
      </li>
    </ol>
  );
}
