import { describe, expect, test } from 'vitest';
import { checkTimeline } from '../../tools/data/checkTimeline.ts';
import { formatProblem } from '../../tools/data/problem.ts';
import { goodList, readFixture } from './fixture.ts';

/** The report on the good list after one change to its text as JSON. */
function reportAfter(from: string, to: string): string {
  const json = JSON.stringify(goodList());
  expect(json, 'the change must apply').toContain(from);
  const { problems } = checkTimeline(
    json.replace(from, () => to),
    readFixture,
  );
  return problems.map((problem) => formatProblem(problem, 'list.json')).join('\n');
}

test('a list that is right has no problems', () => {
  const report = checkTimeline(JSON.stringify(goodList()), readFixture);
  expect(report).toEqual({ problems: [], events: 2, passages: 2, comparedWithTexts: true });
});

describe('each mutation is caught, with record, field and both strings', () => {
  const sha = goodList().sources?.[0]?.text?.sha256 ?? '';
  const start = JSON.stringify(goodList()).match(/"start":(\d+),"end":(\d+)/);
  const [position = '', from, to] = start ?? [];
  const cases: readonly (readonly [name: string, from: string, to: string, parts: readonly string[]])[] = [
    [
      'a changed letter',
      'level rose',
      'level fell',
      ['river-rises', 'citations[0].exact', 'level fell', 'level rose', '"f" U+0066 where "r" U+0072'],
    ],
    [
      'a curly quote straightened',
      'river’s',
      "river's",
      ['river-rises', 'citations[0].exact', "The river's", 'The river’s', `"'" U+0027 where "’" U+2019`],
    ],
    [
      'a shifted position',
      position,
      `"start":${Number(from) + 1},"end":${Number(to) + 1}`,
      ['river-rises', 'citations[0].exact', 'The river’s level', 'he river’s level', `at ${from}`],
    ],
    [
      'a changed prefix',
      '"prefix":"It rains. "',
      '"prefix":"It pours. "',
      ['nobody-measured', 'citations[0].prefix', 'It pours.', 'It rains.'],
    ],
    [
      'a changed suffix',
      ', says the keeper',
      ', says a keeper',
      ['river-rises', 'citations[0].suffix', ', says a keeper', ', says the keepe', '"a" U+0061 where "t" U+0074'],
    ],
    ['a wrong checksum', sha, 'f'.repeat(64), ['almanac', 'text.sha256', 'f'.repeat(16), sha.slice(0, 16)]],
    [
      'a wrong length of a line',
      '"paragraphs":[11,0',
      '"paragraphs":[12,0',
      ['almanac', 'text.paragraphs[0]', '12', '11'],
    ],
    ['a line too few', ',29]', ']', ['almanac', 'text.paragraphs[3]', 'undefined', '29']],
    ['a changed heading', 'A heading 𐌰', 'A heading 𐌱', ['almanac', 'text.headings[0].exact', '𐌱', '𐌰']],
    [
      'a heading that is part of a line',
      '"start":0,"exact":"A heading 𐌰"',
      '"start":2,"exact":"heading 𐌰"',
      ['almanac', 'text.headings[0].exact', 'line of its own'],
    ],
    [
      'headings out of order',
      '"headings":[',
      '"headings":[{"start":82,"exact":"It rains. Nobody measured it."},',
      ['almanac', 'text.headings[1].exact', 'order of the text'],
    ],
    ['a file that is not there', 'almanac.txt', 'missing.txt', ['almanac', 'text.file', 'missing.txt']],
    [
      'a duplicated id',
      '"id":"nobody-measured"',
      '"id":"river-rises"',
      ['river-rises', 'id', 'river-rises', 'an id that no other one has'],
    ],
    ['an unknown track', '"tracks":["river"]', '"tracks":["lake"]', ['river-rises', 'tracks[0]', 'lake', 'river']],
    [
      'an unknown source',
      '"source":"almanac"',
      '"source":"diary"',
      ['river-rises', 'citations[0].source', 'diary', 'almanac'],
    ],
    ['a date that does not parse', '"edtf":"2011"', '"edtf":"2011-13"', ['river-rises', 'date.edtf', '2011-13']],
    [
      'a relation to nothing',
      '"id":"river-rises"',
      '"related":[{"kind":"answers","event":"flood"}],"id":"river-rises"',
      ['river-rises', 'related[0].event', 'flood'],
    ],
  ];
  test.each(cases)('%s', (_name, from, to, parts) => {
    const report = reportAfter(from, to);
    expect(report).toContain('list.json');
    for (const part of parts) expect(report).toContain(part);
  });
});

test('a passage that occurs twice is not proved', () => {
  const list = goodList();
  const json = JSON.stringify(list).replace(
    '"exact":"Nobody measured it","prefix":"It rains. ","suffix":"."',
    '"exact":"It rains","prefix":"","suffix":""',
  );
  const moved = json.replace(/"start":\d+,"end":\d+(?!.*"start")/, '"start":13,"end":21');
  const [problem] = checkTimeline(moved, readFixture).problems;
  expect(problem).toMatchObject({
    record: 'nobody-measured',
    field: 'citations[0].prefix + exact + suffix',
    found: 'It rains',
  });
  expect(problem?.message).toContain('3 times');
});

test('an event without a citation and one without a position are reported', () => {
  const list = goodList();
  const [first, second] = list.events;
  if (first === undefined || second === undefined) throw new Error('two events are expected');
  const selector = (second.citations ?? []).flatMap((citation) => citation.selector.slice(0, 1));
  const events = [
    { ...first, citations: [] },
    { ...second, citations: [{ source: 'almanac', selector }] },
  ];
  const { problems } = checkTimeline(JSON.stringify({ ...list, events }), readFixture);
  expect(problems).toMatchObject([
    { record: 'river-rises', field: 'citations' },
    { record: 'nobody-measured', field: 'citations[0].position' },
  ]);
});

test('without the texts all the rest is checked, and the report says that passages were not', () => {
  const json = JSON.stringify(goodList())
    .replace('level rose', 'level fell')
    .replace('"tracks":["river"]', '"tracks":["lake"]');
  const report = checkTimeline(json, undefined);
  expect(report.comparedWithTexts).toBe(false);
  expect(report.problems.map((problem) => problem.field)).toEqual(['tracks[0]']);
});

test('what is not JSON is a problem, not a crash', () => {
  expect(checkTimeline('{', readFixture).problems).toHaveLength(1);
});
