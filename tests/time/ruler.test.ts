import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf } from '../../src/time/day.ts';
import { rulerFor, type Tick } from '../../src/time/ruler.ts';
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

  const YEAR_DAYS = 365.2425;
  const someRuler = fc
    .record({
      startYear: fc.oneof(
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -1e6, max: 1e6 }),
      ),
      offset: fc.double({ min: 0, max: 366, noNaN: true }),
      log: fc.double({ min: Math.log10(3), max: Math.log10(2e6 * YEAR_DAYS), noNaN: true }),
      widthPx: fc.integer({ min: 200, max: 4000 }),
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
        for (const [at, { day }] of ticks.entries()) {
          expect(day >= window.startDay && day < window.endDay).toBe(true);
          if (at > 0) expect(day).toBeGreaterThan((ticks[at - 1] as Tick).day);
        }
        expect(ticks.length).toBeLessThan(widthPx / 4 + 20);
      }),
      RUNS,
    );
  });

  it('keeps labels apart by what was asked for, and so few enough', () => {
    fc.assert(
      fc.property(someRuler, ({ ticks, widthPx, minLabelPx, pxPerDay }) => {
        const labelled = ticks.filter(({ label }) => label !== undefined);
        for (const [at, { day }] of labelled.entries())
          if (at > 0)
            expect((day - (labelled[at - 1] as Tick).day) * pxPerDay).toBeGreaterThanOrEqual(minLabelPx * (1 - 1e-9));
        expect(labelled.length).toBeLessThanOrEqual(widthPx / minLabelPx + 2);
        expect(ticks.every(({ label, rank }) => (rank === 'major') === (label !== undefined))).toBe(true);
      }),
      RUNS,
    );
  });

  it('lets the year be read, always', () => {
    fc.assert(
      fc.property(someRuler, ({ window, ticks, context }) => {
        const first = ticks.find(({ label }) => label !== undefined);
        const { year } = civilOf(first?.day ?? window.startDay);
        const said = year > 0 ? (year < 100 ? `${year} CE` : String(year)) : `${1 - year} BCE`;
        expect(first === undefined ? context : first.label).toMatch(new RegExp(`(^| )${said}$`));
        expect(first === undefined || context === undefined).toBe(true);
        expect(ticks.some(({ label }) => label !== undefined && /(^| )0( |$)/.test(label))).toBe(false);
      }),
      RUNS,
    );
  });
});
