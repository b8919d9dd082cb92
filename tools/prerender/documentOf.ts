import type { WrittenPage } from '../../src/ui/prerender/renderPage.tsx';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Replaces a part that must be there once: a template that has changed its form is an error, not a page without it. */
function replaceOnce(text: string, part: RegExp, by: string): string {
  const found = text.match(new RegExp(part, 'g')) ?? [];
  if (found.length !== 1) throw new Error(`index.html has ${found.length} of ${part.source}, not one`);
  return text.replace(part, () => by);
}

/**
 * The document of a page: the built index.html with the page's title, tags and content. `data-path` says for which path its
 * content was written, `data-written` marks the tags that belong to it. Scripts come after what can be read.
 */
export function documentOf(template: string, path: string, { title, head, body }: WrittenPage): string {
  const tags = head.replace(/<(meta|link)\b/g, '<$1 data-written=""');
  const parts: readonly (readonly [RegExp, string])[] = [
    [/<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`],
    [/\s*<meta name="description"[^>]*>/, ''],
    [/<\/head>/, `${tags}</head>`],
    [/<div id="root"><\/div>/, `<div id="root" data-path="${escaped(path)}">${body}</div>`],
  ];
  const html = parts.reduce((text, [part, by]) => replaceOnce(text, part, by), template);
  return html.replace(SCRIPTS, '$& fetchpriority="low"'); // there is something to read: what it looks like comes first
}

const SCRIPTS = /<(?:script type="module"|link rel="modulepreload")/g;

const STYLES = /\s*<link rel="stylesheet"[^>]*>/;

/** The fonts of the first words on every page. */
const FIRST_FONTS = /^(?:inter|source-serif)-latin-(?!ext).*\.woff2$/;

/** What stands where no script runs on a page that is not there: the ways to those that are. */
const absence = (base: string): string =>
  `<noscript><main><h1>There is no such page</h1><p>The address may be mistyped. What can be read:</p><p><a href="${base}">Timeline</a> · <a href="${base}list">List</a> · <a href="${base}sources">Sources</a></p></main></noscript>`;

/** The page of addresses that lead nowhere: the app, which helps, and a few words where it cannot. */
export const absentPage = (template: string, base: string): string =>
  replaceOnce(template, /<div id="root"><\/div>/, `<div id="root"></div>${absence(base)}`);

/** The document with the Content-Security-Policy in itself, before anything that it governs. */
export const withPolicy = (template: string, policy: string): string =>
  replaceOnce(
    template,
    /<meta charset="utf-8"\s*\/?>/,
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`,
  );

/**
 * The document with its styles first, for nothing is painted without them, and its first fonts on their way before the
 * styles ask for them: letters do not change under the eye. Scripts come after.
 */
export function withFonts(template: string, assets: readonly string[], base: string): string {
  const fonts = assets.filter((name) => FIRST_FONTS.test(name));
  if (fonts.length === 0) throw new Error('The build has no font to preload');
  const links = fonts.map(
    (name) => `<link rel="preload" href="${base}assets/${name}" as="font" type="font/woff2" crossorigin />`,
  );
  const [styles] = STYLES.exec(template) ?? [''];
  const bare = replaceOnce(template, STYLES, '');
  return replaceOnce(bare, /<\/title>/, `</title>${styles}\n    ${links.join('\n    ')}`);
}
