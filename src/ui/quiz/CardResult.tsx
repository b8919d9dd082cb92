import 'virtual:messages/quiz';
import { Check, X } from 'lucide-react';
import { citationFor } from '../../model/citationFor.ts';
import { eventOf, type Dataset } from '../../model/dataset.ts';
import type { CardVerdict } from '../../model/quiz.ts';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import { formatView } from '../../view/viewQuery.ts';
import { Link } from '../Link.tsx';
import { sayWhen } from '../event/sayPlace.ts';
import { t } from '../messages/t.ts';
import { cslLanguage } from '../sources/csl.ts';
import { useView } from '../useView.ts';
import styles from './CardResult.module.css';

interface CardResultProps {
  readonly event: TimelineEvent;
  readonly verdict: CardVerdict;
  readonly dataset: Dataset;
}

/** Why a card is right or not, in sentences that rest on its date and on nothing else. */
export function explain(
  { belongsAfter, belongsBefore, unordered, wrongPlace }: CardVerdict,
  event: TimelineEvent,
  dataset: Dataset,
): readonly string[] {
  const named = (ids: readonly EventId[]): readonly TimelineEvent[] => ids.flatMap((id) => eventOf(dataset, id) ?? []);
  const quoted = (events: readonly TimelineEvent[]): string =>
    events.map((other) => t('quiz.quoted', { title: other.title, date: sayWhen(other) })).join(', ');
  const date = sayWhen(event);
  const alike = named(unordered).filter((other) => sayWhen(other) === date);
  const overlapping = named(unordered).filter((other) => sayWhen(other) !== date);
  const titles = alike.map(({ title }) => t('quiz.title', { title })).join(', ');
  return [
    wrongPlace ? t(event.extent === undefined ? 'quiz.hasNoDate' : 'quiz.hasDate') : '',
    belongsAfter.length > 0 ? t('quiz.belongsAfter', { events: quoted(named(belongsAfter)) }) : '',
    belongsBefore.length > 0 ? t('quiz.belongsBefore', { events: quoted(named(belongsBefore)) }) : '',
    alike.length > 0 ? t('quiz.alike', { count: alike.length, titles, date }) : '',
    overlapping.length > 0 ? t('quiz.overlap', { events: quoted(overlapping) }) : '',
  ].filter((sentence) => sentence !== '');
}

/** What is said of a card after the check: whether it is right, its date, why, and the words that it rests on. */
export function CardResult({ event, verdict, dataset }: CardResultProps) {
  const search = formatView(useView().view);
  const citation = citationFor(event);
  const source = dataset.timeline.sources.find(({ id }) => id === citation?.source);
  const Sign = verdict.right ? Check : X;
  return (
    <div className={styles.result}>
      <p className={styles.verdict}>
        <Sign size={16} strokeWidth={2} aria-hidden />
        <b>{t(verdict.right ? 'quiz.right' : 'quiz.notHere')}</b>
        <span>{sayWhen(event)}</span>
      </p>
      {explain(verdict, event, dataset).map((sentence) => (
        <p key={sentence} className={styles.why}>
          {sentence}
        </p>
      ))}
      {citation !== undefined && (
        <blockquote className={styles.quote} dir="auto" lang={source && cslLanguage(source.csl)}>
          {citation.passage.prefix}
          <mark>{citation.passage.exact}</mark>
          {citation.passage.suffix}
        </blockquote>
      )}
      <p className={styles.links}>
        <Link to={{ pathname: `/event/${encodeURIComponent(event.id)}`, search }}>
          {t('quiz.openEvent')}
          <span className="visually-hidden"> {event.title}</span>
        </Link>
        {source !== undefined && (
          <Link
            to={{ pathname: `/source/${encodeURIComponent(source.id)}`, search, hash: encodeURIComponent(event.id) }}
          >
            {t('quiz.openPassage', { source: source.name })}
            <span className="visually-hidden"> {event.title}</span>
          </Link>
        )}
      </p>
    </div>
  );
}
