const KEY = 'passages.letter-keys';

/** Whether single signs such as /, + and ? act; remembered on this device alone. */
export function areLetterKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true; // storage is closed to this page: the switch then lasts as long as the page
  }
}

/** Remembers the switch where the device lets it. */
export function rememberLetterKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // as above
  }
}
