import { civilOf, daysInMonth, dayOf } from './day.ts';
import { contextOf, labelOf, labelPx, longestLabelPx, type RulerUnit } from './rulerLabel.ts';
import type { Day, TimeWindow } from './types.ts';
import { ENGLISH, type DateWords } from './words.ts';

export interface Tick {
  readonly day: Day;
  /** Names the period that begins here; only major ticks carry one. */
  readonly label?: string;
  readonly rank: 'major' | 'minor';
}

/** The ticks of a window, and what to pin at its start where no label names the year in full view. */
export interface Ruler {
  readonly ticks: readonly Tick[];
  readonly context?: string;
}

export interface RulerOptions {
  /** The least distance between two labels in pixels; long labels keep a greater one. */
  readonly minLabelPx?: number;
  readonly words?: DateWords;
}

interface Step {
  readonly unit: RulerUnit;
  readonly size: number;
  readonly days: number; // the shortest that it can be
  readonly fine: readonly (readonly [RulerUnit, number])[]; // minor steps, finest first
}

const YEAR_DAYS = 365.2425;
const SHORT_YEAR_DAYS = 365;
const MONTH_DAYS = YEAR_DAYS / 12;
const MIN_LABEL_PX = 64;
const MIN_TICK_PX = 6;

const monthSteps: readonly Step[] = [
  { unit: 'month', size: 1, days: 28, fine: [['day', 10]] },
  { unit: 'month', size: 3, days: 90, fine: [['month', 1]] },
  { unit: 'month', size: 6, days: 181, fine: [['month', 1]] },
];
const daySteps: readonly Step[] = [
  { unit: 'day', size: 1, days: 1, fine: [] },
  { unit: 'day', size: 2, days: 2, fine: [['day', 1]] },
  { unit: 'day', size: 5, days: 5, fine: [['day', 1]] },
  {
    unit: 'day',
    size: 10,
    days: 10,
    fine: [
      ['day', 1],
      ['day', 5],
    ],
  },
];

function yearStep(size: number): Step {
  const fine: (readonly [RulerUnit, number])[] =
    size === 1
      ? [
          ['month', 1],
          ['month', 3],
          ['month', 6],
        ]
      : [10, 5, 2].filter((parts) => Number.isInteger(size / parts)).map((parts) => ['year', size / parts] as const);
  return {
    unit: 'year',
    size,
    days: size * SHORT_YEAR_DAYS,
    fine:
      size === 2
        ? [
            ['month', 6],
            ['year', 1],
          ]
        : fine,
  };
}

/** The finest step whose labels have room: `roomPx` is what a label of each unit needs. */
function stepFor(pxPerDay: number, roomPx: Readonly<Record<RulerUnit, number>>): Step {
  const step = [...daySteps, ...monthSteps].find(({ unit, days }) => days * pxPerDay >= roomPx[unit]);
  if (step) return step;
  const years = roomPx.year / (SHORT_YEAR_DAYS * pxPerDay);
  const power = 10 ** Math.max(0, Math.floor(Math.log10(years)));
  return yearStep(([1, 2, 5, 10].find((n) => n * power >= years) ?? 10) * power);
}

/** Years are counted without a zero: 100, 1 CE, 100 BCE, 200 BCE are ticks of a hundred. */
function* yearTicks(window: TimeWindow, size: number): Generator<Day> {
  const first = Math.floor(civilOf(window.startDay).year / size) - 1;
  const last = Math.ceil(civilOf(window.endDay).year / size) + 1;
  for (let n = first; n <= last; n++) {
    const year = n > 0 || size === 1 ? n * size : n * size + 1;
    yield dayOf(year);
  }
}

function* monthTicks(window: TimeWindow, size: number): Generator<Day> {
  const from = civilOf(window.startDay);
  const to = civilOf(window.endDay);
  const first = Math.floor((from.year * 12 + from.month - 1) / size) * size;
  for (let n = first; n <= to.year * 12 + to.month; n += size)
    yield dayOf(Math.floor(n / 12), (((n % 12) + 12) % 12) + 1);
}

/** Days restart with each month, so that its first is always a tick; none stands closer than a step to the next month. */
function* dayTicks(window: TimeWindow, size: number): Generator<Day> {
  for (const month of monthTicks(window, 1)) {
    const { year, month: number } = civilOf(month);
    const length = daysInMonth(year, number);
    for (let offset = 0; offset < length; offset += size)
      if (offset === 0 || length - offset >= size) yield (month + offset) as Day;
  }
}

/** Years 1 and 2, 1 and 5, 1 and 10 are a year less than a step apart: the later one yields where that is too close. */
function crowdsFirstYear(at: Day, { unit, size }: Step, minLabelDays: number): boolean {
  return unit === 'year' && size > 1 && at === dayOf(size) && at - dayOf(1) < minLabelDays;
}

const TICKS = { year: yearTicks, month: monthTicks, day: dayTicks } as const;

function inWindow(window: TimeWindow, unit: RulerUnit, size: number): Day[] {
  const found: Day[] = [];
  for (const tick of TICKS[unit](window, size)) if (tick >= window.startDay && tick < window.endDay) found.push(tick);
  return found;
}

/**
 * The ruler of a window drawn `widthPx` wide: calendar steps from a day to a million years, labels at least `minLabelPx`
 * apart and left-aligned at the start of the period they name. The year can always be read: the first label and each
 * change of year carry it, and where no label is whole in view `context` does.
 */
export function rulerFor(window: TimeWindow, widthPx: number, options: RulerOptions = {}): Ruler {
  const words = options.words ?? ENGLISH;
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  const room = (unit: RulerUnit): number =>
    Math.max(options.minLabelPx ?? MIN_LABEL_PX, longestLabelPx(window, unit, words));
  const roomPx = { year: room('year'), month: room('month'), day: room('day') };
  const step = stepFor(pxPerDay, roomPx);
  const majors = inWindow(window, step.unit, step.size).filter(
    (at) => !crowdsFirstYear(at, step, roomPx.year / pxPerDay),
  );
  const labelled = majors.map((at, n) => {
    const label = labelOf(at, majors[n - 1], step.unit, words);
    return { day: at, label, rank: 'major' } satisfies Tick;
  });
  const fine = step.fine.find(
    ([unit, size]) => size * { year: YEAR_DAYS, month: MONTH_DAYS, day: 1 }[unit] * pxPerDay >= MIN_TICK_PX,
  );
  const known = new Set<number>(majors);
  const minors = (fine ? inWindow(window, fine[0], fine[1]) : []).filter((at) => !known.has(at));
  const ticks = [...labelled, ...minors.map((at): Tick => ({ day: at, rank: 'minor' }))].sort((a, b) => a.day - b.day);
  const [first] = labelled;
  const isWhole = first !== undefined && (first.day - window.startDay) * pxPerDay + labelPx(first.label) <= widthPx;
  return isWhole ? { ticks } : { ticks, context: contextOf(window, step.unit, words) };
}
