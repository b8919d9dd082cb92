import { eventPage } from '../../model/jsonLd.ts';
import type { TimelineEvent, TimelineHead } from '../../model/types.ts';
import { PageData } from './PageData.tsx';
import { useAddresses } from './useAddresses.ts';

/** What the page of an event says to programs. */
export function EventData({ event, head }: { readonly event: TimelineEvent; readonly head: TimelineHead }) {
  const { home, event: addressOf } = useAddresses();
  const address = addressOf(event.id);
  return (
    <PageData
      node={eventPage(event, head, address, home)}
      title={event.title}
      address={address}
      language={head.language}
    />
  );
}
