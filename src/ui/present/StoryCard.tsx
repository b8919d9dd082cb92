import 'virtual:messages/present';
import { Play } from 'lucide-react';
import { useLocation } from 'react-router';
import type { Drawn } from '../../layout/drawn.ts';
import type { EventId } from '../../model/types.ts';
import { formatView } from '../../view/viewQuery.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useView } from '../useView.ts';
import { formatPlace } from './place.ts';
import styles from './StoryCard.module.css';
import { StorySpan } from './StorySpan.tsx';

interface StoryCardProps {
  readonly story: string;
  readonly title: string;
  readonly description: string;
  readonly count: number;
  /** Of its steps; absent where they are all that the view leaves. */
  readonly events?: readonly EventId[];
  readonly drawn: Drawn;
  readonly laneCount: number;
}

/** A way through the list: what it is about, how long it is, and the ways to begin with it. */
export function StoryCard({ story, title, description, count, events, drawn, laneCount }: StoryCardProps) {
  const { view } = useView();
  const from = useLocation();
  const toStart = (predicts?: true) => formatPlace({ story, step: 1, beat: 0, predicts, isPresenter: false }, view);
  const withEvents = (pathname: string) => {
    const query = new URLSearchParams(formatView(view));
    for (const id of new Set(events)) query.append('event', id);
    return { pathname, search: query.toString() };
  };
  const named = <span className="visually-hidden">: {title}</span>;
  return (
    <li className={styles.card}>
      <h2>
        <Link to={toStart()} state={{ from }}>
          <bdi>{title}</bdi>
        </Link>
      </h2>
      <p className={styles.count}>{t('present.stepCount', { count })}</p>
      {events && <StorySpan drawn={drawn} laneCount={laneCount} events={events} />}
      {description !== '' && (
        <p className={styles.about} dir="auto">
          {description}
        </p>
      )}
      <p className={styles.actions}>
        <Link className={styles.primary} to={toStart()} state={{ from }}>
          <Play size={16} strokeWidth={1.75} aria-hidden /> {t('present.start')}
          {named}
        </Link>
        <Link to={toStart(true)} state={{ from }}>
          {t('present.predictFirst')}
          {named}
        </Link>
        <Link to={withEvents('/handout')}>
          {t('present.handout')}
          {named}
        </Link>
        <Link to={withEvents('/quiz')}>
          {t('present.quiz')}
          {named}
        </Link>
      </p>
    </li>
  );
}
