import { expect, test } from 'vitest';
import { decodeTimeline } from '../../src/model/decode.ts';
import type { Timeline, TimelineEvent } from '../../src/model/types.ts';
import { checkTimeline } from '../../tools/data/checkTimeline.ts';
import { formatProblem } from '../../tools/data/problem.ts';
import { DEFAULT_TEXTS, textsIn } from '../../tools/data/textFolder.ts';
import { ownList } from './fixture.ts';

const json = ownList();
const readText = textsIn(DEFAULT_TEXTS);
const timeline = ownTimeline();
const { events } = timeline;

function ownTimeline(): Timeline {
  const decoded = decodeTimeline(json);
  if (decoded.kind !== 'ok') throw new Error(JSON.stringify(decoded.issues, undefined, 2));
  return decoded.timeline;
}

/** The ids of the events for which `isWrong` holds: an empty list where all is right. */
const idsWhere = (isWrong: (event: TimelineEvent) => boolean): readonly string[] =>
  events.filter(isWrong).map((event) => event.id);

const sentenceOf = ({ passage: { prefix, exact, suffix } }: TimelineEvent['citations'][number]): string =>
  `${prefix}${exact}${suffix}`;

test('the list passes the check of everything but the texts', () => {
  expect(checkTimeline(json, undefined).problems).toEqual([]);
});

test('every passage is in its text', (context) => {
  if (readText === undefined) return context.skip('the texts are not at ../shared/sources: passages were NOT compared');
  const { problems, passages } = checkTimeline(json, readText);
  expect(problems.map((problem) => formatProblem(problem, 'data/timeline.json'))).toEqual([]);
  expect(passages).toBeGreaterThanOrEqual(events.length);
});

test('a straightened quote, a changed letter and a changed prefix in the real list are caught', (context) => {
  if (readText === undefined) return context.skip('the texts are not at ../shared/sources: passages were NOT compared');
  const changes = [
    ['"exact": "Palestine’s issuance', `"exact": "Palestine's issuance`, 'postage-stamp'],
    ['"exact": "In 2011, Palestine opened', '"exact": "In 2012, Palestine opened', 'palestine-opens-embassy-in-baku'],
    ['"prefix": "Despite this, "', '"prefix": "Despite that, "', 'azerbaijan-palestine-close-relationship'],
  ] as const;
  for (const [from, to, record] of changes) {
    expect(json).toContain(from);
    const [problem, ...others] = checkTimeline(json.replace(from, to), readText).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ record, isComparison: true });
  }
});

test('titles and summaries use neutral verbs and no loaded words', () => {
  const loaded =
    /\b(reveal|admit|prove|confess|expose|concede|boast|insist|brand|slam|blast|brag|terrorist|terrorism|genocid|massacre|aggressor|regime|invader|occupier|heroic|notorious|so-called|obviously|clearly|of course)(s|d|ed|n|ing)?\b/i;
  const words = ({ title, shortTitle = '', summary }: TimelineEvent) =>
    // What stands in curly quotation marks is the source's.
    [title, shortTitle, summary].join('\n').replace(/“[^”]*”/g, '');
  expect(idsWhere((event) => loaded.test(words(event)))).toEqual([]);
});

test('every event has a short title that fits, a title and a summary of reasonable length', () => {
  const length = (text: string) => Array.from(text).length;
  expect(idsWhere(({ shortTitle }) => shortTitle === undefined || length(shortTitle) > 34)).toEqual([]);
  expect(idsWhere(({ title }) => length(title) > 62)).toEqual([]);
  expect(idsWhere(({ summary }) => summary.split(/[.!?] /).length > 3 || !summary.endsWith('.'))).toEqual([]);
});

test('short titles are unique: two events never carry the same label', () => {
  const labels = events.map((event) => event.shortTitle);
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});

test('a statement says in its title whose it is', () => {
  const speakers: Readonly<Record<string, RegExp>> = {
    'Ilham Aliyev': /^Aliyev: /,
    'Matin Mammadli': /^(News\.Az, analyst|Analyst): /,
    'Riyad al-Maliki': /^Al-Maliki: /,
    'Azerbaijan’s Foreign Ministry': /^Azerbaijan’s Foreign Ministry /,
  };
  const statements = events.filter((event) => event.kind === 'statement');
  expect(statements.length).toBeGreaterThan(20);
  const wrong = statements.filter(({ title, citations }) => {
    const attributed = /^[^:]+: \S/.test(title) || title.startsWith('Azerbaijan’s Foreign Ministry ');
    return (
      !attributed || citations.some(({ speaker }) => speaker !== undefined && speakers[speaker]?.test(title) === false)
    );
  });
  expect(wrong.map((event) => event.id)).toEqual([]);
});

test('what the analyst or the president says is never told as an event without naming them', () => {
  const names: Readonly<Record<string, string>> = {
    'Ilham Aliyev': 'Aliyev',
    'Matin Mammadli': 'Mammadli',
    'Riyad al-Maliki': 'al-Maliki',
  };
  const unnamed = idsWhere(({ citations, summary }) =>
    citations.some(({ speaker = '' }) => {
      const name = names[speaker];
      return (
        name !== undefined && citations.every((citation) => citation.speaker !== undefined) && !summary.includes(name)
      );
    }),
  );
  expect(unnamed).toEqual([]);
});

test('the words for a date are the source’s, in a passage of the record', () => {
  const missing = idsWhere(
    ({ date: { asStated }, citations }) =>
      asStated !== undefined && !citations.some((citation) => sentenceOf(citation).includes(asStated)),
  );
  expect(missing).toEqual([]);
});

test('a dated record has a passage for its date; an undated one claims none', () => {
  const datePassages = ({ citations }: TimelineEvent) =>
    citations.filter(({ supports }) => supports.includes('date')).length;
  expect(idsWhere((event) => event.extent !== undefined && datePassages(event) === 0)).toEqual([]);
  expect(idsWhere((event) => event.extent === undefined && datePassages(event) > 0)).toEqual([]);
  expect(idsWhere(({ citations }) => !citations.some(({ supports }) => supports.includes('fact')))).toEqual([]);
});

test('a stated date says no more than the passages: every number of it stands in one of them', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const unsupported = idsWhere(({ date, citations }) => {
    if (date.basis !== 'stated' || date.edtfText === undefined) return false;
    const [year = '', month, day] = (date.edtfText.split('/')[0] ?? '').split('-');
    const wanted = [
      year,
      ...(month === undefined ? [] : [months[Number(month) - 1] ?? month]),
      ...(day === undefined ? [] : [String(Number(day))]),
    ];
    return !citations.some(
      (citation) => citation.supports.includes('date') && wanted.every((part) => sentenceOf(citation).includes(part)),
    );
  });
  expect(unsupported).toEqual([]);
});

test('an inferred date says why', () => {
  const inferred = events.filter((event) => event.date.basis === 'inferred');
  expect(inferred.length).toBeGreaterThan(0);
  expect(inferred.filter(({ date }) => !/^[A-Z].*\.$/s.test(date.reason ?? '')).map((event) => event.id)).toEqual([]);
  const january = events.filter((event) => event.date.edtfText === '?2026-01-05');
  expect(january.every((event) => event.date.basis === 'inferred')).toBe(true);
});

test('no title says a month, a day or a time of day: the date alone does', () => {
  const month = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/;
  expect(idsWhere(({ title }) => month.test(title) || /\b\d{1,2}[:.]\d{2}\b|\bo’clock\b/.test(title))).toEqual([]);
});

test('themes are slugs, few, and each used more than once', () => {
  const counts = new Map<string, number>();
  for (const theme of events.flatMap((event) => event.themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  expect(idsWhere((event) => event.themes.length === 0 || event.themes.length > 4)).toEqual([]);
  expect([...counts.keys()].filter((theme) => !/^[a-z]+(-[a-z]+)*$/.test(theme))).toEqual([]);
  expect(counts.size).toBeLessThanOrEqual(15);
  expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
});

test('sources say only what is known: the second has no title, author, date or address', () => {
  const keys = timeline.sources.map(({ id, csl }) => [id, Object.keys(csl).sort()]);
  expect(keys).toEqual([
    ['shunculture', ['URL', 'container-title', 'language', 'title', 'type']],
    ['news-az', ['container-title', 'language', 'type']],
  ]);
});
