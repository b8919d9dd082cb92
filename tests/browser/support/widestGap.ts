import type { Page } from '@playwright/test';

/**
 * By how much two screenshots of one size differ where they differ most: levels of a colour channel, 0 to 255. The page
 * decodes the pictures and stays as it is. Infinity where their sizes differ.
 */
export const widestGap = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const read = async (base64: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext(
          '2d',
        ) as OffscreenCanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = (await Promise.all(pictures.map(read))) as [ImageData, ImageData];
      if (a.width !== b.width || a.height !== b.height) return Infinity;
      return a.data.reduce((widest, level, at) => Math.max(widest, Math.abs(level - (b.data[at] ?? 0))), 0);
    },
    [one.toString('base64'), other.toString('base64')],
  );
