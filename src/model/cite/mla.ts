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

/** One name, two with "and", of three and more the first with "et al." (MLA 9). */
function authorsText([first, second, ...others]: readonly Name[]): string {
  if (first === undefined) return '';
  if (second === undefined) return invertedName(first);
  return others.length > 0
    ? `${invertedName(first)}, et al.`
    : andList([invertedName(first), uprightName(second)], true);
}

/** Months of five letters and more are shortened (MLA 9, appendix 1). */
function shortMonth(month: number): string {
  const name = monthName(month);
  if (month > 20 || name.length < 5) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}

function fullDay({ year, month, day }: CitedDay): string {
  const parts = [day, month === undefined ? undefined : shortMonth(month), yearText(year, 'BCE')];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The date; where none is given MLA leaves it out. */
function dateText(item: CslItem, field: string): string | undefined {
  const date = citedDateOf(item, field);
  if (date === undefined) return undefined;
  const said = sayCited(date, fullDay);
  if (date.kind === 'words') return said;
  return `${date.circa ? 'circa ' : ''}${said}${date.uncertain ? '?' : ''}`;
}

/** The title; without one a description, neither quoted nor in italics (MLA 9). */
function titleRuns(item: CslItem): Runs {
  const title = fieldOf(item, 'title');
  if (title === undefined) return roman(describeType(item));
  return formOf(item) === 'book' ? italic(title) : quoted(title);
}

function pagesText(item: CslItem): string | undefined {
  const pages = pagesOf(item);
  return pages && `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${shortPages(pages, 'mla')}`;
}

/** The elements of the container, in MLA's order: name, contributors, version, number, publisher, date, place. */
function containerRuns(item: CslItem): Runs {
  const form = formOf(item);
  const [name, ...others] = form === 'book' ? [undefined, ...placesOf(item, '')] : placesOf(item, '');
  const hasContainer = fieldOf(item, 'container-title') !== undefined && form !== 'book';
  const editors = form === 'chapter' ? namesOf(item, 'editor') : [];
  const edition = fieldOf(item, 'edition');
  const [volume, issue] = [fieldOf(item, 'volume'), fieldOf(item, 'issue')];
  const texts = [
    editors.length > 0 ? `edited by ${andList(editors.map(uprightName))}` : undefined,
    edition && `${ordinalOf(edition)} ed.`,
    volume && `vol. ${volume}`,
    issue && `no. ${issue}`,
    form === 'book' ? fieldOf(item, 'number') && `no. ${fieldOf(item, 'number')}` : undefined,
    ...(form === 'article' ? [] : others),
    dateText(item, 'issued'),
    pagesText(item),
    linkOf(item),
  ];
  const first = name === undefined ? undefined : hasContainer ? italic(name) : roman(name);
  const [opening, ...rest] = texts.filter((text) => text !== undefined && text !== '');
  const said = opening === undefined ? [] : [first || /^https?:/.test(opening) ? opening : capital(opening), ...rest];
  return joinRuns([first, ...said.map((text) => (text ? roman(text) : undefined))], ', ');
}

/** An entry of the works cited in the style of the MLA, 9th edition. Without an author the title comes first. */
export function formatMla(item: CslItem): Runs {
  const authors = namesOf(item, 'author');
  const editors = formOf(item) === 'book' && authors.length === 0 ? namesOf(item, 'editor') : [];
  const role = editors.length === 0 ? '' : editors.length > 1 ? ', editors' : ', editor';
  const author = `${authorsText(authors.length > 0 ? authors : editors)}${role}`;
  const accessed = citedDateOf(item, 'issued') === undefined ? dateText(item, 'accessed') : undefined;
  return sentences([
    roman(author),
    titleRuns(item),
    containerRuns(item),
    accessed === undefined ? undefined : roman(`Accessed ${accessed}`),
  ]);
}
