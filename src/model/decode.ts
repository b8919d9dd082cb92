import { findJsonError } from './findJsonError.ts';
import { noFindings } from './issues.ts';
import { issuesOf } from './issuesOf.ts';
import { readTimeline } from './readTimeline.ts';
import { SCHEMA_SHAPES } from './schemaShapes.ts';
import { positionsAt } from './textPosition.ts';
import type { Issue, Timeline } from './types.ts';

/**
 * What came of reading a list. `partial`: what is wrong was left out, the rest can be opened. `failed`: not JSON, or
 * no title, no track or no event that can be read. `furtherIssues` counts those found beyond the ones listed.
 */
export type DecodeResult =
  | { readonly kind: 'ok'; readonly timeline: Timeline }
  | {
      readonly kind: 'partial';
      readonly timeline: Timeline;
      readonly issues: readonly Issue[];
      readonly furtherIssues: number;
    }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[]; readonly furtherIssues: number };

/** Reads the text of a list. Never throws: whatever is wrong comes back as issues with path and line. */
export function decodeTimeline(text: string): DecodeResult {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const { index, message, expected } = findJsonError(json) ?? { index: 0, message: String(error), expected: 'JSON' };
    const { line, column } = positionsAt(json, [index])[0] ?? { line: 1, column: 1 };
    const issue = { path: '', line, message: `Not JSON, at line ${line}, column ${column}: ${message}`, expected };
    return { kind: 'failed', issues: [issue], furtherIssues: 0 };
  }
  return decodeValue(value, json);
}

/** Reads a list that is already parsed. With `text`, the JSON it was parsed from, issues carry their line. */
export function decodeValue(value: unknown, text?: string): DecodeResult {
  const findings = noFindings();
  const timeline = readTimeline(value, findings, SCHEMA_SHAPES);
  if (findings.total === 0 && timeline !== undefined) return { kind: 'ok', timeline };
  const issues = issuesOf(findings, text);
  const furtherIssues = findings.total - issues.length;
  return timeline === undefined
    ? { kind: 'failed', issues, furtherIssues }
    : { kind: 'partial', timeline, issues, furtherIssues };
}
