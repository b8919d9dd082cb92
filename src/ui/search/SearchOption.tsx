import type { Dataset } from '../../model/dataset.ts';
import { textsOf, type SearchField } from '../../model/searchFields.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { markWords, snippetOf, wordsOf, type Run } from '../../model/words.ts';
import { sayDate } from '../../time/say.ts';
import { EventSign } from '../event/EventSign.tsx';
import styles from './SearchResults.module.css';

interface SearchOptionProps {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly dataset: Dataset;
  readonly field: SearchField;
  readonly isWanted: (word: string) => boolean;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, marked }, at) => (marked ? <b key={at}>{text}</b> : text));
}

/** The text in which the words were found, where it is not the title itself. */
function snippetIn(event: TimelineEvent, field: SearchField, isWanted: (word: string) => boolean) {
  if (field === 'title' || field === 'date') return undefined;
  const text = textsOf(event)[field].find((own) => wordsOf(own).some(isWanted));
  return text === undefined ? undefined : snippetOf(text, isWanted);
}

/** One event that was found: when, what, and the words that were looked for. */
export function SearchOption(props: SearchOptionProps) {
  const { id, event, dataset, field, isWanted, isActive, onChoose } = props;
  const snippet = snippetIn(event, field, isWanted);
  return (
    // The keyboard chooses from the field, which names this as its active descendant.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/interactive-supports-focus
    <div id={id} role="option" aria-selected={isActive} className={styles.option} onClick={onChoose}>
      <EventSign event={event} timeline={dataset.timeline} />
      <p className={styles.title}>
        <span className={styles.date}>{sayDate(event.date, 'short')}</span>{' '}
        <span dir="auto">
          <Runs runs={markWords(event.title, isWanted)} />
        </span>
      </p>
      {snippet && (
        <p className={styles.snippet} data-field={field} dir="auto">
          <Runs runs={snippet} />
        </p>
      )}
    </div>
  );
}
