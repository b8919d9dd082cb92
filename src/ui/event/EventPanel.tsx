import { lazy, memo, Suspense, useRef, useState } from 'react';
import { corroborationOf } from '../../model/corroboration.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { CiteButton } from '../cite/CiteButton.tsx';
import { t } from '../messages/t.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { Differing } from './Differing.tsx';
import { EventFacts } from './EventFacts.tsx';
import styles from './EventPanel.module.css';
import { EventSign } from './EventSign.tsx';
import { OtherPassages } from './OtherPassages.tsx';
import { Panel } from './Panel.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PassageBlock } from './PassageBlock.tsx';
import { sayPlace, sayWhen } from './sayPlace.ts';
import { usePanelFocus } from './usePanelFocus.ts';

// Programs read it; nobody waits for it.
const EventData = lazy(() => import('../cite/EventData.tsx').then(({ EventData: data }) => ({ default: data })));

interface EventPanelProps {
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

function EventBody({ event, dataset }: Omit<EventPanelProps, 'onClose'>) {
  const [at, setAt] = useState(0);
  const citation = event.citations[at];
  const source = citation && dataset.timeline.sources.find(({ id }) => id === citation.source);
  return (
    <>
      {event.summary !== '' && (
        <p className={styles.summary} dir="auto">
          {event.summary}
        </p>
      )}
      {citation === undefined ? (
        <p className={styles.noPassage}>{t('panel.noPassage')}</p>
      ) : (
        <PassageBlock
          event={event.id}
          citation={citation}
          source={source}
          at={at}
          of={event.citations.length}
          onTurn={setAt}
        />
      )}
      <OtherPassages citations={event.citations} sources={dataset.timeline.sources} />
      <Differing event={event} dataset={dataset} others={corroborationOf(event, dataset).contradicted} />
      <EventFacts event={event} dataset={dataset} citation={citation} />
    </>
  );
}

/** One event beside the plot: what the record says, the words it rests on, and who says so. */
export const EventPanel = memo(function EventPanel({ event, dataset, onClose }: EventPanelProps) {
  useDocumentTitle(event.title);
  const title = useRef<HTMLHeadingElement>(null);
  usePanelFocus(title, event.id);
  return (
    <Panel
      label={sayPlace(event, dataset)}
      titleId="event-title"
      scrollKey={event.id}
      actions={
        <>
          <CiteButton key={event.id} event={event} head={dataset.timeline} />
          <ShareButton at="panel" dataset={dataset} />
        </>
      }
      footer={<PanelFooter event={event} dataset={dataset} />}
      onClose={onClose}
    >
      <div className={styles.kind}>
        <EventSign event={event} timeline={dataset.timeline} />
        <p>
          <b>{t('event.kind', { kind: event.kind })}</b> <span>{sayWhen(event)}</span>
        </p>
      </div>
      <h1 ref={title} id="event-title" tabIndex={-1} className={styles.title} dir="auto">
        {event.title}
      </h1>
      <Suspense key={`data ${event.id}`} fallback={null}>
        <EventData event={event} head={dataset.timeline} />
      </Suspense>
      <EventBody key={event.id} event={event} dataset={dataset} />
    </Panel>
  );
});
