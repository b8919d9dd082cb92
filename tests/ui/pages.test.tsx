import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventId } from '../../src/model/types.ts';
import { AppRoutes } from '../../src/ui/AppRoutes.tsx';
import { list, record } from '../model/records.ts';
import { RECORDS, renderAt } from './fixtures.tsx';

interface PlotStub {
  readonly selectedId: EventId | undefined;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
}

const mounted = vi.hoisted(() => vi.fn());

// The plot draws in a browser; here it is a link per event, which counts how often it is built.
vi.mock('../../src/ui/plot/Plot.tsx', async () => {
  const { useState } = await import('react');
  return {
    Plot: ({ selectedId, hrefFor, onOpen }: PlotStub) => {
      useState(() => void mounted());
      return ['plain', 'undated'].map((id) => (
        <a
          key={id}
          href={hrefFor(id as EventId)}
          aria-current={selectedId === id}
          onClick={(click) => {
            click.preventDefault();
            onOpen(id as EventId);
          }}
        >
          {`Mark of ${id}`}
        </a>
      ));
    },
  };
});

const answer = (body: string, status = 200, statusText = 'OK') =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(body, { status, statusText }))),
  );

const address = (): string | null => screen.getByTestId('address').textContent;

beforeEach(() => {
  mounted.mockClear();
  answer(JSON.stringify(list(RECORDS)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the timeline and an event', () => {
  test('one page: the plot is built once, the panel opens and closes, the focus goes there and back', async () => {
    const user = userEvent.setup();
    renderAt('/?ui=dark', <AppRoutes />);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('A list');
    await waitFor(() => expect(document.title).toBe('A list – Passages'));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    const mark = screen.getByRole('link', { name: 'Mark of plain' });
    mark.focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/event/plain?ui=dark');
    const headings = screen.getAllByRole('heading', { level: 1 });
    expect(headings.map((heading) => heading.textContent)).toEqual(['Title of plain']);
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(
      '2020, year only. Title of plain',
    );
    await user.keyboard('{Escape}');
    expect(address()).toBe('/?ui=dark');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(mark).toHaveFocus();
    expect(mounted).toHaveBeenCalledOnce();
  });

  test('landing on an event leaves the focus alone and announces nothing; leaving goes to its mark', async () => {
    const user = userEvent.setup();
    renderAt('/event/plain', <AppRoutes />);
    expect(await screen.findByRole('complementary')).toBeVisible();
    expect(document.body).toHaveFocus();
    expect(screen.queryByText('2020, year only. Title of plain')).toBeNull();
    expect(screen.getByRole('link', { name: 'Mark of plain' })).toHaveAttribute('aria-current', 'true');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('link', { name: 'Mark of plain' })).toHaveFocus();
  });

  test('next and previous keep the focus; a link in the panel takes it to the title', async () => {
    const user = userEvent.setup();
    renderAt('/event/plain', <AppRoutes />);
    const next = await screen.findByRole('link', { name: /^Next/ });
    await user.click(next);
    expect(address()).toBe('/event/shared-a');
    expect(screen.getByRole('link', { name: /^Next/ })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: /^Previous/ }));
    await user.click(screen.getByRole('link', { name: 'Title of undated' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Title of undated' })).toHaveFocus();
  });

  test('an unknown event is said to be, with the nearest ones, beside the plot', async () => {
    renderAt('/event/plian', <AppRoutes />);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('No event has this address');
    const panel = within(screen.getByRole('complementary'));
    expect(panel.getByText('There is no event “plian” in this list.')).toBeVisible();
    expect(panel.getByRole('link', { name: 'Title of plain' })).toHaveAttribute('href', '/event/plain');
    expect(screen.getByRole('link', { name: 'Mark of plain' })).toBeVisible();
  });
});

describe('other pages', () => {
  test('an address without a page is said to be one', async () => {
    renderAt('/nowhere/at-all', <AppRoutes />);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
    expect(screen.getByRole('link', { name: 'Open the timeline' })).toHaveAttribute('href', '/');
  });

  test('the list holds every event once, in order of time, then the undated', async () => {
    renderAt('/list', <AppRoutes />);
    const rows = within(await screen.findByRole('table')).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent?.replace('Title of ', ''))).toEqual([
      'state',
      'plain',
      'shared-a',
      'shared-b',
      'inferred',
      'undated',
      'bare',
    ]);
    expect(screen.getByRole('link', { name: 'List' })).toHaveAttribute('aria-current', 'page');
  });

  test('the sources say what is not given', async () => {
    renderAt('/sources', <AppRoutes />);
    const source = (await screen.findByRole('heading', { level: 2, name: /alpha/ })).parentElement as HTMLElement;
    const facts = [...source.querySelectorAll('dt')].map((term) => [term.textContent, term.nextSibling?.textContent]);
    expect(facts).toContainEqual(['Author', 'Not given']);
    expect(facts).toContainEqual(['Kind', 'Web page']);
    expect(facts).toContainEqual(['Used for', '4 of 7 events, through 2 passages']);
  });
});

describe('a list that cannot be shown', () => {
  test('that does not come says where it was looked for and what came; once more brings it', async () => {
    const user = userEvent.setup();
    answer('gone', 404, 'Not Found');
    renderAt('/?data=lists/a.json', <AppRoutes />);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The timeline could not be loaded');
    expect(screen.getByText('HTTP 404 Not Found')).toBeVisible();
    expect(screen.getByText(/\/lists\/a\.json$/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the built-in timeline' })).toHaveAttribute('href', '/');
    answer(JSON.stringify(list(RECORDS)));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Mark of plain' })).toBeVisible();
  });

  test('that breaks the format says what, where and what would be right, and opens what is valid', async () => {
    const user = userEvent.setup();
    const broken = record('broken', undefined, { date: { edtf: '2011-13', basis: 'stated' } });
    answer(JSON.stringify(list([...RECORDS, broken]), undefined, 2));
    renderAt('/?data=lists/a.json', <AppRoutes />);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('does not keep to the format');
    expect(screen.getByText('events[7].date.edtf')).toBeVisible();
    expect(screen.getByText(/^line \d+$/)).toBeVisible();
    expect(screen.getByText('Right would be').nextElementSibling?.textContent).not.toBe('');
    await user.click(screen.getByRole('button', { name: 'Open the valid parts (7 events)' }));
    expect(await screen.findByText('7 events, 2 sources')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1 problem in the list' }));
    expect(screen.getByText('events[7].date.edtf')).toBeVisible();
  });

  test('of which nothing is valid offers nothing to open', async () => {
    answer('{ "title": ');
    renderAt('/', <AppRoutes />);
    expect(await screen.findByText(/^Not JSON, at line 1/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /valid parts/ })).toBeNull();
  });

  test('markup in a list is text', async () => {
    answer(JSON.stringify(list([record('plain', '2020', { title: '<img src=x onerror=alert(1)>' })])));
    renderAt('/event/plain', <AppRoutes />);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});

test('the title of a list is kept apart from the direction of the bar', async () => {
  renderAt('/list', <AppRoutes />);
  expect(await screen.findByText('A list', { selector: 'header bdi' })).toBeVisible();
});

test('a list is said to be loading after 400 ms, not at once', () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  renderAt('/', <AppRoutes />);
  act(() => void vi.advanceTimersByTime(399));
  expect(screen.queryByText('Loading the timeline …')).toBeNull();
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByText('Loading the timeline …')).toBeVisible();
});

test('the colours go round and the address keeps them', async () => {
  const user = userEvent.setup();
  renderAt('/list', <AppRoutes />);
  const colours = screen.getByRole('button', { name: /^Colours: automatic/ });
  await user.click(colours);
  expect(address()).toBe('/list?ui=light');
  await user.click(colours);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await user.click(colours);
  expect(address()).toBe('/list');
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});
