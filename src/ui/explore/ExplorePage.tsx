import { lazy, Suspense, useCallback } from 'react';
import { useParams } from 'react-router';
import { eventOf, type Dataset } from '../../model/dataset.ts';
import { eventId } from '../../model/ids.ts';
import type { TrackId } from '../../model/types.ts';
import type { TimeWindow } from '../../time/types.ts';
import { useDataset } from '../data/DatasetContext.ts';
import { EventPanel } from '../event/EventPanel.tsx';
import { t } from '../messages/t.ts';
import { SHEET } from '../sheet.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useLinks } from '../useLinks.ts';
import { useMediaQuery } from '../useMediaQuery.ts';
import { useView } from '../useView.ts';
import { toggled, viewWindow } from '../../view/view.ts';
import { Announcement } from './Announcement.tsx';
import styles from './ExplorePage.module.css';
import { KeyBar } from './KeyBar.tsx';
import { TimelinePlace } from './TimelinePlace.tsx';
import { useOpener } from './useOpener.ts';

// Few links are wrong.
const UnknownEvent = lazy(() =>
  import('../event/UnknownEvent.tsx').then(({ UnknownEvent: notice }) => ({ default: notice })),
);

// Programs read it; nobody waits for it.
const ListData = lazy(() => import('../cite/ListData.tsx').then(({ ListData: data }) => ({ default: data })));

function HomeHead({ dataset }: { readonly dataset: Dataset }) {
  useDocumentTitle(dataset.timeline.title);
  return (
    <Suspense fallback={null}>
      <ListData dataset={dataset} path="/" />
    </Suspense>
  );
}

/** The plot, and beside it the panel of the event that the address names. */
export function ExplorePage() {
  const dataset = useDataset();
  const { view, commit, openEvent, closeEvent } = useView();
  const { eventHref } = useLinks();
  const { id } = useParams();
  const event = id === undefined ? undefined : eventOf(dataset, eventId(id));
  const isSheet = useMediaQuery(SHEET);
  const onWindow = useCallback(
    (window: TimeWindow | undefined) => {
      const kept = window && viewWindow(window.startDay, window.endDay);
      commit(({ window: _, ...rest }) => (kept ? { ...rest, window: kept } : rest), 'replace');
    },
    [commit],
  );
  const onToggle = useCallback(
    (track: TrackId) => commit((newest) => ({ ...newest, hidden: toggled(newest.hidden, track) }), 'push'),
    [commit],
  );
  const toggleAs = (): void => commit(({ as, ...rest }) => (as ? rest : { ...rest, as: 'timeline' }), 'push');
  useOpener(id === undefined ? undefined : eventHref(eventId(id)).replace(/\?.*/, ''), closeEvent);
  return (
    <div className={styles.page} data-panel={id !== undefined || undefined}>
      <div className={styles.plot} inert={isSheet && id !== undefined}>
        <KeyBar>
          {isSheet && (
            <button type="button" className={styles.switch} onClick={toggleAs}>
              {t(view.as ? 'app.asList' : 'app.asTimeline')}
            </button>
          )}
        </KeyBar>
        <TimelinePlace
          isSheet={isSheet}
          as={view.as}
          dataset={dataset}
          window={view.window}
          hidden={view.hidden}
          selectedId={id === undefined ? undefined : eventId(id)}
          hrefFor={eventHref}
          onOpen={openEvent}
          onWindow={onWindow}
          onToggle={onToggle}
        />
      </div>
      {id === undefined ? (
        <HomeHead dataset={dataset} />
      ) : event === undefined ? (
        <Suspense fallback={null}>
          <UnknownEvent id={id} dataset={dataset} onClose={closeEvent} />
        </Suspense>
      ) : (
        <EventPanel event={event} dataset={dataset} onClose={closeEvent} />
      )}
      <Announcement event={event} />
    </div>
  );
}
