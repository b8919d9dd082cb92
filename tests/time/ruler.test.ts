import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf } from '../../src/time/day.ts';
import { rulerFor, type Tick } from '../../src/time/ruler.ts';
import { labelPx } from '../../src/time/rulerLabel.ts';
import type { Day } from '../../src/time/types.ts';
import { windowOf } from '../../src/time/window.ts';

const labelsOf = (from: Day, to: Day, widthPx: number): string[] =>
  rulerFor(windowOf(from, to), widthPx).ticks.flatMap(({ label }) => label ?? []);

describe('rulerFor', () => {
  it('names years, then months, then days, always with the year', () => {
    expect(labelsOf(dayOf(1989, 7), dayOf(2027), 864)).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ]);
    expect(labelsOf(dayOf(2017, 11), dayOf(2018, 7), 800).slice(0, 4)).toEqual(['Nov 2017', 'Dec', 'Jan 2018', 'Feb']);
    expect(labelsOf(dayOf(2018, 3, 30), dayOf(2018, 4, 4), 600)).toEqual(['30 Mar 2018', '31', '1 Apr', '2', '3']);
  });

  it('has no year zero', () => {
    const labels = labelsOf(dayOf(-400), dayOf(400), 800);
    expect(labels).not.toContain('0');
    expect(labels.some((label) => label.endsWith('BCE'))).toBe(true);
  });

  it('pins the date where no tick is in view', () => {
    const from = (dayOf(2018, 3, 5) + 0.2) as Day;
    expect(rulerFor(windowOf(from, from + 0.5), 600)).toMatchObject({ ticks: [], context: '5 March 2018' });
  });

  it('names the first years so that they are no days', () => {
    expect(labelsOf(dayOf(0, 11), dayOf(1, 4), 400)).toEqual(['Nov 1 BCE', 'Dec', 'Jan 1 CE', 'Feb', 'Mar']);
    expect(labelsOf(dayOf(-3), dayOf(7), 360)).toEqual(['4 BCE', '2 BCE', '1 CE', '4 CE', '6 CE']);
    expect(labelsOf(dayOf(-250), dayOf(250), 500)).toEqual(['200 BCE', '100 BCE', '1 CE', '100', '200']);
  });

  it('drops the last days of a month that crowd the next', () => {
    expect(labelsOf(dayOf(2024, 2, 8), dayOf(2024, 3, 15), 330)).toEqual(['11 Feb 2024', '1 Mar', '11']);
    expect(labelsOf(dayOf(2023, 1, 25), dayOf(2023, 2, 7), 240)).toEqual(['26 Jan 2023', '1 Feb', '6']);
  });

  it('pins the date where the only label in view is cut off by the edge', () => {
    const from = (dayOf(2018, 3, 5) + 0.02) as Day;
    const ruler = rulerFor(windowOf(from, from + 1.01), 864);
    expect(ruler.ticks.map(({ label }) => label)).toEqual(['6 Mar 2018']);
    expect(ruler.context).toBe('5 March 2018');
  });

  it('sets long labels further apart', () => {
    expect(labelsOf(dayOf(-43), dayOf(-42), 864).slice(0, 3)).toEqual(['Jan 44 BCE', 'Apr', 'Jul']);
    expect(labelsOf(dayOf(-43), dayOf(-42), 960).slice(0, 3)).toEqual(['Jan 44 BCE', 'Feb', 'Mar']);
    expect(labelsOf(dayOf(2018), dayOf(2019), 864).slice(0, 3)).toEqual(['Jan 2018', 'Feb', 'Mar']);
  });

  // As measured in the axis' own type, Inter at 12 px with figures of one width, and rounded up.
  it.each([
    ['Jan 44 BCE', 66.5],
    ['15 Mar 44 BCE', 86.7],
    ['1000000 BCE', 81.5],
    ['Jan 250001 BCE', 97.6],
    ['28 Mar 250001 BCE', 117.8],
    ['15 Mar 2018', 75.2],
    ['Mar 2018', 56.5],
  ])('leaves room for %s', (label, px) => {
    expect(labelPx(label)).toBeGreaterThan(px);
    expect(labelPx(label)).toBeLessThan(px + 12);
  });

  const YEAR_DAYS = 365.2425;
  const someRuler = fc
    .record({
      startYear: fc.oneof(
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -1e6, max: 1e6 }),
      ),
      offset: fc.double({ min: 0, max: 366, noNaN: true }),
      log: fc.double({ min: Math.log10(0.5), max: Math.log10(2e6 * YEAR_DAYS), noNaN: true }),
      widthPx: fc.integer({ min: 100, max: 4000 }),
      minLabelPx: fc.constantFrom(48, 64, 84, 110),
    })
    .map(({ startYear, offset, log, widthPx, minLabelPx }) => {
      const startDay = dayOf(startYear) + offset;
      const window = windowOf(startDay, startDay + 10 ** log);
      const pxPerDay = widthPx / (window.endDay - window.startDay);
      return { window, widthPx, minLabelPx, pxPerDay, ...rulerFor(window, widthPx, { minLabelPx }) };
    });
  const RUNS = { numRuns: 1500 };

  it('keeps ticks in order, each once, and in view', () => {
    fc.assert(
      fc.property(someRuler, ({ window, widthPx, ticks }) => {
        const stray = ticks.filter(({ day }) => day < window.startDay || day >= window.endDay);
        const disordered = ticks.filter(({ day }, at) => at > 0 && day <= (ticks[at - 1] as Tick).day);
        expect([stray, disordered]).toEqual([[], []]);
        expect(ticks.length).toBeLessThan(widthPx / 4 + 20);
      }),
      RUNS,
    );
  });

  it('keeps labels apart by what was asked for and by their own length, and so few enough', () => {
    fc.assert(
      fc.property(someRuler, ({ ticks, widthPx, minLabelPx, pxPerDay }) => {
        const labelled = ticks.filter(({ label }) => label !== undefined);
        const crowded = labelled.filter(({ day, label }, at) => {
          const next = labelled[at + 1];
          const leastPx = Math.max(minLabelPx, labelPx(label as string)) * (1 - 1e-9);
          return next !== undefined && (next.day - day) * pxPerDay < leastPx;
        });
        expect(crowded).toEqual([]);
        expect(labelled.length).toBeLessThanOrEqual(widthPx / minLabelPx + 2);
        expect(ticks.every(({ label, rank }) => (rank === 'major') === (label !== undefined))).toBe(true);
      }),
      RUNS,
    );
  });

  it('lets the year be read, always: on a label that is whole in view, else pinned', () => {
    fc.assert(
      fc.property(someRuler, ({ window, widthPx, pxPerDay, ticks, context }) => {
        const first = ticks.find(({ label }) => label !== undefined);
        const said = (at: Day): RegExp => {
          const { year } = civilOf(at);
          const words = year > 0 ? (year < 100 ? `${year} CE` : String(year)) : `${1 - year} BCE`;
          return new RegExp(`(^| )${words}$`);
        };
        if (first) expect(first.label).toMatch(said(first.day));
        const isWhole = first && (first.day - window.startDay) * pxPerDay + labelPx(first.label ?? '') <= widthPx;
        if (isWhole) expect(context).toBeUndefined();
        else expect(context).toMatch(said(window.startDay));
        expect(ticks.some(({ label }) => label !== undefined && /(^| )0( |$)/.test(label))).toBe(false);
      }),
      RUNS,
    );
  });
});
