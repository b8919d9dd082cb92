// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Drawable } from '../../src/layout/drawable.ts';
import { layoutOf, packedFor, preparedOf, unpackedFor, type Packing } from '../../src/layout/layout.ts';
import type { Columns } from '../../src/layout/types.ts';
import type { Scene } from '../../src/scene/types.ts';
import { createStage, type Stage } from '../../src/stage/stage.ts';
import { dayOf } from '../../src/time/day.ts';
import type { Day } from '../../src/time/types.ts';

const COUNT = 1_000_000;
const MOST_MARKS = 400;
const WIDTH_PX = 1120;

/**
 * A million events over 123 years, ever thinner towards its end, so that somewhere in it every zoom meets stretches that are
 * just not dense enough to be counted; a third of them states, some in two lanes.
 */
function manyColumns(): Columns {
  let state = 7;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const startDay = Float64Array.from({ length: COUNT }, () => dayOf(1900) + Math.floor(random() ** 6 * 45_000)).sort();
  const isState = Uint8Array.from({ length: COUNT }, () => Number(random() < 0.33));
  const subjectLane = Uint8Array.from({ length: COUNT }, () => Math.floor(random() * 3));
  return {
    count: COUNT,
    startDay,
    endDay: startDay.map((day, i) => day + (isState[i] ? Math.ceil(random() * 900) : 1)),
    minPx: new Float32Array(COUNT).fill(13),
    labelPx: Float32Array.from({ length: COUNT }, () => 80 + random() * 200),
    tailPx: new Float32Array(COUNT),
    isState,
    laneMask: Uint32Array.from(
      subjectLane,
      (lane) => (1 << lane) | (random() < 0.03 ? 1 << Math.floor(random() * 3) : 0),
    ),
    subjectLane,
  };
}

const stages: Stage[] = [];

afterEach(() => {
  for (const stage of stages.splice(0)) stage.destroy();
  document.body.replaceChildren();
});

it('a million events, packed or not, never put more than a bounded number of marks in the page', () => {
  const columns = manyColumns();
  const prepared = preparedOf(columns, 3);
  const date = { basis: 'stated', edtf: undefined } as const;
  const drawableAt = (at: number): Drawable => {
    const [startDay, endDay] = [columns.startDay[at] as number, columns.endDay[at] as number];
    const precision = 'day' as const;
    const start = { startDay: startDay as Day, endDay: endDay as Day, precision, uncertain: false, approximate: false };
    const lanes = [0, 1, 2].filter((lane) => ((columns.laneMask[at] as number) >>> lane) & 1);
    return {
      ...{ event: { id: `e${at}`, date } as unknown as Drawable['event'], startDay, endDay, start, lanes },
      ...{
        isState: columns.isState[at] === 1,
        subjectLane: columns.subjectLane[at] as number,
        label: { date: '', title: '' },
      },
      ...{ open: false, inferred: false, said: false, observed: false },
    };
  };
  const [axis, plot] = [document.createElement('div'), document.createElement('div')];
  document.body.append(axis, plot);
  const scenes: Scene[] = [];
  const nothing = (): undefined => undefined;
  let waiting: (() => void) | undefined;
  const frame = (): void => {
    const callback = waiting;
    waiting = undefined;
    callback?.();
  };
  const stage = createStage({
    ...{ axis, plot, laneLabels: ['a', 'b', 'c'], reducedMotion: () => true, letterKeys: () => false },
    frames: { request: (callback) => ((waiting = callback), 1), cancel: () => (waiting = undefined), now: () => 0 },
    linkOf: (at) => ({ href: `/event/${at}`, afterDate: '', afterTitle: '' }),
    ...{ sayTab: () => '', sayGroup: () => '', saySilence: () => '', sayAlso: () => '' },
    ...{
      onOpen: nothing,
      onList: nothing,
      onHover: nothing,
      onCommit: nothing,
      onPageWheel: nothing,
      onHelp: nothing,
      onBelow: nothing,
    },
    onDraw: (scene) => scenes.push(scene),
  });
  stages.push(stage);
  let stood = 0;
  let most = 0;
  let [widest, closest] = [Infinity, 0];
  const sweep = (packing: Packing): void => {
    const layout = layoutOf(packing, [false, false, false], 560);
    stage.update({ layout, drawableAt, widthPx: WIDTH_PX, emphasis: { related: new Set() } });
    frame();
    for (const year of [1902, 1915, 1940, 1975, 2010])
      for (let days = 60_000; days >= 2; days /= 1.5) {
        const startDay = (dayOf(year) - days / 2) as Day;
        const window = { startDay, endDay: (startDay + days) as Day };
        stage.moveTo(window);
        frame();
        const { marks, groups, labels, pxPerDay } = scenes.at(-1) as Scene;
        widest = Math.min(widest, pxPerDay);
        closest = Math.max(closest, pxPerDay);
        most = Math.max(most, marks.length + groups.length);
        expect(marks.length + groups.length).toBeLessThanOrEqual(MOST_MARKS);
        expect(plot.querySelectorAll('a, button').length).toBeLessThanOrEqual(MOST_MARKS);
        stood += labels.length;
      }
  };
  sweep(unpackedFor(columns, prepared, WIDTH_PX));
  expect(stood).toBe(0);
  sweep(packedFor(columns, prepared, WIDTH_PX, 560));
  expect(stood).toBeGreaterThan(100);
  expect(most).toBeGreaterThan(40); // the bound is met with marks, not with an empty picture
  expect(closest / widest).toBeGreaterThan(1000); // the sweep did move
}, 120_000);
