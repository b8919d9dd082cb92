import type { Passage, Source, TimelineEvent } from '../../src/model/types.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './sourceText.ts';
import { occurrencesOf } from './sourceText.ts';

/** Checks what a source says of its text: the checksum, and the length of every line. */
export function checkSourceText(source: Source, file: SourceFile): readonly Problem[] {
  const { text } = source;
  if (text === undefined) return [];
  const problems: Problem[] = [];
  const report = (field: string, message: string, found: string, expected: string) =>
    problems.push({ record: source.id, field, message, found, expected, isComparison: true });
  if (text.sha256 !== file.sha256)
    report(
      'text.sha256',
      `The file ${text.file} is not the one the positions were taken from.`,
      text.sha256,
      file.sha256,
    );
  if (file.text.includes('\r')) report('text.file', `The lines of ${text.file} do not end at LF alone.`, 'CR', 'LF');
  const lines = Math.max(text.paragraphs.length, file.paragraphs.length);
  for (let at = 0; at < lines; at += 1) {
    const [found, expected] = [text.paragraphs[at], file.paragraphs[at]];
    if (found === expected) continue;
    const field = `text.paragraphs[${at}]`;
    report(field, `The length of line ${at + 1} of ${text.file} differs.`, String(found), String(expected));
    break;
  }
  return [...problems, ...checkHeadings(source, file)];
}

/** Proves the headings that a source gives of its text: each the whole of its line, character for character, in order. */
function checkHeadings({ id, text }: Source, file: SourceFile): readonly Problem[] {
  return (text?.headings ?? []).flatMap(({ start, exact }, at, all): readonly Problem[] => {
    const problem = { record: id, field: `text.headings[${at}].exact`, found: exact, isComparison: true } as const;
    const end = start + Array.from(exact).length;
    const expected = file.codePoints.slice(start, end).join('');
    if (expected !== exact) return [{ ...problem, message: `The text has other words at ${start}–${end}.`, expected }];
    const [before, after] = [file.codePoints[start - 1] ?? '\n', file.codePoints[end] ?? '\n'];
    if (before !== '\n' || after !== '\n')
      return [{ record: id, field: problem.field, message: 'A heading is a line of its own.', found: exact }];
    const previous = all[at - 1]?.start ?? -1;
    if (start > previous) return [];
    return [
      { record: id, field: problem.field, message: 'The headings are not in the order of the text.', found: exact },
    ];
  });
}

/** Checks every passage of an event against the texts, by the id of the source. Sources without a text are skipped. */
export function checkEventPassages(event: TimelineEvent, files: ReadonlyMap<string, SourceFile>): readonly Problem[] {
  return event.citations.flatMap(({ source, passage }, index) => {
    const file = files.get(source);
    if (file === undefined) return [];
    return checkPassage(passage, file).map((problem) => ({
      ...problem,
      record: event.id,
      field: `citations[${index}].${problem.field}`,
    }));
  });
}

/**
 * Proves one passage: exact, prefix and suffix at their place, and together exactly once, within one line. Stops at the
 * first part that differs: what follows from it says nothing new.
 */
export function checkPassage(passage: Passage, file: SourceFile): readonly Omit<Problem, 'record'>[] {
  const { exact, prefix, suffix, position } = passage;
  if (position === undefined)
    return [
      { field: 'position', message: 'The position is missing.', found: exact, expected: positionsOf(exact, file) },
    ];
  const { start, end } = position;
  const parts = [
    { field: 'exact', found: exact, from: start, to: end },
    { field: 'prefix', found: prefix, from: start - Array.from(prefix).length, to: start },
    { field: 'suffix', found: suffix, from: end, to: end + Array.from(suffix).length },
  ];
  for (const { field, found, from, to } of parts) {
    const expected = file.codePoints.slice(Math.max(0, from), to).join('');
    if (found === expected) continue;
    const message = `The text has other words at ${from}–${to}. Those of the list stand ${positionsOf(found, file)}.`;
    return [{ field, message, found, expected, isComparison: true }];
  }
  const field = 'prefix + exact + suffix';
  const found = `${prefix}${exact}${suffix}`;
  if (found.includes('\n')) return [{ field, message: 'The passage runs over a line break.', found }];
  const times = occurrencesOf(found, file.text).length;
  if (times === 1) return [];
  return [
    {
      field,
      message: `Together they occur ${times} times in the text; it should be once.`,
      found,
      expected: positionsOf(found, file),
    },
  ];
}

/** Where the words stand in the text, in words, code points. */
function positionsOf(words: string, file: SourceFile): string {
  const starts = occurrencesOf(words, file.text).map((at) => Array.from(file.text.slice(0, at)).length);
  return starts.length === 0 ? 'nowhere in the text' : `at ${starts.join(', ')}`;
}
