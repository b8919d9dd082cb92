import { act, renderHook, screen } from '@testing-library/react';
import { createRef, type ReactNode } from 'react';
import { MemoryRouter, useNavigate, type NavigateFunction } from 'react-router';
import { describe, expect, test } from 'vitest';
import { eventId, trackId } from '../../src/model/ids.ts';
import { useView } from '../../src/ui/useView.ts';
import { viewWindow } from '../../src/view/view.ts';
import { Address } from './fixtures.tsx';

const address = (): string | null => screen.getByTestId('address').textContent;

function viewAt(...entries: string[]) {
  const go = createRef<NavigateFunction>() as { current: NavigateFunction | null };
  function Go() {
    go.current = useNavigate();
    return null;
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MemoryRouter initialEntries={entries} initialIndex={entries.length - 1}>
      {children}
      <Address />
      <Go />
    </MemoryRouter>
  );
  const { result } = renderHook(useView, { wrapper });
  return { current: () => result.current, back: () => act(() => void go.current?.(-1)) };
}

describe('the address', () => {
  test('is read as a view', () => {
    expect(viewAt('/?hide=one&ui=dark').current().view).toMatchObject({ hidden: ['one'], theme: 'dark' });
  });

  test('takes a view at the path it has, and writes no default', () => {
    const { current } = viewAt('/event/plain#there');
    act(() => current().commit({ ...current().view, theme: 'dark' }, 'replace'));
    expect(address()).toBe('/event/plain?ui=dark#there');
    act(() => current().commit({ ...current().view, theme: 'auto' }, 'replace'));
    expect(address()).toBe('/event/plain#there');
  });

  test('a choice can be gone back from, a gesture cannot', () => {
    const { current, back } = viewAt('/list', '/');
    act(() => current().commit({ ...current().view, hidden: [trackId('one')] }, 'push'));
    const window = viewWindow(0, 365);
    act(() => current().commit({ ...current().view, ...(window && { window }) }, 'replace'));
    expect(address()).toContain('hide=one');
    expect(address()).toContain('w=1970');
    back();
    expect(address()).toBe('/');
  });

  test('is not written where nothing changes', () => {
    const { current, back } = viewAt('/list', '/?ui=dark&unknown=1');
    act(() => current().commit({ ...current().view }, 'push'));
    expect(address()).toBe('/?ui=dark&unknown=1');
    back();
    expect(address()).toBe('/list');
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
    const window = viewWindow(0, 365);
    act(() => current().commit({ ...current().view, ...(window && { window }) }, 'replace'));
    expect(current().view.window).toEqual(window);
    expect(current().view.hidden).toBe(before);
  });
});
