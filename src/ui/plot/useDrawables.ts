import { useMemo } from 'react';
import { drawablesOf } from '../../layout/drawablesOf.ts';
import { drawnOf, type Drawn } from '../../layout/drawn.ts';
import type { Dataset } from '../../model/dataset.ts';
import { longListOf } from '../data/longList.ts';
import { drawableWords } from '../drawableWords.ts';

/** Prepares a list for drawing, once per list; a long one comes prepared. */
export function useDrawables(dataset: Dataset): Drawn {
  return useMemo(
    () => longListOf(dataset)?.drawn ?? drawnOf(drawablesOf(dataset, drawableWords), dataset.indexOf),
    [dataset],
  );
}
