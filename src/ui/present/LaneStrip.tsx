import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { homeOf } from '../../layout/home.ts';
import { stepRowsOf, type StepField } from '../../scene/stepRows.ts';
import { unitsPerPxOf, type StepList } from '../../scene/stepStrip.ts';
import { browserFrames } from '../../stage/frame.ts';
import { stripStage, type StripStage } from '../../stage/stripStage.ts';
import type { TimeWindow } from '../../time/types.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import { useDrawables } from '../plot/useDrawables.ts';
import { useMediaQuery } from '../useMediaQuery.ts';
import '../plot/ink.css';
import styles from './LaneStrip.module.css';

interface LaneStripProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent | undefined;
  readonly window: TimeWindow | undefined;
}

const WIDTH = 1074; // of the lanes without their names, in units of a slide
const LANES = 174; // three lanes of 58; more lanes are lower…
const LEAST_LANE = 30; // …as long as their names have room
const HAND_HELD = '(max-width: 767px)'; // there a unit is a pixel
const MOST_EACH = 400; // events to be drawn one by one

/** The field on a slide, or on a page in the hand whose width is measured. */
function useField(svg: { readonly current: SVGSVGElement | null }, laneCount: number): StepField {
  const isHandHeld = useMediaQuery(HAND_HELD);
  const [measured, setMeasured] = useState(350);
  useEffect(() => {
    if (!isHandHeld || !svg.current) return undefined;
    const element = svg.current;
    const observer = new ResizeObserver(() => setMeasured(element.clientWidth || 350));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isHandHeld, svg]);
  return useMemo(
    () =>
      isHandHeld
        ? { width: measured, laneHeight: 58, laneCount, letter: 12.5 }
        : { width: WIDTH, laneHeight: Math.max(LEAST_LANE, Math.min(58, LANES / laneCount)), laneCount, letter: 25 },
    [isHandHeld, measured, laneCount],
  );
}

/** Calls in the frame after the one that is drawn next: the words of a step come first, then the flight to it. */
function afterNextFrame(call: () => void): () => void {
  let asked = browserFrames.request(() => {
    asked = browserFrames.request(call);
  });
  return () => browserFrames.cancel(asked);
}

/** Where in time a step is, and in which lanes: it flies from step to step. It says nothing that is not said in words. */
export function LaneStrip({ dataset, event, window }: LaneStripProps) {
  const drawn = useDrawables(dataset);
  const { tracks } = dataset.timeline;
  const svg = useRef<SVGSVGElement>(null);
  const stage = useRef<StripStage>(undefined);
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const field = useField(svg, tracks.length);
  const home = useMemo(() => homeOf(drawn.columns, WIDTH).span, [drawn]);
  const list = useMemo((): StepList => {
    const { columns, drawableAt } = drawn;
    if (columns.count > MOST_EACH) return { columns, drawableAt, rows: undefined };
    const all = Array.from({ length: columns.count }, (_, place) => drawableAt(place));
    return { columns, drawableAt, rows: stepRowsOf(all, home, field) };
  }, [drawn, home, field]);
  const hasShown = useRef(false);
  const strokePx = Math.max(1.5, (1.25 * (field.letter / 25)) / unitsPerPxOf(list));
  const current = event && drawn.placeOf(event.id);

  useEffect(() => {
    if (!svg.current) return undefined;
    const ink = svg.current;
    stage.current = stripStage(ink, list, field, browserFrames);
    return () => {
      stage.current?.stop();
      ink.replaceChildren();
    };
  }, [list, field]);

  useEffect(() => {
    const own = current === undefined ? undefined : drawn.drawableAt(current);
    const reach = own && {
      startDay: Math.min(home.startDay, own.startDay),
      endDay: Math.max(home.endDay, own.start.endDay),
    };
    const around = window ?? ((reach ?? home) as TimeWindow);
    const show = (): void => stage.current?.show({ current, label: own?.label.date ?? '', window: around }, !isStill);
    if (!hasShown.current) {
      hasShown.current = true;
      return show();
    }
    return afterNextFrame(show);
  }, [drawn, list, field, current, window, home, isStill]);

  return (
    <div className={styles.strip} aria-hidden="true">
      <ul className={styles.names} style={{ ['--lane' as string]: field.laneHeight }}>
        {tracks.map(({ id, title }, lane) => (
          <li key={id} data-lit={event?.tracks.includes(id) || undefined}>
            <TrackSign lane={lane} sizePx={13} />
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <div className={styles.field}>
        <svg ref={svg} className={styles.picture} style={{ ['--stroke' as string]: strokePx }} />
      </div>
    </div>
  );
}
