import type { TimelineEvent, TimelineHead } from '../../model/types.ts';

/** The lanes of an event's tracks, from the top. */
export function lanesOf(event: Pick<TimelineEvent, 'tracks'>, timeline: TimelineHead): readonly number[] {
  return timeline.tracks.flatMap((track, lane) => (event.tracks.includes(track.id) ? [lane] : []));
}
