import 'virtual:messages/sources';
import { ArrowRight } from 'lucide-react';
import { Link } from '../Link.tsx';
import { PlainData } from '../cite/PlainData.tsx';
import { useDataset } from '../data/DatasetContext.ts';
import { t } from '../messages/t.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useLinks } from '../useLinks.ts';
import { ParagraphMap } from './ParagraphMap.tsx';
import { SharedEvents } from './SharedEvents.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceHeading } from './SourceHeading.tsx';
import styles from './SourcesPage.module.css';

const MOST_MAPPED = 6; // sources; of more, each page of one has its own map

/** The documents that the events are drawn from: what is known of each, where its cited words sit, and what they share. */
export function SourcesPage() {
  const dataset = useDataset();
  const links = useLinks();
  useDocumentTitle(t('sources.title'));
  const { sources } = dataset.timeline;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('sources.title')}</h1>
      <p className={styles.lead}>{t('sources.lead', { count: sources.length })}</p>
      <PlainData
        head={dataset.timeline}
        name={t('sources.title')}
        description={`${t('sources.lead', { count: sources.length })} ${sources.map(({ name }) => name).join(', ')}.`}
        path="/sources"
      />
      <SharedEvents dataset={dataset} />
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id}>
            <h2 className={styles.source}>
              <Link to={links.source(source.id)}>
                <SourceHeading source={source} />
              </Link>
            </h2>
            <div className={styles.about}>
              <div>
                <SourceFacts dataset={dataset} source={source} />
                <Link className={styles.open} to={links.source(source.id)}>
                  {t('sources.open')}
                  <span className="visually-hidden"> {source.name}</span>
                  <ArrowRight size={14} strokeWidth={1.75} aria-hidden />
                </Link>
              </div>
              {sources.length <= MOST_MAPPED && <ParagraphMap dataset={dataset} source={source} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
