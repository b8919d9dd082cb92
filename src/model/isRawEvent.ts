import type { RawCitation, RawDate, RawEvent } from './schema.ts';
import { isCount, isFields, isListOrAbsent, isShown, isShownOrAbsent, isSlug, isTextOrAbsent } from './rawChecks.ts';

/*
 * The quick twin of `eventSchema`, for lists of a million events: it says yes or no and copies nothing. What it
 * accepts the schema accepts too (a test compares them); what it refuses goes to the schema, which says what is wrong.
 */

const KINDS: ReadonlySet<unknown> = new Set<RawEvent['kind']>(['event', 'state', 'observation', 'statement']);
const BASES: ReadonlySet<unknown> = new Set<RawDate['basis']>(['stated', 'inferred', 'none']);
const SUPPORTS: ReadonlySet<unknown> = new Set<NonNullable<RawCitation['supports']>[number]>(['fact', 'date']);
const RELATIONS: ReadonlySet<unknown> = new Set<NonNullable<RawEvent['related']>[number]['kind']>([
  'same-moment',
  'answers',
  'contradicts',
]);

const isDate = (value: unknown): boolean =>
  isFields(value) &&
  BASES.has(value['basis']) &&
  isTextOrAbsent(value['edtf']) &&
  isTextOrAbsent(value['asStated']) &&
  isTextOrAbsent(value['reason']);

function isSelector(value: unknown): boolean {
  if (!isFields(value)) return false;
  if (value['type'] === 'TextPositionSelector') return isCount(value['start']) && isCount(value['end']);
  if (value['type'] !== 'TextQuoteSelector' || typeof value['exact'] !== 'string' || value['exact'] === '')
    return false;
  return isTextOrAbsent(value['prefix']) && isTextOrAbsent(value['suffix']);
}

function isCitation(value: unknown): boolean {
  if (!isFields(value) || !isSlug(value['source'])) return false;
  const { selector } = value;
  if (!Array.isArray(selector) || selector.length === 0 || !selector.every(isSelector)) return false;
  if (!isShownOrAbsent(value['speaker']) || !isShownOrAbsent(value['reporter'])) return false;
  return isListOrAbsent(value['supports'], (item) => SUPPORTS.has(item));
}

const isRelation = (value: unknown): boolean =>
  isFields(value) && RELATIONS.has(value['kind']) && isSlug(value['event']);

/** Whether a value certainly has the shape of an event. False says only: ask the schema. */
export function isRawEvent(value: unknown): value is RawEvent {
  if (!isFields(value) || !isSlug(value['id']) || !KINDS.has(value['kind']) || !isShown(value['title'])) return false;
  if (!isShownOrAbsent(value['shortTitle']) || !isTextOrAbsent(value['summary']) || !isDate(value['date']))
    return false;
  const { tracks } = value;
  if (!Array.isArray(tracks) || tracks.length === 0 || !tracks.every(isSlug)) return false;
  return (
    isListOrAbsent(value['themes'], isShown) &&
    isListOrAbsent(value['citations'], isCitation) &&
    isListOrAbsent(value['related'], isRelation)
  );
}
