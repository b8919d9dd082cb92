import { useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { overviewOf, type OverviewPicture } from '../../scene/overviewOf.ts';
import { followBrush } from '../../stage/brush.ts';
import type { TimeWindow } from '../../time/types.ts';
import type { Coverage } from '../../layout/coverage.ts';
import type { Among } from '../../layout/among.ts';
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
  readonly among: Among | undefined; // the others are drawn as ghosts
  readonly onWindow: (window: TimeWindow) => void;
  readonly ref: Ref<OverviewHandle>;
}

const HEIGHT_PX = 78;
const FIELD = { topPx: 7, heightPx: 40 };

interface PictureProps {
  readonly picture: OverviewPicture;
  readonly left: OverviewPicture | undefined; // of what is not filtered out
  readonly widthPx: number;
}

function Lanes({ picture, isGhost }: { readonly picture: OverviewPicture; readonly isGhost: boolean }) {
  return picture.lanes.map((lane, at) => (
    <g key={at} className={`overview-lane lane-${at % 8}${isGhost ? ' is-ghost' : ''}`}>
      <path className="overview-line" d={lane.lines} />
      <path className="overview-tick" d={lane.ticks} />
    </g>
  ));
}

function Picture({ picture, left, widthPx }: PictureProps) {
  return (
    <>
      <rect className={styles.field} y={FIELD.topPx} width={widthPx} height={FIELD.heightPx} />
      <Lanes picture={picture} isGhost={left !== undefined} />
      {left && <Lanes picture={left} isGhost={false} />}
      {picture.labels.map(({ leftPx, text }) => (
        <text key={text} className={styles.label} x={leftPx} y={63}>
          {text}
        </text>
      ))}
    </>
  );
}

/** The whole span as a strip: every event a tick, and the visible window as a brush to drag, resize and click. */
export function Overview({
  columns,
  coverage,
  laneCount,
  whole,
  widthPx,
  selected,
  among,
  onWindow,
  ref,
}: OverviewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const brush = useRef<ReturnType<typeof followBrush>>(null);
  const shown = useRef<TimeWindow>(undefined); // a brush that is made anew begins where the one before it was
  const picture = useMemo(
    () => overviewOf(columns, laneCount, whole, { ...FIELD, widthPx }, coverage),
    [columns, coverage, laneCount, whole, widthPx],
  );
  const left = useMemo(
    () => among && overviewOf(columns, laneCount, whole, { ...FIELD, widthPx }, undefined, among.has),
    [columns, laneCount, whole, widthPx, among],
  );
  const move = useRef(onWindow);
  useEffect(() => {
    move.current = onWindow;
  }, [onWindow]);
  useEffect(() => {
    if (!svg.current) return;
    const followed = followBrush(svg.current, picture.scale, (window) => move.current(window));
    brush.current = followed;
    if (shown.current) followed.show(shown.current);
    return followed.stop;
  }, [picture]);
  useImperativeHandle(
    ref,
    () => ({
      show: (window) => {
        shown.current = window;
        brush.current?.show(window);
      },
    }),
    [],
  );
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
      <Picture picture={picture} left={left} widthPx={widthPx} />
      {pointerPx !== undefined && <path className={styles.pointer} d={`M${pointerPx - 4} 1h8l-4 5z`} />}
    </svg>
  );
}
