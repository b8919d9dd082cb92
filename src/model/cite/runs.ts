/** A piece of a formatted citation. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

export type Runs = readonly Run[];

export const roman = (text: string): Runs => [{ text }];
export const italic = (text: string): Runs => [{ text, italic: true }];

/** The text of runs without their italics. */
export const plainText = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** Runs one after another with a text between them; what is `undefined` or empty is left out, with its separator. */
export function joinRuns(parts: readonly (Runs | undefined)[], between: string): Runs {
  const shown = parts.filter((part): part is Runs => part !== undefined && plainText(part) !== '');
  return shown.flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]));
}

const ENDS = /[.?!][”’]?$/;

/** Runs with a full stop, unless they end with one, or with another sign that closes a sentence. */
export const closed = (runs: Runs): Runs =>
  plainText(runs) === '' || ENDS.test(plainText(runs)) ? runs : [...runs, { text: '.' }];

/** Elements of a reference, each closed by a full stop. */
export const sentences = (parts: readonly (Runs | undefined)[]): Runs =>
  joinRuns(
    parts.map((part) => part && closed(part)),
    ' ',
  );

/** A title in double quotation marks, those within it single; the full stop stands inside. */
export function quoted(title: string, stop: '.' | ',' = '.'): Runs {
  const inner = title
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  return roman(`“${inner}${/[.?!]’?$/.test(inner) ? '' : stop}”`);
}
