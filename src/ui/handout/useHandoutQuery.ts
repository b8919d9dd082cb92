import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { EventId } from '../../model/types.ts';

export const PAPERS = ['a4', 'letter'] as const;

export type Paper = (typeof PAPERS)[number];

/** What a handout's address says besides the view. */
export interface HandoutQuery {
  readonly chosen: readonly EventId[]; // ?event=, repeated
  readonly paper: Paper; // ?paper=letter
  readonly answers: boolean; // ?answers=1
  readonly setPaper: (paper: Paper) => void;
  readonly setAnswers: (answers: boolean) => void;
}

/** Reads the handout's own part of the address and writes it back; the view in it stays. */
export function useHandoutQuery(): HandoutQuery {
  const [query, setQuery] = useSearchParams();
  return useMemo(() => {
    const write = (key: string, value: string | undefined): void =>
      setQuery(
        (old) => {
          const next = new URLSearchParams(old);
          if (value === undefined) next.delete(key);
          else next.set(key, value);
          return next;
        },
        { replace: true },
      );
    return {
      chosen: [...new Set(query.getAll('event'))].filter(Boolean) as readonly string[] as readonly EventId[],
      paper: query.get('paper') === 'letter' ? 'letter' : 'a4',
      answers: query.get('answers') === '1',
      setPaper: (paper) => write('paper', paper === 'a4' ? undefined : paper),
      setAnswers: (answers) => write('answers', answers ? '1' : undefined),
    };
  }, [query, setQuery]);
}
