import { X } from 'lucide-react';
import { useDataset } from '../data/DatasetContext.ts';
import { t } from '../messages/t.ts';
import { sayFacet, sayValue } from './facetWords.ts';
import styles from './FilterChips.module.css';
import { useFilters } from './useFilters.ts';

interface ChipProps {
  readonly text: string;
  readonly name: string;
  readonly onRemove: () => void;
}

function Chip({ text, name, onRemove }: ChipProps) {
  return (
    <li>
      <button type="button" className={styles.chip} aria-label={name} onClick={onRemove}>
        <bdi>{text}</bdi>
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </li>
  );
}

/** What narrows the list at the moment, each to be taken back. Nothing where nothing does. */
export function FilterChips() {
  const dataset = useDataset();
  const { active, search, toggle, clear, clearSearch } = useFilters();
  const count = active.length + Number(search !== '');
  if (count === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filter.active')}>
      {search !== '' && (
        <Chip
          text={t('filter.searchChip', { query: search })}
          name={t('filter.removeSearch', { query: search })}
          onRemove={clearSearch}
        />
      )}
      {active.map((filter) => {
        const value = sayValue(dataset, filter.name, filter.value);
        const isKnown = dataset.facets[filter.name].values.includes(filter.value);
        return (
          <Chip
            key={`${filter.name} ${filter.value}`}
            text={isKnown ? value : t('filter.unknown', { value })}
            name={t('filter.remove', { facet: sayFacet(filter.name), value })}
            onRemove={() => toggle(filter)}
          />
        );
      })}
      {count > 1 && (
        <li>
          <button type="button" className={styles.clear} onClick={clear}>
            {t('filter.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
