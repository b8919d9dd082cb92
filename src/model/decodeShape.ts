import * as v from 'valibot';
import { explainShape } from './explainShape.ts';
import { addFinding } from './issues.ts';
import type { Findings } from './issues.ts';
import type { JsonPath } from './locatePaths.ts';

/** A schema that only checks: what goes in comes out. */
type RawSchema<Raw> = v.BaseSchema<Raw, Raw, v.BaseIssue<unknown>>;

/** The value if it has the shape of `schema`; otherwise `undefined`, and what is wrong is in `findings`. */
export function decodeShape<Output>(
  schema: RawSchema<Output>,
  value: unknown,
  path: JsonPath,
  findings: Findings,
): Output | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) addFinding(findings, explainShape(issue, path));
  return undefined;
}
