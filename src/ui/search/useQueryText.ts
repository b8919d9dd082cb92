import { useEffect, useRef, useState } from 'react';
import { useView } from '../useView.ts';

const REST_MS = 150; // after the last letter: then the address has it

/** The text of the search field, and how it changes. */
export interface QueryText {
  readonly text: string;
  readonly change: (text: string) => void;
}

/**
 * The words one types, and the address that follows them: the first letter is a step that Back undoes, the rest replace
 * it. A change of the address from elsewhere changes the text.
 */
export function useQueryText(): QueryText {
  const { view, commit } = useView();
  const [text, setText] = useState(view.search);
  const [sent, setSent] = useState(view.search); // what this field last asked the address for
  const [seen, setSeen] = useState(view.search);
  if (view.search !== seen) {
    setSeen(view.search);
    if (view.search !== sent) {
      setSent(view.search);
      setText(view.search);
    }
  }
  const current = useRef({ view, commit });
  useEffect(() => {
    current.current = { view, commit };
  });
  useEffect(() => {
    if (text === sent) return;
    const timer = setTimeout(() => {
      const { view: now, commit: write } = current.current;
      setSent(text);
      write({ ...now, search: text }, now.search === '' ? 'push' : 'replace');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, sent]);
  return { text, change: setText };
}
