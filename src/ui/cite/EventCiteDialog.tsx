import { useMemo } from 'react';
import type { TimelineEvent, TimelineHead } from '../../model/types.ts';
import { todayText } from '../../time/today.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { citablesOf } from './citables.ts';
import { useAddresses } from './useAddresses.ts';

interface EventCiteDialogProps {
  readonly event: TimelineEvent;
  readonly head: TimelineHead;
  readonly onClose: () => void;
}

/** Cites an event, or a source of its passages. */
export function EventCiteDialog({ event, head, onClose }: EventCiteDialogProps) {
  const addresses = useAddresses();
  const citables = useMemo(
    () => citablesOf(event, head, { address: addresses.event(event.id), accessed: todayText() }),
    [event, head, addresses],
  );
  return <CiteDialog citables={citables} onClose={onClose} />;
}
