import type { Dataset } from './dataset.ts';
import type { TrackId } from './types.ts';

/**
 * The events of tracks that are not hidden, by index, in order of time, the undated last. With 32 tracks or more the bits
 * run out: then all are taken.
 */
export function visibleIn({ timeline, laneMasks, order }: Dataset, hidden: readonly TrackId[]): ArrayLike<number> {
  const { tracks } = timeline;
  if (hidden.length === 0 || tracks.length > 31) return order;
  let shown = 0;
  tracks.forEach(({ id }, lane) => {
    if (!hidden.includes(id)) shown |= 1 << lane;
  });
  return order.filter((index) => ((laneMasks[index] ?? 0) & shown) !== 0);
}
