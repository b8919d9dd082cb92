import { shownName } from '../base/shownText.ts';
import { codePointLength } from './codePoints.ts';
import { sourceId } from './ids.ts';
import { showFound } from './issues.ts';
import type { Fail } from './issues.ts';
import type { JsonPath } from './locatePaths.ts';
import type { RawCitation } from './schema.ts';
import type { Citation, Passage, Support } from './types.ts';

const FACT: readonly Support[] = ['fact'];

/** The most code points of a passage: one that goes on is no passage any more. */
export const MOST_OF_PASSAGE = 5_000;

function decodePassage(raw: RawCitation, path: JsonPath, fail: Fail): Passage | undefined {
  const quote = raw.selector.find((selector) => selector.type === 'TextQuoteSelector');
  const position = raw.selector.find((selector) => selector.type === 'TextPositionSelector');
  if (quote === undefined) {
    const found = 'only a TextPositionSelector';
    const expected = 'a TextQuoteSelector with “exact”';
    fail({ path: [...path, 'selector'], message: 'The words themselves are missing.', found, expected });
    return undefined;
  }
  for (const field of ['exact', 'prefix', 'suffix'] as const) {
    const length = codePointLength(quote[field] ?? '');
    if (length <= MOST_OF_PASSAGE) continue;
    fail({
      path: [...path, 'selector', raw.selector.indexOf(quote), field],
      message: `“${field}” has ${length} code points.`,
      found: showFound(quote[field]),
      expected: `${MOST_OF_PASSAGE} at most`,
    });
    return undefined;
  }
  const passage = { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' };
  if (position === undefined) return passage;
  const { start, end } = position;
  const length = codePointLength(quote.exact);
  if (end - start !== length) {
    fail({
      path: [...path, 'selector', raw.selector.indexOf(position)],
      message: `The position spans ${end - start} code points, but “${showFound(quote.exact)}” has ${length}.`,
      found: `start ${start}, end ${end}`,
      expected: `end ${start + length} if the start is right`,
    });
  }
  return { ...passage, position: { start, end } };
}

/** Makes a citation of a raw one; `undefined` where it quotes nothing. Where `supports` is absent it is the fact. */
export function decodeCitation(raw: RawCitation, path: JsonPath, fail: Fail): Citation | undefined {
  const passage = decodePassage(raw, path, fail);
  if (passage === undefined) return undefined;
  return {
    source: sourceId(raw.source),
    passage,
    supports: raw.supports ?? FACT,
    ...(raw.speaker === undefined ? {} : { speaker: shownName(raw.speaker) }),
    ...(raw.reporter === undefined ? {} : { reporter: shownName(raw.reporter) }),
  };
}
