import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrackId } from '../../src/model/types.ts';
import { dayOf } from '../../src/time/day.ts';
import type { TimeWindow } from '../../src/time/types.ts';
import { COLUMNS, DEFAULT_VIEW, NO_FILTERS, viewWindow, type View } from '../../src/view/view.ts';
import { besideView, formatView, joinQueries, parseView } from '../../src/view/viewQuery.ts';

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { maxLength: 3 });
const someView: fc.Arbitrary<View> = fc
  .record({
    start: fc.double({ min: -3e6, max: 3e6, noNaN: true }),
    log: fc.double({ min: -1, max: 7, noNaN: true }),
    hasWindow: fc.boolean(),
    hidden: words as fc.Arbitrary<TrackId[]>,
    filters: fc.record({
      tracks: words,
      kinds: words,
      themes: words,
      sources: words,
      speakers: words,
      precisions: words,
    }),
    search: fc.string({ maxLength: 20, unit: 'grapheme' }),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    data: fc.option(fc.webUrl(), { nil: undefined }),
    as: fc.constantFrom('timeline' as const, undefined),
    sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }), { nil: undefined }),
  })
  .map(({ start, log, hasWindow, data, as, sort, ...rest }) => {
    const isDefault = sort?.column === 'date' && !sort.descending;
    const window = hasWindow ? viewWindow(start, start + 10 ** log) : undefined;
    return {
      ...rest,
      ...(window ? { window } : {}),
      ...(data ? { data } : {}),
      ...(as ? { as } : {}),
      ...(sort && !isDefault ? { sort } : {}),
    };
  });

describe('the address', () => {
  it('gives back the very view that was written', () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(parseView(formatView(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('writes no defaults', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
    expect(parseView('')).toEqual(DEFAULT_VIEW);
  });

  it('reads well', () => {
    const window = viewWindow(dayOf(1990), dayOf(2027));
    expect(window).toBeDefined();
    expect(
      decodeURIComponent(
        formatView({ ...DEFAULT_VIEW, ...(window ? { window } : {}), hidden: ['armenia' as TrackId] }),
      ),
    ).toBe('w=1990-01-01~2027-01-01&hide=armenia');
  });

  it.each([
    ['w=1990-01-01', {}],
    ['w=2027-01-01~1990-01-01', {}],
    ['w=1990-02-30~2027-01-01', {}],
    ['w=NaN~Infinity', {}],
    ['w=1e400~2', {}],
    ['w=~', {}],
    ['w=999999999999-01-01~2027-01-01', {}],
    ['w=1990-13-01~2027-01-01', {}],
    ['w=1990-01-01~1990-01-01', {}],
    ['v=&from=1990&to=2026', {}],
    ['v=-1&from=1990&to=2026', {}],
    ['v=0&from=&to=2026&q=oil', { search: 'oil' }],
    ['v=0&from=1e308&to=2026&q=oil', { search: 'oil' }],
    ['v=0&from=2026&to=1990&ui=dark', { theme: 'dark' }],
    ['ui=constructor', {}],
    ['ui=auto', {}],
    ['hide=__proto__&track=toString', { hidden: ['__proto__'], filters: { ...NO_FILTERS, tracks: ['toString'] } }],
    ['w=1~2~3', {}],
    ['ui=purple', {}],
    ['unknown=1&__proto__=2&constructor=3', {}],
    ['data=', {}],
    ['%E0%A4%A=1', {}],
    ['q=%E0%A4%A', { search: '\uFFFD%A' }],
    ['q=%FF%00%0A%1B', { search: '\uFFFD\0\n\x1B' }],
    ['q=%', { search: '%' }],
    ['q=%u0041', { search: '%u0041' }],
    ['q=a+b%2Bc', { search: 'a b+c' }],
    ['q=one&q=two', { search: 'one' }],
    ['ui=dark&ui=light', { theme: 'dark' }],
    ['ui=DARK', {}],
    ['w=2000-01-01~1990-01-01&w=1990-01-01~2000-01-01&q=oil', { search: 'oil' }],
    ['w=%001990-01-01~2027-01-01', {}],
    ['w=1990-01-01%0A~2027-01-01', {}],
    ['w=１９９０-01-01~2027-01-01', {}],
    ['w=0x10~0x20', {}],
    ['w=1e3~1e4', {}],
    [`w=-${'9'.repeat(300)}~${'9'.repeat(300)}`, {}],
    ['w=99999999999999~99999999999999.5', {}],
    ['v=1&v=0&from=1990&to=2026', {}],
    [`v=${'9'.repeat(400)}&q=oil`, { search: 'oil' }],
    ['v=__proto__&from=1&to=2&q=oil', { search: 'oil' }],
    ['as=list', {}],
    ['as=__proto__&as=timeline', {}],
    ['sort=date', {}],
    ['sort=-date', { sort: { column: 'date', descending: true } }],
    ['sort=speaker&sort=-date', { sort: { column: 'speaker', descending: false } }],
    ['sort=--date', {}],
    ['sort=constructor', {}],
    ['sort=-__proto__', {}],
    [
      'kind=toString&theme=__proto__&speaker=%E2%80%AE',
      { filters: { ...NO_FILTERS, kinds: ['toString'], themes: ['__proto__'], speakers: ['\u202E'] } },
    ],
    ['HIDE=a&hide[]=b&hide=c', { hidden: ['c'] }],
    ['?q=oil', { search: 'oil' }],
    ['&&=&=x&q=oil&', { search: 'oil' }],
    ['q=oil#w=broken', { search: 'oil#w=broken' }],
    ['w=broken&q=oil', { search: 'oil' }],
    ['w=broken&ui=dark', { theme: 'dark' }],
    ['hide=&hide=a&hide=a', { hidden: ['a'] }],
    ['kind=event&kind=state', { filters: { ...NO_FILTERS, kinds: ['event', 'state'] } }],
  ])('loses only what is damaged in %s', (query, rest) => {
    expect(parseView(query)).toEqual({ ...DEFAULT_VIEW, ...rest });
  });

  it('reads what it writes of a window whose rounding takes it over a step', () => {
    const window = viewWindow(0.74, 4000.72) as TimeWindow;
    expect(viewWindow(window.startDay, window.endDay)).toEqual(window);
    expect(parseView(formatView({ ...DEFAULT_VIEW, window }))).toEqual({ ...DEFAULT_VIEW, window });
    expect(viewWindow(-0.2, 9000)).toEqual({ startDay: 0, endDay: 9000 });
  });

  it('loses only a window whose year is no number any more', () => {
    const year = '9'.repeat(400);
    for (const from of [year, `${year}-01-01`, `-${year}-01-01`])
      expect(parseView(`w=${from}~2027-01-01&q=oil`)).toEqual({ ...DEFAULT_VIEW, search: 'oil' });
  });

  it('never throws, whatever the query', () => {
    const value = fc.oneof(fc.string(), fc.stringMatching(/^-?[\d~.e-]{0,30}$/));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('w', 'v', 'from', 'to', 'ui', 'q', 'data', 'hide'), value)),
        (pairs) => {
          const view = parseView(new URLSearchParams(pairs));
          if (view.window) expect(view.window.endDay).toBeGreaterThan(view.window.startDay);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps what a page says beside the view, and nothing else', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const own = 'event=a&event=b&paper=letter';
        const both = joinQueries(formatView(view), own);
        expect(besideView(both)).toBe(own);
        expect(parseView(both)).toEqual(view);
      }),
    );
    expect(joinQueries('', '')).toBe('');
    expect(besideView('v=0&q=oil')).toBe('');
  });

  it('opens a link of an older version', () => {
    const lifted = parseView('v=0&from=1990&to=2026&q=oil');
    expect(lifted).toEqual({ ...DEFAULT_VIEW, search: 'oil', window: viewWindow(dayOf(1990), dayOf(2027)) });
    expect(parseView('v=0&from=x&to=2026')).toEqual(DEFAULT_VIEW);
    expect(parseView('v=99&q=oil')).toEqual({ ...DEFAULT_VIEW, search: 'oil' });
  });

  it('rounds a window by less than a quarter of a pixel, and keeps what it has rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1, max: 7, noNaN: true }),
        (start, log) => {
          const end = start + 10 ** log;
          const window = viewWindow(start, end);
          if (!window) return;
          expect(Math.abs(window.startDay - start)).toBeLessThanOrEqual((end - start) / 4000 + 1e-3);
          expect(viewWindow(window.startDay, window.endDay)).toEqual(window);
        },
      ),
    );
    expect(viewWindow(5, 5)).toBeUndefined();
    expect(viewWindow(0, Infinity)).toBeUndefined();
  });
});
