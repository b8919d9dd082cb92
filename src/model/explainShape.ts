import { showFound } from './issues.ts';
import type { Finding } from './issues.ts';
import type { JsonPath } from './locatePaths.ts';
import { slugOf } from './slug.ts';

/** What is read of the schema library's own issue. */
export interface ShapeIssue {
  readonly type: string; // the check that failed: 'string', 'regex', 'picklist' …
  readonly input: unknown;
  readonly expected: string | null;
  readonly requirement?: unknown;
  readonly path?: readonly { readonly key?: unknown; readonly input?: unknown }[] | undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list [ … ]',
  object: 'an object { … }',
  loose_object: 'an object { … }',
};

/** What a field that must not be missing holds. */
const REQUIRED: ReadonlyMap<unknown, string> = new Map([
  ['id', 'an id of lowercase letters, digits and hyphens'],
  ['title', 'text'],
  ['kind', 'one of event, state, observation, statement; of a relation: same-moment, answers, contradicts'],
  ['date', 'an object { "edtf": …, "basis": … }'],
  ['basis', 'one of stated, inferred, none'],
  ['tracks', 'a list [ … ]'],
  ['events', 'a list [ … ]'],
  ['source', 'the id of a source'],
  ['event', 'the id of an event'],
  ['selector', 'a list of a TextQuoteSelector and, where known, a TextPositionSelector'],
  ['exact', 'the words themselves, as text'],
  ['start', 'a whole number from 0'],
  ['end', 'a whole number from 0'],
  ['type', 'a type, as text'],
  ['file', 'text'],
  ['sha256', '64 digits of 0–9 and a–f'],
  ['paragraphs', 'a list of whole numbers'],
]);

const ID_KEYS: ReadonlySet<unknown> = new Set(['id', 'source', 'event']);

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as string] ??
    'nothing'
  );
}

/** 'fact' | 'date', as the library writes it: fact, date. */
const choices = (expected: string | null) => (expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');

function explainRegex(label: string, key: unknown, parentKey: unknown, value: string): Omit<Finding, 'path'> {
  if (ID_KEYS.has(key) || parentKey === 'tracks') {
    const proposal = slugOf(value);
    const example = proposal === '' ? '' : `, such as “${proposal}”`;
    return {
      message: value === '' ? `${label} is empty.` : `${label}: “${showFound(value)}” is not an id.`,
      expected: `lowercase letters, digits and hyphens${example}`,
    };
  }
  if (key === 'sha256') return { message: `${label} is not a SHA-256.`, expected: '64 digits of 0–9 and a–f' };
  if (key === 'language')
    return {
      message: `“${showFound(value)}” is not a language tag.`,
      expected: 'a tag of BCP 47 such as “en” or “az”',
    };
  return { message: `${label} is empty.`, expected: 'text, or leave the field out where it may be absent' };
}

/** Says in plain words what the schema library found. `prefix` is the path to the value that was checked. */
export function explainShape(issue: ShapeIssue, prefix: JsonPath): Finding {
  const steps = (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)));
  const path = [...prefix, ...steps];
  const key = path.at(-1);
  const label = typeof key === 'number' ? `Item ${key + 1} of “${String(path.at(-2))}”` : `“${String(key)}”`;
  const { input } = issue;
  if (input === undefined) {
    const expected = REQUIRED.get(key) ?? NAMES[issue.type];
    return { path, message: `${label} is missing.`, ...(expected === undefined ? {} : { expected }) };
  }
  const found = showFound(input);
  switch (issue.type) {
    case 'regex':
      return { path, found, ...explainRegex(label, key, path.at(-2), typeof input === 'string' ? input : found) };
    case 'picklist':
    case 'literal':
    case 'variant':
      return { path, found, message: `${label} is “${found}”.`, expected: `one of ${choices(issue.expected)}` };
    case 'min_length':
      return {
        path,
        found,
        message: `${label} is empty.`,
        expected: typeof input === 'string' ? 'text' : 'at least one',
      };
    case 'integer':
    case 'min_value':
      return { path, found, message: `${label} is ${found}.`, expected: 'a whole number from 0' };
    default: {
      const expected = NAMES[issue.type] ?? issue.expected ?? 'another kind of value';
      return { path, found, message: `${label} is ${kindOf(input)}, not ${expected}.`, expected };
    }
  }
}
