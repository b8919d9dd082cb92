import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Makes src/ui/fonts from the packages of the two families: `npm run fonts`. Run by hand when a character is missing or a
 * family is updated; the result is part of the repository, so that a build needs no font tools.
 */
const ROOT = join(import.meta.dirname, '..');
const FONTS = join(ROOT, 'src/ui/fonts');

const charsFrom = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/**
 * Each file's characters; the unicode-range of its face in src/ui/styles/fonts.css says the same. ← → ≤ ≥ ⌘ are in neither
 * package: the system's font shows them.
 */
const SCRIPTS = {
  latin: charsFrom(0x20, 0x7e) + charsFrom(0xa0, 0xff) + 'ı' + '–—‘’“”•…‹›−↑↓',
  'latin-ext': charsFrom(0x100, 0x17f).replace('ı', '') + 'Əə',
};

const FAMILIES = [
  { name: 'inter', package: 'inter', axes: { wght: { min: 400, max: 700 }, opsz: { min: 14, max: 32 } } },
  {
    name: 'source-serif',
    package: 'source-serif-4',
    axes: { wght: { min: 400, max: 700 }, opsz: { min: 8, max: 60 } },
  },
];

await mkdir(FONTS, { recursive: true });
let totalBytes = 0;
for (const family of FAMILIES) {
  const from = join(ROOT, 'node_modules/@fontsource-variable', family.package);
  await copyFile(join(from, 'LICENSE'), join(FONTS, `${family.name}-LICENSE.txt`));
  for (const [script, text] of Object.entries(SCRIPTS)) {
    const whole = await readFile(join(from, 'files', `${family.package}-${script}-opsz-normal.woff2`));
    const subset = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: family.axes });
    await writeFile(join(FONTS, `${family.name}-${script}.woff2`), subset);
    totalBytes += subset.length;
    console.log(
      `${family.name}-${script}.woff2  ${(whole.length / 1024).toFixed(1)} → ${(subset.length / 1024).toFixed(1)} KiB`,
    );
  }
}
console.log(`together ${(totalBytes / 1024).toFixed(1)} KiB`);
