import { useState } from 'react';
import type { TimelineEvent } from '../../model/types.ts';
import { sayWhen } from '../event/sayPlace.ts';
import { t } from '../messages/t.ts';

/** Says date and title of an event as it opens; never the whole panel, and nothing about the event one lands on. */
export function Announcement({ event }: { readonly event: TimelineEvent | undefined }) {
  const [landed, setLanded] = useState(event?.id);
  if (landed !== undefined && event?.id !== landed) setLanded(undefined);
  const isSaid = event !== undefined && event.id !== landed;
  return (
    <p className="visually-hidden" role="status">
      {isSaid ? t('panel.announce', { date: sayWhen(event), title: event.title }) : ''}
    </p>
  );
}
