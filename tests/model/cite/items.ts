import { readFileSync } from 'node:fs';
import { citedSources, eventItem, sourceItem } from '../../../src/model/cite/citeItems.ts';
import type { CslItem } from '../../../src/model/types.ts';
import { timelineOf } from '../records.ts';

const real = timelineOf(JSON.parse(readFileSync(new URL('../../../data/timeline.json', import.meta.url), 'utf8')));
const event = real.events.find(({ id }) => id === 'armenia-recalls-ambassador-to-israel');
if (event === undefined) throw new Error('The real list has lost its event');

const person = (given: string, family: string) => ({ given, family });
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => person('Ada', `Name${String(at + 1).padStart(2, '0')}`));

/** Works by what they put to the test. The first four are of the real list. */
export const ITEMS: Readonly<Record<string, CslItem>> = {
  'the real source with a title': sourceItem(real.sources[0] ?? ({ id: '', name: '', csl: { type: '' } } as never)),
  'the real source without a title': sourceItem(real.sources[1] ?? ({ id: '', name: '', csl: { type: '' } } as never)),
  'an event': eventItem(event, real, {
    address: 'https://example.org/event/armenia-recalls-ambassador-to-israel',
    accessed: '2026-11-03',
  }),
  'the source of that event': sourceItem(citedSources(event, real)[0] as never),
  'all fields': {
    id: 'full',
    type: 'article-journal',
    author: [{ family: 'Berg', given: 'Anna Maria', 'non-dropping-particle': 'van den', suffix: 'Jr.' }],
    title: 'On "Silence" & 100% of it',
    'container-title': 'Journal of Dates',
    publisher: 'Press',
    volume: 12,
    issue: '3',
    page: '101-119',
    DOI: 'https://doi.org/10.1000/182',
    URL: 'https://example.org/a_b',
    issued: { 'date-parts': [[2020, 3, 5]] },
    accessed: '2021-01-02',
    language: 'en',
  },
  'two authors': {
    id: 'two',
    type: 'webpage',
    author: [person('Jean-Luc', 'Ab'), person('Ceyda', 'Əliyeva')],
    title: 'Who was there?',
    'container-title': 'Site',
    issued: '2019-05',
    URL: 'https://example.org/who?a=1&b=2#c',
  },
  'three authors, one of them a body': {
    id: 'three',
    type: 'report',
    author: [person('A', 'First'), person('B', 'Second'), { literal: 'The Third Body' }],
    title: 'A Report',
    publisher: 'The Third Body',
    number: '7',
    issued: { 'date-parts': [['2018']] },
  },
  'eleven authors': { id: 'eleven', type: 'book', author: many(11), title: 'Many', publisher: 'Press', issued: '2001' },
  'twenty-two authors': { id: 'twentytwo', type: 'book', author: many(22), title: 'More', issued: '2002' },
  circa: {
    id: 'circa',
    type: 'book',
    author: [person('Old', 'Hand')],
    title: 'An Old Book',
    publisher: 'Press',
    'publisher-place': 'Baku',
    edition: '2',
    issued: '1915~',
  },
  'circa, and the year uncertain': { id: 'uncertain', type: 'book', title: 'Older', issued: '1815%' },
  'a year before ours': { id: 'bce', type: 'book', title: 'Oldest', issued: { 'date-parts': [[-350]] } },
  'a range of months': {
    id: 'range',
    type: 'article-newspaper',
    title: 'Daily',
    'container-title': 'The Times',
    issued: '2019-09/2020-02',
  },
  'a date in words': { id: 'words', type: 'article-magazine', title: 'Soon', issued: { literal: 'forthcoming' } },
  'a chapter': {
    id: 'chapter',
    type: 'chapter',
    author: [person('Ida', 'Part')],
    editor: [person('Ed', 'One'), person('Flo', 'Two')],
    title: 'A Part',
    'container-title': 'The Whole',
    publisher: 'Press',
    page: '9–21',
    issued: '2011',
  },
  'an edited book': { id: 'edited', type: 'book', editor: [person('Ed', 'One')], title: 'The Whole', issued: '2011' },
  'no more than a type': { id: 'bare', type: 'post-weblog' },
};
