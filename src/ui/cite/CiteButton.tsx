import { Quote } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { Source, TimelineEvent, TimelineHead } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import styles from './CiteButton.module.css';

const EventCiteDialog = lazy(() =>
  import('./EventCiteDialog.tsx').then(({ EventCiteDialog: dialog }) => ({ default: dialog })),
);
const SourceCiteDialog = lazy(() =>
  import('./SourceCiteDialog.tsx').then(({ SourceCiteDialog: dialog }) => ({ default: dialog })),
);

type CiteButtonProps =
  | { readonly event: TimelineEvent; readonly head: TimelineHead }
  | { readonly source: Source; readonly event?: undefined };

/** Opens the citations of an event or of a source. They are loaded when they are asked for. */
export function CiteButton(props: CiteButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button type="button" className={styles.cite} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Quote size={14} strokeWidth={1.5} aria-hidden />
        {t('panel.cite')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          {props.event === undefined ? (
            <SourceCiteDialog source={props.source} onClose={close} />
          ) : (
            <EventCiteDialog event={props.event} head={props.head} onClose={close} />
          )}
        </Suspense>
      )}
    </>
  );
}
