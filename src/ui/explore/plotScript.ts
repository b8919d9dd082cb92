import type * as Part from '../plot/Plot.tsx';

let isThere = false;

/** The script of the plot, which comes beside the first ones. */
export const plotScript = {
  /** Whether it has come. */
  isThere: (): boolean => isThere,
  bring: (): Promise<typeof Part> =>
    import('../plot/Plot.tsx').then((part) => {
      isThere = true;
      return part;
    }),
};
