import { lazy, Suspense, useId, useState } from 'react';
import { ListFilter } from 'lucide-react';
import type { Dataset } from '../../model/dataset.ts';
import { t } from '../messages/t.ts';
import styles from './FilterButton.module.css';
import { useFilters } from './useFilters.ts';

// The choice comes when it is asked for.
const FilterPanel = lazy(() => import('./FilterPanel.tsx').then(({ FilterPanel: panel }) => ({ default: panel })));

/** Opens the choice of filters beside what it filters: the list changes while one chooses. */
export function FilterButton({ dataset }: { readonly dataset: Dataset }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { active } = useFilters();
  const label = t('filter.open', { count: active.length });
  return (
    <>
      <button
        type="button"
        data-script=""
        className={styles.button}
        popoverTarget={id}
        aria-expanded={open}
        aria-label={label}
      >
        <ListFilter size={16} strokeWidth={1.5} aria-hidden />
        <span className={styles.word}>{t('filter.title')}</span>
        {active.length > 0 && <span className={styles.count}>{active.length}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.popover}
        role="dialog"
        aria-label={t('filter.title')}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && (
          <Suspense fallback={null}>
            <FilterPanel dataset={dataset} popoverId={id} />
          </Suspense>
        )}
      </div>
    </>
  );
}
