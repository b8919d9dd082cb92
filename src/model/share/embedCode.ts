export interface Embedded {
  /** The absolute address of the page below `/embed`. */
  readonly address: string;
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The least and the most that a side of an embed may measure, and what it measures at first, in CSS pixels. */
export const EMBED_PX = { least: 240, most: 4000, width: 960, height: 640 } as const;

/** A side of an embed as a whole number of CSS pixels within its limits; `otherwise` where it is no number. */
export function embedSide(value: number, otherwise: number): number {
  if (!Number.isFinite(value)) return otherwise;
  return Math.min(EMBED_PX.most, Math.max(EMBED_PX.least, Math.round(value)));
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The HTML that shows a page in another: an iframe that never grows beyond its column. Nothing in a title is markup. */
export const embedCode = ({ address, title, widthPx, heightPx }: Embedded): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${widthPx}" height="${heightPx}"` +
  ' style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; fullscreen"></iframe>';
