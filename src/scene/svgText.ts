import type { Path } from './path.ts';
import { px } from './path.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as SVG character data or an attribute's value: nothing in it is markup. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (found) => escapes[found] as string);

/** Paths as SVG elements, with the classes that the stage gives them: the second writer of the same scene. */
export const pathsText = (paths: readonly Path[]): string =>
  paths
    .map(({ role, d, lane }) => `<path class="ink-${role}${lane === undefined ? '' : ` lane-${lane}`}" d="${d}"/>`)
    .join('\n');

/** A whole SVG file around elements. */
export const svgText = (widthPx: number, heightPx: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${px(widthPx)}" height="${px(heightPx)}">\n${content}\n</svg>\n`;
