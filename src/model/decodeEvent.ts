import { shownName, shownProse } from '../base/shownText.ts';
import { decodeCitation } from './decodeCitation.ts';
import { decodeDate } from './decodeDate.ts';
import type { DateCache } from './decodeDate.ts';
import { eventId, trackId } from './ids.ts';
import { addFinding } from './issues.ts';
import type { Fail, Findings } from './issues.ts';
import { isKnown, unknownId } from './knownIds.ts';
import type { KnownIds } from './knownIds.ts';
import type { RawEvent } from './schema.ts';
import type { Citation, TimelineEvent } from './types.ts';

/** What a record is checked against. Ids are `undefined` where that part of the list could not be read at all. */
export interface Known {
  readonly tracks: KnownIds | undefined;
  readonly sources: KnownIds | undefined;
  readonly dates: DateCache;
}

const NO_ITEMS: readonly never[] = [];

const isNonEmpty = <Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] => items.length > 0;

function checkTracks(raw: RawEvent, tracks: KnownIds | undefined, fail: Fail): void {
  raw.tracks.forEach((id, at) => {
    const path = ['tracks', at];
    if (tracks !== undefined && !isKnown(tracks, id)) fail(() => unknownId('track', id, tracks, path));
    else if (raw.tracks.indexOf(id) < at)
      fail({ path, message: `The track “${id}” is named twice.`, found: id, expected: 'each track once' });
  });
}

function decodeCitations(raw: RawEvent, sources: KnownIds | undefined, fail: Fail): readonly Citation[] {
  if (raw.citations === undefined || raw.citations.length === 0) return NO_ITEMS;
  return raw.citations.flatMap((item, at) => {
    const path = ['citations', at];
    if (sources !== undefined && !isKnown(sources, item.source))
      fail(() => unknownId('source', item.source, sources, [...path, 'source']));
    return decodeCitation(item, path, fail) ?? NO_ITEMS;
  });
}

/**
 * Makes a record of a raw event of the right shape. `undefined`, with the reasons in `findings`, where what it says
 * cannot be so. Relations are left empty: they need the whole list.
 */
export function decodeEvent(raw: RawEvent, index: number, known: Known, findings: Findings): TimelineEvent | undefined {
  const totalBefore = findings.total;
  const fail: Fail = (finding) =>
    addFinding(findings, () => {
      const { path, ...rest } = typeof finding === 'function' ? finding() : finding;
      return { path: ['events', index, ...path], ...rest };
    });
  const { date, extent } = decodeDate(raw.date, known.dates, fail);
  checkTracks(raw, known.tracks, fail);
  const citations = decodeCitations(raw, known.sources, fail);
  const tracks = raw.tracks.map(trackId);
  if (findings.total > totalBefore || !isNonEmpty(tracks)) return undefined;
  const event: { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] } = {
    id: eventId(raw.id),
    kind: raw.kind,
    title: shownName(raw.title),
    summary: shownProse(raw.summary ?? ''),
    date,
    tracks,
    themes: raw.themes?.map(shownName) ?? NO_ITEMS,
    citations,
    related: NO_ITEMS,
  };
  if (raw.shortTitle !== undefined) event.shortTitle = shownName(raw.shortTitle);
  if (extent !== undefined) event.extent = extent;
  return event;
}
