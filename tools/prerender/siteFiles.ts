/** robots.txt: everything may be read. The sitemap is named where the origin of the site is known. */
export const robots = (siteUrl: string, base: string): string =>
  `User-agent: *\nAllow: ${base}\n${siteUrl === '' ? '' : `Sitemap: ${siteUrl}${base}sitemap.xml\n`}`;

/** sitemap.xml (sitemaps.org 0.9) of the pages at these paths, which begin with a slash. */
export function sitemap(siteUrl: string, base: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `  <url><loc>${siteUrl}${base}${encodeURI(path.slice(1))}</loc></url>\n`);
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">\n${urls.join('')}</urlset>\n`;
}
