import 'virtual:messages/group';
import { useEffect, useRef } from 'react';
import type { Drawable } from '../../layout/drawable.ts';
import type { EventId } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { takesClick } from '../takesClick.ts';
import styles from './GroupList.module.css';
import { TrackSign } from './TrackSign.tsx';

/** A group that was asked to open, and the button that asked. */
export interface OpenGroup {
  readonly drawables: readonly Drawable[];
  readonly button: HTMLElement;
}

interface GroupListProps {
  readonly group: OpenGroup;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
  readonly onClose: () => void;
}

const WIDTH_PX = 360;
const GAP_PX = 8;

function place(dialog: HTMLDialogElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const view = dialog.ownerDocument.documentElement;
  const below = box.bottom + GAP_PX + dialog.offsetHeight <= view.clientHeight;
  dialog.style.left = `${Math.max(GAP_PX, Math.min(box.left, view.clientWidth - WIDTH_PX - GAP_PX))}px`;
  dialog.style.top = `${Math.max(GAP_PX, below ? box.bottom + GAP_PX : box.top - GAP_PX - dialog.offsetHeight)}px`;
}

/** The events of one date that no zoom can tell apart. Their order means nothing, and the list says so. */
export function GroupList({ group, hrefFor, onOpen, onClose }: GroupListProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.showModal();
    place(dialog, group.button);
    // A click beside the list lands on the dialog itself, which is the backdrop; Esc does the same for the keyboard.
    const onClick = (event: MouseEvent): void => {
      if (event.target === dialog) dialog.close();
    };
    dialog.addEventListener('click', onClick);
    return () => {
      dialog.removeEventListener('click', onClick);
      dialog.close();
    };
  }, [group]);
  const [first] = group.drawables;
  return (
    <dialog ref={ref} className={styles.list} aria-labelledby="group-title" onClose={onClose}>
      <div className={styles.body}>
        <h2 id="group-title">{t('group.title', { count: group.drawables.length, date: first?.label.date ?? '' })}</h2>
        <p>{t('group.lead')}</p>
        <ul>
          {group.drawables.map(({ event, subjectLane, label }) => (
            <li key={event.id}>
              <a
                href={hrefFor(event.id)}
                onClick={(click) => {
                  if (!takesClick(click)) return;
                  ref.current?.close();
                  onOpen(event.id);
                }}
              >
                <TrackSign lane={subjectLane} sizePx={12} />
                <span dir="auto">{event.title}</span>
                {label.tag && <i>{label.tag}</i>}
              </a>
            </li>
          ))}
        </ul>
        <button type="button" onClick={() => ref.current?.close()}>
          {t('group.close')}
        </button>
      </div>
    </dialog>
  );
}
