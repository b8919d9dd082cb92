import 'virtual:messages/present';
import { attributionOf } from '../../model/attribution.ts';
import type { Citation, Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { cslAuthors, cslLanguage, cslText } from '../sources/csl.ts';
import styles from './Slide.module.css';

interface SlideWhoProps {
  readonly citation: Citation;
  readonly sources: readonly Source[];
}

/** Who says so, for the last row: the source by its title, then who speaks in it and through whom; what is missing is said. */
export function SlideWho({ citation, sources }: SlideWhoProps) {
  const [speaker, reporter, name] = attributionOf(citation, sources).map(({ text }) => text);
  const source = sources.find(({ id }) => id === citation.source);
  const title = source && cslText(source.csl, 'title');
  const through = reporter ?? (source && cslAuthors(source.csl));
  return (
    <div className={styles.who}>
      <p>
        {title !== undefined && title !== name && (
          <>
            <cite lang={source && cslLanguage(source.csl)} dir="auto">
              {title}
            </cite>
            {', '}
          </>
        )}
        <bdi>{name ?? t('who.noSource')}</bdi>
      </p>
      <p>
        <bdi>{speaker === undefined ? t('present.noSpeaker') : t('present.speaker', { speaker })}</bdi>{' '}
        <bdi>{through === undefined ? t('present.noReporter') : t('present.reporter', { reporter: through })}</bdi>
      </p>
    </div>
  );
}
