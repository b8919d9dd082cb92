import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const ICONS = [
  { name: 'icon-192.png', sizePx: 192 },
  { name: 'icon-512.png', sizePx: 512 },
  { name: 'apple-touch-icon.png', sizePx: 180 },
];

/** Draws `icon.svg` of a built site in the sizes that systems want as PNG. */
export async function writeIcons(folder: string): Promise<void> {
  const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
  for (const { name, sizePx } of ICONS) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: sizePx } }).render().asPng();
    await writeFile(join(folder, name), png);
  }
}

/** The web app manifest (W3C) of a site below `base`. */
export const manifest = (title: string, description: string, base: string): string =>
  JSON.stringify(
    {
      name: `Passages: ${title}`,
      short_name: 'Passages',
      description,
      start_url: base,
      scope: base,
      display: 'standalone',
      background_color: '#faf8f3',
      theme_color: '#faf8f3',
      icons: [
        { src: `${base}icon.svg`, type: 'image/svg+xml', sizes: 'any' },
        { src: `${base}icon-192.png`, type: 'image/png', sizes: '192x192' },
        { src: `${base}icon-512.png`, type: 'image/png', sizes: '512x512' },
      ],
    },
    undefined,
    2,
  );
