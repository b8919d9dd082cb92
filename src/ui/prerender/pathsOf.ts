import type { Timeline } from '../../model/types.ts';
import { NO_STORY } from '../present/place.ts';

/** The paths of all pages of a list, without the base, each with its slash. */
export interface Paths {
  /** Those that stand for themselves: a site map names them. */
  readonly paths: readonly string[];
  /** Those that show the same in another way: in a frame, or a step at a time. */
  readonly others: readonly string[];
}

const numbered = (path: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${path}/${at + 1}`);

/** The paths that have a page of their own. */
export function pathsOf({ sources, events, stories }: Timeline): Paths {
  const records = [...sources.map(({ id }) => `/source/${id}`), ...events.map(({ id }) => `/event/${id}`)];
  return {
    paths: ['/', '/list', '/sources', '/present', '/quiz', '/handout', ...records],
    others: [
      '/embed',
      ...records.map((path) => `/embed${path}`),
      ...stories.flatMap(({ id, steps }) => [`/present/${id}`, ...numbered(`/present/${id}`, steps.length)]),
      `/present/${NO_STORY}`,
      ...numbered(`/present/${NO_STORY}`, events.length),
      ...events.map(({ id }) => `/present/${NO_STORY}/at/${id}`),
    ],
  };
}
