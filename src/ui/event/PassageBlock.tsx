import { ArrowRight, ChevronLeft, ChevronRight } from 'lucide-react';
import type { Citation, EventId, Source } from '../../model/types.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { LiveLink } from '../cite/LiveLink.tsx';
import { cslAddress, cslLanguage } from '../sources/csl.ts';
import { useLinks } from '../useLinks.ts';
import styles from './PassageBlock.module.css';
import { paragraphOf } from './paragraphOf.ts';

interface PassageBlockProps {
  readonly event: EventId;
  readonly citation: Citation;
  readonly source: Source | undefined;
  readonly at: number; // 0-based
  readonly of: number;
  readonly onTurn: (at: number) => void;
}

function Pager({ at, of, onTurn }: Pick<PassageBlockProps, 'at' | 'of' | 'onTurn'>) {
  // aria-disabled, not disabled: the focus stays where it is at either end.
  const turn = (to: number) => () => {
    if (to >= 0 && to < of) onTurn(to);
  };
  return (
    <div className={styles.pager} data-script="">
      <button type="button" aria-label={t('panel.pagerPrevious')} aria-disabled={at === 0} onClick={turn(at - 1)}>
        <ChevronLeft size={16} strokeWidth={1.5} aria-hidden />
      </button>
      <span role="status">{t('panel.pager', { at: at + 1, of })}</span>
      <button type="button" aria-label={t('panel.pagerNext')} aria-disabled={at === of - 1} onClick={turn(at + 1)}>
        <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
      </button>
    </div>
  );
}

/** White space that HTML would not keep. Kept only where it matters: kept spaces are tinted at the ends of lines. */
const hasWideSpace = (text: string): boolean => /\s{2}|[\t\n\r]/.test(text);

/** A passage, verbatim, with the exact words marked in their sentence, and where it stands in its source. */
export function PassageBlock({ event, citation, source, at, of, onTurn }: PassageBlockProps) {
  const links = useLinks();
  const { prefix, exact, suffix } = citation.passage;
  const paragraph = paragraphOf(citation, source);
  const name = source?.name ?? citation.source;
  return (
    <section className={styles.block} aria-labelledby="passage-title">
      <div className={styles.head}>
        <h2 id="passage-title">{t('panel.words')}</h2>
        {of > 1 && <Pager at={at} of={of} onTurn={onTurn} />}
      </div>
      {of > 1 && citation.speaker !== undefined && (
        <p className={styles.note}>{t('panel.speakerOf', { speaker: citation.speaker })}</p>
      )}
      <blockquote
        className={styles.quote}
        data-wide={hasWideSpace(prefix + exact + suffix) || undefined}
        dir="auto"
        lang={source && cslLanguage(source.csl)}
        cite={source && cslAddress(source.csl)}
      >
        {prefix}
        <mark>{exact}</mark>
        {suffix}
      </blockquote>
      {!citation.supports.includes('fact') && <p className={styles.note}>{t('panel.supportsDate')}</p>}
      <div className={styles.foot}>
        <span>
          {paragraph === undefined
            ? name
            : t('panel.paragraph', { source: name, number: paragraph.number, of: paragraph.of })}
        </span>
        {source !== undefined && (
          <Link to={links.source(source.id, event, at)}>
            {t('panel.inContext')}
            <ArrowRight size={14} strokeWidth={1.75} aria-hidden />
          </Link>
        )}
        <LiveLink source={source} passage={citation.passage} />
      </div>
    </section>
  );
}
