// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../src/scene/types.ts';
import type { Frames } from '../../src/stage/frame.ts';
import { createStage, type Stage } from '../../src/stage/stage.ts';
import { dayOf } from '../../src/time/day.ts';
import type { TimeWindow } from '../../src/time/types.ts';
import { windowOf } from '../../src/time/window.ts';
import { drawnSynthetic } from '../scene/drawables.ts';

interface Bench {
  readonly stage: Stage;
  readonly plot: HTMLElement;
  readonly draws: Scene[];
  readonly commits: TimeWindow[];
  readonly frame: () => void;
}

const stages: Stage[] = [];

/** A stage whose frames come only when the test says so. */
function stageWith(n: number): Bench {
  const drawn = drawnSynthetic(n, 5);
  let waiting: (() => void) | undefined;
  const frames: Frames = {
    request: (callback) => {
      waiting = callback;
      return 1;
    },
    cancel: () => {
      waiting = undefined;
    },
    now: () => 0,
  };
  const [axis, plot] = [document.createElement('div'), document.createElement('div')];
  document.body.append(axis, plot);
  const draws: Scene[] = [];
  const commits: TimeWindow[] = [];
  const stage = createStage({
    axis,
    plot,
    laneLabels: ['a', 'b', 'c'],
    frames,
    reducedMotion: () => true,
    letterKeys: () => true,
    linkOf: (event) => ({ href: `/event/${event}`, afterDate: '. ', afterTitle: '.' }),
    sayTab: () => 'tab',
    sayGroup: () => 'group',
    saySilence: () => 'silence',
    sayAlso: () => 'also',
    onOpen: () => undefined,
    onList: () => undefined,
    onHover: () => undefined,
    onCommit: (window) => commits.push(window),
    onPageWheel: () => undefined,
    onHelp: () => undefined,
    onBelow: () => undefined,
    onDraw: (scene) => draws.push(scene),
  });
  stages.push(stage);
  stage.update({ ...drawn, widthPx: 864, emphasis: { related: new Set() } });
  const frame = (): void => {
    const callback = waiting;
    waiting = undefined;
    callback?.();
  };
  frame();
  return { stage, plot, draws, commits, frame };
}

/** A turn of the wheel. happy-dom's WheelEvent has no mouse position, so the event is put together here. */
function wheel(plot: HTMLElement, init: { readonly deltaY: number; readonly ctrlKey: boolean }): void {
  const event = new Event('wheel', { bubbles: true, cancelable: true });
  plot.dispatchEvent(
    Object.assign(event, { clientX: 300, deltaX: 0, deltaMode: 0, shiftKey: false, metaKey: false, ...init }),
  );
}

afterEach(() => {
  vi.useRealTimers();
  for (const stage of stages.splice(0)) stage.destroy();
  document.body.replaceChildren();
});

describe('the stage', () => {
  it('draws once for twenty wheel events in one frame', () => {
    const { plot, draws, frame } = stageWith(60);
    const before = draws.length;
    for (let turn = 0; turn < 20; turn++) wheel(plot, { deltaY: -40, ctrlKey: true });
    expect(draws.length).toBe(before);
    frame();
    expect(draws.length).toBe(before + 1);
    expect(draws.at(-1)?.pxPerDay).toBeGreaterThan((draws[0] as Scene).pxPerDay);
  });

  it('commits once, after the hand has rested', () => {
    vi.useFakeTimers();
    const { plot, commits, frame } = stageWith(60);
    for (let turn = 0; turn < 5; turn++) {
      wheel(plot, { deltaY: -120, ctrlKey: true });
      frame();
      vi.advanceTimersByTime(50);
    }
    expect(commits).toHaveLength(0);
    vi.advanceTimersByTime(200);
    expect(commits).toHaveLength(1);
  });

  it('does not commit what was brought to it', () => {
    vi.useFakeTimers();
    const { stage, commits, frame } = stageWith(60);
    const drawn = drawnSynthetic(60, 5);
    stage.update({ ...drawn, widthPx: 864, emphasis: { related: new Set() } });
    frame();
    vi.advanceTimersByTime(1000);
    expect(commits).toHaveLength(0);
  });

  it('keeps a link’s element, and so its focus, while its event stays in view', () => {
    const { plot, frame } = stageWith(12);
    const link = plot.querySelector<HTMLAnchorElement>('a[data-event]');
    link?.focus();
    wheel(plot, { deltaY: -20, ctrlKey: true });
    frame();
    expect(document.activeElement).toBe(link);
  });

  it('leaves one event in the Tab order', () => {
    const { plot } = stageWith(60);
    expect(plot.querySelectorAll('a[tabindex="0"]')).toHaveLength(1);
    expect(plot.querySelectorAll('button:not([tabindex="-1"])')).toHaveLength(0);
  });

  it('labels days of the same number in two months', () => {
    const { stage, frame } = stageWith(60);
    stage.moveTo(windowOf(dayOf(2000, 1, 3), dayOf(2000, 2, 18)));
    frame();
    const labels = [...document.querySelectorAll('.plot-axis-label')].map(({ textContent }) => textContent);
    expect(labels.filter((label) => label === '11')).toHaveLength(2);
  });

  it('never holds more than a bounded number of nodes', () => {
    const { plot, frame } = stageWith(20_000);
    for (let turn = 0; turn < 60; turn++) {
      wheel(plot, { deltaY: -120, ctrlKey: true });
      frame();
      expect(plot.querySelectorAll('path').length).toBeLessThan(900);
      expect(plot.querySelectorAll('a').length).toBeLessThanOrEqual(400);
    }
  });
});
