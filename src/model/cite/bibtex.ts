import type { CslItem } from '../types.ts';
import { citedDateOf, monthName, sayCited, yearText } from './cslDate.ts';
import { doiOf, fieldOf, formOf, linkOf, namesOf, type Name } from './cslFields.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it is. Letters stay as they are: UTF-8. */
const escapeTex = (text: string): string => text.replace(/[\\~^]|[{}#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** An address is read verbatim: only what would close the field is encoded. */
const escapeUrl = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);

const nameText = (name: Name): string => {
  if (name.kind === 'body') return `{${escapeTex(name.name)}}`;
  return [name.family, name.suffix, name.given]
    .filter((part) => part !== '')
    .map(escapeTex)
    .join(', ');
};

const TYPES = { article: 'article', book: 'book', chapter: 'incollection', page: 'misc' } as const;

/** The name that BibTeX styles give a month. */
const monthMacro = (month = 13): string | undefined =>
  month > 12 ? undefined : monthName(month).slice(0, 3).toLowerCase();

function typeOf(item: CslItem): string {
  return item.type === 'report' ? 'techreport' : TYPES[formOf(item)];
}

function keyOf(item: CslItem): string {
  return (fieldOf(item, 'id') ?? 'source').normalize('NFKD').replace(/[^\w:.-]+/g, '') || 'source';
}

function dateFields(item: CslItem): readonly (readonly [string, string | undefined])[] {
  const issued = citedDateOf(item, 'issued');
  const accessed = citedDateOf(item, 'accessed');
  const pad = (number: number): string => String(number).padStart(2, '0');
  const read =
    accessed &&
    sayCited(accessed, ({ year, month, day }) =>
      [String(year), ...[month, day].filter((part) => part !== undefined).map(pad)].join('-'),
    );
  const circa = issued?.kind === 'calendar' && (issued.circa || issued.uncertain) ? 'ca. ' : '';
  return [
    ['year', issued && escapeTex(`${circa}${sayCited(issued, ({ year }) => yearText(year, 'BCE'))}`)],
    ['month', issued?.kind === 'calendar' ? monthMacro(issued.from.month) : undefined],
    ['urldate', read && escapeTex(read)],
  ];
}

/** A BibTeX entry. Unknown fields are left out: BibTeX has no sign for them. The title keeps its capitals. */
export function formatBibtex(item: CslItem): string {
  const form = formOf(item);
  const names = (field: string): string | undefined => namesOf(item, field).map(nameText).join(' and ') || undefined;
  const text = (field: string): string | undefined => {
    const value = fieldOf(item, field);
    return value === undefined ? undefined : escapeTex(value);
  };
  const title = text('title');
  const container = text('container-title');
  const publisher = text('publisher');
  const places = [...new Set([container, publisher].filter((place) => place !== undefined))];
  const doi = doiOf(item);
  const link = linkOf(item);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', names('author')],
    ['editor', names('editor')],
    ['title', title && `{${title}}`],
    ['journal', form === 'article' ? container : undefined],
    ['booktitle', form === 'chapter' ? container : undefined],
    ['howpublished', form === 'page' ? places.join(', ') || undefined : undefined],
    [item.type === 'report' ? 'institution' : 'publisher', form === 'page' ? undefined : publisher],
    ['address', text('publisher-place')],
    ['edition', text('edition')],
    ['volume', text('volume')],
    ['number', text('issue') ?? text('number')],
    ['pages', text('page')?.replace(/\s*(--?|–)\s*/g, '--')],
    ...dateFields(item),
    ['doi', doi === undefined ? undefined : escapeUrl(doi)],
    ['url', link === undefined ? undefined : escapeUrl(link)],
    ['language', text('language')],
    ['note', text('note')],
  ];
  const bare = (name: string, value: string): string => (name === 'month' ? value : `{${value}}`);
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${bare(name, value)},`]));
  return [`@${typeOf(item)}{${keyOf(item)},`, ...lines, '}', ''].join('\n');
}
