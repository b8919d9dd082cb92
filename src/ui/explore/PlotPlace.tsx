import { lazy, startTransition, Suspense, useEffect, useState, type ComponentProps } from 'react';
import { SHEET } from '../sheet.ts';
import styles from './ExplorePage.module.css';
import { plotScript } from './plotScript.ts';

// An event can be read before its plot is there; both are on their way at once. A narrow window begins with a list.
if (typeof matchMedia === 'undefined' || !matchMedia(SHEET).matches) void plotScript.bring().catch(() => undefined);

const LaterPlot = lazy(() => plotScript.bring().then(({ Plot: part }) => ({ default: part })));

/** The plot at once where its script is there: what is waited for, even for a moment, is shown a third of a second later. */
function PlotNow(props: ComponentProps<typeof LaterPlot>) {
  const [Plot] = useState(() => plotScript.part()?.Plot ?? LaterPlot);
  return <Plot {...props} />;
}

/** Whether the plot's place is on the screen before it is drawn: in a page that was written in advance. */
const isWritten = (): boolean =>
  typeof document !== 'undefined' && document.querySelector('[data-plot-place]') !== null;

/**
 * The plot or, until its script is there, what the written page has in its place, untouched: the page around it answers
 * meanwhile. A boundary that waits to be taken over would hold up every step to another event.
 */
export function PlotPlace(props: ComponentProps<typeof LaterPlot>) {
  const [waits, setWaits] = useState(() => !plotScript.part() && isWritten());
  useEffect(() => {
    if (!waits) return;
    const end = (): void => startTransition(() => setWaits(false));
    void plotScript.bring().then(end, end);
  }, [waits]);
  if (waits)
    return (
      <div
        key="written"
        className={styles.place}
        data-plot-place=""
        // Nothing is written: taking over a page leaves what stands in such an element.
        // eslint-disable-next-line no-restricted-syntax -- the markup is none
        dangerouslySetInnerHTML={{ __html: '' }}
        suppressHydrationWarning
      />
    );
  return (
    <div key="plot" className={styles.place} data-plot-place="">
      <Suspense fallback={null}>
        <PlotNow {...props} />
      </Suspense>
    </div>
  );
}
