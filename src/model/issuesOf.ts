import type { Findings } from './issues.ts';
import { formatPath, locatePaths } from './locatePaths.ts';
import type { Issue } from './types.ts';

/** Turns findings into issues, with lines where the text is at hand and valid JSON. */
export function issuesOf(findings: Findings, text?: string): readonly Issue[] {
  const positions =
    text === undefined || findings.listed.length === 0
      ? []
      : locatePaths(
          text,
          findings.listed.map((finding) => finding.path),
        );
  return findings.listed.map((finding, at) => {
    const { path, ...rest } = finding;
    const line = positions[at]?.line;
    return { path: formatPath(path), ...(line === undefined ? {} : { line }), ...rest };
  });
}

/** One issue as one line of text: `line 12, events[3].date.edtf: … Expected …`. */
export function formatIssue(issue: Issue): string {
  const where = [issue.line === undefined ? '' : `line ${issue.line}`, issue.path]
    .filter((part) => part !== '')
    .join(', ');
  const expected = issue.expected === undefined ? '' : ` Expected: ${issue.expected}.`;
  return `${where === '' ? '' : `${where}: `}${issue.message}${expected}`;
}
