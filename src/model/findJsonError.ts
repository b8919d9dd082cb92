/** Where a text stops being JSON, and in plain words why. `index` counts UTF-16 units from 0. */
export interface JsonError {
  readonly index: number;
  readonly message: string;
  readonly expected: string;
}

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

const WANTED: Readonly<Record<Expecting, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or }',
  colon: 'a colon between name and value',
  comma: 'a comma or the closing bracket',
  end: 'nothing more: the list has ended',
};

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?![\w$])/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** From an opening quote to behind the closing one, or what is wrong inside. */
function stringEnd(text: string, start: number): number | JsonError {
  let index = start + 1;
  for (;;) {
    index = matchEnd(PLAIN, text, index);
    if (text[index] === '"') return index + 1;
    const escapeEnd = matchEnd(ESCAPE, text, index);
    if (escapeEnd >= 0) index = escapeEnd;
    else if (text[index] === '\\')
      return { index, message: 'A backslash that escapes nothing known.', expected: '\\\\ for a backslash itself' };
    else if (index >= text.length || text[index] === '\n' || text[index] === '\r')
      return {
        index: start,
        message: 'A text that is never closed.',
        expected: 'a closing double quote on the same line',
      };
    else return { index, message: 'A control character inside a text.', expected: 'an escape such as \\t' };
  }
}

function unexpected(text: string, index: number, expecting: Expecting): JsonError {
  const char = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const fail = (message: string, expected = WANTED[expecting]): JsonError => ({ index, message, expected });
  if (index >= text.length) return fail(index === 0 ? 'The file is empty.' : 'The file ends too early.');
  if (char === '<' && text.slice(0, index).trim() === '') return fail('This is a web page or XML, not JSON.', 'JSON');
  if (text.startsWith('//', index) || text.startsWith('/*', index) || char === '#')
    return fail('A comment: JSON has none.', 'no comment');
  if ((char === ']' || char === '}') && (expecting === 'value' || expecting === 'key'))
    return fail(
      `A comma or colon directly before “${char}”.`,
      'no comma after the last item, and a value after a colon',
    );
  if (char === "'" || char === '“' || char === '”' || char === '‘' || char === '’')
    return fail(`A quote of another kind (${char}).`, 'straight double quotes: "');
  const word = /^[\p{L}\p{N}_$.+-]+/u.exec(text.slice(index, index + 40))?.[0] ?? char;
  if (expecting.startsWith('value') && /^[-+.\d]/.test(word)) return fail(`“${word}” is not a number in JSON.`);
  return fail(`“${word}” does not belong here.`);
}

/**
 * Finds the first place where `text` breaks the grammar of JSON (RFC 8259); `undefined` where it is JSON.
 * Engines word and locate this differently, some not at all; this is the same everywhere.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  for (let index = 0; ;) {
    index = matchEnd(SPACE, text, index);
    const char = text[index];
    if (expecting === 'end' && char === undefined) return undefined;
    const afterValue = (): Expecting => (open.length === 0 ? 'end' : 'comma');
    if (expecting.startsWith('value') && (char === '{' || char === '[')) {
      open.push(char);
      expecting = char === '{' ? 'key or }' : 'value or ]';
      index += 1;
    } else if (
      ((expecting === 'comma' || expecting === 'key or }') && char === '}' && open.at(-1) === '{') ||
      ((expecting === 'comma' || expecting === 'value or ]') && char === ']' && open.at(-1) === '[')
    ) {
      open.pop();
      expecting = afterValue();
      index += 1;
    } else if (expecting === 'comma' && char === ',') {
      expecting = open.at(-1) === '{' ? 'key' : 'value';
      index += 1;
    } else if (expecting === 'colon' && char === ':') {
      expecting = 'value';
      index += 1;
    } else if (char === '"' && (expecting.startsWith('key') || expecting.startsWith('value'))) {
      const end = stringEnd(text, index);
      if (typeof end !== 'number') return end;
      expecting = expecting.startsWith('key') ? 'colon' : afterValue();
      index = end;
    } else {
      const end = expecting.startsWith('value')
        ? Math.max(matchEnd(NUMBER, text, index), matchEnd(WORD, text, index))
        : -1;
      if (end < 0) return unexpected(text, index, expecting);
      expecting = afterValue();
      index = end;
    }
  }
}
