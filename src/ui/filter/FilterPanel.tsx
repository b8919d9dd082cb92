import { X } from 'lucide-react';
import type { Dataset } from '../../model/dataset.ts';
import { FACETS } from '../../model/facets.ts';
import { t } from '../messages/t.ts';
import styles from './FilterPanel.module.css';
import { FacetChoice } from './FacetChoice.tsx';
import { useMatches } from './MatchesContext.ts';
import { useFilters } from './useFilters.ts';

interface FilterPanelProps {
  readonly dataset: Dataset;
  readonly popoverId: string;
}

/** All that the list can be filtered by, each with how many events it would show. */
export function FilterPanel({ dataset, popoverId }: FilterPanelProps) {
  const filters = useFilters();
  const { sifted } = useMatches();
  const shown = sifted ? sifted.total.dated + sifted.total.undated : dataset.count;
  const narrows = filters.active.length > 0 || filters.search !== '';
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('filter.title')}</h2>
        <p role="status">{t('filter.shown', { shown, of: dataset.count })}</p>
        <button
          type="button"
          className={styles.clear}
          aria-disabled={!narrows}
          onClick={() => narrows && filters.clear()}
        >
          {t('filter.clear')}
        </button>
        <button
          type="button"
          className={styles.close}
          popoverTarget={popoverId}
          popoverTargetAction="hide"
          aria-label={t('filter.close')}
        >
          <X size={18} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      <div className={styles.facets}>
        {FACETS.map((name) => (
          <FacetChoice key={name} name={name} dataset={dataset} filters={filters} />
        ))}
      </div>
    </div>
  );
}
