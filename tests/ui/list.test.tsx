import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { datasetOf } from '../../src/model/dataset.ts';
import { DatasetContext } from '../../src/ui/data/DatasetContext.ts';
import { fileName, fileOf } from '../../src/ui/list/download.ts';
import { ListPage } from '../../src/ui/list/ListPage.tsx';
import { BY_DATE, ranksOf, sortEvents } from '../../src/ui/list/sortEvents.ts';
import { list, record, timelineOf } from '../model/records.ts';
import { dataset, renderAt } from './fixtures.tsx';

const idsOf = (order: ArrayLike<number>): readonly string[] =>
  Array.from(order, (index) => dataset.eventAt(index)?.id ?? '');

describe('the order of the list', () => {
  const earliest = ['state', 'plain', 'shared-a', 'shared-b', 'inferred', 'undated', 'bare'];

  test('by date: earliest first, the undated last', () => {
    expect(idsOf(sortEvents(dataset, BY_DATE, 'en'))).toEqual(earliest);
  });

  test('by date, latest first: one date keeps its events as they were, the undated stay last', () => {
    const latest = idsOf(sortEvents(dataset, { column: 'date', descending: true }, 'en'));
    expect(latest).toEqual(['inferred', 'shared-a', 'shared-b', 'plain', 'state', 'undated', 'bare']);
  });

  test('by speaker: those without one come last, whichever way', () => {
    for (const descending of [false, true]) {
      const ids = idsOf(sortEvents(dataset, { column: 'speaker', descending }, 'en'));
      expect(ids.slice(0, 2)).toEqual(descending ? ['undated', 'inferred'] : ['inferred', 'undated']);
      expect(ids.slice(2)).toEqual(earliest.filter((id) => id !== 'inferred' && id !== 'undated'));
    }
  });

  test('events of one date share a rank, and the next counts on', () => {
    const many = datasetOf(
      timelineOf(
        list([record('d', '2024'), record('b', '2023'), record('a', '2022'), record('c', '2023'), record('u')]),
      ),
    );
    expect([...ranksOf(many)]).toEqual([4, 2, 1, 2, 0]);
  });
});

describe('the page', () => {
  beforeEach(() => {
    renderAt(
      '/list',
      <DatasetContext value={{ dataset, leftOut: 0, showProblems: () => undefined }}>
        <ListPage />
      </DatasetContext>,
    );
  });
  const titles = () =>
    within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);

  test('a heading sorts, says so, and turns the order round', async () => {
    const user = userEvent.setup();
    const heading = screen.getByRole('columnheader', { name: 'Event' });
    expect(heading).not.toHaveAttribute('aria-sort');
    expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Date' })).not.toHaveAttribute('aria-sort');
    expect(titles()[0]).toBe('Title of bare');
    expect(document.querySelector('p[role="status"]')).toHaveTextContent('Sorted by Event, ascending. 7 events.');
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(titles()[0]).toBe('Title of undated');
  });

  test('the two events of one date have one place', () => {
    const places = screen.getAllByRole('row').map((row) => row.querySelector('td')?.textContent);
    expect(places).toEqual([undefined, '1', '2', '3', '3', '5', '', '']);
  });

  test('says to programs that it is a dataset with its years', () => {
    const script = document.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(script?.textContent ?? '')).toMatchObject({ '@type': 'Dataset', name: 'A list' });
  });

  test('hands over a file of the list', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
    await userEvent.click(screen.getByRole('button', { name: 'Download as JSON' }));
    await vi.waitFor(() => expect(click).toHaveBeenCalledOnce());
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('a-list.json');
    expect(timelineOf(JSON.parse((await blobs[0]?.text()) ?? '')).events).toHaveLength(7);
    vi.restoreAllMocks();
  });
});

test('a CSV file begins with the bytes of a BOM and has a line for each event', async () => {
  const bytes = new Uint8Array(await (await fileOf(dataset, 'csv')).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).split('\r\n')).toHaveLength(1 + 7 + 1);
});

test.each([
  ['Azerbaijan, Palestine', 'azerbaijan-palestine.csv'],
  ['Şəhər: 1918/20', 'şəhər-1918-20.csv'],
  ['../..', 'list.csv'],
])('a list named %j is saved as %s', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});
