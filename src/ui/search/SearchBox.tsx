import { Search } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { t } from '../messages/t.ts';
import { useView } from '../useView.ts';
import styles from './SearchBox.module.css';
import { useHits } from './useHits.ts';
import { useQueryText } from './useQueryText.ts';
import { useSearchKeys } from './useSearchKeys.ts';
import { prepareSearch, type SearchState } from './useSearch.ts';

// The results come when something is looked for.
const SearchResults = lazy(() => import('./SearchResults.tsx').then(({ SearchResults: list }) => ({ default: list })));

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface Turned {
  readonly of: SearchState['result'];
  readonly at: number;
}

const subscribeNever = () => () => undefined;
const isApple = (): boolean => /Mac|iP(hone|ad)/.test(navigator.platform);

/** Looks for words in the whole list; the plot lights up while one types (WAI-ARIA combobox with a list of options). */
export function SearchBox({ dataset }: { readonly dataset: Dataset }) {
  const { openEvent } = useView();
  const { search } = useMatches();
  const { text, change } = useQueryText();
  const [open, setOpen] = useState(false);
  const [turned, setTurned] = useState<Turned>({ of: undefined, at: 0 });
  const isMac = useSyncExternalStore(subscribeNever, isApple, () => false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useSearchKeys(input);
  const { hits } = useHits();
  const at = turned.of === search.result ? turned.at : 0; // new results begin at their first
  const isShown = open && text.trim() !== '';
  const active = isShown ? hits[at] : undefined;

  const choose = (index: number): void => {
    const event = dataset.eventAt(index);
    if (!event) return;
    setOpen(false);
    openEvent(event.id, (newest) => ({ ...newest, search: text }));
  };
  const onKey = (key: KeyboardEvent): void => {
    const step = STEPS[key.key];
    if (step !== undefined) {
      key.preventDefault();
      setOpen(true);
      if (hits.length > 0 && isShown) setTurned({ of: search.result, at: (at + step + hits.length) % hits.length });
    } else if (key.key === 'Enter' && active && search.query === text.trim()) choose(active.index);
    else if (key.key === 'Escape') {
      key.preventDefault(); // what else is open stays open
      if (isShown) setOpen(false);
      else if (text !== '') change('');
      else input.current?.blur();
    }
  };
  return (
    <div role="search" data-script="" className={styles.search} data-open={isShown || undefined}>
      <Search className={styles.glass} size={15} strokeWidth={1.5} aria-hidden />
      <input
        ref={input}
        className={styles.input}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        aria-activedescendant={active ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search.placeholder')}
        value={text}
        dir="auto"
        onFocus={() => {
          prepareSearch(dataset);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          change(target.value);
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      <kbd className={styles.key} aria-hidden="true">
        {t(isMac ? 'search.keyMac' : 'search.key')}
      </kbd>
      {isShown && (
        <Suspense fallback={null}>
          <SearchResults id={id} dataset={dataset} query={text.trim()} state={search} at={at} onChoose={choose} />
        </Suspense>
      )}
    </div>
  );
}
