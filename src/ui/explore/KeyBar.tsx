import { useState, type ReactNode } from 'react';
import { useShown } from '../data/DatasetContext.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { useMatches } from '../filter/MatchesContext.ts';
import { useFilters } from '../filter/useFilters.ts';
import { t } from '../messages/t.ts';
import { Key } from '../plot/Key.tsx';
import styles from './KeyBar.module.css';

/**
 * How much there is, and what the forms mean. Where the key does not fit in a line, or what narrows the list stands in its
 * place, a button opens it. `children` stand at its end.
 */
export function KeyBar({ children }: { readonly children?: ReactNode }) {
  const { dataset, leftOut, showProblems } = useShown();
  const [open, setOpen] = useState(false);
  const { sources } = dataset.timeline;
  const { sifted } = useMatches();
  const { active, search } = useFilters();
  const isNarrowed = active.length > 0 || search !== '';
  const shown = sifted && sifted.total.dated + sifted.total.undated;
  return (
    <div className={styles.bar} data-open={open || undefined} data-narrowed={isNarrowed || undefined}>
      <p className={styles.count}>
        {shown === undefined
          ? t('app.counts', { events: dataset.count, sources: sources.length })
          : t('filter.shown', { shown, of: dataset.count })}
      </p>
      <FilterChips />
      {leftOut > 0 && (
        <button type="button" className={styles.problems} onClick={showProblems}>
          {t('app.leftOut', { count: leftOut })}
        </button>
      )}
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('app.key')}
      </button>
      {children}
      <div className={styles.key}>
        <Key />
      </div>
    </div>
  );
}
