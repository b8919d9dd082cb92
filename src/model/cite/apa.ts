import type { CslItem } from '../types.ts';
import { citedDateOf, monthName, sayCited, yearText, type CitedDay } from './cslDate.ts';
import {
  describeType,
  fieldOf,
  formOf,
  linkOf,
  namesOf,
  ordinalOf,
  pagesOf,
  placesOf,
  type Name,
} from './cslFields.ts';
import { closed, italic, joinRuns, plainText, roman, sentences, type Runs } from './runs.ts';

const MOST_NAMES = 20; // APA 7, 9.8: of more, the first 19, an ellipsis and the last

const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => (part === '' ? '' : `${Array.from(part)[0]}.`))
        .join('-'),
    )
    .join(' ');

function inverted(name: Name): string {
  if (name.kind === 'body') return name.name;
  return [name.family, initials(name.given), name.suffix].filter((part) => part !== '').join(', ');
}

const upright = (name: Name): string =>
  name.kind === 'body' ? name.name : [initials(name.given), name.family].filter((part) => part !== '').join(' ');

function listed(names: readonly string[], pairComma: boolean): string {
  if (names.length > MOST_NAMES) return `${names.slice(0, MOST_NAMES - 1).join(', ')}, . . . ${names.at(-1)}`;
  if (names.length < 2) return names[0] ?? '';
  const comma = names.length > 2 || pairComma ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} & ${names.at(-1)}`;
}

const roleOf = (editors: readonly Name[]): string => (editors.length > 1 ? 'Eds.' : 'Ed.');

function fullDate({ year, month, day }: CitedDay): string {
  const text = yearText(year, 'B.C.E.');
  return month === undefined ? text : `${text}, ${monthName(month)}${day === undefined ? '' : ` ${day}`}`;
}

/** The date in its brackets; "n.d." where none is given (APA 7, 9.17). */
function dateRuns(item: CslItem): Runs {
  const date = citedDateOf(item, 'issued');
  if (date === undefined) return roman('(n.d.)');
  const yearOnly = /^(book|chapter|report|thesis|article-journal|paper-conference)$/.test(item.type);
  const said = sayCited(date, (day) => (yearOnly ? yearText(day.year, 'B.C.E.') : fullDate(day)));
  return roman(`(${date.kind === 'calendar' && (date.circa || date.uncertain) ? 'ca. ' : ''}${said})`);
}

/** Title and edition. Without a title a description in square brackets (APA 7, 9.22). */
function titleRuns(item: CslItem): Runs {
  const title = fieldOf(item, 'title');
  const form = formOf(item);
  const edition = form === 'book' ? fieldOf(item, 'edition') : undefined;
  const number = form === 'book' ? fieldOf(item, 'number') : undefined;
  const notes = [number && `No. ${number}`, edition && `${ordinalOf(edition)} ed.`].filter(Boolean).join(', ');
  const alone = form === 'book' || form === 'page';
  const named = title === undefined ? roman(`[${describeType(item)}]`) : alone ? italic(title) : roman(title);
  return notes === '' ? named : [...named, { text: ` (${notes})` }];
}

function articleRuns(item: CslItem): Runs {
  const volume = fieldOf(item, 'volume');
  const issue = fieldOf(item, 'issue');
  const pages = pagesOf(item);
  const number = [...(volume ? italic(volume) : []), ...(issue ? roman(`(${issue})`) : [])];
  const journal = fieldOf(item, 'container-title');
  return joinRuns([journal ? italic(journal) : undefined, number, pages ? roman(pages) : undefined], ', ');
}

function chapterRuns(item: CslItem): Runs {
  const editors = namesOf(item, 'editor');
  const book = fieldOf(item, 'container-title');
  const pages = pagesOf(item);
  if (book === undefined && editors.length === 0) return [];
  const by = editors.length === 0 ? undefined : roman(`${listed(editors.map(upright), false)} (${roleOf(editors)})`);
  const within = joinRuns([by, book === undefined ? undefined : italic(book)], ', ');
  return [{ text: 'In ' }, ...within, ...(pages ? roman(` (${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages})`) : [])];
}

function sourceRuns(item: CslItem, author: string): readonly Runs[] {
  const form = formOf(item);
  const publisher = fieldOf(item, 'publisher');
  const published = publisher !== undefined && publisher !== author ? [roman(publisher)] : [];
  if (form === 'article') return [articleRuns(item)];
  if (form === 'chapter') return [chapterRuns(item), ...published];
  return form === 'book' ? published : placesOf(item, author).map(roman);
}

/** A date of retrieval belongs only to what gives no date of its own (APA 7, 9.16). */
function linkRuns(item: CslItem): Runs {
  const link = linkOf(item);
  if (link === undefined) return [];
  const accessed = citedDateOf(item, 'issued') === undefined ? citedDateOf(item, 'accessed') : undefined;
  if (accessed === undefined) return roman(link);
  const said = sayCited(accessed, ({ year, month, day }) =>
    month === undefined ? String(year) : `${monthName(month)}${day === undefined ? '' : ` ${day}`}, ${year}`,
  );
  return roman(`Retrieved ${said}, from ${link}`);
}

/** A reference in the style of the APA, 7th edition. What is not known is said as the style says it, or left out. */
export function formatApa(item: CslItem): Runs {
  const authors = namesOf(item, 'author');
  const editors = formOf(item) === 'book' ? namesOf(item, 'editor') : [];
  const author =
    authors.length > 0
      ? listed(authors.map(inverted), true)
      : editors.length > 0
        ? `${listed(editors.map(inverted), true)} (${roleOf(editors)})`
        : '';
  const title = titleRuns(item);
  const head = author === '' ? [title, dateRuns(item)] : [roman(author), dateRuns(item), title];
  const rest = sentences([...head.map(closed), ...sourceRuns(item, plainText(roman(author)))]);
  return joinRuns([rest, linkRuns(item)], ' ');
}
