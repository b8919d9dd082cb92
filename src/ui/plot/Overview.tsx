import { useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { overviewOf, type OverviewPicture } from '../../scene/overviewOf.ts';
import { followBrush } from '../../stage/brush.ts';
import type { TimeWindow } from '../../time/types.ts';
import type { Coverage } from '../../layout/coverage.ts';
import type { Columns } from '../../layout/types.ts';
import { t } from '../messages/t.ts';
import styles from './Overview.module.css';

/** Moves the brush without a render: the stage calls it once a frame. */
export interface OverviewHandle {
  readonly show: (window: TimeWindow) => void;
}

interface OverviewProps {
  readonly columns: Columns;
  readonly coverage: Coverage | undefined; // of a long list
  readonly laneCount: number;
  readonly whole: TimeWindow;
  readonly widthPx: number;
  readonly selected: number | undefined;
  readonly onWindow: (window: TimeWindow) => void;
  readonly ref: Ref<OverviewHandle>;
}

const HEIGHT_PX = 78;
const FIELD_TOP_PX = 7;
const FIELD_PX = 40;

function Picture({ picture, widthPx }: { readonly picture: OverviewPicture; readonly widthPx: number }) {
  return (
    <>
      <rect className={styles.field} y={FIELD_TOP_PX} width={widthPx} height={FIELD_PX} />
      {picture.lanes.map((lane, at) => (
        <g key={at} className={`overview-lane lane-${at % 8}`}>
          <path className="overview-line" d={lane.lines} />
          <path className="overview-tick" d={lane.ticks} />
        </g>
      ))}
      {picture.labels.map(({ leftPx, text }) => (
        <text key={text} className={styles.label} x={leftPx} y={63}>
          {text}
        </text>
      ))}
    </>
  );
}

/** The whole span as a strip: every event a tick, and the visible window as a brush to drag, resize and click. */
export function Overview({ columns, coverage, laneCount, whole, widthPx, selected, onWindow, ref }: OverviewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const brush = useRef<ReturnType<typeof followBrush>>(null);
  const picture = useMemo(
    () => overviewOf(columns, laneCount, whole, { widthPx, topPx: FIELD_TOP_PX, heightPx: FIELD_PX }, coverage),
    [columns, coverage, laneCount, whole, widthPx],
  );
  const move = useRef(onWindow);
  useEffect(() => {
    move.current = onWindow;
  }, [onWindow]);
  useEffect(() => {
    if (!svg.current) return;
    const followed = followBrush(svg.current, picture.scale, (window) => move.current(window));
    brush.current = followed;
    return followed.stop;
  }, [picture]);
  useImperativeHandle(ref, () => ({ show: (window) => brush.current?.show(window) }), []);
  const pointerPx = selected === undefined ? undefined : picture.middleOf(selected);
  return (
    <svg
      ref={svg}
      className={styles.strip}
      width={widthPx}
      height={HEIGHT_PX}
      role="img"
      aria-label={t('overview.name')}
    >
      <Picture picture={picture} widthPx={widthPx} />
      {pointerPx !== undefined && <path className={styles.pointer} d={`M${pointerPx - 4} 1h8l-4 5z`} />}
    </svg>
  );
}
