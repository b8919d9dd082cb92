import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventPage, jsonLdText, listDataset, sourceNode, sourcePage, type JsonLd } from '../../src/model/jsonLd.ts';
import { yearsOf } from '../../src/model/jsonLdDates.ts';
import type { Source } from '../../src/model/types.ts';
import { dayOf } from '../../src/time/day.ts';
import { timelineOf } from './records.ts';

const real = timelineOf(JSON.parse(readFileSync(new URL('../../data/timeline.json', import.meta.url), 'utf8')));
const LIST = 'https://example.org/';

const WORK = ['name', 'url', 'author', 'publisher', 'datePublished', 'inLanguage', 'isPartOf', 'description', 'text'];

/** What is used of schema.org, by type: each property is one that the vocabulary gives this type or one above it. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  WebPage: [...WORK, 'about', 'hasPart', 'mainEntity', 'temporalCoverage'],
  Dataset: [...WORK, 'citation', 'temporalCoverage'],
  Quotation: [...WORK, 'spokenByCharacter'],
  Claim: [...WORK, 'appearance'],
  ScholarlyArticle: WORK,
  NewsArticle: WORK,
  Book: WORK,
  WebSite: WORK,
  Periodical: WORK,
  CreativeWork: WORK,
  Organization: ['name', 'url'],
  Person: ['name', 'url'],
};

function strangersIn(node: JsonLd): readonly string[] {
  const { '@type': type, ...properties } = node;
  const allowed = VOCABULARY[type];
  if (allowed === undefined) return [type];
  return Object.entries(properties).flatMap(([name, value]) => {
    const own = allowed.includes(name) ? [] : [`${type}.${name}`];
    const inner = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(
      (item): item is JsonLd => typeof item === 'object' && item !== null,
    );
    if (value === undefined || value === '') return [`${type}.${name} is empty`];
    return [...own, ...inner.flatMap(strangersIn)];
  });
}

const source = (csl: Source['csl']): Source => ({ id: 'x' as Source['id'], name: 'X', csl });

describe('JSON-LD', () => {
  test('of all real pages keeps to the vocabulary', () => {
    const pages = [
      ...real.events.map((event) => eventPage(event, real, `${LIST}event/${event.id}`, LIST)),
      ...real.sources.map((one) => sourcePage(one, real, `${LIST}source/${one.id}`, LIST)),
      listDataset(real, LIST, ['1947', '2026']),
    ];
    expect(pages.flatMap(strangersIn)).toEqual([]);
    expect(JSON.stringify(pages)).not.toMatch(/ClaimReview|reviewRating/);
  });

  test('the check knows a stranger', () => {
    expect(strangersIn({ '@type': 'WebPage', colour: 'red', about: { '@type': 'Ghost' } })).toEqual([
      'WebPage.colour',
      'Ghost',
    ]);
  });

  test('a statement is a claim with its quotations; nothing else is', () => {
    for (const event of real.events) {
      const page = eventPage(event, real, LIST, LIST);
      const main = page['mainEntity'] as JsonLd | undefined;
      expect(main?.['@type']).toBe(event.kind === 'statement' ? 'Claim' : undefined);
      const quotations = (main === undefined ? page['hasPart'] : main['appearance']) as readonly JsonLd[];
      expect(quotations.map(({ text }) => text)).toEqual(event.citations.map(({ passage }) => passage.exact));
    }
  });

  test('a list covers its years', () => {
    const span = { startDay: dayOf(1947), endDay: dayOf(2027) };
    expect(listDataset(real, LIST, yearsOf(span))['temporalCoverage']).toBe('1947/2026');
    expect(listDataset(real, LIST, yearsOf(undefined))).not.toHaveProperty('temporalCoverage');
  });

  test('a source has what its list knows, and an uncertain date is none', () => {
    expect(sourceNode(source({ type: 'webpage', 'container-title': 'News.Az' }))).toEqual({
      '@type': 'WebPage',
      isPartOf: { '@type': 'WebSite', name: 'News.Az' },
    });
    expect(sourceNode(source({ type: 'article-journal', issued: '2020-03-05', author: [{ literal: 'A' }] }))).toEqual({
      '@type': 'ScholarlyArticle',
      author: [{ '@type': 'Organization', name: 'A' }],
      datePublished: '2020-03-05',
    });
    expect(sourceNode(source({ type: 'book', issued: '1915~' }))).toEqual({ '@type': 'Book' });
  });

  test('no text can close the script it stands in', () => {
    const text = jsonLdText({ '@type': 'WebPage', name: '</script><script>alert(1)</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: '</script><script>alert(1)</script><!--',
    });
  });
});
