import type { Drawable } from '../../layout/drawable.ts';
import { endsOf } from '../../scene/ends.ts';
import { observationShape } from '../../scene/marks/observation.ts';
import { periodShape } from '../../scene/marks/period.ts';
import { pointShape } from '../../scene/marks/point.ts';
import type { Path } from '../../scene/path.ts';
import { isExactDay } from '../../time/extent.ts';
import styles from './Rails.module.css';

interface RailsProps {
  readonly laneCount: number;
  readonly ongoing: readonly number[];
  readonly drawable?: Drawable;
}

export const RAIL_PX = 24; // between rails, and before the first
const MARK_PX = 18;
const MIDDLE_PX = 20; // of the mark, from the top of its line

/** The mark in one lane, 18 px wide: the list is not to scale and says so. */
function markPaths(drawable: Drawable, lane: number): readonly Path[] {
  const { start, inferred, observed, isState, subjectLane } = drawable;
  const centrePx = RAIL_PX * (lane + 1);
  const said = drawable.said && lane === subjectLane;
  const base = {
    event: 0,
    lane,
    inferred,
    said,
    middlePx: MIDDLE_PX,
    leftPx: centrePx - MARK_PX / 2,
    rightPx: centrePx + MARK_PX / 2,
  };
  if (observed && !isState) return observationShape({ kind: 'observation', ...base, exactDay: isExactDay(start) });
  if (isExactDay(start)) return pointShape({ kind: 'point', ...base, centrePx });
  return periodShape({ kind: 'period', ...base });
}

/** One line's stretch of the rails: thick where a state lasts, with the event's marks and what joins them. */
export function Rails({ laneCount, ongoing, drawable }: RailsProps) {
  const lanes = drawable?.lanes ?? [];
  const [first, last] = [lanes[0] ?? 0, lanes.at(-1) ?? 0];
  return (
    <div className={styles.rails} style={{ inlineSize: RAIL_PX * (laneCount + 1) }} aria-hidden="true">
      {Array.from({ length: laneCount }, (_, lane) => (
        <span
          key={lane}
          className={`${styles.rail} lane-${lane % 8}`}
          data-ends={endsOf(lane)}
          data-ongoing={ongoing.includes(lane) || undefined}
          style={{ insetInlineStart: RAIL_PX * (lane + 1) }}
        />
      ))}
      {drawable && (
        <svg className={styles.marks} width={RAIL_PX * (laneCount + 1)} height={44} focusable="false">
          {lanes.length > 1 && (
            <path className="ink-link" d={`M${RAIL_PX * (first + 1)} ${MIDDLE_PX}H${RAIL_PX * (last + 1)}`} />
          )}
          {lanes.flatMap((lane) =>
            markPaths(drawable, lane).map(({ role, d }) => (
              <g key={`${lane} ${d}`}>
                {role === 'period' && <path className={styles.ground} d={d} />}
                <path className={`ink-${role} lane-${lane % 8}`} d={d} />
              </g>
            )),
          )}
        </svg>
      )}
    </div>
  );
}
