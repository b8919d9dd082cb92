import { useRef } from 'react';
import { eventOf, type Dataset } from '../../model/dataset.ts';
import { nearestIds } from '../../model/nearestIds.ts';
import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useLinks } from '../useLinks.ts';
import styles from './EventPanel.module.css';
import notice from '../frame/NoticePage.module.css';
import { Panel } from './Panel.tsx';
import { usePanelFocus } from './usePanelFocus.ts';

interface UnknownEventProps {
  readonly id: string;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** For an event's address that no event has: says so, and offers the nearest ones. The plot stays. */
export function UnknownEvent({ id, dataset, onClose }: UnknownEventProps) {
  useDocumentTitle(t('notFound.noEvent'));
  const links = useLinks();
  const title = useRef<HTMLHeadingElement>(null);
  usePanelFocus(title, id);
  const nearest = nearestIds(id, dataset.someIds);
  return (
    <Panel label="" titleId="event-title" scrollKey={id} onClose={onClose}>
      <h1 ref={title} id="event-title" tabIndex={-1} className={styles.title}>
        {t('notFound.noEvent')}
      </h1>
      <p className={styles.summary}>{t('notFound.noEventLead', { id })}</p>
      <div className={notice.nearest}>
        {nearest.length > 0 && <h2>{t('notFound.nearest')}</h2>}
        <ul>
          {nearest.map((near) => (
            <li key={near}>
              <Link to={links.event(near)}>{eventOf(dataset, near)?.title}</Link>
            </li>
          ))}
        </ul>
      </div>
      <div className={notice.actions}>
        <Link className={notice.secondary} to={links.timeline}>
          {t('notFound.all')}
        </Link>
      </div>
    </Panel>
  );
}
