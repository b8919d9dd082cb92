import type { Corroboration } from '../../model/corroboration.ts';
import type { TimelineHead } from '../../model/types.ts';
import { t } from '../messages/t.ts';

const MOST_NAMED = 2; // a longer list of names says less than the count

function sayCount({ of, in: sources, notIn }: Corroboration, timeline: TimelineHead): string {
  if (of === 0) return t('support.noneListed');
  if (sources.length === of) return t('support.all', { of });
  const missing = notIn.map((id) => timeline.sources.find((source) => source.id === id)?.name ?? id);
  if (sources.length === 0) return t('support.none', { of });
  return missing.length <= MOST_NAMED
    ? t('support.someNot', { count: sources.length, of, missing: missing.join(', ') })
    : t('support.some', { count: sources.length, of });
}

/** Of several sources that bear an event out, one may be alone in giving its date: then more than one does not. */
function sayDating({ in: sources, dating: [one, ...others] }: Corroboration, timeline: TimelineHead): string {
  if (sources.length < 2 || one === undefined || others.length > 0) return '';
  return t('support.dateIn', { source: timeline.sources.find(({ id }) => id === one)?.name ?? one });
}

/** How many sources bear an event out: "1 of 2. Not in News.Az.", "Both sources. The date is in A alone." */
export function saySupport(support: Corroboration, timeline: TimelineHead): string {
  const { contradicted, withinSources } = support;
  return [
    sayCount(support, timeline),
    sayDating(support, timeline),
    contradicted.length > 0 ? t('support.differ', { same: String(withinSources) }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
