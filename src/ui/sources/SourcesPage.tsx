import 'virtual:messages/sources';
import { ArrowRight } from 'lucide-react';
import { Link } from '../Link.tsx';
import { PlainData } from '../cite/PlainData.tsx';
import { useDataset } from '../data/DatasetContext.ts';
import { t } from '../messages/t.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useLinks } from '../useLinks.ts';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceHeading } from './SourceHeading.tsx';
import styles from './SourcesPage.module.css';

/** The documents that the events are drawn from, with what is known of them. */
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
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id}>
            <h2 className={styles.source}>
              <Link to={links.source(source.id)}>
                <SourceHeading source={source} />
              </Link>
            </h2>
            <SourceFacts dataset={dataset} source={source} />
            <Link className={styles.open} to={links.source(source.id)}>
              {t('sources.open')}
              <span className="visually-hidden"> {source.name}</span>
              <ArrowRight size={14} strokeWidth={1.75} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
