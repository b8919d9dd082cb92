import { decodeTimeline } from '../../src/model/decode.ts';
import type { Issue, Source, Timeline } from '../../src/model/types.ts';
import { checkEventPassages, checkSourceText } from './checkPassages.ts';
import type { Problem } from './problem.ts';
import { readSourceText } from './sourceText.ts';
import type { SourceFile } from './sourceText.ts';

/** Gives the bytes of a text file by its name; `undefined` where there is no such file. */
export type ReadText = (file: string) => Uint8Array | undefined;

export interface CheckReport {
  readonly problems: readonly Problem[];
  readonly events: number;
  readonly passages: number;
  /** Whether the passages were compared with the texts. */
  readonly comparedWithTexts: boolean;
}

/**
 * Checks a list as text: the format, ids, tracks, sources and dates; that every event has a citation; and, where
 * `readText` is given, every passage against the text of its source.
 */
export function checkTimeline(json: string, readText: ReadText | undefined): CheckReport {
  const decoded = decodeTimeline(json);
  const problems: Problem[] = decoded.kind === 'ok' ? [] : decoded.issues.map((issue) => problemOf(issue, json));
  if (decoded.kind !== 'ok' && decoded.furtherIssues > 0)
    problems.push({ record: '', field: '', message: `${decoded.furtherIssues} further problems are not listed.` });
  const comparedWithTexts = readText !== undefined;
  if (decoded.kind === 'failed') return { problems, events: 0, passages: 0, comparedWithTexts };
  const { timeline } = decoded;
  problems.push(...checkCited(timeline));
  if (readText !== undefined) problems.push(...checkAgainstTexts(timeline, readText));
  const passages = timeline.events.reduce((sum, event) => sum + event.citations.length, 0);
  return { problems, events: timeline.events.length, passages, comparedWithTexts };
}

function checkCited({ events }: Timeline): readonly Problem[] {
  return events
    .filter((event) => event.citations.length === 0)
    .map(({ id }) => ({
      record: id,
      field: 'citations',
      message: 'The event has no citation.',
      found: '0',
      expected: '1 or more',
    }));
}

function checkAgainstTexts({ sources, events }: Timeline, readText: ReadText): readonly Problem[] {
  const files = new Map<string, SourceFile>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const read = readOne(source, readText);
    if ('message' in read) problems.push(read);
    else {
      files.set(source.id, read);
      problems.push(...checkSourceText(source, read));
    }
  }
  return [...problems, ...events.flatMap((event) => checkEventPassages(event, files))];
}

function readOne({ id, text }: Source, readText: ReadText): SourceFile | Problem {
  if (text === undefined)
    return {
      record: id,
      field: 'text',
      message: 'The source says nothing of its text: its passages cannot be proved.',
    };
  const bytes = readText(text.file);
  if (bytes === undefined)
    return { record: id, field: 'text.file', message: `There is no file ${text.file} among the texts.` };
  try {
    return readSourceText(bytes);
  } catch {
    return { record: id, field: 'text.file', message: `The file ${text.file} is not UTF-8.` };
  }
}

/** An issue of decoding, told by the id of its record: `events[3].date.edtf` becomes that record's `date.edtf`. */
function problemOf({ path, ...issue }: Issue, json: string): Problem {
  const [, list, index, field] = /^(events|sources|tracks)\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  if (list === undefined) return { record: '', field: path, ...issue };
  return { record: idAt(json, list, Number(index)) ?? `${list}[${index}]`, field: field ?? '', ...issue };
}

function idAt(json: string, list: string, index: number): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  for (const key of [list, String(index), 'id']) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return typeof value === 'string' ? value : undefined;
}
