import { noFindings } from './issues.ts';
import { QUICK_SHAPES } from './quickShapes.ts';
import { readTimeline } from './readTimeline.ts';
import type { Timeline } from './types.ts';

/**
 * Reads the text of a list that has nothing wrong with it. `undefined` says only that it has: ask `decodeTimeline`, which
 * says what and where. Never throws.
 */
export function decodeSound(text: string): Timeline | undefined {
  const findings = noFindings();
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const timeline = readTimeline(value, findings, QUICK_SHAPES);
  return findings.total === 0 ? timeline : undefined;
}
