import { shownName } from '../base/shownText.ts';
import { sourceId } from './ids.ts';
import type { RawSource } from './schema.ts';
import { HAS_TEXT } from './slug.ts';
import type { CslItem, Source, SourceText } from './types.ts';

const UNKNOWN_ITEM: CslItem = { type: 'document' };

/** The name a source is shown by: its own, or container-title, publisher, title, and at last its id. */
function nameOf(raw: RawSource): string {
  const csl = raw.csl ?? UNKNOWN_ITEM;
  const candidates: readonly unknown[] = [raw.name, csl['container-title'], csl['publisher'], csl['title']];
  return candidates.find((text): text is string => typeof text === 'string' && HAS_TEXT.test(text)) ?? raw.id;
}

const DEEPEST = 8; // levels; CSL-JSON itself has four: author, its items, their fields and, in date-parts, lists of lists

/** Whether a value has more than so many levels of lists and objects. */
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

/** An item without the fields that are nested deeper than any CSL field is: to write them out would exhaust the stack. */
function shallow(csl: CslItem): CslItem {
  if (!isDeeper(csl, DEEPEST)) return csl;
  const fields = Object.entries(csl).filter(([, value]) => !isDeeper(value, DEEPEST - 1));
  return { ...Object.fromEntries(fields), type: csl.type };
}

function decodeText({ headings, ...text }: NonNullable<RawSource['text']>): SourceText {
  if (headings === undefined) return text;
  return { ...text, headings: headings.map(({ start, exact }) => ({ start, exact: shownName(exact) })) };
}

/** Makes a source of a raw one of the right shape. */
export function decodeSource(raw: RawSource): Source {
  const source = { id: sourceId(raw.id), name: shownName(nameOf(raw)), csl: shallow(raw.csl ?? UNKNOWN_ITEM) };
  return raw.text === undefined ? source : { ...source, text: decodeText(raw.text) };
}
