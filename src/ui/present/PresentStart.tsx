import 'virtual:messages/present';
import { useDataset } from '../data/DatasetContext.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { PlainData } from '../cite/PlainData.tsx';
import { t } from '../messages/t.ts';
import { useDrawables } from '../plot/useDrawables.ts';
import '../plot/ink.css';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useView } from '../useView.ts';
import { NO_STORY } from './place.ts';
import { PresentKeys } from './PresentKeys.tsx';
import styles from './PresentStart.module.css';
import { presentationOf } from './presentationOf.ts';
import { StoryCard } from './StoryCard.tsx';

/** The ways through the list, to begin with one: its stories, and its events in order. */
export function PresentStart() {
  const dataset = useDataset();
  const { view } = useView();
  const { sifted } = useMatches();
  const drawn = useDrawables(dataset);
  useDocumentTitle(t('present.heading'));
  const { stories, tracks } = dataset.timeline;
  const count = presentationOf(dataset, NO_STORY, view, sifted?.passes)?.count ?? 0;
  const shared = { drawn, laneCount: tracks.length };
  return (
    <div className={styles.page}>
      <h1>{t('present.heading')}</h1>
      <p className={styles.lead}>{t('present.lead')}</p>
      <PlainData head={dataset.timeline} name={t('present.heading')} description={t('present.lead')} path="/present" />
      <ul className={styles.ways}>
        {stories.map(({ id, title, description, steps }) => (
          <StoryCard
            key={id}
            {...shared}
            story={id}
            title={title}
            description={description}
            count={steps.length}
            events={steps.flatMap(({ event }) => event ?? [])}
          />
        ))}
        <StoryCard
          {...shared}
          story={NO_STORY}
          title={t('present.allInOrder')}
          description={t('present.allNote')}
          count={count}
        />
      </ul>
      <PresentKeys />
    </div>
  );
}
