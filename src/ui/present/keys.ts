/** What can be asked of a presentation. */
export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'fullScreen'
  | 'presenter'
  | 'goTo'
  | 'code'
  | 'predict'
  | 'leave';

/** Keys with names; clickers send PageUp, PageDown, b and the full stop. */
const NAMED: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ' ': 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

const LETTERS: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'back',
  b: 'black',
  '.': 'black',
  w: 'white',
  f: 'fullScreen',
  s: 'presenter',
  g: 'goTo',
  q: 'code',
  c: 'predict',
};

/** The command of a key (KeyboardEvent.key), or none. Single letters can be switched off (WCAG 2.1.4). */
export const commandOf = (key: string, lettersOn: boolean): Command | undefined =>
  NAMED[key] ?? (lettersOn ? LETTERS[key.toLowerCase()] : undefined);
