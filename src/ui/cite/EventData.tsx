import 'virtual:messages/page';
import { eventPage } from '../../model/jsonLd.ts';
import type { TimelineEvent, TimelineHead } from '../../model/types.ts';
import { sayWhen } from '../event/sayPlace.ts';
import { t } from '../messages/t.ts';
import { PageData } from './PageData.tsx';
import { useAddresses } from './useAddresses.ts';

/** Date, summary, and the words it rests on: what a card shows. */
function sayEvent(event: TimelineEvent): string {
  const [citation] = event.citations;
  const words = citation === undefined ? '' : ` “${citation.passage.exact}”`;
  return `${sayWhen(event)}. ${event.summary}${words}`;
}

/** What the page of an event says to programs. */
export function EventData({ event, head }: { readonly event: TimelineEvent; readonly head: TimelineHead }) {
  const { home, event: addressOf } = useAddresses();
  const address = addressOf(event.id);
  return (
    <PageData
      node={eventPage(event, head, address, home)}
      title={event.title}
      description={sayEvent(event)}
      picture={`event/${event.id}`}
      pictureAlt={t('page.pictureOfEvent', { title: event.title, date: sayWhen(event) })}
      address={address}
      language={head.language}
    />
  );
}
