import { balanced } from '../../base/bidi.ts';
import { shownName } from '../../base/shownText.ts';
import type { CslItem } from '../types.ts';

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? shownName(String(value)).replace(/\s+/g, ' ').trim() : '';

/** A field of a CSL item as one line; numbers count as text. `undefined` where it is absent, empty or something else. */
export const fieldOf = (item: CslItem, field: string): string | undefined => asText(item[field]) || undefined;

/** An address is given whole or not at all: servers take none that is longer. */
export const MOST_OF_ADDRESS = 8_000;

function urlOf(item: CslItem): string | undefined {
  const url = item['URL'];
  const isAddress = typeof url === 'string' && url.trim() !== '' && url.length <= MOST_OF_ADDRESS;
  return isAddress ? balanced(url.trim()) : undefined;
}

/** A person, or a body that has one name. */
export type Name =
  | { readonly kind: 'body'; readonly name: string }
  | { readonly kind: 'person'; readonly family: string; readonly given: string; readonly suffix: string };

function nameOf(value: unknown): readonly Name[] {
  if (!isFields(value)) return [];
  const literal = asText(value['literal']);
  if (literal !== '') return [{ kind: 'body', name: literal }];
  const particle = asText(value['non-dropping-particle']);
  const family = [particle, asText(value['family'])].filter(Boolean).join(' ');
  const given = [asText(value['given']), asText(value['dropping-particle'])].filter(Boolean).join(' ');
  if (family === '') return given === '' ? [] : [{ kind: 'body', name: given }];
  return [{ kind: 'person', family, given, suffix: asText(value['suffix']) }];
}

/** The names of a CSL item's field, such as `author`; those that cannot be read are left out. */
export function namesOf(item: CslItem, field: string): readonly Name[] {
  const value = item[field];
  return Array.isArray(value) ? value.flatMap(nameOf) : [];
}

/** Where a work is found: its DOI as an address, else its URL. */
export function linkOf(item: CslItem): string | undefined {
  const doi = doiOf(item);
  return doi === undefined ? urlOf(item) : `https://doi.org/${doi}`;
}

/** How a reference is built: alone, in a periodical, in a book, or on a site. */
export type WorkForm = 'article' | 'book' | 'chapter' | 'page';

/** The form of a CSL type. What has none of its own is cited as a page. */
export function formOf({ type }: CslItem): WorkForm {
  if (/^(article-|review)/.test(type)) return 'article';
  if (/^(chapter|paper-conference|entry)/.test(type)) return 'chapter';
  return /^(book|report|thesis|pamphlet)$/.test(type) ? 'book' : 'page';
}

/** What a work without a title is called: a description, never a title made up. */
export function describeType({ type }: CslItem): string {
  if (/^(article|review)/.test(type)) return 'Article';
  if (/^(chapter|entry)/.test(type)) return 'Chapter';
  const words: Readonly<Record<string, string>> = { webpage: 'Web page', 'post-weblog': 'Blog post', post: 'Post' };
  return (
    words[type] ?? (/^(book|report|thesis|pamphlet)$/.test(type) ? type[0]?.toUpperCase() + type.slice(1) : 'Document')
  );
}

/** The names of sites and publishers in their order, each once, and none that is said already. */
export function placesOf(item: CslItem, said: string): readonly string[] {
  const names = [fieldOf(item, 'container-title'), fieldOf(item, 'publisher')];
  return [...new Set(names.filter((name) => name !== undefined))].filter((name) => name !== said);
}

/** "2nd" for "2"; what is no number stays as it is. */
export function ordinalOf(text: string): string {
  if (!/^\d+$/.test(text)) return text;
  const number = Number(text);
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${text}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** "10–20" for "10-20". */
export const pagesOf = (item: CslItem): string | undefined => fieldOf(item, 'page')?.replace(/\s*(--?|–)\s*/g, '–');

/**
 * "101–19" for "101–119": of a second number beyond 99 in the same hundred the last two digits (MLA 9). Chicago
 * (17, 9.61) leaves numbers whole after a full hundred, and of 101 to 109 keeps one digit.
 */
export function shortPages(pages: string, style: 'chicago' | 'mla'): string {
  return pages.replace(/\b(\d{3,})–(\d{3,})\b/g, (whole, from: string, to: string) => {
    const [first, last] = [Number(from), Number(to)];
    if (from.length !== to.length || Math.floor(first / 100) !== Math.floor(last / 100)) return whole;
    if (style === 'mla') return `${from}–${to.slice(-2)}`;
    return first % 100 === 0 ? whole : `${from}–${String(last % 100)}`;
  });
}

/** A DOI without the address of its resolver. */
export const doiOf = (item: CslItem): string | undefined =>
  fieldOf(item, 'DOI')?.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');
