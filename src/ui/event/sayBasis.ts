import type { Dataset } from '../../model/dataset.ts';
import { isOpenEnded, vouchedUntil } from '../../model/ongoing.ts';
import type { RecordDate, TimelineEvent } from '../../model/types.ts';
import { sayDate, statedPrecision } from '../../time/say.ts';
import { t } from '../messages/t.ts';

/** Only the year is the editor's: "5 January [2026]". */
function yearInferred({ edtf }: RecordDate): boolean {
  if (edtf?.kind !== 'date' || edtf.precision === 'year') return false;
  const { year, month, day } = edtf.qualifiers;
  return year.uncertain && !month.uncertain && !day.uncertain;
}

function sayOrigin({ date, extent, citations }: TimelineEvent): string {
  const words = date.asStated;
  const isCited = citations.length > 0;
  if (date.basis === 'inferred') {
    if (words === undefined) return t('date.inferredPlain');
    return t(yearInferred(date) ? 'date.yearInferred' : 'date.inferred', { words });
  }
  if (extent !== undefined) {
    if (words !== undefined) return t('date.stated', { words });
    return t(isCited ? 'date.statedPlain' : 'date.statedUncited');
  }
  if (date.edtf !== undefined) return words === undefined ? t('date.noYear') : t('date.stated', { words });
  if (words !== undefined) return t('date.noneStated', { words });
  return t(isCited ? 'date.none' : 'date.noneUncited');
}

/** What the date leaves out, and so how far the mark reaches. */
function sayLimit({ edtf, basis }: RecordDate): string {
  if (edtf === undefined || basis === 'inferred') return '';
  if (edtf.kind === 'date') return t('date.limit', { precision: statedPrecision(edtf) });
  return typeof edtf.start === 'object' ? t('date.startLimit', { precision: statedPrecision(edtf.start) }) : '';
}

/** Until when a state without an end is drawn, and on whose word. */
function sayOpenEnd(event: TimelineEvent, dataset: Dataset): string {
  if (!isOpenEnded(event.extent)) return '';
  const vouched = vouchedUntil(event, dataset);
  if (vouched === undefined) return t('date.open');
  const source = dataset.timeline.sources.find(({ id }) => id === vouched.source)?.name ?? vouched.source;
  const basis = vouched.from.kind === 'mention' ? vouched.from.basis : 'stated';
  const date = sayDate({ edtf: vouched.edtf, basis }, 'long');
  return t(vouched.from.kind === 'mention' ? 'date.openMention' : 'date.openIssued', { date, source });
}

/** Why the event has this date, always in sentences. */
export function sayBasis(event: TimelineEvent, dataset: Dataset): string {
  const { date, extent } = event;
  return [
    sayOrigin(event),
    extent === undefined && date.edtf !== undefined && date.asStated !== undefined ? t('date.noYear') : '',
    extent === undefined ? '' : sayLimit(date),
    date.reason ?? '',
    sayOpenEnd(event, dataset),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
