import { expect, test } from 'vitest';
import { todayText } from '../../src/time/today.ts';

test('today is the reader’s day, not that of UTC', () => {
  expect(todayText(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(todayText(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
});
