import { showDifference } from './showDifference.ts';

/** One thing wrong with a list. `record` is the id of an event, a source or a track; empty for the list itself. */
export interface Problem {
  readonly record: string;
  /** The field, counted from the record, such as `citations[2].exact`. */
  readonly field: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** Whether `found` and `expected` are the same text twice, to be compared character by character. */
  readonly isComparison?: boolean;
  /** 1-based, in the list's file. */
  readonly line?: number;
}

/** One problem as lines of text: file and line, record, field, what is wrong, and both strings. */
export function formatProblem(problem: Problem, file: string): string {
  const { record, field, message, found, expected, isComparison = false, line } = problem;
  const where = [`${file}${line === undefined ? '' : `:${line}`}`, record, field].filter((part) => part !== '');
  const strings =
    isComparison && found !== undefined && expected !== undefined
      ? showDifference(found, expected)
      : [
          ...(found === undefined ? [] : [`found:    ${found}`]),
          ...(expected === undefined ? [] : [`expected: ${expected}`]),
        ];
  return [where.join('  '), ...[message, ...strings].map((text) => `    ${text}`)].join('\n');
}
