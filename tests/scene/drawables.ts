import type { Drawable } from '../../src/layout/drawable.ts';
import { columnsOf } from '../../src/layout/columnsOf.ts';
import { drawablesOf } from '../../src/layout/drawablesOf.ts';
import { layoutOf, packingOf, type Layout } from '../../src/layout/layout.ts';
import { datasetOf } from '../../src/model/dataset.ts';
import { decodeValue } from '../../src/model/decode.ts';
import { synthetic } from '../../tools/synthetic.ts';

export const WORDS = {
  stillSo: (date: string) => `still so in ${date}`,
  asOf: (date: string) => `as of ${date}`,
  yearInferred: 'year inferred',
  dateInferred: 'date inferred',
};

export const SCENE_WORDS = {
  saySilence: (years: string) => `nothing, ${years}`,
  sayAlso: (lanes: readonly number[]) => `also ${lanes.join()}`,
};

export interface Drawn {
  readonly drawables: readonly Drawable[];
  readonly layout: Layout;
  readonly drawableAt: (event: number) => Drawable;
}

/** A decoded list laid out for a plot. */
export function drawnFrom(list: unknown, fitWidthPx = 864, availablePx = 560): Drawn {
  const decoded = decodeValue(list);
  if (decoded.kind !== 'ok') throw new Error(JSON.stringify(decoded.issues));
  const drawables = drawablesOf(datasetOf(decoded.timeline), WORDS);
  const laneCount = decoded.timeline.tracks.length;
  const packing = packingOf(columnsOf(drawables), laneCount, fitWidthPx, availablePx);
  const hidden = Array.from({ length: laneCount }, () => false);
  return {
    drawables,
    layout: layoutOf(packing, hidden, availablePx),
    drawableAt: (event) => drawables[event] as Drawable,
  };
}

/** A made-up list laid out for a plot. */
export const drawnSynthetic = (n: number, seed: number): Drawn => drawnFrom(synthetic({ n, seed }));
