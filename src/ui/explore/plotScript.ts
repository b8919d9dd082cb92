import type * as Part from '../plot/Plot.tsx';

let come: typeof Part | undefined;

/** The script of the plot, which comes beside the first ones. */
export const plotScript = {
  /** What has come of it. */
  part: (): typeof Part | undefined => come,
  bring: (): Promise<typeof Part> => import('../plot/Plot.tsx').then((part) => (come = part)),
};
