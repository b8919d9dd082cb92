import { interpolateZoom } from 'd3-interpolate';
import type { Day, TimeWindow } from '../time/types.ts';

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/**
 * A flight between two windows by van Wijk and Nuij's smooth zoom (d3 `interpolateZoom`), eased out: far flights rise
 * before they travel. At progress 1 it is exactly `to`.
 */
export function flight(from: TimeWindow, to: TimeWindow): (progress: number) => TimeWindow {
  const middle = (window: TimeWindow): number => (window.startDay + window.endDay) / 2;
  const width = (window: TimeWindow): number => window.endDay - window.startDay;
  const at = interpolateZoom([middle(from), 0, width(from)], [middle(to), 0, width(to)]);
  return (progress) => {
    if (progress >= 1) return to;
    const [centre, , days] = at(easeOut(progress));
    return { startDay: (centre - days / 2) as Day, endDay: (centre + days / 2) as Day };
  };
}
