import { useEffect, useRef } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { SEARCH_FIELDS } from '../../model/searchFields.ts';
import type { Hit } from '../../model/search.ts';
import { t } from '../messages/t.ts';
import { SearchOption } from './SearchOption.tsx';
import styles from './SearchResults.module.css';
import { useHits } from './useHits.ts';
import type { Hits } from './useHits.ts';
import type { SearchState } from './useSearch.ts';

interface SearchResultsProps {
  readonly id: string;
  readonly dataset: Dataset;
  readonly query: string;
  readonly state: SearchState;
  readonly at: number;
  readonly onChoose: (index: number) => void;
}

function sayFound(
  { query: asked, result, done }: SearchState,
  { hits, total, outside }: Hits,
  query: string,
  of: number,
) {
  if (asked !== query || !result) return done === undefined ? t('search.busy') : t('search.progress', { done, of });
  return [
    total === 0 ? t('search.none', { query }) : t('search.found', { count: total }),
    total > hits.length ? t('search.first', { count: hits.length }) : '',
    outside > 0 ? t('search.outside', { count: outside }) : '',
  ].join(' ');
}

/** What was found, in groups by where; each with the words that were looked for. */
export function SearchResults({ id, dataset, query, state, at, onChoose }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const { result } = state;
  const found = useHits();
  const { hits } = found;
  const fields = SEARCH_FIELDS.filter((field) => hits.some((hit) => hit.field === field));
  const option = (hit: Hit, place: number) => {
    const event = dataset.eventAt(hit.index);
    return event && result ? (
      <SearchOption
        key={event.id}
        id={`${id}-${place}`}
        event={event}
        dataset={dataset}
        field={hit.field}
        isWanted={result.isWanted}
        isActive={place === at}
        onChoose={() => onChoose(hit.index)}
      />
    ) : null;
  };
  return (
    // The focus stays in the field: a press on the list must not take it away.
    <div className={styles.results} onPointerDown={(event) => event.preventDefault()}>
      <p className={styles.count} role="status">
        {sayFound(state, found, query, dataset.count)}
      </p>
      <div ref={list} id={id} role="listbox" className={styles.list} aria-label={t('search.results')}>
        {fields.map((field) => (
          <div key={field} role="group" aria-labelledby={`${id}-${field}`} className={styles.group}>
            <p id={`${id}-${field}`} className={styles.field}>
              {t(`search.in.${field}`)}
            </p>
            {hits.map((hit, place) => (hit.field === field ? option(hit, place) : null))}
          </div>
        ))}
      </div>
    </div>
  );
}
