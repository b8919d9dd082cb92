import { useEffect, useState } from 'react';
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
  useEffect(() => {
    if (text === sent) return;
    const timer = setTimeout(() => {
      setSent(text);
      commit((newest) => ({ ...newest, search: text }), seen === '' ? 'push' : 'replace');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, sent, seen, commit]);
  return { text, change: setText };
}
