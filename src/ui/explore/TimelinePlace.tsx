import { lazy, startTransition, Suspense, useEffect, useState, type ComponentProps } from 'react';
import type { View } from '../../view/view.ts';
import { SHEET } from '../sheet.ts';
import styles from './ExplorePage.module.css';
import { phoneScript, plotScript } from './scripts.ts';
import { whenIdle } from '../whenIdle.ts';

const isNarrow = (): boolean => typeof matchMedia !== 'undefined' && matchMedia(SHEET).matches;

// An event can be read before its plot is there; both are on their way at once. A narrow window begins with a list.
if (!isNarrow()) void plotScript.bring().catch(() => undefined);

const LaterPlot = lazy(() => plotScript.bring().then(({ Plot: part }) => ({ default: part })));
const LaterList = lazy(() => phoneScript.bring().then(({ PhoneList: part }) => ({ default: part })));

type PlotProps = ComponentProps<typeof LaterPlot>;

// At once where the script is there: what is waited for, even for a moment, is shown a third of a second later.
function PlotNow(props: PlotProps) {
  const [Plot] = useState(() => plotScript.part()?.Plot ?? LaterPlot);
  return <Plot {...props} />;
}

function ListNow(props: ComponentProps<typeof LaterList>) {
  const [PhoneList] = useState(() => phoneScript.part()?.PhoneList ?? LaterList);
  return <PhoneList {...props} />;
}

/** Whether the timeline's place is on the screen before it is drawn: in a page that was written in advance. */
const isWritten = (): boolean =>
  typeof document !== 'undefined' && document.querySelector('[data-timeline-place]') !== null;

interface TimelinePlaceProps extends PlotProps {
  /** The window is a narrow one: it shows a list on rails unless it is asked for the plot. */
  readonly isSheet: boolean;
  readonly as: View['as'];
}

/**
 * The plot or the list on rails or, until its script is there, what the written page has in its place, untouched: the page
 * around it answers meanwhile. A boundary that waits to be taken over would hold up every step to another event.
 */
export function TimelinePlace({ isSheet, as, ...props }: TimelinePlaceProps) {
  const asList = isSheet && !as;
  const isCovered = isSheet && props.selectedId !== undefined;
  const script = asList ? phoneScript : plotScript;
  const [waits, setWaits] = useState(() => !script.part() && isWritten());
  useEffect(() => {
    if (!waits) return;
    const isTakingOver = !isSheet && isNarrow(); // written pages are taken over as wide ones: the list is asked for next
    if (isTakingOver) return;
    let isOver = false;
    const end = (): void => {
      if (!isOver) startTransition(() => setWaits(false)); // drawn in parts: a tap is answered between them
    };
    void script.bring().then(() => void (isCovered ? whenIdle(end) : end()), end);
    return () => {
      isOver = true;
    };
  }, [waits, script, isSheet, isCovered]);
  if (waits)
    return (
      <div
        key="written"
        className={styles.place}
        data-timeline-place=""
        // Nothing is written: taking over a page leaves what stands in such an element.
        // eslint-disable-next-line no-restricted-syntax -- the markup is none
        dangerouslySetInnerHTML={{ __html: '' }}
        suppressHydrationWarning
      />
    );
  const { dataset, selectedId, hrefFor, onOpen } = props;
  return (
    <div key="drawn" className={styles.place} data-timeline-place="">
      <Suspense fallback={null}>
        {asList ? (
          <ListNow dataset={dataset} selectedId={selectedId} hrefFor={hrefFor} onOpen={onOpen} />
        ) : (
          <PlotNow {...props} />
        )}
      </Suspense>
    </div>
  );
}
