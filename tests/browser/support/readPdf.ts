import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as read back. Points: 72 to the inch. */
export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly text: string; // in the order in which it was written, without white space
  readonly rightPt: number; // the right end of its widest line
}

/** Text by which two writings of it can be told equal: ligatures undone, white space left out. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Reads a PDF: the size of each page and its text. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      widthPt: right - left,
      heightPt: top - bottom,
      text: bare(runs.map(({ str }) => str).join('')),
      rightPt: Math.max(0, ...runs.map(({ transform, width }) => Number(transform[4]) + width)),
    });
  }
  await pdf.destroy();
  return pages;
}
