import { isolated } from '../base/bidi.ts';
import type { JsonPath } from './locatePaths.ts';

/** At most so many issues are listed; the rest is counted. */
export const MAX_LISTED_ISSUES = 100;
const MAX_FOUND_CHARS = 80;

/** An issue before its line is known. */
export interface Finding {
  readonly path: JsonPath;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
}

/** Collects findings, and never more than it can show. */
export interface Findings {
  readonly listed: Finding[];
  /** All that were added, listed or not. */
  total: number;
}

/** Takes a finding whose path begins at the event. */
export type Fail = (finding: Finding | (() => Finding)) => void;

export const noFindings = (): Findings => ({ listed: [], total: 0 });

/** Adds one finding: listed while there is room, counted in any case. One that is costly to word comes as a function. */
export function addFinding(findings: Findings, finding: Finding | (() => Finding)): void {
  findings.total += 1;
  if (findings.listed.length >= MAX_LISTED_ISSUES) return;
  findings.listed.push(typeof finding === 'function' ? finding() : finding);
}

/** A value as it is shown in an issue: JSON, shortened to 80 characters. Text goes without its quotes. */
export function showFound(value: unknown): string {
  let text: string;
  if (typeof value === 'string') text = value;
  else if (Array.isArray(value)) text = `a list of ${value.length}`;
  else if (typeof value === 'object' && value !== null) text = 'an object';
  else text = String(value);
  const chars = Array.from(text.slice(0, 2 * MAX_FOUND_CHARS + 2));
  return isolated(chars.length > MAX_FOUND_CHARS ? `${chars.slice(0, MAX_FOUND_CHARS - 1).join('')}…` : chars.join(''));
}
