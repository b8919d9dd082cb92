import { formatEdtf } from '../time/edtf.ts';
import type { TimelineEvent, TimelineHead } from './types.ts';

/** Tells spreadsheets that the file is UTF-8. */
export const BOM = '\uFEFF';

const LINE_END = '\r\n'; // RFC 4180

/**
 * A text that no spreadsheet takes for a formula: where it begins as one does, an apostrophe stands before it, which says
 * "text" (OWASP, CSV injection). White space in front does not hide the sign.
 */
export const guardFormula = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text);

/** One cell (RFC 4180): in quotation marks where it holds one, a comma, or a line break; marks in it doubled. */
export function csvCell(text: string): string {
  const safe = guardFormula(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its end. */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(',') + LINE_END;

const COLUMNS = [
  'id',
  'date',
  'date basis',
  'date as stated',
  'kind',
  'title',
  'summary',
  'tracks',
  'themes',
  'speakers',
  'sources',
  'passages',
];

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function cellsOf(event: TimelineEvent, head: TimelineHead): readonly string[] {
  const { id, date, kind, title, summary, tracks, themes, citations } = event;
  const names = (ids: readonly string[], items: readonly { readonly id: string; readonly name: string }[]): string =>
    ids.map((one) => items.find((item) => item.id === one)?.name ?? one).join('; ');
  return [
    id,
    date.edtfText ?? (date.edtf === undefined ? '' : formatEdtf(date.edtf)),
    date.basis,
    date.asStated ?? '',
    kind,
    title,
    summary,
    names(
      tracks,
      head.tracks.map((track) => ({ id: track.id, name: track.title })),
    ),
    themes.join('; '),
    unique(citations.flatMap(({ speaker }) => speaker ?? [])).join('; '),
    names(unique(citations.map(({ source }) => source)), head.sources),
    citations.map(({ passage }) => passage.exact).join('\n'),
  ];
}

/** A list as CSV, in pieces: UTF-8 with BOM, one line an event. Dates are EDTF; several values of a cell have "; " between. */
export function* csvPieces(head: TimelineHead, events: Iterable<TimelineEvent>): Generator<string> {
  yield BOM + csvLine(COLUMNS);
  for (const event of events) yield csvLine(cellsOf(event, head));
}
