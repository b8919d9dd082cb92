import { homeOf } from '../../layout/home.ts';
import type { Drawn } from '../../layout/drawn.ts';
import type { EventId } from '../../model/types.ts';
import styles from './StorySpan.module.css';

interface StorySpanProps {
  readonly drawn: Drawn;
  readonly laneCount: number;
  readonly events: readonly EventId[];
}

const WIDTH = 400;
const LANE = 9;
const LEAST = 4;
const OPEN = 6; // of an event before the span, at its edge

/** Where in time and in which lanes the events of a story lie, at a glance. Decoration: the steps say it in words. */
export function StorySpan({ drawn, laneCount, events }: StorySpanProps) {
  const { span } = homeOf(drawn.columns, WIDTH);
  const leftOf = (day: number): number => ((day - span.startDay) / (span.endDay - span.startDay)) * WIDTH;
  const bars = [...new Set(events)].flatMap((id) => {
    const place = drawn.placeOf(id);
    if (place === undefined) return [];
    const { lanes, start } = drawn.drawableAt(place);
    const left = Math.max(0, leftOf(start.startDay));
    const width = Math.max(leftOf(start.startDay) < 0 ? OPEN : LEAST, leftOf(start.endDay) - left);
    return lanes.map((lane) => ({ key: `${id} ${lane}`, lane, left, width }));
  });
  return (
    <svg
      className={styles.span}
      viewBox={`0 0 ${WIDTH} ${laneCount * LANE}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {Array.from({ length: laneCount }, (_, lane) => (
        <rect
          key={lane}
          className={`plot-ground ${lane % 2 === 0 ? 'is-alt' : ''}`}
          y={lane * LANE}
          width={WIDTH}
          height={LANE}
        />
      ))}
      {bars.map(({ key, lane, left, width }) => (
        <rect
          key={key}
          className={`ink-sign lane-${lane % 8}`}
          x={left}
          y={lane * LANE + 2.5}
          width={width}
          height={LANE - 5}
        />
      ))}
    </svg>
  );
}
