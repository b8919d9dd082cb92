import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Pair } from '../../model/neighbours.ts';
import { sayDate } from '../../time/say.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useLinks } from '../useLinks.ts';
import styles from './EventFacts.module.css';

/** The events before and after one in the track of its subject. */
export function TrackSteps({ pair }: { readonly pair: Pair }) {
  const links = useLinks();
  return (
    <ul className={styles.steps}>
      {(['previous', 'next'] as const).map((side) => {
        const event = pair[side];
        const Chevron = side === 'previous' ? ChevronLeft : ChevronRight;
        return event === undefined ? null : (
          <li key={side}>
            <Chevron size={14} strokeWidth={1.75} aria-hidden />
            <Link to={links.event(event.id)}>
              <span className="visually-hidden">{t(`panel.${side}InTrack`)}</span>
              <span className={styles.when}>{sayDate(event.date, 'short')}</span>{' '}
              <span dir="auto">{event.shortTitle ?? event.title}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
