import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf } from '../../src/time/day.ts';
import { rulerFor } from '../../src/time/ruler.ts';
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

  it('keeps labels apart, ticks in order and in view, and the year readable', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4e5, max: 4e5, noNaN: true }),
        fc.double({ min: 0.5, max: 8.8, noNaN: true }),
        fc.integer({ min: 200, max: 4000 }),
        (start, log, widthPx) => {
          const window = windowOf(start, start + 10 ** log);
          const { ticks, context } = rulerFor(window, widthPx);
          const pxPerDay = widthPx / (window.endDay - window.startDay);
          expect(ticks.every(({ day }) => day >= window.startDay && day < window.endDay)).toBe(true);
          const labelled = ticks.filter(({ label }) => label !== undefined);
          const days = labelled.map(({ day }) => day);
          expect(days).toEqual([...days].sort((a, b) => a - b));
          for (let at = 1; at < days.length; at++)
            expect(((days[at] as number) - (days[at - 1] as number)) * pxPerDay).toBeGreaterThan(50);
          expect(ticks.length).toBeLessThan(widthPx / 4 + 20);
          const said = [context, ...labelled.map(({ label }) => label)].join(' ');
          const year = civilOf(days[0] ?? window.startDay).year;
          expect(said).toContain(String(year > 0 ? year : 1 - year));
        },
      ),
      { numRuns: 600 },
    );
  });
});
