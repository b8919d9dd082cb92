import type { EventId, SourceId, StoryId, TrackId } from './types.ts';

/** Brands a string as the id of an event. It is not checked: that it exists is for the dataset to say. */
export const eventId = (text: string): EventId => text as EventId;

/** Brands a string as the id of a source. */
export const sourceId = (text: string): SourceId => text as SourceId;

/** Brands a string as the id of a track. */
export const trackId = (text: string): TrackId => text as TrackId;

/** Brands a string as the id of a story. */
export const storyId = (text: string): StoryId => text as StoryId;
