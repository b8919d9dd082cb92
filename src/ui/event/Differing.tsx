import { eventOf, type Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useLinks } from '../useLinks.ts';
import styles from './Differing.module.css';
import { factCitation } from './factCitation.ts';

interface AccountProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  readonly isOwn: boolean;
}

/** One of two accounts: the exact words, and who has them. */
function Account({ event, dataset, isOwn }: AccountProps) {
  const links = useLinks();
  const citation = factCitation(event);
  if (!citation) return null;
  const source = dataset.timeline.sources.find(({ id }) => id === citation.source);
  const name = source?.name ?? citation.source;
  return (
    <figure className={styles.account}>
      <blockquote className={styles.quote} dir="auto">
        <mark>{citation.passage.exact}</mark>
      </blockquote>
      <figcaption className={styles.who}>
        {citation.speaker === undefined ? name : t('panel.speakerIn', { speaker: citation.speaker, source: name })}
        {isOwn ? (
          <span>{t('panel.thisRecord')}</span>
        ) : (
          <Link to={links.event(event.id)}>
            <span dir="auto">{event.shortTitle ?? event.title}</span>
          </Link>
        )}
      </figcaption>
    </figure>
  );
}

interface DifferingProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  readonly others: readonly EventId[];
}

/** Accounts that differ, side by side. Which is right is not said: nothing here is rated. */
export function Differing({ event, dataset, others }: DifferingProps) {
  const accounts = others.flatMap((id) => eventOf(dataset, id) ?? []);
  if (accounts.length === 0) return null;
  return (
    <section className={styles.differing} aria-labelledby="differing-title">
      <h2 id="differing-title">{t('panel.differing')}</h2>
      <div className={styles.accounts}>
        <Account event={event} dataset={dataset} isOwn />
        {accounts.map((other) => (
          <Account key={other.id} event={other} dataset={dataset} isOwn={false} />
        ))}
      </div>
    </section>
  );
}
