import { readFileSync } from 'node:fs';
import { act, render } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { datasetOf, type Dataset } from '../../src/model/dataset.ts';
import { decodeTimeline } from '../../src/model/decode.ts';
import { Plot } from '../../src/ui/plot/Plot.tsx';

function realDataset(): Dataset {
  const decoded = decodeTimeline(readFileSync('data/timeline.json', 'utf8'));
  if (decoded.kind !== 'ok') throw new Error('the list does not decode');
  return datasetOf(decoded.timeline);
}

/** A turn of the wheel. happy-dom's WheelEvent has no mouse position, so the event is put together here. */
function wheel(plot: Element): void {
  const event = new Event('wheel', { bubbles: true, cancelable: true });
  const turn = { clientX: 300, deltaX: 0, deltaY: -40, deltaMode: 0, ctrlKey: true, shiftKey: false, metaKey: false };
  plot.dispatchEvent(Object.assign(event, turn));
}

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
});

afterEach(() => vi.restoreAllMocks());

const runFrame = (): void => {
  for (const callback of frames.splice(0)) callback(0);
};

describe('Plot', () => {
  it('makes no list of every event where no page was written in advance: the plot takes its place at once', () => {
    const made = vi.spyOn(document, 'createElement');
    const none: never[] = [];
    const nothing = (): void => undefined;
    render(
      <Plot
        dataset={realDataset()}
        window={undefined}
        hidden={none}
        selectedId={undefined}
        hrefFor={(id) => `/event/${id}`}
        onOpen={nothing}
        onWindow={nothing}
        onToggle={nothing}
      />,
    );
    const links = made.mock.calls.filter(([name]) => name === 'a').length;
    expect(links).toBeGreaterThan(5); // the tray
    expect(links).toBeLessThan(97);
  });

  it('renders nothing in React while a hand moves the plot, and draws once per frame', () => {
    let renders = 0;
    const windows: unknown[] = [];
    const none: never[] = [];
    const { container } = render(
      <Profiler id="plot" onRender={() => renders++}>
        <Plot
          dataset={realDataset()}
          window={undefined}
          hidden={none}
          selectedId={undefined}
          hrefFor={(id) => `/event/${id}`}
          onOpen={() => undefined}
          onWindow={(window) => windows.push(window)}
          onToggle={() => undefined}
        />
      </Profiler>,
    );
    for (let settled = 0; settled < 3; settled++) act(runFrame);
    const plot = container.querySelector('[data-bench="plot"]') as Element;
    const link = plot.querySelector<HTMLElement>('a[data-event]');
    expect(link).not.toBeNull();
    const [before, placeBefore] = [renders, link?.style.transform];
    act(() => {
      for (let turn = 0; turn < 20; turn++) wheel(plot);
    });
    expect(frames).toHaveLength(1);
    act(runFrame);
    expect(link?.style.transform).not.toBe(placeBefore);
    expect(renders).toBe(before);
    expect(windows).toHaveLength(0);
  });
});
