import { useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { homeOf } from '../../layout/home.ts';
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

const WIDTH_PX = 535; // of its own field; a slide shows it twice as large
const LANE_PX = 29;
const ABOVE_PX = 20;
const BELOW_PX = 18;

/** Where in time a step is, and in which lanes: it flies from step to step. It says nothing that is not said in words. */
export function LaneStrip({ dataset, event, window }: LaneStripProps) {
  const drawn = useDrawables(dataset);
  const { tracks } = dataset.timeline;
  const svg = useRef<SVGSVGElement>(null);
  const stage = useRef<StripStage>(undefined);
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const home = useMemo(() => homeOf(drawn.columns, WIDTH_PX).span, [drawn]);
  const place = event && drawn.placeOf(event.id);

  useEffect(() => {
    if (!svg.current) return undefined;
    const ink = svg.current;
    stage.current = stripStage(
      ink,
      { widthPx: WIDTH_PX, laneHeightPx: LANE_PX, laneCount: tracks.length },
      browserFrames,
    );
    return () => {
      stage.current?.stop();
      ink.replaceChildren();
    };
  }, [tracks.length]);

  useEffect(() => {
    const current = place === undefined ? undefined : drawn.drawableAt(place);
    const reach = current && {
      startDay: Math.min(home.startDay, current.startDay),
      endDay: Math.max(home.endDay, current.start.endDay),
    };
    const around = window ?? ((reach ?? home) as TimeWindow);
    stage.current?.show(
      { columns: drawn.columns, current, label: current?.label.date ?? '', window: around },
      !isStill,
    );
  }, [drawn, place, window, home, isStill, tracks.length]);

  return (
    <div className={styles.strip} aria-hidden="true">
      <ul className={styles.names}>
        {tracks.map(({ id, title }, lane) => (
          <li key={id} data-lit={event?.tracks.includes(id) || undefined}>
            <TrackSign lane={lane} sizePx={13} />
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <div className={styles.field}>
        <svg
          ref={svg}
          className={styles.picture}
          viewBox={`0 ${-ABOVE_PX} ${WIDTH_PX} ${tracks.length * LANE_PX + ABOVE_PX + BELOW_PX}`}
        />
      </div>
    </div>
  );
}
