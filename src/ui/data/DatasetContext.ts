import { createContext, use } from 'react';
import type { Dataset } from '../../model/dataset.ts';

/** The list on show, with what was left out of it. */
export interface Shown {
  readonly dataset: Dataset;
  readonly leftOut: number;
  readonly showProblems: () => void;
}

export const DatasetContext = createContext<Shown | undefined>(undefined);

/** The list on show. Pages exist only where there is one. */
export function useShown(): Shown {
  const shown = use(DatasetContext);
  if (shown === undefined) throw new Error('No list is on show');
  return shown;
}

/** The dataset on show. */
export const useDataset = (): Dataset => useShown().dataset;
