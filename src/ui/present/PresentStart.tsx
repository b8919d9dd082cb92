import 'virtual:messages/present';
import { useLocation } from 'react-router';
import { useDataset } from '../data/DatasetContext.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { PlainData } from '../cite/PlainData.tsx';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useView } from '../useView.ts';
import { formatPlace, NO_STORY } from './place.ts';
import styles from './PresentStart.module.css';
import { presentationOf } from './presentationOf.ts';

/** The ways through the list, to begin with one: its stories, and its events in order. */
export function PresentStart() {
  const dataset = useDataset();
  const { view } = useView();
  const { sifted } = useMatches();
  const from = useLocation();
  useDocumentTitle(t('present.heading'));
  const count = presentationOf(dataset, NO_STORY, view, sifted?.passes)?.count ?? 0;
  const toStart = (story: string) =>
    formatPlace({ story, step: 1, beat: 0, predicts: false, isPresenter: false }, view);
  return (
    <div className={styles.page}>
      <h1>{t('present.heading')}</h1>
      <p className={styles.lead}>{t('present.lead')}</p>
      <PlainData head={dataset.timeline} name={t('present.heading')} description={t('present.lead')} path="/present" />
      <ul className={styles.ways}>
        {dataset.timeline.stories.map(({ id, title, description, steps }) => (
          <li key={id}>
            <h2>
              <Link to={toStart(id)} state={{ from }}>
                <bdi>{title}</bdi>
              </Link>
            </h2>
            {description !== '' && <p dir="auto">{description}</p>}
            <p className={styles.count}>{t('present.stepCount', { count: steps.length })}</p>
          </li>
        ))}
        <li>
          <h2>
            <Link to={toStart(NO_STORY)} state={{ from }}>
              {t('present.allInOrder')}
            </Link>
          </h2>
          <p>{t('present.allNote')}</p>
          <p className={styles.count}>{t('present.stepCount', { count })}</p>
        </li>
      </ul>
      <p className={styles.keys}>{t('present.keys')}</p>
    </div>
  );
}
