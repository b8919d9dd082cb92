import type { Path } from '../../scene/path.ts';
import { capsuleShape } from '../../scene/marks/capsule.ts';
import { observationShape } from '../../scene/marks/observation.ts';
import { ongoingShape } from '../../scene/marks/ongoing.ts';
import { periodShape } from '../../scene/marks/period.ts';
import { pointShape } from '../../scene/marks/point.ts';
import { t } from '../messages/t.ts';
import styles from './Key.module.css';

const MIDDLE_PX = 13;
const HEIGHT_PX = 26;

const plain = { event: 0, lane: 0, inferred: false, said: false } as const;
const at = (leftPx: number, rightPx: number) => ({ leftPx, rightPx, middlePx: MIDDLE_PX });
const point = (lane: number, centrePx: number): readonly Path[] =>
  pointShape({ kind: 'point', ...plain, lane, centrePx, ...at(centrePx - 6, centrePx + 6) });

/** One example of each form, made by the very functions that draw the plot. */
const ENTRIES = [
  { id: 'key.exactDay', widthPx: 48, paths: [...point(0, 8), ...point(1, 24), ...point(2, 40)] },
  { id: 'key.period', widthPx: 22, paths: periodShape({ kind: 'period', ...plain, ...at(0, 22) }) },
  { id: 'key.statement', widthPx: 22, paths: periodShape({ kind: 'period', ...plain, said: true, ...at(0, 22) }) },
  {
    id: 'key.observation',
    widthPx: 20,
    paths: observationShape({ kind: 'observation', ...plain, exactDay: false, ...at(0, 20) }),
  },
  { id: 'key.ongoing', widthPx: 54, paths: ongoingShape({ kind: 'ongoing', ...plain, broken: true, ...at(0, 22) }) },
  { id: 'key.inferred', widthPx: 22, paths: periodShape({ kind: 'period', ...plain, inferred: true, ...at(0, 22) }) },
  {
    id: 'key.twoTracks',
    widthPx: 14,
    paths: capsuleShape({
      kind: 'capsule',
      ...plain,
      lowerLane: 0,
      leftPx: 0,
      rightPx: 14,
      upperMiddlePx: 8,
      boundaryPx: 13,
      lowerMiddlePx: 18,
    }),
  },
] as const;

/** Explains the marks' forms in neutral ink, so that it speaks of form and of no track. */
export function Key() {
  return (
    <ul className={styles.key} aria-label={t('key.name')}>
      {ENTRIES.map(({ id, widthPx, paths }) => (
        <li key={id}>
          <svg width={widthPx} height={HEIGHT_PX} aria-hidden="true" focusable="false">
            {paths.map(({ role, d }) => (
              <path key={d} className={`ink-${role} lane-neutral`} d={d} />
            ))}
          </svg>
          {t(id)}
        </li>
      ))}
    </ul>
  );
}
