import { KEPT, securityHeaders } from '../run/headers.mjs';

/**
 * The patterns of all pages at these paths, each path under one of them alone: `/list` as `/list` and `/list/*`, and with
 * them every page below.
 */
const patternsOf = (paths: readonly string[]): readonly string[] => {
  const first = new Set(paths.map((path) => path.split('/')[1] ?? '').filter((name) => name !== ''));
  return ['', 'index.html', '404.html', ...[...first].flatMap((name) => [name, `${name}.html`, `${name}/*`])];
};

/**
 * `_headers` as Netlify and Cloudflare Pages read it, of a site with pages at these paths, which begin with a slash. No
 * address has two rules for one header: hosts do not agree on which would hold. What neither is a page nor an asset is
 * left to the host, which has it asked for again.
 */
export function headersFile(base: string, paths: readonly string[]): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>): string =>
    `${base}${pattern}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    ...patternsOf(paths).map((pattern) => rule(pattern, securityHeaders(pattern.replace(/\.html$/, '')))),
    rule('assets/*', { ...securityHeaders('assets/'), 'Cache-Control': KEPT }),
  ].join('');
}
