import { isFields, isShown, isShownOrAbsent, isSlug, isTextOrAbsent } from './rawChecks.ts';
import type { RawStory } from './schema.ts';

/* The quick twin of `storySchema`: see isRawEvent.ts. */

const isStep = (value: unknown): boolean =>
  isFields(value) &&
  isShown(value['caption']) &&
  isTextOrAbsent(value['notes']) &&
  isTextOrAbsent(value['view']) &&
  (value['event'] === undefined || isSlug(value['event'])) &&
  isShownOrAbsent(value['question']) &&
  isShownOrAbsent(value['cover']) &&
  (value['predict'] === undefined || typeof value['predict'] === 'boolean');

/** Whether a value certainly has the shape of a story. False says only: ask the schema. */
export const isRawStory = (value: unknown): value is RawStory =>
  isFields(value) &&
  isSlug(value['id']) &&
  isShown(value['title']) &&
  isTextOrAbsent(value['description']) &&
  Array.isArray(value['steps']) &&
  value['steps'].length > 0 &&
  value['steps'].every(isStep);
