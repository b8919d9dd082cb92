import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';
import { usePresentation } from '../../src/ui/present/usePresentation.ts';
import { dataset } from './fixtures.tsx';

const ROOM = 'testing';
const opened: BroadcastChannel[] = [];

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

/** A window at a step of all events in order, and what another window of its room hears. */
function windowAt(step: number) {
  window.history.pushState({}, '', `/present/-/${step}?room=${ROOM}`);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <BrowserRouter>
      <Routes>
        <Route path="/present/:story/:step" element={children} />
      </Routes>
    </BrowserRouter>
  );
  const { result } = renderHook(() => usePresentation(dataset), { wrapper });
  const other = new BroadcastChannel(`passages.present.${ROOM}`);
  opened.push(other);
  const heard: number[] = [];
  other.onmessage = ({ data }: MessageEvent<{ readonly at?: { readonly step: number } }>) => {
    if (data.at !== undefined) heard.push(data.at.step);
  };
  const tell = (message: unknown): void => other.postMessage(message);
  return { control: () => result.current, tell, heard };
}

const at = (step: number) => ({ kind: 'at', at: { story: '-', step, beat: 0, predicts: false } });

describe('a presentation of which the last step is not yet drawn', () => {
  test('goes on twice where the clicker is pressed twice', () => {
    const { control } = windowAt(1);
    const { next } = control();
    act(() => {
      next();
      next();
    });
    expect(control().place.step).toBe(3);
  });

  test('takes a key for the step to which another window has sent it', async () => {
    const { control, tell } = windowAt(4);
    const { goTo } = control();
    tell(at(1));
    await waitFor(() => expect(control().place.step).toBe(1));
    act(() => goTo(4));
    expect(control().place.step).toBe(4);
  });

  test('tells a window that comes the step at which it will be', async () => {
    const { control, tell, heard } = windowAt(1);
    await act(async () => {
      control().goTo(4);
      tell({ kind: 'hello' });
      await waitFor(() => expect(heard).toHaveLength(2));
      expect(control().place.step).toBe(1); // nothing is drawn in here
    });
    expect(heard).toEqual([4, 4]);
    expect(control().place.step).toBe(4);
  });

  test('is not taken back by an answer that comes after a key', async () => {
    const { control, tell } = windowAt(2);
    act(() => control().setBlank('black'));
    tell({ ...at(1), kind: 'answer' });
    tell(at(3)); // what comes in order after it counts
    await waitFor(() => expect(control().place.step).toBe(3));
    act(() => control().setBlank('white'));
    tell({ ...at(4), kind: 'answer' });
    await act(() => new Promise((done) => setTimeout(done, 50)));
    expect(control().blank).toBe('white');
    expect(control().place.step).toBe(3);
  });
});
