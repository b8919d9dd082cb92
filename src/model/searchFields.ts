import { sayDate } from '../time/say.ts';
import type { TimelineEvent } from './types.ts';

/** Where a search looks, the most telling first. */
export const SEARCH_FIELDS = ['title', 'passage', 'speaker', 'theme', 'summary', 'date'] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** The texts of an event that a search looks through, field by field; a field may have several, or none. */
export function textsOf(event: TimelineEvent): Readonly<Record<SearchField, readonly string[]>> {
  const { title, shortTitle, summary, themes, citations, date } = event;
  const speakers = citations.flatMap(({ speaker, reporter }) => [speaker ?? [], reporter ?? []].flat());
  return {
    title: shortTitle === undefined ? [title] : [title, shortTitle],
    passage: citations.map(({ passage: { prefix, exact, suffix } }) => `${prefix}${exact}${suffix}`),
    speaker: [...new Set(speakers)],
    theme: themes.map((theme) => theme.replaceAll('-', ' ')),
    summary: [summary],
    date: [sayDate(date, 'long'), date.edtfText ?? ''],
  };
}
