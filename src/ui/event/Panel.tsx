import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../messages/t.ts';
import styles from './Panel.module.css';
import { useSheetDrag } from './useSheetDrag.ts';

interface PanelProps {
  readonly label: string;
  readonly titleId: string;
  /** Another key scrolls the panel back to its start. */
  readonly scrollKey: string;
  /** Beside the closing button. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Beside the plot; below 768 px a sheet over it. */
export function Panel({ label, titleId, scrollKey, actions, footer, children, onClose }: PanelProps) {
  const body = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  useSheetDrag(sheet, head, onClose);
  // Not as it appears: who read on before the page was taken over stays where they are.
  const shown = useRef(scrollKey);
  useEffect(() => {
    if (body.current && shown.current !== scrollKey) body.current.scrollTop = 0;
    shown.current = scrollKey;
  }, [scrollKey]);
  return (
    <>
      <div className={styles.scrim} data-script="" onClick={onClose} aria-hidden="true" />
      <aside ref={sheet} className={styles.panel} aria-labelledby={titleId}>
        <div ref={head} className={styles.head}>
          <span className={styles.label}>{label}</span>
          {actions}
          <button type="button" data-script="" className={styles.close} aria-label={t('panel.close')} onClick={onClose}>
            <X size={18} strokeWidth={1.5} aria-hidden />
          </button>
        </div>
        <div ref={body} className={styles.body}>
          {children}
        </div>
        {footer}
      </aside>
    </>
  );
}
