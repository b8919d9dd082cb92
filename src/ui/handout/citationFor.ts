import type { Citation, TimelineEvent } from '../../model/types.ts';

/** The one passage of an event that goes on paper: the first that bears out the fact, else the first. */
export const citationFor = ({ citations }: TimelineEvent): Citation | undefined =>
  citations.find(({ supports }) => supports.includes('fact')) ?? citations[0];
