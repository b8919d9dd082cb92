import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalWindows, pan, windowOf, zoomAt } from '../../src/time/window.ts';

const someWindow = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([start, days]) => windowOf(start, start + days));

describe('windows', () => {
  it('are themselves where nothing changes', () => {
    const window = windowOf(0, 10);
    expect(pan(window, 0)).toBe(window);
    expect(zoomAt(window, 3, 1)).toBe(window);
  });

  it('keep the day that is zoomed about in its place', () => {
    fc.assert(
      fc.property(
        someWindow,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (window, share, factor) => {
          const days = window.endDay - window.startDay;
          const at = window.startDay + share * days;
          const zoomed = zoomAt(window, at, factor);
          expect((at - zoomed.startDay) / (zoomed.endDay - zoomed.startDay)).toBeCloseTo(share, 6);
          expect(zoomed.endDay - zoomed.startDay).toBeCloseTo(days / factor, 3);
        },
      ),
    );
  });

  it('come back when panned there and back', () => {
    fc.assert(
      fc.property(someWindow, fc.integer({ min: -1e5, max: 1e5 }), (window, days) => {
        expect(equalWindows(pan(pan(window, days), -days), window)).toBe(true);
      }),
    );
  });

  it('look the same within a millionth of their width', () => {
    expect(equalWindows(windowOf(0, 1000), windowOf(0.0009, 1000))).toBe(true);
    expect(equalWindows(windowOf(0, 1000), windowOf(0.002, 1000))).toBe(false);
    expect(equalWindows(windowOf(0, 1000), windowOf(0, 1000.002))).toBe(false);
  });

  it('cannot be empty or endless', () => {
    expect(() => windowOf(1, 1)).toThrow(RangeError);
    expect(() => windowOf(2, 1)).toThrow(RangeError);
    expect(() => windowOf(NaN, 1)).toThrow(RangeError);
    expect(() => windowOf(0, Infinity)).toThrow(RangeError);
    expect(() => zoomAt(windowOf(0, 10), 5, 0)).toThrow(RangeError);
  });
});
