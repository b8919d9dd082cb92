import { useMemo } from 'react';
import { columnsOf } from '../../layout/columnsOf.ts';
import type { Drawable, DrawableWords } from '../../layout/drawable.ts';
import { drawablesOf } from '../../layout/drawablesOf.ts';
import type { Columns } from '../../layout/types.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId } from '../../model/types.ts';
import { t } from '../messages/t.ts';

/** The dated events of a list, ready to draw. */
export interface Drawn {
  readonly drawables: readonly Drawable[];
  readonly columns: Columns;
  readonly indexOf: ReadonlyMap<EventId, number>;
}

const words: DrawableWords = {
  stillSo: (date) => t('plot.stillSo', { date, form: /^\d+$/.test(date) ? 'year' : 'other' }),
  asOf: (date) => t('plot.asOf', { date }),
  yearInferred: t('plot.yearInferred'),
  dateInferred: t('plot.dateInferred'),
};

/** Prepares a list for drawing, once per list. */
export function useDrawables(dataset: Dataset): Drawn {
  return useMemo(() => {
    const drawables = drawablesOf(dataset, words);
    return {
      drawables,
      columns: columnsOf(drawables),
      indexOf: new Map(drawables.map(({ event }, at) => [event.id, at])),
    };
  }, [dataset]);
}
