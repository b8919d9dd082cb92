import 'virtual:messages/source';
import { ChevronLeft } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Dataset } from '../../model/dataset.ts';
import { eventId } from '../../model/ids.ts';
import { nearestIds } from '../../model/nearestIds.ts';
import type { Source } from '../../model/types.ts';
import { Link } from '../Link.tsx';
import { CiteButton } from '../cite/CiteButton.tsx';
import { SourceData } from '../cite/SourceData.tsx';
import { useDataset } from '../data/DatasetContext.ts';
import { embedPrefix } from '../embed/embedPrefix.ts';
import { NoticePage } from '../frame/NoticePage.tsx';
import notice from '../frame/NoticePage.module.css';
import { t } from '../messages/t.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useLinks } from '../useLinks.ts';
import { citedPassages } from './citedPassages.ts';
import { cslLanguage } from './csl.ts';
import { PassageRow } from './PassageRow.tsx';
import { ParagraphMap } from './ParagraphMap.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceHeading } from './SourceHeading.tsx';
import styles from './SourcePage.module.css';

function UnknownSource({ id, dataset }: { readonly id: string; readonly dataset: Dataset }) {
  const links = useLinks();
  const { sources } = dataset.timeline;
  const nearest = nearestIds(
    id,
    sources.map((source) => source.id),
  );
  return (
    <NoticePage title={t('notFound.noSource')} lead={t('notFound.noSourceLead', { id })}>
      <ul className={notice.nearest}>
        {nearest.map((near) => (
          <li key={near}>
            <Link to={links.source(near)}>{sources.find((source) => source.id === near)?.name}</Link>
          </li>
        ))}
      </ul>
    </NoticePage>
  );
}

/** The event that the address points at, after its #; '' where it is absent or damaged. */
function useArrivedAt(): string {
  const { hash } = useLocation();
  return useMemo(() => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return '';
    }
  }, [hash]);
}

const EVENTS_AT_ONCE = 300;

function Passages({ dataset, source }: { readonly dataset: Dataset; readonly source: Source }) {
  const arrivedAt = useArrivedAt();
  const list = useRef<HTMLOListElement>(null);
  const { events, passages: count } = dataset.uses.get(source.id) ?? { events: new Uint32Array(), passages: 0 };
  const arrivedPlace = events.indexOf(dataset.indexOf(eventId(arrivedAt)) ?? -1);
  const [asked, setMost] = useState(EVENTS_AT_ONCE);
  const most = Math.max(asked, arrivedPlace + 1); // the passage arrived at is among those shown
  const passages = useMemo(() => citedPassages(dataset, source, most), [dataset, source, most]);
  const rest = Math.min(EVENTS_AT_ONCE, events.length - most);
  useEffect(() => {
    if (arrivedAt === '') return;
    const row = list.current?.querySelector<HTMLElement>('[data-arrived]');
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [arrivedAt, passages]);
  return (
    <section className={styles.passages} aria-labelledby="passages-title">
      <div className={styles.head}>
        <span>{t('source.paragraphHead')}</span>
        <h2 id="passages-title">
          {t('source.citedTitle', { count })} <span>{t('source.order')}</span>
        </h2>
        <span>{t('source.eventsHead')}</span>
      </div>
      {passages.length === 0 && <p className={styles.none}>{t('source.noPassages')}</p>}
      <ol ref={list}>
        {passages.map((passage) => (
          <PassageRow
            key={passage.key}
            passage={passage}
            timeline={dataset.timeline}
            source={source}
            lang={cslLanguage(source.csl)}
            arrivedAt={arrivedAt}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + EVENTS_AT_ONCE)}>
          {t('source.more', { count: rest })}
        </button>
      )}
    </section>
  );
}

/** One source: what is known of it, and all its cited passages in the order of the text, each with its events. */
export function SourcePage() {
  const dataset = useDataset();
  const links = useLinks();
  const { pathname } = useLocation();
  const { id = '' } = useParams();
  const { sources } = dataset.timeline;
  const source = sources.find((candidate) => candidate.id === id);
  useDocumentTitle(source === undefined ? undefined : source.name);
  if (source === undefined) return <UnknownSource id={id} dataset={dataset} />;
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        {embedPrefix(pathname) === '' && (
          <Link className={styles.back} to={links.sources}>
            <ChevronLeft size={16} strokeWidth={1.5} aria-hidden />
            {t('source.back', { count: sources.length })}
          </Link>
        )}
        <h1 className={styles.title}>
          <SourceHeading source={source} />
        </h1>
        <SourceFacts dataset={dataset} source={source} />
        <div className={styles.cite}>
          <CiteButton source={source} />
        </div>
        <ParagraphMap dataset={dataset} source={source} />
      </div>
      <Passages dataset={dataset} source={source} />
      <SourceData source={source} head={dataset.timeline} />
    </div>
  );
}
