import { decodeEvents } from './decodeEvents.ts';
import { decodeHead } from './decodeHead.ts';
import { linkStories } from './decodeStory.ts';
import type { Findings } from './issues.ts';
import type { Shapes } from './shapes.ts';
import type { Timeline } from './types.ts';

/** What can be read of a parsed list; what is wrong with it is in `findings`. `undefined` where nothing can be opened. */
export function readTimeline(value: unknown, findings: Findings, shapes: Shapes): Timeline | undefined {
  const decoded = decodeHead(value, findings, shapes);
  const read = decoded && decodeEvents(decoded.events, decoded, findings, shapes);
  if (decoded?.head === undefined || read === undefined) return undefined;
  return { ...decoded.head, stories: linkStories(decoded.stories, read.ids, findings), events: read.items };
}
