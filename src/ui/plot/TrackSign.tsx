import { endsOf, pointOutline } from '../../scene/ends.ts';

interface TrackSignProps {
  readonly lane: number;
  readonly sizePx?: number;
}

/** The sign of a track: its colour and its form, never one without the other. Beside it always stands its name. */
export function TrackSign({ lane, sizePx = 13 }: TrackSignProps) {
  return (
    <svg
      className="track-sign"
      width={sizePx}
      height={sizePx}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path className={`ink-sign lane-${lane % 8}`} d={pointOutline(endsOf(lane), 0, 0, false)} />
    </svg>
  );
}
