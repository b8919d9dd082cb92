import { decodeShape } from './decodeShape.ts';
import { explainShape } from './explainShape.ts';
import { isRawEvent } from './isRawEvent.ts';
import { addFinding } from './issues.ts';
import { eventSchema, fieldSchemas, sourceSchema, storySchema, trackSchema } from './schema.ts';
import type { Shapes } from './shapes.ts';

/** The shapes of the schema: what is wrong is said in plain words. */
export const SCHEMA_SHAPES: Shapes = {
  title: (value, path, findings) => decodeShape(fieldSchemas.title, value, path, findings),
  description: (value, path, findings) => decodeShape(fieldSchemas.description, value, path, findings),
  language: (value, path, findings) => decodeShape(fieldSchemas.language, value, path, findings),
  track: (value, path, findings) => decodeShape(trackSchema, value, path, findings),
  source: (value, path, findings) => decodeShape(sourceSchema, value, path, findings),
  story: (value, path, findings) => decodeShape(storySchema, value, path, findings),
  event: (value, path, findings) => (isRawEvent(value) ? value : decodeShape(eventSchema, value, path, findings)),
  list: (value, path, findings) => {
    if (Array.isArray(value)) return value as readonly unknown[];
    addFinding(findings, explainShape({ type: 'array', input: value, expected: null }, path));
    return undefined;
  },
};
