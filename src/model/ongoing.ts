import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import type { Edtf, EdtfDate, Extent, Period } from '../time/types.ts';
import type { DateBasis, EventId, Source, SourceId, TimelineEvent } from './types.ts';

/** The last period that a source can vouch for, and what that rests on. */
export interface Vouched {
  readonly period: Period;
  /** The date of that period, as written; of an interval only the one side. */
  readonly edtf: EdtfDate;
  readonly source: SourceId;
  /** 'issued': the source's own date. 'mention': the last date it gives, in the record `event`. */
  readonly from:
    { readonly kind: 'issued' } | { readonly kind: 'mention'; readonly event: EventId; readonly basis: DateBasis };
}

type Vouchers = ReadonlyMap<SourceId, Vouched>;

/** Whether the extent has a beginning and no known end: `1992/..` or `1992/`. */
export function isOpenEnded(extent: Extent | undefined): boolean {
  return extent?.kind === 'span' && typeof extent.end === 'string' && typeof extent.start !== 'string';
}

/** The last date that a value names, and where it lies: its end, or its start where the end is none. */
function lastDate(edtf: Edtf, extent: Extent | undefined): Pick<Vouched, 'edtf' | 'period'> | undefined {
  if (extent?.kind === 'within') return edtf.kind === 'date' ? { edtf, period: extent.period } : undefined;
  if (extent === undefined || edtf.kind === 'date') return undefined;
  for (const side of ['end', 'start'] as const) {
    const [period, date] = [extent[side], edtf[side]];
    if (typeof period !== 'string' && typeof date !== 'string') return { edtf: date, period };
  }
  return undefined;
}

/** The later of two: what is certain of a period is its first day; of two that start alike the more precise one. */
function later(a: Vouched | undefined, b: Vouched): Vouched {
  if (a === undefined || b.period.startDay > a.period.startDay) return b;
  return b.period.startDay === a.period.startDay && b.period.endDay < a.period.endDay ? b : a;
}

const pad = (value: unknown, width: number) => String(value).padStart(width, '0');

/** EDTF text of a CSL date: an EDTF string, or the last of its date-parts. Its `raw` and `literal` forms are prose. */
function edtfTextOf(issued: unknown): string | undefined {
  if (typeof issued === 'string') return issued;
  const dates: unknown = typeof issued === 'object' && issued !== null ? Reflect.get(issued, 'date-parts') : undefined;
  const parts: unknown = Array.isArray(dates) ? dates.at(-1) : undefined;
  if (!Array.isArray(parts) || parts.length === 0) return undefined;
  const [year, month, day] = parts.map(Number);
  if (year === undefined || !Number.isInteger(year)) return undefined;
  const yearText = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  return [yearText, ...[month, day].filter((part) => part !== undefined).map((part) => pad(part, 2))].join('-');
}

function issuedOf(source: Source): Vouched | undefined {
  const text = edtfTextOf(source.csl['issued']);
  const parsed = text === undefined ? undefined : parseEdtf(text);
  if (parsed === undefined || !parsed.ok) return undefined;
  const last = lastDate(parsed.value, extentOf(parsed.value));
  return last && { ...last, source: source.id, from: { kind: 'issued' } };
}

/** The sources that give the date of a record: those whose passage supports it or, where none is said to, all. */
function datingSources(event: TimelineEvent): readonly SourceId[] {
  const dating = event.citations.filter((citation) => citation.supports.includes('date'));
  return (dating.length > 0 ? dating : event.citations).map((citation) => citation.source);
}

/** Gathers what vouches while a list is read: `note` each event, then ask for the `result`. */
export interface VoucherCollector {
  readonly note: (event: TimelineEvent) => void;
  /** For each source the last it vouches for: its own date where that is known, else the last date it mentions. */
  readonly result: () => Vouchers;
}

/** Gathers the vouchers of a list with these sources. */
export function collectVouchers(sources: readonly Source[]): VoucherCollector {
  const mentions = new Map<SourceId, Vouched>();
  return {
    note: (event) => {
      const { basis, edtf } = event.date;
      const last = edtf === undefined ? undefined : lastDate(edtf, event.extent);
      if (last === undefined) return;
      for (const source of datingSources(event))
        mentions.set(
          source,
          later(mentions.get(source), { ...last, source, from: { kind: 'mention', event: event.id, basis } }),
        );
    },
    result: () => {
      for (const source of sources) {
        const issued = issuedOf(source);
        if (issued !== undefined) mentions.set(source.id, issued);
      }
      return mentions;
    },
  };
}

/**
 * Until when a source vouches for a state without a known end (`1992/..`, `1992/`): the latest among the sources whose
 * passages support the fact. `undefined` for every other event, and where no source vouches for more than its start.
 */
export function vouchedUntil(event: TimelineEvent, dataset: { readonly vouchers: Vouchers }): Vouched | undefined {
  const { extent } = event;
  if (extent?.kind !== 'span' || !isOpenEnded(extent) || typeof extent.start === 'string') return undefined;
  let latest: Vouched | undefined;
  for (const citation of event.citations) {
    const voucher = citation.supports.includes('fact') ? dataset.vouchers.get(citation.source) : undefined;
    if (voucher !== undefined) latest = later(latest, voucher);
  }
  return latest === undefined || latest.period.startDay < extent.start.startDay ? undefined : latest;
}
