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

/** How many sources bear an event out: "1 of 2. Not in News.Az.", "Both sources." */
export function saySupport(support: Corroboration, timeline: TimelineHead): string {
  const count = sayCount(support, timeline);
  return support.contradicted.length > 0
    ? `${count} ${t('support.differ', { same: String(support.withinSources) })}`
    : count;
}
