import { isCount, isFields, isListOrAbsent, isShown, isShownOrAbsent, isSlug } from './rawChecks.ts';
import type { RawSource, RawTrack } from './schema.ts';
import { SHA256 } from './slug.ts';

/* The quick twins of `trackSchema` and `sourceSchema`: see isRawEvent.ts. */

const isHeading = (value: unknown): boolean => isFields(value) && isCount(value['start']) && isShown(value['exact']);

function isSourceText(value: unknown): boolean {
  if (!isFields(value) || !isShown(value['file'])) return false;
  if (!isListOrAbsent(value['headings'], isHeading)) return false;
  const { sha256, paragraphs } = value;
  if (typeof sha256 !== 'string' || !SHA256.test(sha256)) return false;
  return Array.isArray(paragraphs) && paragraphs.every(isCount);
}

/** Whether a value certainly has the shape of a track. False says only: ask the schema. */
export const isRawTrack = (value: unknown): value is RawTrack =>
  isFields(value) && isSlug(value['id']) && isShown(value['title']);

/** Whether a value certainly has the shape of a source. False says only: ask the schema. */
export function isRawSource(value: unknown): value is RawSource {
  if (!isFields(value) || !isSlug(value['id']) || !isShownOrAbsent(value['name'])) return false;
  const { csl, text } = value;
  if (csl !== undefined && (!isFields(csl) || Array.isArray(csl) || !isShown(csl['type']))) return false;
  return text === undefined || isSourceText(text);
}
