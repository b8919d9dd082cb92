import type { RawCitation, RawTimeline } from '../../src/model/schema.ts';
import type { Problem } from './problem.ts';
import { occurrencesOf } from './sourceText.ts';
import type { SourceFile } from './sourceText.ts';

const codePointLength = (text: string): number => Array.from(text).length;

type Quote = Extract<RawCitation['selector'][number], { type: 'TextQuoteSelector' }>;

/**
 * Fills in what an author left out of the citations: the position, and prefix and suffix where neither was given.
 * What is there stays. Passages that cannot be found, or that occur more than once, come back as problems.
 */
export function locatePassages(
  timeline: RawTimeline,
  files: ReadonlyMap<string, SourceFile>,
): { readonly timeline: RawTimeline; readonly problems: readonly Problem[]; readonly located: number } {
  const problems: Problem[] = [];
  let located = 0;
  const events = timeline.events.map((event) => {
    if (event.citations === undefined) return event;
    const citations = event.citations.map((citation, index) => {
      const file = files.get(citation.source);
      const quote = citation.selector.find((selector) => selector.type === 'TextQuoteSelector');
      const isComplete = citation.selector.some((selector) => selector.type === 'TextPositionSelector');
      if (file === undefined || quote === undefined || isComplete) return citation;
      const selector = locate(quote, file, timeline.language ?? 'en');
      if (typeof selector !== 'string') {
        located += 1;
        return { ...citation, selector };
      }
      problems.push({ record: event.id, field: `citations[${index}].exact`, message: selector, found: quote.exact });
      return citation;
    });
    return { ...event, citations };
  });
  return { timeline: { ...timeline, events }, problems, located };
}

/** The selectors of a quote, or the reason why it cannot be located. */
function locate(quote: Quote, file: SourceFile, language: string): RawCitation['selector'] | string {
  const { exact, prefix = '', suffix = '' } = quote;
  const found = occurrencesOf(`${prefix}${exact}${suffix}`, file.text);
  const [first] = found;
  if (first === undefined) return 'The words do not occur in the text.';
  if (found.length > 1) return `The words occur ${found.length} times: give a prefix or a suffix that tells which.`;
  const at = first + prefix.length;
  const around =
    quote.prefix === undefined && quote.suffix === undefined
      ? sentenceAround(at, exact, file.text, language)
      : { prefix, suffix };
  const start = codePointLength(file.text.slice(0, at));
  return [
    { ...quote, ...around },
    { type: 'TextPositionSelector', start, end: start + codePointLength(exact) },
  ];
}

/** The rest of the sentence before and after the words, within their line. */
function sentenceAround(at: number, exact: string, text: string, language: string) {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at + exact.length);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const [from, to] = [at - lineStart, at - lineStart + exact.length];
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)];
  const start = sentences.findLast((sentence) => sentence.index <= from)?.index ?? 0;
  const end = sentences.find((sentence) => sentence.index >= to)?.index ?? line.length;
  return { prefix: line.slice(start, from), suffix: line.slice(to, end).trimEnd() };
}
