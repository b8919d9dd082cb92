import type { TimelineEvent, TimelineHead } from '../../model/types.ts';
import { capsuleShape } from '../../scene/marks/capsule.ts';
import { observationShape } from '../../scene/marks/observation.ts';
import { ongoingShape } from '../../scene/marks/ongoing.ts';
import { periodShape } from '../../scene/marks/period.ts';
import { pointShape } from '../../scene/marks/point.ts';
import type { Path } from '../../scene/path.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import '../plot/ink.css';
import { lanesOf } from './lanesOf.ts';
import styles from './EventSign.module.css';

const MARK_PX = 18; // a sign has one width: it is not to scale
const BAR_PX = 8;
const ROW_PX = 20;
const PITCH_PX = 15; // between the signs of one event in several lanes

/** The mark of one event in one lane, at a fixed size. */
function markPaths(event: TimelineEvent, lane: number, middlePx: number, isSubject: boolean): readonly Path[] {
  const { extent } = event;
  if (extent === undefined) return [];
  const isState = extent.kind === 'span';
  const period = isState ? (typeof extent.start === 'object' ? extent.start : extent.end) : extent.period;
  const exactDay = typeof period === 'object' && period.precision === 'day';
  const inferred = event.date.basis === 'inferred';
  const said = event.kind === 'statement' && isSubject;
  const base = { event: 0, lane, middlePx, inferred, said, leftPx: 1, rightPx: 1 + MARK_PX };
  const centrePx = isState ? 8 : 10;
  const bar = isState
    ? ongoingShape({ kind: 'ongoing', ...base, broken: false, leftPx: exactDay ? 15 : 19, rightPx: 19 + BAR_PX })
    : [];
  if (event.kind === 'observation' && !isState) return observationShape({ kind: 'observation', ...base, exactDay });
  if (exactDay) return [...bar, ...pointShape({ kind: 'point', ...base, centrePx })];
  return [...bar, ...periodShape({ kind: 'period', ...base })];
}

/** Two neighbouring lanes share one upright capsule, as on the plot. */
function isCapsule(event: TimelineEvent, lanes: readonly number[]): boolean {
  const [upper = 0, lower = 0] = lanes;
  const { extent } = event;
  return (
    lanes.length === 2 &&
    lower - upper === 1 &&
    extent?.kind === 'within' &&
    extent.period.precision !== 'day' &&
    event.kind !== 'observation'
  );
}

interface EventSignProps {
  readonly event: TimelineEvent;
  readonly timeline: TimelineHead;
}

/** An event's mark at a fixed size: its form tells precision, certainty, kind and tracks. The words beside it do too. */
export function EventSign({ event, timeline }: EventSignProps) {
  const lanes = lanesOf(event, timeline);
  if (event.extent === undefined)
    return (
      <span className={styles.signs}>
        {lanes.map((lane) => (
          <TrackSign key={lane} lane={lane} sizePx={12} />
        ))}
      </span>
    );
  const subject = lanesOf({ tracks: [event.tracks[0]] }, timeline)[0];
  const capsule = isCapsule(event, lanes);
  const [upper = 0, lower = 0] = lanes;
  const heightPx = capsule ? 24 : ROW_PX + (lanes.length - 1) * PITCH_PX;
  const inferred = event.date.basis === 'inferred';
  const paths = capsule
    ? capsuleShape({
        ...{ kind: 'capsule', event: 0, lane: upper, lowerLane: lower, leftPx: 1, rightPx: 15 },
        ...{ upperMiddlePx: 8, boundaryPx: 12, lowerMiddlePx: 16, inferred, said: event.kind === 'statement' },
      })
    : lanes.flatMap((lane, at) => markPaths(event, lane, 10 + at * PITCH_PX, lane === subject));
  const widthPx = capsule ? 16 : event.extent.kind === 'span' ? 28 : 20;
  return (
    <svg className={styles.sign} width={widthPx} height={heightPx} aria-hidden="true" focusable="false">
      {!capsule && lanes.length > 1 && (
        <path className="ink-link" d={`M10 16V${10 + (lanes.length - 1) * PITCH_PX - 6}`} />
      )}
      {paths.map(({ role, d, lane }) => (
        <path key={d} className={`ink-${role} ${lane === undefined ? 'lane-neutral' : `lane-${lane % 8}`}`} d={d} />
      ))}
    </svg>
  );
}
