import { decodeTimeline } from './decode.ts';
import { eventReader } from './decodeEvents.ts';
import type { EventReader } from './decodeEvents.ts';
import { decodeHead } from './decodeHead.ts';
import { linkStories } from './decodeStory.ts';
import { orderOf } from './dataset.ts';
import { hashOf, idIndexOf, type IdIndex } from './idIndex.ts';
import { noFindings } from './issues.ts';
import { issuesOf } from './issuesOf.ts';
import { SCHEMA_SHAPES } from './schemaShapes.ts';
import type { Findings } from './issues.ts';
import { collectFacts, RELATION_KINDS, type ListFacts, type Relations } from './listFacts.ts';
import { scanList, type ScannedList } from './scanList.ts';
import type { Issue, TimelineEvent, TimelineHead } from './types.ts';

/** A long list, indexed: its own bytes and numbers, no object per event. Every part may be handed from a worker. */
export interface ListIndex extends ListFacts {
  readonly timeline: TimelineHead;
  readonly bytes: Uint8Array;
  /** By index of the event: its first byte, and the one after its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ids: IdIndex;
  readonly order: Uint32Array;
  readonly relations: Relations;
}

/** What came of indexing a list; as in {@link decodeTimeline}, `issues` name what was left out of it. */
export interface IndexedList {
  readonly index?: ListIndex;
  readonly issues: readonly Issue[];
  readonly furtherIssues: number;
}

/** Follows the reading of a list. */
export interface IndexObserver {
  /** Before the first event. */
  readonly begin: (head: TimelineHead, most: number) => void;
  /** Each event that could be read; its relations are not yet known. */
  readonly event: (event: TimelineEvent, index: number) => void;
  readonly progress: (done: number, of: number) => void;
  /** After the last event, while ids are still at hand. */
  readonly end: (facts: ListFacts, idAt: (index: number) => string) => void;
}

const PART = 500; // events parsed at a time

/** The text of a list that is to be read as a whole, to say where it is wrong. Too long a text is none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

function failure(bytes: Uint8Array): IndexedList {
  const text = textOf(bytes);
  const decoded = text === undefined ? undefined : decodeTimeline(text);
  if (decoded !== undefined && decoded.kind !== 'ok')
    return { issues: decoded.issues, furtherIssues: decoded.furtherIssues };
  return { issues: [{ path: '', message: 'This is not JSON, or too long to be looked through.' }], furtherIssues: 0 };
}

interface ReadEvents {
  /** By index: the place in the file. */
  readonly places: Uint32Array;
  readonly names: readonly string[];
}

/** Reads all events in parts. Throws where a part is not JSON. */
function readAll(
  bytes: Uint8Array,
  { starts, ends }: ScannedList,
  reader: EventReader,
  take: (event: TimelineEvent, index: number) => void,
  progress: IndexObserver['progress'],
): ReadEvents {
  const decoder = new TextDecoder();
  const places = new Uint32Array(starts.length);
  const names: string[] = [];
  for (let from = 0; from < starts.length; from += PART) {
    const to = Math.min(from + PART, starts.length);
    const text = decoder.decode(bytes.subarray(starts[from], ends[to - 1]));
    const items = JSON.parse(`[${text}]`) as unknown[];
    items.forEach((item, at) => {
      const event = reader.read(item, from + at);
      if (event === undefined) return;
      places[names.length] = from + at;
      take(event, names.length);
      names.push(event.id);
    });
    progress(to, starts.length);
  }
  return { places: places.slice(0, names.length), names };
}

function relationsOf(reader: EventReader, { places }: ReadEvents): Relations {
  const [from, to, kind]: [number[], number[], number[]] = [[], [], []];
  const related = reader.relations();
  const indexes = new Int32Array(related.length > 0 ? (places.at(-1) ?? 0) + 1 : 0).fill(-1); // by place in the file
  if (related.length > 0)
    places.forEach((place, index) => {
      indexes[place] = index;
    });
  for (const { at, related: own } of related)
    for (const relation of own) {
      const index = indexes[reader.ids.indexById.get(relation.event) ?? -1] ?? -1;
      if (index < 0) continue;
      from.push(at);
      to.push(index);
      kind.push(RELATION_KINDS.indexOf(relation.kind));
    }
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), kind: Uint8Array.from(kind) };
}

function read(bytes: Uint8Array, scanned: ScannedList, findings: Findings, observer: IndexObserver) {
  const decoded = decodeHead(JSON.parse(scanned.head), findings, SCHEMA_SHAPES);
  if (decoded === undefined) return undefined;
  const reader = eventReader(decoded, findings, SCHEMA_SHAPES);
  const { head } = decoded;
  const facts = head && collectFacts(head, scanned.starts.length);
  if (head) observer.begin(head, scanned.starts.length);
  const take = (event: TimelineEvent, index: number): void => {
    facts?.note(event);
    if (head) observer.event(event, index);
  };
  const events = readAll(bytes, scanned, reader, take, observer.progress);
  const relations = relationsOf(reader, events);
  const isNothing = events.names.length === 0 && reader.ids.broken.size > 0;
  if (head === undefined || facts === undefined || isNothing) return undefined;
  const stories = linkStories(decoded.stories, reader.ids, findings);
  return { head: { ...head, stories }, facts: facts.result(), events, relations };
}

/**
 * Indexes a list from its UTF-8 bytes: decodes event by event and keeps none. What is wrong comes back as the issues that
 * {@link decodeTimeline} would give. About n log n; meant for a worker.
 */
export function indexList(bytes: Uint8Array, observer: IndexObserver): IndexedList {
  const scanned = scanList(bytes);
  if (scanned === undefined) return failure(bytes);
  const findings = noFindings();
  let found: ReturnType<typeof read>;
  try {
    found = read(bytes, scanned, findings, observer);
  } catch {
    return failure(bytes);
  }
  const text = findings.total > 0 ? textOf(bytes)?.replace(/^\uFEFF/, '') : undefined;
  const issues = issuesOf(findings, text);
  const problems = { issues, furtherIssues: findings.total - issues.length };
  if (found === undefined) return problems;
  const { head, facts, events, relations } = found;
  const { places, names } = events;
  const idAt = (index: number): string => names[index] as string;
  observer.end(facts, idAt);
  const index: ListIndex = {
    ...facts,
    timeline: head,
    bytes,
    starts: Uint32Array.from(places, (place) => scanned.starts[place] as number),
    ends: Uint32Array.from(places, (place) => scanned.ends[place] as number),
    ids: idIndexOf(Uint32Array.from(names, hashOf)),
    order: orderOf(facts, idAt).order,
    relations,
  };
  return { index, ...problems };
}
