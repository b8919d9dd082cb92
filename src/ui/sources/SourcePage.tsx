import 'virtual:messages/source';
import { ChevronLeft } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Dataset } from '../../model/dataset.ts';
import { nearestIds } from '../../model/nearestIds.ts';
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
import { ParagraphMap, type ParagraphMapHandle } from './ParagraphMap.tsx';
import { PassageList } from './PassageList.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceHeading } from './SourceHeading.tsx';
import styles from './SourcePage.module.css';
import { useArrivedAt } from './useArrivedAt.ts';

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

/** One source: what is known of it, and all its cited passages in the order of the text, each with its events. */
export function SourcePage() {
  const dataset = useDataset();
  const links = useLinks();
  const { pathname } = useLocation();
  const { id = '' } = useParams();
  const arrivedAt = useArrivedAt();
  const map = useRef<ParagraphMapHandle>(null);
  const onView = useCallback((range: Parameters<ParagraphMapHandle['mark']>[0]) => map.current?.mark(range), []);
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
        <ParagraphMap ref={map} dataset={dataset} source={source} />
      </div>
      <PassageList dataset={dataset} source={source} arrivedAt={arrivedAt} onView={onView} />
      <SourceData source={source} head={dataset.timeline} />
    </div>
  );
}
