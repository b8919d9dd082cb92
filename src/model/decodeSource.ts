import { shownText } from '../base/bidi.ts';
import { sourceId } from './ids.ts';
import type { RawSource } from './schema.ts';
import { HAS_TEXT } from './slug.ts';
import type { CslItem, Source } from './types.ts';

const UNKNOWN_ITEM: CslItem = { type: 'document' };

/** The name a source is shown by: its own, or container-title, publisher, title, and at last its id. */
function nameOf(raw: RawSource): string {
  const csl = raw.csl ?? UNKNOWN_ITEM;
  const candidates: readonly unknown[] = [raw.name, csl['container-title'], csl['publisher'], csl['title']];
  return candidates.find((text): text is string => typeof text === 'string' && HAS_TEXT.test(text)) ?? raw.id;
}

/** Makes a source of a raw one of the right shape. */
export function decodeSource(raw: RawSource): Source {
  const source = { id: sourceId(raw.id), name: shownText(nameOf(raw)), csl: raw.csl ?? UNKNOWN_ITEM };
  return raw.text === undefined ? source : { ...source, text: raw.text };
}
