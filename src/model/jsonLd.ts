import { formatEdtf } from '../time/edtf.ts';
import { cslIssued } from './jsonLdDates.ts';
import { fieldOf, namesOf } from './cite/cslFields.ts';
import { SITE } from './cite/citeItems.ts';
import type { Citation, CslItem, Source, TimelineEvent, TimelineHead } from './types.ts';

/** A node in the vocabulary of schema.org. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: JsonValue | undefined;
}
type JsonValue = string | number | JsonLd | readonly (string | JsonLd)[];

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** JSON for a script element: `<` is escaped, so no text can close it. */
export const jsonLdText = (node: JsonLd): string => JSON.stringify({ ...CONTEXT, ...node }).replaceAll('<', '\\u003c');

const known = (fields: Readonly<Record<string, JsonValue | undefined>>): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, JsonValue] => {
      const [, value] = entry;
      return value !== undefined && (!Array.isArray(value) || value.length > 0);
    }),
  );

const TYPES: Readonly<Record<string, string>> = {
  webpage: 'WebPage',
  'article-newspaper': 'NewsArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'post-weblog': 'BlogPosting',
  book: 'Book',
  report: 'Report',
  chapter: 'Chapter',
};

const containerType = ({ type }: CslItem): string =>
  /^(webpage|post)/.test(type) ? 'WebSite' : /^article-/.test(type) ? 'Periodical' : 'CreativeWork';

/** A source as a work; what its list does not know is left out. */
export function sourceNode({ csl }: Source): JsonLd {
  const names = namesOf(csl, 'author').map((name): JsonLd =>
    name.kind === 'body'
      ? { '@type': 'Organization', name: name.name }
      : { '@type': 'Person', name: [name.given, name.family].filter((part) => part !== '').join(' ') },
  );
  const container = fieldOf(csl, 'container-title');
  const publisher = fieldOf(csl, 'publisher');
  return {
    '@type': TYPES[csl.type] ?? 'CreativeWork',
    ...known({
      name: fieldOf(csl, 'title'),
      url: fieldOf(csl, 'URL'),
      author: names,
      isPartOf: container === undefined ? undefined : { '@type': containerType(csl), name: container },
      publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
      datePublished: cslIssued(csl),
      inLanguage: fieldOf(csl, 'language'),
    }),
  };
}

/** A passage, verbatim: whose words they are, where that is said, and the work that has them. */
function quotationNode({ passage, speaker, source }: Citation, sources: readonly Source[]): JsonLd {
  const from = sources.find(({ id }) => id === source);
  return {
    '@type': 'Quotation',
    text: passage.exact,
    ...known({
      spokenByCharacter: speaker, // as text: the list does not say whether it is a person or a body
      isPartOf: from && sourceNode(from),
      inLanguage: from && fieldOf(from.csl, 'language'),
    }),
  };
}

const listNode = (head: TimelineHead, address: string): JsonLd => ({
  '@type': 'Dataset',
  name: head.title,
  url: address,
});

/** What a statement claims, and where it appears. It is not rated: nothing here is. */
function claimNode(event: TimelineEvent, quotations: readonly JsonLd[]): JsonLd {
  return { '@type': 'Claim', name: event.title, ...known({ text: event.summary, appearance: quotations }) };
}

/** The page of one event: the passages it quotes, and of a statement the claim that is made. */
export function eventPage(event: TimelineEvent, head: TimelineHead, address: string, listAddress: string): JsonLd {
  const quotations = event.citations.map((citation) => quotationNode(citation, head.sources));
  const { date, extent, kind } = event;
  return {
    '@type': 'WebPage',
    name: event.title,
    url: address,
    inLanguage: head.language,
    isPartOf: listNode(head, listAddress),
    ...known({
      description: event.summary === '' ? undefined : event.summary,
      temporalCoverage: extent === undefined || date.edtf === undefined ? undefined : formatEdtf(date.edtf),
      mainEntity: kind === 'statement' ? claimNode(event, quotations) : undefined,
      hasPart: kind === 'statement' ? undefined : quotations,
    }),
  };
}

/** The list as a dataset. `years` are the first and the last that it has, as EDTF or ISO 8601 has them. */
export function listDataset(
  head: TimelineHead,
  address: string,
  years: readonly [from: string, to: string] | undefined,
): JsonLd {
  return {
    '@type': 'Dataset',
    name: head.title,
    url: address,
    inLanguage: head.language,
    ...known({
      description: head.description === '' ? undefined : head.description,
      temporalCoverage: years?.join('/'),
      citation: head.sources.map(sourceNode),
    }),
    publisher: { '@type': 'Organization', name: SITE },
  };
}

/** The page on a source: it is about that work. */
export const sourcePage = (source: Source, head: TimelineHead, address: string, listAddress: string): JsonLd => ({
  '@type': 'WebPage',
  name: source.name,
  url: address,
  about: sourceNode(source),
  isPartOf: listNode(head, listAddress),
});

/** A page that shows the list in its own way: a step at a time, on paper, as a quiz. */
export const plainPage = (name: string, head: TimelineHead, address: string, listAddress: string): JsonLd => ({
  '@type': 'WebPage',
  name,
  url: address,
  inLanguage: head.language,
  isPartOf: listNode(head, listAddress),
});
