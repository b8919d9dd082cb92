import { describe, expect, test } from 'vitest';
import { columnsBuilder, type IndexedColumns } from '../../src/layout/columnsBuilder.ts';
import { columnsOf } from '../../src/layout/columnsOf.ts';
import { drawableOf, drawablesOf, lanesByTrack } from '../../src/layout/drawablesOf.ts';
import { packedFor, packingOf, preparedOf, unpackedFor } from '../../src/layout/layout.ts';
import { NEVER } from '../../src/layout/types.ts';
import { datasetOf, type Dataset } from '../../src/model/dataset.ts';
import { decodeTimeline } from '../../src/model/decode.ts';
import { indexedDataset } from '../../src/model/indexedDataset.ts';
import { indexList } from '../../src/model/indexList.ts';
import { syntheticJson } from '../../tools/synthetic.ts';
import { WORDS } from '../scene/drawables.ts';

/** A list as a worker makes it. */
function built(text: string): { readonly dataset: Dataset; readonly drawn: IndexedColumns } {
  let builder: ReturnType<typeof columnsBuilder> | undefined;
  let drawn: IndexedColumns | undefined;
  const { index } = indexList(new TextEncoder().encode(text), {
    begin: (head, most) => (builder = columnsBuilder(head, most, WORDS)),
    event: (event, at) => builder?.add(event, at),
    progress: () => undefined,
    end: ({ vouchers }, idAt) => (drawn = builder?.finish(vouchers, idAt)),
  });
  if (index === undefined || drawn === undefined) throw new Error('Nothing was read');
  return { dataset: indexedDataset(index), drawn };
}

describe('columns built while a list is read', () => {
  test.each([
    [{ n: 500, seed: 3 }],
    [{ n: 500, seed: 8, bce: true }],
    [{ n: 500, seed: 4, years: [1990, 1991] as const }],
    [{ n: 1, seed: 2 }],
  ])('are those of its drawables: %o', (options) => {
    const text = [...syntheticJson(options)].join('');
    const decoded = decodeTimeline(text);
    if (decoded.kind !== 'ok') throw new Error('Broken');
    const plain = drawablesOf(datasetOf(decoded.timeline), WORDS);
    const { dataset, drawn } = built(text);
    expect(drawn.columns).toEqual(columnsOf(plain));
    const laneOf = lanesByTrack(dataset.timeline);
    plain.forEach((drawable, place) => {
      const index = drawn.indexes[place] as number;
      const event = dataset.eventAt(index);
      expect(event && drawableOf(dataset, event, laneOf, WORDS)).toEqual(drawable);
      expect(drawn.places[index]).toBe(place);
    });
    expect(drawn.places.filter((place) => place >= 0)).toHaveLength(plain.length);
  });
});

describe('a packing', () => {
  const { drawn } = built([...syntheticJson({ n: 400, seed: 6 })].join(''));
  const prepared = preparedOf(drawn.columns, 3);

  test('is the same in parts, and may be handed from a worker', () => {
    const packing = packedFor(drawn.columns, prepared, 700, 500);
    expect(packing).toEqual(packingOf(drawn.columns, 3, 700, 500));
    expect(structuredClone(packing)).toEqual(packing);
  });

  test('that is not there yet lets nothing stand alone, at the same Fit', () => {
    const unpacked = unpackedFor(drawn.columns, prepared, 700);
    expect(unpacked.packed.octave.every((octave) => octave === NEVER)).toBe(true);
    const { home, octaves } = packedFor(drawn.columns, prepared, 700, 500);
    expect({ home: unpacked.home, octaves: unpacked.octaves }).toEqual({ home, octaves });
    expect(unpacked.rows.map((rows) => rows.map(({ key }) => key))).toEqual(
      unpacked.packed.groupKeys.map((key) => [key]),
    );
  });
});
