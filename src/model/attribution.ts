import type { Citation, Source } from './types.ts';

/** One step of who says so. A step that the source does not give stays, without a text. */
export interface AttributionStep {
  readonly step: 'speaker' | 'reporter' | 'source';
  readonly text?: string;
}

/** Who says so, in three steps: who said it, through whom the source has it, and the source. */
export function attributionOf(
  citation: Citation,
  sources: readonly Source[],
): readonly [AttributionStep, AttributionStep, AttributionStep] {
  const source = sources.find((candidate) => candidate.id === citation.source);
  return [
    { step: 'speaker', ...(citation.speaker === undefined ? {} : { text: citation.speaker }) },
    { step: 'reporter', ...(citation.reporter === undefined ? {} : { text: citation.reporter }) },
    { step: 'source', ...(source === undefined ? {} : { text: source.name }) },
  ];
}
