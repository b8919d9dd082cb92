import { shownName, shownProse } from '../base/shownText.ts';
import { decodeSource } from './decodeSource.ts';
import { trackId } from './ids.ts';
import { addFinding, showFound } from './issues.ts';
import type { Findings } from './issues.ts';
import { itemReader } from './itemReader.ts';
import type { KnownIds } from './knownIds.ts';
import { decodeStory, type ReadStory } from './decodeStory.ts';
import { readItems } from './readItems.ts';
import type { Shapes } from './shapes.ts';
import type { TimelineHead } from './types.ts';

/** What was read of a list beside its events. */
export interface DecodedHead {
  /** `undefined` where there is no title or no track. */
  readonly head: TimelineHead | undefined;
  readonly tracks: KnownIds | undefined;
  readonly sources: KnownIds | undefined;
  /** The stories, before it is known which events there are. */
  readonly stories: readonly ReadStory[];
  /** The events, as they stand. */
  readonly events: unknown;
}

/** Reads all of a list but its events. `undefined` where it is no object. */
export function decodeHead(value: unknown, findings: Findings, shapes: Shapes): DecodedHead | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = 'an object { "title": …, "tracks": [ … ], "events": [ … ] }';
    addFinding(findings, { path: [], message: 'This is not a list of events.', found: showFound(value), expected });
    return undefined;
  }
  const field = (key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
  const title = shapes.title(field('title'), ['title'], findings);
  const description = shapes.description(field('description') ?? '', ['description'], findings);
  const language = shapes.language(field('language') ?? 'und', ['language'], findings);
  const trackReader = itemReader(
    'tracks',
    findings,
    (item, path) => shapes.track(item, path, findings),
    (raw) => ({ id: trackId(raw.id), title: shownName(raw.title) }),
  );
  const tracks = readItems('tracks', field('tracks'), findings, shapes.list, trackReader);
  if (tracks?.items.length === 0 && tracks.ids.broken.size === 0)
    addFinding(findings, { path: ['tracks'], message: 'The list has no track.', expected: 'at least one' });
  const sourceReader = itemReader(
    'sources',
    findings,
    (item, path) => shapes.source(item, path, findings),
    decodeSource,
  );
  const sources = readItems('sources', field('sources') ?? [], findings, shapes.list, sourceReader);
  const storyReader = itemReader('stories', findings, (item, path) => shapes.story(item, path, findings), decodeStory);
  const stories = readItems('stories', field('stories') ?? [], findings, shapes.list, storyReader)?.items ?? [];
  const [firstTrack, ...otherTracks] = tracks?.items ?? [];
  const head =
    title === undefined || firstTrack === undefined
      ? undefined
      : {
          title: shownName(title),
          description: shownProse(description ?? ''),
          language: language ?? 'und',
          tracks: [firstTrack, ...otherTracks] as const,
          sources: sources?.items ?? [],
          stories: stories.map(({ story }) => story),
        };
  return { head, tracks: tracks?.ids, sources: sources?.ids, stories, events: field('events') };
}
