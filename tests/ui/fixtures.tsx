import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { BrowserRouter, useLocation } from 'react-router';
import { datasetOf, eventOf, type Dataset } from '../../src/model/dataset.ts';
import { eventId } from '../../src/model/ids.ts';
import type { RawEvent } from '../../src/model/schema.ts';
import type { TimelineEvent } from '../../src/model/types.ts';
import { EventPanel } from '../../src/ui/event/EventPanel.tsx';
import { cite, list, record, timelineOf } from '../model/records.ts';

/** A list of every kind of date and of citation. */
export const RECORDS: readonly RawEvent[] = [
  record('state', '1992/..', { kind: 'state', citations: [cite('alpha'), cite('beta', 'other words')] }),
  record('plain', '2020', {
    summary: 'In the editor’s words.',
    date: { edtf: '2020', basis: 'stated', asStated: 'in 2020' },
    tracks: ['two', 'three'],
    themes: ['arms-supply', 'diplomacy'],
    citations: [cite('alpha', 'recalling its ambassador', { supports: ['fact', 'date'] })],
    related: [{ kind: 'answers', event: 'undated' }],
  }),
  record('shared-a', '2023', { citations: [cite('alpha')] }),
  record('shared-b', '2023', { citations: [cite('alpha')] }),
  record('inferred', undefined, {
    kind: 'statement',
    date: {
      edtf: '?2026-01-05',
      basis: 'inferred',
      asStated: 'on January 5',
      reason: 'It treats the summit as past.',
    },
    citations: [cite('beta', 'said so', { speaker: 'A Speaker', reporter: 'local channels' })],
  }),
  record('undated', undefined, {
    kind: 'statement',
    citations: [
      cite('beta', 'the first words', { speaker: 'First Speaker' }),
      cite('beta', 'the second words', { speaker: 'Second Speaker', supports: ['date'] }),
    ],
  }),
  record('bare'),
];

export const dataset: Dataset = datasetOf(timelineOf(list(RECORDS)));

export function eventNamed(id: string): TimelineEvent {
  const event = eventOf(dataset, eventId(id));
  if (event === undefined) throw new Error(`No ${id}`);
  return event;
}

/** Shows where the router is. */
export function Address() {
  const { pathname, search, hash } = useLocation();
  return <output data-testid="address">{pathname + search + hash}</output>;
}

export function renderAt(address: string, element: ReactElement) {
  window.history.pushState({}, '', address);
  return render(
    <BrowserRouter>
      {element}
      <Address />
    </BrowserRouter>,
  );
}

export const renderPanel = (id: string, onClose: () => void = () => undefined) =>
  renderAt(`/event/${id}?hide=one`, <EventPanel event={eventNamed(id)} dataset={dataset} onClose={onClose} />);
