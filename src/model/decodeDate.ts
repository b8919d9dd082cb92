import { shownProse } from '../base/shownText.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import type { Edtf, Extent } from '../time/types.ts';
import { showFound } from './issues.ts';
import type { Fail } from './issues.ts';
import type { RawDate } from './schema.ts';
import type { RecordDate } from './types.ts';

type ReadDate = { readonly edtf: Edtf; readonly extent: Extent | undefined } | { readonly error: string };

/** Dates already read, by their text: in large lists most occur more than once. */
export type DateCache = Map<string, ReadDate>;

const MAX_CACHED_DATES = 50_000;

function readDate(text: string, cache: DateCache): ReadDate {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parsed = parseEdtf(text);
  const read: ReadDate = parsed.ok ? { edtf: parsed.value, extent: extentOf(parsed.value) } : { error: parsed.error };
  if (cache.size < MAX_CACHED_DATES) cache.set(text, read);
  return read;
}

/** Makes a record's date of a raw one, with its place on the axis where it has one. */
export function decodeDate(
  raw: RawDate,
  cache: DateCache,
  fail: Fail,
): { readonly date: RecordDate; readonly extent: Extent | undefined } {
  const date: { -readonly [Key in keyof RecordDate]: RecordDate[Key] } = { basis: raw.basis };
  if (raw.asStated !== undefined) date.asStated = shownProse(raw.asStated);
  if (raw.reason !== undefined) date.reason = shownProse(raw.reason);
  if (raw.edtf === undefined) return { date, extent: undefined };
  const read = readDate(raw.edtf, cache);
  if ('error' in read) {
    const found = showFound(raw.edtf);
    const message = `“${found}” is not an EDTF date: ${read.error.replace(/\.$/, '')}.`;
    const expected = 'a date such as 2011, 2018-04, 1992-04-15, 1992/.. or ?2026-01-05';
    fail({ path: ['date', 'edtf'], message, found, expected });
    return { date, extent: undefined };
  }
  date.edtf = read.edtf;
  date.edtfText = raw.edtf;
  if (raw.basis === 'none' && read.extent !== undefined) {
    const message = `The basis is “none”, but “${showFound(raw.edtf)}” has a place in time.`;
    fail({ path: ['date', 'basis'], message, found: 'none', expected: '“stated” or “inferred”, or no edtf' });
  }
  return { date, extent: read.extent };
}
