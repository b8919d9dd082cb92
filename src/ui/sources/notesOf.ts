import 'virtual:messages/source';
import { corroborationOf } from '../../model/corroboration.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Citation, Source, TimelineEvent } from '../../model/types.ts';
import type { EdtfDate } from '../../time/types.ts';
import { statedPrecision } from '../../time/say.ts';
import { paragraphOf } from '../event/paragraphOf.ts';
import { t } from '../messages/t.ts';
import type { CitedPassage, Use } from './citedPassages.ts';

const MOST_NAMED = 3; // paragraphs, or other sources

/** The words of a stated date that is finer than a year, with their year. */
function finerDate({
  date,
}: TimelineEvent): { readonly words: string; readonly year: string; readonly date: EdtfDate } | undefined {
  const { edtf, asStated, basis } = date;
  const day = edtf?.kind === 'interval' ? edtf.start : edtf;
  if (asStated === undefined || basis !== 'stated' || typeof day !== 'object' || typeof day.year !== 'number')
    return undefined;
  const precision = statedPrecision(day);
  if (precision !== 'day' && precision !== 'month') return undefined;
  return { words: asStated.toLowerCase(), year: String(day.year), date: day };
}

const textOf = ({ passage: { prefix, exact, suffix } }: Citation): string => `${prefix}${exact}${suffix}`.toLowerCase();

/** Whether a text has a year but no other word of a date, so that it says less than the record does. */
function hasYearAlone(text: string, words: string, year: string): boolean {
  const others = (words.match(/\p{L}{3,}/gu) ?? []).filter((word) => text.includes(word));
  return text.includes(year) && !text.includes(words) && others.length === 0;
}

/** "Year only. Paragraphs 5 and 53 give the day." where other words of the same source give more of a date than these do. */
function sayYearOnly(passage: CitedPassage, { event }: Use, source: Source, locale: string): string | undefined {
  const finer = finerDate(event);
  const text = passage.segments
    .map((segment) => segment.text)
    .join('')
    .toLowerCase();
  if (finer === undefined || !hasYearAlone(text, finer.words, finer.year)) return undefined;
  const places = event.citations
    .filter((citation) => citation.source === source.id && textOf(citation).includes(finer.words))
    .flatMap((citation) => paragraphOf(citation, source)?.number ?? []);
  const numbers = [...new Set(places)].sort((a, b) => a - b).slice(0, MOST_NAMED);
  if (numbers.length === 0) return t('source.yearOnly');
  return t('source.yearOnlyHere', {
    count: numbers.length,
    numbers: new Intl.ListFormat(locale).format(numbers.map(String)),
    precision: statedPrecision(finer.date),
  });
}

/** "News.Az says it too.", "The sources differ." */
function sayOthers({ event }: Use, source: Source, dataset: Dataset, locale: string): readonly string[] {
  const support = corroborationOf(event, dataset);
  const others = support.in
    .filter((id) => id !== source.id)
    .flatMap((id) => dataset.timeline.sources.find((other) => other.id === id)?.name ?? []);
  const names = others.length > MOST_NAMED ? [] : others;
  return [
    ...(others.length === 0
      ? []
      : [
          t('source.saidToo', {
            count: others.length,
            named: String(names.length > 0),
            names: new Intl.ListFormat(locale).format(names),
          }),
        ]),
    ...(support.contradicted.length === 0 ? [] : [t('support.differ', { same: String(support.withinSources) })]),
  ];
}

/**
 * What is to be said of an event that rests on a passage: what of its date these words leave out, and, where it stands for
 * the first time on the page (`isFirst`), whether other sources say so too or say otherwise. '' where there is nothing.
 */
export function notesOf(passage: CitedPassage, use: Use, isFirst: boolean, source: Source, dataset: Dataset): string {
  const { language } = dataset.timeline;
  const locale = language === 'und' ? 'en' : language;
  const date = !use.givesFact
    ? t('source.givesDate')
    : use.event.extent === undefined
      ? undefined
      : use.givesDate
        ? sayYearOnly(passage, use, source, locale)
        : t('source.noDate');
  return [date ?? '', ...(isFirst && use.givesFact ? sayOthers(use, source, dataset, locale) : [])]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
