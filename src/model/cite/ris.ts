import type { CslItem } from '../types.ts';
import { citedDateOf, sayCited, yearText, type CitedDate } from './cslDate.ts';
import { doiOf, fieldOf, namesOf, type Name } from './cslFields.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

const nameText = (name: Name): string =>
  name.kind === 'body' ? name.name : [name.family, name.given, name.suffix].filter((part) => part !== '').join(', ');

/** YYYY/MM/DD/other, of which only what is known is filled in. */
function dateText(date: CitedDate | undefined): string | undefined {
  if (date?.kind !== 'calendar' || date.from.year < 1) return undefined;
  const { year, month, day } = date.from;
  const parts = [month !== undefined && month < 13 ? month : undefined, day];
  const circa = date.circa || date.uncertain ? 'ca.' : '';
  const digits = parts.map((part) => (part === undefined ? '' : String(part).padStart(2, '0')));
  return [String(year).padStart(4, '0'), ...digits, circa].join('/');
}

/** A record in RIS, with its line ends (CR LF). Unknown fields are left out: RIS has no sign for them. */
export function formatRis(item: CslItem): string {
  const issued = citedDateOf(item, 'issued');
  const accessed = dateText(citedDateOf(item, 'accessed'));
  const [startPage, endPage] = fieldOf(item, 'page')?.split(/\s*(?:--?|–)\s*/) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', fieldOf(item, 'id')],
    ...namesOf(item, 'author').map((name) => ['AU', nameText(name)] as const),
    ...namesOf(item, 'editor').map((name) => ['ED', nameText(name)] as const),
    ['TI', fieldOf(item, 'title')],
    ['T2', fieldOf(item, 'container-title')],
    ['PB', fieldOf(item, 'publisher')],
    ['CY', fieldOf(item, 'publisher-place')],
    ['ET', fieldOf(item, 'edition')],
    ['VL', fieldOf(item, 'volume')],
    ['IS', fieldOf(item, 'issue') ?? fieldOf(item, 'number')],
    ['SP', startPage],
    ['EP', endPage],
    ['PY', issued && sayCited(issued, ({ year }) => yearText(year, 'BCE'))],
    ['DA', dateText(issued)],
    ['Y2', accessed],
    ['DO', doiOf(item)],
    ['UR', fieldOf(item, 'URL')],
    ['LA', fieldOf(item, 'language')],
    ['N1', fieldOf(item, 'note')],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
