import * as v from 'valibot';
import { decodeEvent } from './decodeEvent.ts';
import { decodeRelations } from './decodeRelations.ts';
import { decodeSource } from './decodeSource.ts';
import { explainShape } from './explainShape.ts';
import { findJsonError } from './findJsonError.ts';
import { trackId } from './ids.ts';
import { addFinding, issuesOf, noFindings, showFound } from './issues.ts';
import type { Findings } from './issues.ts';
import { isRawEvent } from './isRawEvent.ts';
import type { KnownIds } from './knownIds.ts';
import type { JsonPath } from './locatePaths.ts';
import { readItems } from './readItems.ts';
import { eventSchema, fieldSchemas, sourceSchema, trackSchema } from './schema.ts';
import type { RawEvent, RawTrack } from './schema.ts';
import { positionsAt } from './textPosition.ts';
import type { Issue, Timeline, TimelineEvent, Track } from './types.ts';

/**
 * What came of reading a list. `partial`: what is wrong was left out, the rest can be opened. `failed`: not JSON, or
 * no title, no track or no event that can be read. `furtherIssues` counts those found beyond the ones listed.
 */
export type DecodeResult =
  | { readonly kind: 'ok'; readonly timeline: Timeline }
  | {
      readonly kind: 'partial';
      readonly timeline: Timeline;
      readonly issues: readonly Issue[];
      readonly furtherIssues: number;
    }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[]; readonly furtherIssues: number };

/** Reads the text of a list. Never throws: whatever is wrong comes back as issues with path and line. */
export function decodeTimeline(text: string): DecodeResult {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const { index, message, expected } = findJsonError(json) ?? { index: 0, message: String(error), expected: 'JSON' };
    const { line, column } = positionsAt(json, [index])[0] ?? { line: 1, column: 1 };
    const issue = { path: '', line, message: `Not JSON, at line ${line}, column ${column}: ${message}`, expected };
    return { kind: 'failed', issues: [issue], furtherIssues: 0 };
  }
  return decodeValue(value, json);
}

/** Reads a list that is already parsed. With `text`, the JSON it was parsed from, issues carry their line. */
export function decodeValue(value: unknown, text?: string): DecodeResult {
  const findings = noFindings();
  const timeline = readTimeline(value, findings);
  if (findings.total === 0 && timeline !== undefined) return { kind: 'ok', timeline };
  const issues = issuesOf(findings, text);
  const furtherIssues = findings.total - issues.length;
  return timeline === undefined
    ? { kind: 'failed', issues, furtherIssues }
    : { kind: 'partial', timeline, issues, furtherIssues };
}

const decodeTrack = ({ id, title }: RawTrack): Track => ({ id: trackId(id), title });

function readTimeline(value: unknown, findings: Findings): Timeline | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = 'an object { "title": …, "tracks": [ … ], "events": [ … ] }';
    addFinding(findings, { path: [], message: 'This is not a list of events.', found: showFound(value), expected });
    return undefined;
  }
  const field = (key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
  const title = check(fieldSchemas.title, field('title'), ['title'], findings);
  const description = check(fieldSchemas.description, field('description') ?? '', ['description'], findings);
  const language = check(fieldSchemas.language, field('language') ?? 'und', ['language'], findings);
  const trackShape = (item: unknown, path: JsonPath) => check(trackSchema, item, path, findings);
  const tracks = readItems('tracks', field('tracks'), findings, trackShape, decodeTrack);
  if (tracks?.items.length === 0 && tracks.ids.broken.size === 0)
    addFinding(findings, { path: ['tracks'], message: 'The list has no track.', expected: 'at least one' });
  const sourceShape = (item: unknown, path: JsonPath) => check(sourceSchema, item, path, findings);
  const sources = readItems('sources', field('sources') ?? [], findings, sourceShape, decodeSource);
  const events = readEvents(field('events'), { tracks: tracks?.ids, sources: sources?.ids }, findings);

  const [firstTrack, ...otherTracks] = tracks?.items ?? [];
  if (title === undefined || firstTrack === undefined || events === undefined) return undefined;
  return {
    title,
    description: description ?? '',
    language: language ?? 'und',
    tracks: [firstTrack, ...otherTracks],
    sources: sources?.items ?? [],
    events,
  };
}

/** A schema that only checks: what goes in comes out. */
type RawSchema<Raw> = v.BaseSchema<Raw, Raw, v.BaseIssue<unknown>>;

/** The value if it has the shape of `schema`; otherwise `undefined`, and what is wrong is in `findings`. */
function check<Output>(
  schema: RawSchema<Output>,
  value: unknown,
  path: JsonPath,
  findings: Findings,
): Output | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) addFinding(findings, explainShape(issue, path));
  return undefined;
}

function readEvents(
  value: unknown,
  known: { readonly tracks: KnownIds | undefined; readonly sources: KnownIds | undefined },
  findings: Findings,
): readonly TimelineEvent[] | undefined {
  const knownAndDates = { ...known, dates: new Map() };
  const shape = (item: unknown, path: JsonPath) => (isRawEvent(item) ? item : check(eventSchema, item, path, findings));
  const relating: { readonly at: number; readonly index: number; readonly raw: NonNullable<RawEvent['related']> }[] =
    [];
  let at = 0;
  const read = readItems('events', value, findings, shape, (raw, index) => {
    const event = decodeEvent(raw, index, knownAndDates, findings);
    if (event !== undefined && raw.related !== undefined && raw.related.length > 0)
      relating.push({ at, index, raw: raw.related });
    if (event !== undefined) at += 1;
    return event;
  });
  if (read === undefined || (read.items.length === 0 && read.ids.broken.size > 0)) return undefined;
  for (const { at, index, raw } of relating) {
    const event = read.items[at];
    if (event !== undefined)
      read.items[at] = { ...event, related: decodeRelations(raw, event.id, index, read.ids, findings) };
  }
  return read.items;
}
