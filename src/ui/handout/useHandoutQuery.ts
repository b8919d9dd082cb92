import { startTransition, useMemo, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';
import type { EventId } from '../../model/types.ts';

export const PAPERS = ['a4', 'letter'] as const;

export type Paper = (typeof PAPERS)[number];

/** How a handout is printed. */
interface Printing {
  readonly paper: Paper; // ?paper=letter
  readonly answers: boolean; // ?answers=1
}

/** What a handout's address says besides the view. */
export interface HandoutQuery extends Printing {
  readonly chosen: readonly EventId[]; // ?event=, repeated
  readonly setPaper: (paper: Paper) => void;
  readonly setAnswers: (answers: boolean) => void;
}

function written(query: URLSearchParams, { paper, answers }: Printing): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete('paper');
  next.delete('answers');
  if (paper !== 'a4') next.set('paper', paper);
  if (answers) next.set('answers', '1');
  return next;
}

/** Reads the handout's own part of the address and writes it back; the view in it stays. */
export function useHandoutQuery(): HandoutQuery {
  const [query, setQuery] = useSearchParams();
  const chosen = useMemo(
    () => [...new Set(query.getAll('event'))].filter(Boolean) as readonly string[] as readonly EventId[],
    [query],
  );
  // The router takes its time over an address; what was pressed shows at once.
  const [printing, setPrinting] = useOptimistic<Printing>({
    paper: query.get('paper') === 'letter' ? 'letter' : 'a4',
    answers: query.get('answers') === '1',
  });
  const write = (next: Printing): void =>
    startTransition(() => {
      setPrinting(next);
      setQuery(written(query, next), { replace: true });
    });
  return {
    ...printing,
    chosen,
    setPaper: (paper) => write({ ...printing, paper }),
    setAnswers: (answers) => write({ ...printing, answers }),
  };
}
