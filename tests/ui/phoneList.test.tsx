import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { datasetOf } from '../../src/model/dataset.ts';
import { decodeTimeline } from '../../src/model/decode.ts';
import type { Drawable } from '../../src/layout/drawable.ts';
import type { Columns } from '../../src/layout/types.ts';
import { PhoneList } from '../../src/ui/phone/PhoneList.tsx';
import { lastingBefore, railItems } from '../../src/ui/phone/railItems.ts';

const drawable = (startDay: number, endDay: number, more: Partial<Drawable> = {}): Drawable =>
  ({
    startDay,
    endDay,
    start: { startDay, endDay },
    isState: false,
    open: false,
    subjectLane: 0,
    lanes: [0],
    ...more,
  }) as Drawable;

describe('railItems', () => {
  it('measures silences from three years on and says when an order is unknown', () => {
    const kinds = railItems([
      drawable(0, 365),
      drawable(365 * 4 + 1, 365 * 5 + 1),
      drawable(365 * 6 + 1, 365 * 7 + 1),
      drawable(365 * 6 + 1, 365 * 7 + 1),
    ]).map((item) =>
      item.kind === 'silence' ? `silence ${item.years}` : item.kind === 'shared' ? `shared ${item.count}` : 'event',
    );
    expect(kinds).toEqual(['event', 'silence 3', 'event', 'shared 2', 'event', 'event']);
  });

  it('knows in the middle of a list what began before', () => {
    const drawables = [
      drawable(0, 1000, { isState: true, open: false, subjectLane: 1 }),
      drawable(10, 11, { isState: true, open: true, subjectLane: 2 }),
      drawable(500, 501),
      drawable(2000, 2001),
    ];
    const columns = {
      endDay: Float64Array.of(1000, 11, 501, 2001),
      tailPx: Float32Array.of(0, 120, 0, 0),
      isState: Uint8Array.of(1, 1, 0, 0),
      subjectLane: Uint8Array.of(1, 2, 0, 0),
    } as Partial<Columns> as Columns;
    const whole = railItems(drawables).filter(({ kind }) => kind === 'event');
    for (const from of [0, 1, 2, 3]) {
      const part = railItems(drawables.slice(from), [0, 1, 2, 3].slice(from), lastingBefore(columns, from));
      expect(part.filter(({ kind }) => kind === 'event')).toEqual(whole.slice(from));
    }
  });

  it('thickens a rail while a state lasts', () => {
    const items = railItems([
      drawable(0, 1000, { isState: true, open: false, subjectLane: 1 }),
      drawable(10, 11, { isState: true, open: true, subjectLane: 2 }),
      drawable(500, 501),
      drawable(2000, 2001),
    ]);
    expect(items.filter(({ kind }) => kind === 'event').map(({ ongoing }) => ongoing)).toEqual([[], [1], [1, 2], [2]]);
  });
});

describe('PhoneList', () => {
  it('lists every event once, dated in order and undated under their tracks, each naming its speaker', () => {
    const decoded = decodeTimeline(readFileSync('data/timeline.json', 'utf8'));
    if (decoded.kind !== 'ok') throw new Error('the list does not decode');
    const dataset = datasetOf(decoded.timeline);
    const onOpen = vi.fn();
    render(<PhoneList dataset={dataset} selectedId={undefined} hrefFor={(id) => `/event/${id}`} onOpen={onOpen} />);
    const links = screen.getAllByRole('link');
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(97);
    expect(links).toHaveLength(97);
    expect(screen.getByText('2023, six events, order unknown')).toBeTruthy();
    expect(screen.getByText('four years, nothing dated')).toBeTruthy();
    const undated = screen.getByRole('region', { name: 'Undated' });
    expect(within(undated).getAllByRole('link')).toHaveLength(dataset.undated.length);
    expect(within(undated).getAllByText(/Matin Mammadli/).length).toBeGreaterThan(3);
    links[0]?.click();
    expect(onOpen).toHaveBeenCalledWith('un-decision-two-states');
  });
});
