import { startTransition, useMemo, useOptimistic, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { FacetName } from '../../model/facets.ts';
import { countValues } from '../../model/sift.ts';
import { t } from '../messages/t.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import { sayFacet, sayValue } from './facetWords.ts';
import styles from './FilterPanel.module.css';
import { useMatches } from './MatchesContext.ts';
import type { FilterControl } from './useFilters.ts';

interface FacetChoiceProps {
  readonly name: FacetName;
  readonly dataset: Dataset;
  readonly filters: FilterControl;
}

const AT_FIRST = 8; // more values are shown when they are asked for
const AS_LISTED: readonly FacetName[] = ['tracks', 'kinds', 'sources', 'precisions'];

/** The places of a facet's values that any event has: as listed, or the most frequent first. */
function placesOf(dataset: Dataset, name: FacetName): readonly number[] {
  const totals = countValues(dataset, name, undefined);
  const places = [...totals.keys()].filter((place) => (totals[place] as number) > 0);
  return AS_LISTED.includes(name)
    ? places
    : places.sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
}

interface BoxProps {
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** A box that shows at once what it was asked; the address, and with it the list, follow. */
function Box({ checked, onToggle }: BoxProps) {
  const [shown, show] = useOptimistic(checked);
  const onChange = (): void =>
    startTransition(() => {
      show(!shown);
      onToggle();
    });
  return <input type="checkbox" checked={shown} onChange={onChange} />;
}

/** The values of one facet to choose from. */
export function FacetChoice({ name, dataset, filters }: FacetChoiceProps) {
  const { sifted } = useMatches();
  const [all, setAll] = useState(false);
  const places = useMemo(() => placesOf(dataset, name), [dataset, name]);
  const counts = useMemo(() => countValues(dataset, name, sifted), [dataset, name, sifted]);
  const { values } = dataset.facets[name];
  const isChosen = (value: string): boolean => filters.active.some((own) => own.name === name && own.value === value);
  const shown = places.filter((place, at) => all || at < AT_FIRST || isChosen(values[place] as string));
  const rest = places.length - shown.length;
  if (places.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend>{sayFacet(name)}</legend>
      {shown.map((place) => {
        const value = values[place] as string;
        const count = counts[place] as number;
        return (
          <label key={value} className={styles.value} data-none={count === 0 || undefined}>
            <Box checked={isChosen(value)} onToggle={() => filters.toggle({ name, value })} />
            {name === 'tracks' && <TrackSign lane={place} sizePx={12} />}
            <span dir="auto">{sayValue(dataset, name, value)}</span>
            <span className={styles.count}>
              {count}
              <span className="visually-hidden"> {t('filter.events', { count })}</span>
            </span>
          </label>
        );
      })}
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('filter.more', { count: rest })}
        </button>
      )}
    </fieldset>
  );
}
