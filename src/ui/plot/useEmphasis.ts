import { useMemo } from 'react';
import type { Among } from '../../layout/among.ts';
import type { Dataset } from '../../model/dataset.ts';
import { relatedTo } from '../../model/related.ts';
import type { EventId } from '../../model/types.ts';
import type { Emphasis } from '../../scene/types.ts';
import type { Drawn } from '../../layout/drawn.ts';

/** The emphasis of the plot, and the same links by id for what is not on the axis. */
export interface PlotEmphasis extends Emphasis {
  readonly relatedIds: ReadonlySet<EventId>;
}

/**
 * What stands out at the moment: the open event, what its record and that of the event pointed at are linked to in either
 * direction, and what is left.
 */
export function useEmphasis(
  dataset: Dataset,
  drawn: Drawn,
  selectedId: EventId | undefined,
  hoveredId: EventId | undefined,
  among: Among | undefined,
): PlotEmphasis {
  return useMemo(() => {
    const selected = selectedId === undefined ? undefined : drawn.placeOf(selectedId);
    const related = new Set<number>();
    const relatedIds = new Set<EventId>();
    for (const id of [selectedId, hoveredId])
      for (const { event } of id === undefined ? [] : relatedTo(dataset, id)) {
        relatedIds.add(event);
        const at = drawn.placeOf(event);
        if (at !== undefined) related.add(at);
      }
    return { related, relatedIds, ...(selected === undefined ? {} : { selected }), ...(among ? { among } : {}) };
  }, [dataset, drawn, selectedId, hoveredId, among]);
}
