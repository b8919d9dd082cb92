import { describe, expect, it } from 'vitest';
import { documentOf, withFonts } from '../../tools/prerender/documentOf.ts';
import { manifest } from '../../tools/prerender/icons.ts';
import { robots, sitemap } from '../../tools/prerender/siteFiles.ts';

const TEMPLATE = `<html><head><title>Passages</title>
<meta name="description" content="general" /></head><body><div id="root"></div></body></html>`;

describe('a document', () => {
  it('has the page’s own title, tags and content, and says for which path', () => {
    const page = {
      title: 'A < B & “C”',
      head: '<meta name="x" content="y"/><link rel="canonical" href="/e"/>',
      body: '<p>$&</p>',
    };
    const html = documentOf(TEMPLATE, '/event/a"b', page);
    expect(html).toContain('<title>A &lt; B &amp; “C”</title>');
    expect(html).toContain(
      '<meta data-written="" name="x" content="y"/><link data-written="" rel="canonical" href="/e"/></head>',
    );
    expect(html).toContain('<div id="root" data-path="/event/a&quot;b"><p>$&</p></div>');
    expect(html).not.toContain('general');
  });

  it('lets its scripts come after what can be read, and leaves those of the bare app as they are', () => {
    const scripts = '<script type="module" src="/a.js"></script><link rel="modulepreload" href="/b.js">';
    const template = TEMPLATE.replace('</head>', `${scripts}</head>`);
    const html = documentOf(template, '/', {
      title: '',
      head: '',
      body: '<script type="application/ld+json">{}</script>',
    });
    expect(html.match(/<(script|link)[^>]*>/g)).toEqual([
      '<script type="module" fetchpriority="low" src="/a.js">',
      '<link rel="modulepreload" fetchpriority="low" href="/b.js">',
      '<script type="application/ld+json">',
    ]);
    expect(template).not.toContain('fetchpriority');
  });

  it('is refused where the template has lost a part', () => {
    const page = { title: '', head: '', body: '' };
    expect(() => documentOf(TEMPLATE.replace('<div id="root"></div>', ''), '/', page)).toThrow(/0 of/);
    expect(() => documentOf(TEMPLATE + TEMPLATE, '/', page)).toThrow(/2 of/);
  });

  it('has its styles first and its first fonts on their way, under the path it is served at', () => {
    const assets = ['inter-latin-a1.woff2', 'inter-latin-ext-b2.woff2', 'source-serif-latin-c3.woff2', 'index.js'];
    const styles = '<link rel="stylesheet" crossorigin href="/x/assets/style.css">';
    const template = TEMPLATE.replace('</head>', `<script type="module" src="/x/a.js"></script>${styles}</head>`);
    const html = withFonts(template, assets, '/x/');
    expect(html.match(/rel="preload"/g)).toHaveLength(2);
    expect(html).toContain('href="/x/assets/inter-latin-a1.woff2" as="font"');
    const order = ['</title>', styles, 'rel="preload"', '<script'].map((part) => html.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(html.split(styles)).toHaveLength(2);
    expect(() => withFonts(template, ['index.js'], '/')).toThrow(/no font/);
    expect(() => withFonts(TEMPLATE, assets, '/')).toThrow(/0 of/);
  });
});

describe('the files of a site', () => {
  it('name the sitemap only where the origin is known', () => {
    expect(robots('https://example.org', '/x/')).toContain('Sitemap: https://example.org/x/sitemap.xml');
    expect(robots('', '/')).toBe('User-agent: *\nAllow: /\n');
  });

  it('list every page by its full address, encoded', () => {
    const xml = sitemap('https://example.org', '/x/', ['/', '/event/шуша']);
    expect(xml).toContain('<loc>https://example.org/x/</loc>');
    expect(xml).toContain('<loc>https://example.org/x/event/%D1%88%D1%83%D1%88%D0%B0</loc>');
  });

  it('say under which path the app is installed', () => {
    expect(JSON.parse(manifest('T', 'D', '/x/'))).toMatchObject({
      start_url: '/x/',
      scope: '/x/',
      name: 'Passages: T',
    });
  });
});
