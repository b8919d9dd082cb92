import type { CslItem } from '../types.ts';
import { capital, citedDateOf, monthName, sayCited, yearText, type CitedDay } from './cslDate.ts';
import {
  describeType,
  fieldOf,
  formOf,
  linkOf,
  namesOf,
  ordinalOf,
  pagesOf,
  placesOf,
  shortPages,
  type Name,
} from './cslFields.ts';
import { andList, invertedName, uprightName } from './names.ts';
import { italic, joinRuns, quoted, roman, sentences, type Runs } from './runs.ts';

const MOST_NAMES = 10; // Chicago 17, 15.9: of more, the first seven and "et al."

function authorsText(names: readonly Name[]): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const listed = [invertedName(first), ...others.map(uprightName)];
  return names.length > MOST_NAMES ? `${listed.slice(0, 7).join(', ')}, et al.` : andList(listed, true);
}

/** The year after the author; "n.d." where none is given (Chicago 17, 15.50). */
function yearRuns(item: CslItem): Runs {
  const date = citedDateOf(item, 'issued');
  if (date === undefined) return roman('n.d.');
  const said = sayCited(date, ({ year }) => yearText(year, 'BCE'));
  if (date.kind === 'calendar' && date.uncertain) return roman(`[${date.circa ? 'ca. ' : ''}${said}?]`);
  if (date.kind === 'words') return roman(capital(said));
  return roman(date.circa ? `ca. ${said}` : said);
}

const fullDay = ({ year, month, day }: CitedDay): string => {
  if (month === undefined) return yearText(year, 'BCE');
  return `${monthName(month)}${day === undefined ? '' : ` ${day},`} ${yearText(year, 'BCE')}`;
};

function dayText(item: CslItem, field: string): string | undefined {
  const date = citedDateOf(item, field);
  if (date?.kind !== 'calendar') return field === 'accessed' && date !== undefined ? date.text : undefined;
  return date.from.month === undefined ? undefined : sayCited(date, fullDay);
}

/** The title; without one a description that is neither quoted nor set in italics. */
function titleRuns(item: CslItem): Runs {
  const title = fieldOf(item, 'title');
  if (title === undefined) return roman(`Untitled ${describeType(item).toLowerCase()}`);
  return formOf(item) === 'book' ? italic(title) : quoted(title);
}

const pagesText = (item: CslItem): string | undefined => {
  const pages = pagesOf(item);
  return pages && shortPages(pages, 'chicago');
};

function articleRuns(item: CslItem): Runs {
  const journal = fieldOf(item, 'container-title');
  const [volume, issue, pages] = [fieldOf(item, 'volume'), fieldOf(item, 'issue'), pagesText(item)];
  const name = journal === undefined ? undefined : italic(journal);
  if (item.type !== 'article-journal') return joinRuns([name, roman(dayText(item, 'issued') ?? '')], ', ');
  const number = volume === undefined ? issue && `no. ${issue}` : issue === undefined ? volume : `${volume} (${issue})`;
  const placed = joinRuns([name, number ? roman(number) : undefined], volume === undefined ? ', ' : ' ');
  return joinRuns([placed, pages === undefined ? undefined : roman(pages)], ': ');
}

function chapterRuns(item: CslItem): Runs | undefined {
  const book = fieldOf(item, 'container-title');
  const editors = namesOf(item, 'editor');
  const pages = pagesText(item);
  if (book === undefined) return undefined;
  const by = editors.length === 0 ? undefined : roman(`edited by ${andList(editors.map(uprightName))}`);
  return [{ text: 'In ' }, ...joinRuns([italic(book), by, pages === undefined ? undefined : roman(pages)], ', ')];
}

function publisherRuns(item: CslItem): Runs {
  const names = [fieldOf(item, 'publisher-place'), fieldOf(item, 'publisher')];
  return roman(names.filter((name) => name !== undefined).join(': '));
}

function sourceRuns(item: CslItem, author: string): readonly (Runs | undefined)[] {
  const form = formOf(item);
  if (form === 'article') return [articleRuns(item)];
  if (form === 'chapter') return [chapterRuns(item), publisherRuns(item)];
  if (form === 'page') return [...placesOf(item, author).map(roman), roman(dayText(item, 'issued') ?? '')];
  const edition = fieldOf(item, 'edition');
  const number = fieldOf(item, 'number');
  const notes = [edition && `${ordinalOf(edition)} ed.`, number && `No. ${number}`];
  return [...notes.map((note) => (note ? roman(note) : undefined)), publisherRuns(item)];
}

/** A day of access belongs only to what gives no date of its own (Chicago 17, 14.12 and 15.50). */
function accessedRuns(item: CslItem): Runs | undefined {
  const accessed = citedDateOf(item, 'issued') === undefined ? dayText(item, 'accessed') : undefined;
  return accessed === undefined ? undefined : roman(`Accessed ${accessed}`);
}

/** A reference in the author-date style of Chicago, 17th edition. Without an author the title comes first. */
export function formatChicago(item: CslItem): Runs {
  const authors = namesOf(item, 'author');
  const editors = formOf(item) === 'book' && authors.length === 0 ? namesOf(item, 'editor') : [];
  const role = editors.length === 0 ? '' : editors.length > 1 ? ', eds' : ', ed';
  const author = `${authorsText(authors.length > 0 ? authors : editors)}${role}`;
  const title = titleRuns(item);
  const head = author === '' ? [title, yearRuns(item)] : [roman(author), yearRuns(item), title];
  const link = linkOf(item);
  return sentences([...head, ...sourceRuns(item, author), accessedRuns(item), link ? roman(link) : undefined]);
}
