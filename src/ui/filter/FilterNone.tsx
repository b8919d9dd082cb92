import { t } from '../messages/t.ts';
import styles from './FilterNone.module.css';
import { useMatches } from './MatchesContext.ts';
import { useFilters } from './useFilters.ts';

function Nothing() {
  const { search, active, clear, clearSearch } = useFilters();
  const bySearch = search !== '' && active.length === 0;
  return (
    <p className={styles.none} role="status">
      {search === '' ? t('filter.none') : t('filter.noneFor', { query: search })}{' '}
      <button type="button" onClick={bySearch ? clearSearch : clear}>
        {t(bySearch ? 'filter.clearSearch' : 'filter.clear')}
      </button>
    </p>
  );
}

/** Says that search and filters leave nothing, and takes them back. Nothing where something is left. */
export function FilterNone() {
  const { sifted } = useMatches();
  return sifted && sifted.total.dated + sifted.total.undated === 0 ? <Nothing /> : null;
}
