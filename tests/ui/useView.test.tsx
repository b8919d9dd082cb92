import { act, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { eventId, trackId } from '../../src/model/ids.ts';
import { useView } from '../../src/ui/useView.ts';
import { toggled, viewWindow } from '../../src/view/view.ts';
import { Address } from './fixtures.tsx';

const address = (): string | null => screen.getByTestId('address').textContent;

/** The view of a page to which one has come by way of these addresses. */
function viewAt(...entries: string[]) {
  for (const entry of entries) window.history.pushState({}, '', entry);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <BrowserRouter>
      {children}
      <Address />
    </BrowserRouter>
  );
  const { result } = renderHook(useView, { wrapper });
  const back = async (to: string): Promise<void> => {
    window.history.back();
    await waitFor(() => expect(address()).toBe(to));
  };
  return { current: () => result.current, back };
}

describe('the address', () => {
  test('is read as a view', () => {
    expect(viewAt('/?hide=one&ui=dark').current().view).toMatchObject({ hidden: ['one'], theme: 'dark' });
  });

  test('takes a view at the path it has, and writes no default', () => {
    const { current } = viewAt('/event/plain#there');
    act(() => current().commit((newest) => ({ ...newest, theme: 'dark' }), 'replace'));
    expect(address()).toBe('/event/plain?ui=dark#there');
    act(() => current().commit((newest) => ({ ...newest, theme: 'auto' }), 'replace'));
    expect(address()).toBe('/event/plain#there');
  });

  test('a choice can be gone back from, a gesture cannot', async () => {
    const { current, back } = viewAt('/list', '/');
    act(() => current().commit((newest) => ({ ...newest, hidden: [trackId('one')] }), 'push'));
    const seen = viewWindow(0, 365);
    act(() => current().commit((newest) => ({ ...newest, ...(seen && { window: seen }) }), 'replace'));
    expect(address()).toContain('hide=one');
    expect(address()).toContain('w=1970');
    await back('/');
  });

  test('is not written where nothing changes', async () => {
    const { current, back } = viewAt('/list', '/?ui=dark&unknown=1');
    act(() => current().commit((newest) => ({ ...newest }), 'push'));
    expect(address()).toBe('/?ui=dark&unknown=1');
    await back('/list');
  });

  test('of an event keeps the view, and so does leaving it', () => {
    const { current } = viewAt('/?ui=dark');
    act(() => current().openEvent(eventId('ərik')));
    expect(address()).toBe('/event/%C9%99rik?ui=dark');
    act(() => current().closeEvent());
    expect(address()).toBe('/?ui=dark');
  });

  test('hidden tracks keep their identity while only the window moves', () => {
    const { current } = viewAt('/?hide=one');
    const before = current().view.hidden;
    const seen = viewWindow(0, 365);
    act(() => current().commit((newest) => ({ ...newest, ...(seen && { window: seen }) }), 'replace'));
    expect(current().view.window).toEqual(seen);
    expect(current().view.hidden).toBe(before);
  });

  test('keeps both of two choices of which the first is not drawn yet, and goes back from each', async () => {
    const { current, back } = viewAt('/?ui=dark');
    const { commit } = current();
    act(() => {
      for (const track of ['one', 'two'])
        commit((newest) => ({ ...newest, hidden: toggled(newest.hidden, trackId(track)) }), 'push');
    });
    expect(address()).toBe('/?hide=one&hide=two&ui=dark');
    await back('/?hide=one&ui=dark');
    await back('/?ui=dark');
  });

  test('of an event that was just opened is not left by a gesture that comes to rest', () => {
    const { current } = viewAt('/');
    const { commit, openEvent } = current();
    const seen = viewWindow(0, 365);
    act(() => {
      openEvent(eventId('plain'));
      commit((newest) => ({ ...newest, ...(seen && { window: seen }) }), 'replace');
    });
    expect(address()).toBe('/event/plain?w=1970-01-01%7E1971-01-01');
  });
});
