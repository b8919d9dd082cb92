import { eventId, storyId } from './ids.ts';
import { addFinding } from './issues.ts';
import type { Findings } from './issues.ts';
import { isKnown, unknownId } from './knownIds.ts';
import type { KnownIds } from './knownIds.ts';
import type { RawStory } from './schema.ts';
import type { Story, StoryStep } from './types.ts';

/** A story as it was read, with its place in the file: its events are not yet known. */
export interface ReadStory {
  readonly story: Story;
  readonly index: number;
}

function stepOf({ caption, notes, view = '', event, question, cover, predict }: RawStory['steps'][number]): StoryStep {
  return {
    caption,
    view,
    ...(notes === undefined ? {} : { notes }),
    ...(event === undefined ? {} : { event: eventId(event) }),
    ...(question === undefined ? {} : { question }),
    ...(cover === undefined ? {} : { cover }),
    ...(predict === undefined ? {} : { predict }),
  };
}

export function decodeStory({ id, title, description = '', steps }: RawStory, index: number): ReadStory | undefined {
  const [first, ...others] = steps.map(stepOf);
  return first && { story: { id: storyId(id), title, description, steps: [first, ...others] }, index };
}

/**
 * The stories with the events of their steps looked up. A step whose event is not in the list loses it, with a finding;
 * one whose event was left out loses it without a word, as that event has its own.
 */
export function linkStories(read: readonly ReadStory[], ids: KnownIds, findings: Findings): readonly Story[] {
  return read.map(({ story, index }) => {
    const [first, ...others] = story.steps.map((step, at): StoryStep => {
      const { event, ...rest } = step;
      if (event === undefined || isKnown(ids, event)) return step;
      const path = ['stories', index, 'steps', at, 'event'];
      if (!ids.broken.has(event)) addFinding(findings, () => unknownId('event', event, ids, path));
      return rest;
    });
    return first ? { ...story, steps: [first, ...others] } : story;
  });
}
