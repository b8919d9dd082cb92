import type { Citation, TimelineEvent } from './types.ts';

/** The one passage of an event where there is room for one: the first that bears out the fact, else the first. */
export const citationFor = ({ citations }: TimelineEvent): Citation | undefined =>
  citations.find(({ supports }) => supports.includes('fact')) ?? citations[0];
