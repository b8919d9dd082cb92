import type { Citation, TimelineEvent } from '../../model/types.ts';

/** The first passage that bears out what a record says, and not its date alone; else its first; `undefined` without any. */
export const factCitation = ({ citations }: TimelineEvent): Citation | undefined =>
  citations.find(({ supports }) => supports.includes('fact')) ?? citations[0];
