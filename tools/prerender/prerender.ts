import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { PageWriter } from '../../src/ui/prerender/renderPage.tsx';
import { shortCodeOf } from '../../src/model/shortCode.ts';
import { absentPage, documentOf, withFonts, withPolicy } from './documentOf.ts';
import { headersFile } from './headersFile.ts';
import { manifest, writeIcons } from './icons.ts';
import { PAGE_POLICY } from '../run/headers.mjs';
import { writePictures } from '../pictures/writePictures.ts';
import { readTimeline } from '../readTimeline.ts';
import { writeOembed } from '../share/oembed.ts';
import { writeServiceWorker } from './serviceWorker.ts';
import { robots, sitemap } from './siteFiles.ts';

const ROOT = join(import.meta.dirname, '../..');
const ENTRY = join(ROOT, 'src/ui/prerender/renderPage.tsx');
const SERVER_FOLDER = join(ROOT, 'node_modules/.cache/passages-server');

/** The short address of an event's page. */
const shortPathOf = (path: string): string | undefined =>
  path.startsWith('/event/') ? `/e/${shortCodeOf(path.slice('/event/'.length))}` : undefined;

/** Builds the part that renders pages and loads it. */
async function loadWriter(base: string): Promise<(text: string) => PageWriter> {
  await rm(SERVER_FOLDER, { recursive: true, force: true });
  await build({
    root: ROOT,
    base,
    logLevel: 'warn',
    build: {
      ssr: ENTRY,
      outDir: SERVER_FOLDER,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'renderPage.mjs' } },
    },
  });
  const built = pathToFileURL(join(SERVER_FOLDER, 'renderPage.mjs')).href;
  const { pageWriter } = (await import(built)) as { pageWriter: (text: string, base: string) => PageWriter };
  return (text) => pageWriter(text, base);
}

async function writeFileAt(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Writes each page of the built-in list as a file of its own: `/event/x` as `event/x.html` and `event/x/index.html`, so that
 * any static host finds it. `404.html` is the bare app, which takes over any other path.
 */
async function writePages(folder: string, base: string, siteUrl: string): Promise<void> {
  const writerOf = await loadWriter(base);
  const list = await readFile(join(ROOT, 'data/timeline.json'), 'utf8');
  const { paths, others, write } = writerOf(list);
  const built = await readFile(join(folder, 'index.html'), 'utf8');
  const template = withPolicy(withFonts(built, await readdir(join(folder, 'assets')), base), PAGE_POLICY);
  await writeFileAt(folder, '404.html', absentPage(template, base));
  for (const path of [...paths, ...others]) {
    const html = documentOf(template, path, await write(path));
    if (path !== '/') await writeFileAt(folder, `${path}.html`, html);
    await writeFileAt(folder, join(path, 'index.html'), html);
    const short = shortPathOf(path); // the same page: the app leads on from there
    if (short === undefined) continue;
    await writeFileAt(folder, `${short}.html`, html);
    await writeFileAt(folder, join(short, 'index.html'), html);
  }
  const timeline = await readTimeline();
  const { title, description } = JSON.parse(list) as { title: string; description: string };
  await writeIcons(folder);
  await writeFileAt(folder, 'manifest.webmanifest', manifest(title, description, base));
  await writeFileAt(folder, '_headers', headersFile(base, [...paths, ...others]));
  await writeFileAt(folder, 'robots.txt', robots(siteUrl, base));
  if (siteUrl === '')
    console.log(
      'SITE_URL is not set: no sitemap.xml and no oEmbed, and preview cards name no origin (docs/deploy.md).',
    );
  if (siteUrl !== '') await writeFileAt(folder, 'sitemap.xml', sitemap(siteUrl, base, paths));
  await writePictures(folder, timeline);
  if (siteUrl !== '') await writeOembed(folder, siteUrl + base, timeline);
  await writeServiceWorker(folder);
}

/** Writes the pages after a build for browsers. `siteUrl` is the origin that they will be served from; '' where unknown. */
export function prerender(siteUrl: string): Plugin {
  let folder = '';
  let base = '/';
  let isForBrowsers = false;
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({ define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl) } }),
    configResolved(config) {
      ({ base } = config);
      folder = resolve(config.root, config.build.outDir);
      isForBrowsers = !config.build.ssr;
    },
    async closeBundle() {
      if (isForBrowsers && this.meta.watchMode === false) await writePages(folder, base, siteUrl);
    },
  };
}
