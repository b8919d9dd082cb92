import 'virtual:messages/tray';
import type { TimelineEvent } from '../../model/types.ts';
import { t } from '../messages/t.ts';

/** "said" where a speaker is named, "claim" where the source speaks for itself: words, never a colour. */
export const tagOf = (event: TimelineEvent): string | undefined => {
  if (event.kind !== 'statement') return undefined;
  return t(event.citations.some(({ speaker }) => speaker !== undefined) ? 'tray.said' : 'tray.claim');
};
