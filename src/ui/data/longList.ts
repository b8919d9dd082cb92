import { recent } from '../../base/recent.ts';
import type { IndexedColumns } from '../../layout/columnsBuilder.ts';
import type { Coverage } from '../../layout/coverage.ts';
import type { Drawable } from '../../layout/drawable.ts';
import { drawableOf, lanesByTrack } from '../../layout/drawablesOf.ts';
import type { Drawn, Prepared } from '../../layout/drawn.ts';
import type { Packing } from '../../layout/layout.ts';
import type { Dataset } from '../../model/dataset.ts';
import { drawableWords } from '../drawableWords.ts';

/** The size of a plot that rows are packed for. */
export interface FitSize {
  readonly fitWidthPx: number;
  readonly availablePx: number;
}

/** Packs a list elsewhere. Of requests that wait, only the last is answered: the others get `undefined`. */
export type Packer = (size: FitSize) => Promise<Packing | undefined>;

/** A list that was indexed in a worker, beside its dataset. */
export interface LongList {
  readonly drawn: Drawn;
  readonly prepared: Prepared;
  readonly coverage: Coverage;
  readonly pack: Packer;
}

const MOST_DRAWABLES = 2_000;
const longLists = new WeakMap<Dataset, LongList>();

/** What a worker has prepared of a dataset; `undefined` where it is short enough to be prepared here. */
export const longListOf = (dataset: Dataset): LongList | undefined => longLists.get(dataset);

/** Keeps what a worker has prepared of a dataset, for as long as the dataset lives. */
export function keepLongList(
  dataset: Dataset,
  { columns, indexes, places }: IndexedColumns,
  rest: Omit<LongList, 'drawn'>,
): void {
  const laneOf = lanesByTrack(dataset.timeline);
  const drawableAt = recent(MOST_DRAWABLES, (place) => {
    const event = dataset.eventAt(indexes[place] as number);
    return (event && drawableOf(dataset, event, laneOf, drawableWords)) as Drawable;
  });
  const placeOf: Drawn['placeOf'] = (id) => {
    const place = places[dataset.indexOf(id) ?? -1] ?? -1;
    return place < 0 ? undefined : place;
  };
  longLists.set(dataset, {
    drawn: { columns, drawableAt, indexAt: (place) => indexes[place] as number, placeOf },
    ...rest,
  });
}
