import 'virtual:messages/present';
import { attributionOf } from '../../model/attribution.ts';
import type { Citation, Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { cslAuthors, cslLanguage, cslText } from '../sources/csl.ts';

/** Who says so, in the words of a slide. */
export interface Who {
  /** In the source's own words; absent where it has no title other than its name. */
  readonly title?: string;
  readonly language: string | undefined;
  readonly name: string;
  /** Who speaks in it and through whom; what is missing is said. */
  readonly voices: string;
}

function voicesOf(speaker: string | undefined, through: string | undefined): string {
  if (speaker === undefined && through === undefined) return t('present.noVoice');
  return [
    speaker === undefined ? t('present.noSpeaker') : t('present.speaker', { speaker }),
    through === undefined ? t('present.noReporter') : t('present.reporter', { reporter: through }),
  ].join(' ');
}

/** The attribution of a citation, ready to be set. */
export function whoOf(citation: Citation, sources: readonly Source[]): Who {
  const [speaker, reporter, name] = attributionOf(citation, sources).map(({ text }) => text);
  const source = sources.find(({ id }) => id === citation.source);
  const title = source && cslText(source.csl, 'title');
  return {
    ...(title === undefined || title === name ? {} : { title }),
    language: source && cslLanguage(source.csl),
    name: name ?? t('who.noSource'),
    voices: voicesOf(speaker, reporter ?? (source && cslAuthors(source.csl))),
  };
}
