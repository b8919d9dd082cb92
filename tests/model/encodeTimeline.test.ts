import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/model/encodeTimeline.ts';
import type { Timeline } from '../../src/model/types.ts';
import { cite, list, record, timelineOf } from './records.ts';

const rewritten = ({ events, ...head }: Timeline): Timeline =>
  timelineOf(JSON.parse([...jsonPieces(head, events)].join('')));

test('the real list reads back as it was', () => {
  const real = timelineOf(JSON.parse(readFileSync(new URL('../../data/timeline.json', import.meta.url), 'utf8')));
  expect(real.events.length).toBeGreaterThan(20);
  expect(rewritten(real)).toEqual(real);
});

test('a list of bare and of full records reads back as it was', () => {
  const full = record('full', '?2026-01-05', {
    shortTitle: 'F',
    summary: 'S',
    date: { edtf: '?2026-01-05', basis: 'inferred', asStated: 'on January 5', reason: 'Because.' },
    themes: ['t'],
    citations: [cite('alpha', 'x', { speaker: 'A', reporter: 'B', supports: ['date'] })],
    related: [{ kind: 'answers', event: 'bare' }],
  });
  const timeline = timelineOf(list([record('bare'), full]));
  expect(rewritten(timeline)).toEqual(timeline);
});

test('a list without events is a list', () => {
  expect(rewritten(timelineOf(list([]))).events).toEqual([]);
});
