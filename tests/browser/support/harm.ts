import type { Page } from '@playwright/test';

/** Elements of which no page of ours has any, and attributes that run what they hold. */
const FOREIGN =
  'img, object, embed, base, b > script, font, audio, video, form, [srcdoc], [onerror], [onload], [onclick]';

/**
 * What the words of a list have done to a page; empty where it is as harmless as any. Looked for: scripts that ran,
 * prototypes that changed, elements and links that are not ours, letters of ours that run backwards, and attributes and
 * the title, in which a direction is left open.
 */
export const harmOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate((foreign) => {
    const harm: string[] = [];
    const found = globalThis as { readonly attacked?: unknown };
    if (found.attacked !== undefined) harm.push('a script ran');
    if ('polluted' in {}) harm.push('a prototype changed');

    for (const element of document.querySelectorAll(foreign)) harm.push(`foreign: ${element.outerHTML.slice(0, 80)}`);
    for (const script of document.scripts) {
      if (script.type === 'application/ld+json') JSON.parse(script.textContent);
      else if (new URL(script.src, 'about:blank').origin !== location.origin) harm.push(`script: ${script.outerHTML}`);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const { protocol, origin, rel } = link;
      if (!/^https?:$/.test(protocol)) harm.push(`link: ${link.href.slice(0, 80)}`);
      else if (origin !== location.origin && !rel.split(' ').includes('noopener')) harm.push(`opener: ${link.href}`);
    }
    for (const frame of document.querySelectorAll('iframe'))
      if (new URL(frame.src).origin !== location.origin) harm.push(`frame: ${frame.src}`);

    /** Whether a direction that the text sets is in force at a Latin letter, or at its end. */
    const turns = (text: string): boolean => {
      const open: string[] = [];
      for (const sign of text) {
        if (/[\u202A\u202B\u202D\u202E]/.test(sign)) open.push('\u202C');
        else if (/[\u2066-\u2068]/.test(sign)) open.push('\u2069');
        else if (sign === '\u2069' && open.includes(sign)) while (open.pop() !== sign);
        else if (sign === '\u202C' && open.at(-1) === sign) open.pop();
        else if (sign === '\u2069') return true;
      }
      return open.length > 0;
    };
    if (turns(document.title)) harm.push(`title: ${JSON.stringify(document.title)}`);
    for (const element of document.querySelectorAll('body *'))
      for (const { name, value } of element.attributes)
        if (!['value', 'href', 'cite'].includes(name) && value.length < 5_000 && turns(value))
          // what a reader typed is the reader's
          harm.push(`attribute ${name}: ${JSON.stringify(value)}`);

    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if ((node.textContent ?? '').length > 5_000) continue;
      if (node.parentElement?.closest('blockquote, p:has(> mark)')) continue; // verbatim, in a paragraph of its own
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[A-Za-z0-9]{2,}/g)) {
        const boxAt = (at: number): DOMRect | undefined => {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getClientRects()[0];
        };
        const [first, second] = [boxAt(index), boxAt(index + 1)];
        if (!first?.width || !second?.width || Math.abs(first.top - second.top) > 2) continue;
        if (second.left < first.left) {
          harm.push(`backwards: ${word} in ${JSON.stringify(node.textContent)}`);
          break;
        }
      }
    }
    return harm;
  }, FOREIGN);
