import { positionsAt } from './textPosition.ts';
import type { TextPosition } from './textPosition.ts';

/** The keys and indexes that lead to a value: `['events', 3, 'date']`. */
export type JsonPath = readonly (string | number)[];

/** Writes a path as it is read aloud: `events[3].date.edtf`; keys that are no names are quoted. The root is ''. */
export function formatPath(path: JsonPath): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) text += text === '' ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}

interface Wanted {
  readonly children: Map<string, Wanted>;
  index: number;
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

function skipSpace(text: string, index: number): number {
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/** From an opening quote to behind the closing one. */
function skipString(text: string, index: number): number {
  for (let at = index + 1; ; at += 1) {
    const close = text.indexOf('"', at);
    if (close < 0) return text.length;
    let backslashes = 0;
    while (text[close - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return close + 1;
    at = close;
  }
}

/** From the first character of a value to behind its last. Without recursion: nesting may be as deep as it likes. */
function skipValue(text: string, index: number): number {
  let depth = 0;
  while (index < text.length) {
    const char = text[index];
    if (char === '"') index = skipString(text, index);
    else if (depth === 0 && (char === ',' || char === '}' || char === ']')) return index;
    else {
      if (char === '{' || char === '[') depth += 1;
      else if (char === '}' || char === ']') depth -= 1;
      index += 1;
    }
    if (depth === 0 && (char === '"' || char === '}' || char === ']')) return index;
  }
  return index;
}

function forget(wanted: Wanted): void {
  wanted.index = -1;
  wanted.children.forEach(forget);
}

/** Notes where the value at `index` and what is wanted inside it begin; returns the index behind the value. */
function visit(text: string, index: number, wanted: Wanted): number {
  wanted.index = index;
  const isObject = text[index] === '{';
  if (wanted.children.size === 0 || (!isObject && text[index] !== '[')) return skipValue(text, index);
  index = skipSpace(text, index + 1);
  for (let item = 0; index < text.length && text[index] !== '}' && text[index] !== ']'; item += 1) {
    let key = String(item);
    if (isObject) {
      const keyEnd = skipString(text, index);
      key = String(JSON.parse(text.slice(index, keyEnd)));
      index = skipSpace(text, skipSpace(text, keyEnd) + 1);
    }
    const child = wanted.children.get(key);
    if (child === undefined) index = skipValue(text, index);
    else {
      forget(child); // of a key given twice the last counts, as in JSON.parse
      index = visit(text, index, child);
    }
    index = skipSpace(text, index);
    if (text[index] === ',') index = skipSpace(text, index + 1);
  }
  return index + 1;
}

/**
 * Finds where values stand in a text that is valid JSON, in one pass for all of `paths`. The position of a value that
 * does not exist is that of the innermost object or array around it. Invalid JSON gives no useful answer.
 */
export function locatePaths(text: string, paths: readonly JsonPath[]): readonly TextPosition[] {
  const root: Wanted = { children: new Map(), index: -1 };
  const trails = paths.map((path) => {
    const trail = [root];
    let node = root;
    for (const key of path) {
      const next: Wanted = node.children.get(String(key)) ?? { children: new Map(), index: -1 };
      node.children.set(String(key), next);
      trail.push((node = next));
    }
    return trail;
  });
  visit(text, skipSpace(text, 0), root);
  return positionsAt(
    text,
    trails.map((trail) => trail.findLast((node) => node.index >= 0)?.index ?? 0),
  );
}
