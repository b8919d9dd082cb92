import { useEffect, useMemo, useState } from 'react';
import type { Drawn } from '../../layout/drawn.ts';
import { layoutOf, packingOf, unpackedFor, type Layout, type Packing } from '../../layout/layout.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TrackId } from '../../model/types.ts';
import { longListOf } from '../data/longList.ts';
import type { PlotSize } from './usePlotSize.ts';

/** A packing that came later than it was asked for, and what for. */
interface Come {
  readonly of: Dataset;
  readonly packing: Packing;
}

/** A long list is first shown unpacked, all of it counted; its packing comes from the worker and takes the place. */
function usePacking(dataset: Dataset, drawn: Drawn, size: PlotSize | undefined): Packing | undefined {
  const long = longListOf(dataset);
  const [come, setCome] = useState<Come>();
  const fitWidthPx = size?.fitWidthPx;
  const availablePx = size?.availablePx;
  const laneCount = dataset.timeline.tracks.length;
  const own = useMemo(() => {
    if (fitWidthPx === undefined || availablePx === undefined) return undefined;
    return long
      ? unpackedFor(drawn.columns, long.prepared, fitWidthPx)
      : packingOf(drawn.columns, laneCount, fitWidthPx, availablePx);
  }, [long, drawn, laneCount, fitWidthPx, availablePx]);
  useEffect(() => {
    if (!long || fitWidthPx === undefined || availablePx === undefined) return;
    let isCurrent = true;
    void long.pack({ fitWidthPx, availablePx }).then((packing) => {
      if (isCurrent && packing) setCome({ of: dataset, packing });
    });
    return () => {
      isCurrent = false;
    };
  }, [dataset, long, fitWidthPx, availablePx]);
  return long && come?.of === dataset ? come.packing : own;
}

/** The layout of a list on a plot of a size; `undefined` until the size is known. */
export function useLayoutOf(
  dataset: Dataset,
  drawn: Drawn,
  size: PlotSize | undefined,
  hidden: readonly TrackId[],
): Layout | undefined {
  const { tracks } = dataset.timeline;
  const packing = usePacking(dataset, drawn, size);
  return useMemo(() => {
    if (!packing || !size) return undefined;
    const folded = tracks.map(({ id }) => hidden.includes(id));
    return layoutOf(packing, folded, size.availablePx, size.headPx);
  }, [packing, tracks, hidden, size]);
}
