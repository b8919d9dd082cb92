import { attributionOf } from '../../model/attribution.ts';
import type { Citation, Source } from '../../model/types.ts';
import { paragraphOf } from '../event/paragraphOf.ts';
import { t } from '../messages/t.ts';
import { cslAuthors } from '../sources/csl.ts';
import styles from './PassageItem.module.css';

interface WhoLineProps {
  readonly citation: Citation;
  readonly sources: readonly Source[];
}

/** Who says so on one line: speaker, reporter, source with its paragraph. A step that is missing is said to be. */
export function WhoLine({ citation, sources }: WhoLineProps) {
  const [speaker, reporter, name] = attributionOf(citation, sources).map(({ text }) => text);
  const source = sources.find(({ id }) => id === citation.source);
  const paragraph = paragraphOf(citation, source);
  const noAuthor = t(source?.csl.type === 'webpage' ? 'who.noAuthorPage' : 'who.noAuthor');
  const steps = [
    speaker ?? t('who.noSpeaker'),
    reporter ?? (source && cslAuthors(source.csl)) ?? noAuthor,
    name !== undefined && paragraph !== undefined
      ? t('panel.paragraph', { source: name, number: paragraph.number, of: paragraph.of })
      : (name ?? t('who.noSource')),
  ];
  return (
    <ol className={styles.who} aria-label={t('panel.whoSaysSo')}>
      {steps.map((step, at) => (
        <li key={at}>
          <bdi>{step}</bdi>
        </li>
      ))}
    </ol>
  );
}
