import { isRawEvent } from './isRawEvent.ts';
import { isRawSource, isRawTrack } from './isRawSource.ts';
import { isRawStory } from './isRawStory.ts';
import { addFinding } from './issues.ts';
import { isShown } from './rawChecks.ts';
import type { Shape, Shapes } from './shapes.ts';
import { LANGUAGE } from './slug.ts';

/** A shape that says no more than that a value is refused. */
const quick =
  <Raw>(is: (value: unknown) => value is Raw): Shape<Raw> =>
  (value, path, findings) => {
    if (is(value)) return value;
    addFinding(findings, { path, message: '' });
    return undefined;
  };

/** Shapes for a list that most likely is right: small, quick, and no schema library. What they accept the schema accepts. */
export const QUICK_SHAPES: Shapes = {
  title: quick((value): value is string => isShown(value)),
  description: quick((value) => typeof value === 'string'),
  language: quick((value): value is string => typeof value === 'string' && LANGUAGE.test(value)),
  track: quick(isRawTrack),
  source: quick(isRawSource),
  story: quick(isRawStory),
  event: quick(isRawEvent),
  list: quick((value): value is readonly unknown[] => Array.isArray(value)),
};
