import { useMemo } from 'react';
import { amongOf, type Among } from '../../layout/among.ts';
import type { Drawn } from '../../layout/drawn.ts';
import type { LaneOrder } from '../../layout/laneOrder.ts';
import { useMatches } from '../filter/MatchesContext.ts';

/** What search and filters leave of the axis; `undefined` where nothing narrows it. One pass over the list per choice. */
export function useAmong({ columns, indexAt }: Drawn, orders: readonly LaneOrder[] | undefined): Among | undefined {
  const { sifted } = useMatches();
  return useMemo(() => {
    if (!sifted || !orders) return undefined;
    const left = new Uint8Array(columns.count);
    for (let place = 0; place < left.length; place++) left[place] = Number(sifted.passes(indexAt(place)));
    return amongOf(orders, (event) => left[event] === 1);
  }, [columns, indexAt, orders, sifted]);
}
