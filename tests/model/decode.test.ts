import { describe, expect, test } from 'vitest';
import { decodeTimeline, decodeValue } from '../../src/model/decode.ts';
import type { RawTimeline } from '../../src/model/schema.ts';
import { cite, list, record, timelineOf } from './records.ts';

const full = list([
  record('opens-embassy', '2011', {
    shortTitle: 'Embassy',
    summary: 'Said so.',
    date: { edtf: '2011', asStated: 'in 2011', basis: 'stated' },
    tracks: ['one', 'three'],
    themes: ['diplomacy'],
    citations: [cite('alpha', 'opened 𝟙 embassy', { speaker: 'A', reporter: 'B', supports: ['fact', 'date'] })],
    related: [{ kind: 'same-moment', event: 'undated' }],
  }),
  record('undated', undefined, { date: { basis: 'none', edtf: 'XXXX-01-05', reason: 'No year.' } }),
]);

describe('a list that is right', () => {
  test('comes back whole, with defaults and dates read', () => {
    const { events, ...head } = timelineOf({ ...full, unknownField: 1 });
    expect(head).toMatchObject({ title: 'A list', description: 'For tests.', language: 'en' });
    expect(events.map((event) => event.id)).toEqual(['opens-embassy', 'undated']);
    expect(events[0]).toMatchObject({
      shortTitle: 'Embassy',
      date: {
        edtfText: '2011',
        asStated: 'in 2011',
        basis: 'stated',
        edtf: { kind: 'date', precision: 'year', year: 2011 },
      },
      extent: { kind: 'within', period: { precision: 'year' } },
      tracks: ['one', 'three'],
      citations: [
        { passage: { exact: 'opened 𝟙 embassy', position: { start: 10, end: 26 } }, speaker: 'A', reporter: 'B' },
      ],
      related: [{ kind: 'same-moment', event: 'undated' }],
    });
    expect(events[1]).toMatchObject({
      summary: '',
      themes: [],
      citations: [],
      related: [],
      date: { reason: 'No year.' },
    });
    expect(events[1]).not.toHaveProperty('extent');
    expect(events[1]).not.toHaveProperty('shortTitle');
  });

  test('needs no more than title, tracks and events', () => {
    const timeline = timelineOf({ title: 'T', tracks: [{ id: 'one', title: 'One' }], events: [] });
    expect(timeline).toMatchObject({ description: '', language: 'und', sources: [], events: [] });
  });

  test('may be indented, and may begin with a byte order mark', () => {
    expect(decodeTimeline(`\uFEFF${JSON.stringify(full, undefined, 2)}`).kind).toBe('ok');
  });

  test.each([
    [{ name: 'Own' }, 'Own'],
    [{ csl: { type: 'article', 'container-title': 'Paper', publisher: 'House', title: 'T' } }, 'Paper'],
    [{ csl: { type: 'article', publisher: 'House', title: 'T' } }, 'House'],
    [{ csl: { type: 'article', 'container-title': ' ', title: 'T' } }, 'T'],
    [{}, 'src'],
  ])('a source %j is named %s', (more, name) => {
    expect(timelineOf(list([], { sources: [{ id: 'src', ...more }] })).sources[0]?.name).toBe(name);
  });

  test('ids that objects inherit are only ids', () => {
    const raw = `{"title":"T","__proto__":{"title":5},"tracks":[{"id":"constructor","title":"C"}],"sources":[{"id":"tostring"}],
      "events":[{"id":"constructor","kind":"event","title":"A","date":{"basis":"none"},"tracks":["constructor"]},
                {"id":"valueof","kind":"event","title":"B","date":{"basis":"none"},"tracks":["constructor"],"related":[{"kind":"answers","event":"constructor"}]}]}`;
    const result = decodeTimeline(raw);
    expect(result).toMatchObject({ kind: 'ok' });
    expect(decodeValue(list([record('a', undefined, { tracks: ['tostring'] }), record('b')]))).toMatchObject({
      kind: 'partial',
      issues: [{ path: 'events[0].tracks[0]' }],
    });
    expect(decodeTimeline('{"__proto__":{"title":"T","tracks":[{"id":"a","title":"A"}],"events":[]}}').kind).toBe(
      'failed',
    );
  });
});

describe('a list that is wrong in parts', () => {
  const withBad = (bad: unknown): unknown => ({
    ...list([record('good', '2009')]),
    events: [record('good', '2009'), bad],
  });

  test.each<[name: string, bad: unknown, path: string, message: RegExp, expected: RegExp]>([
    ['no object', 7, 'events[1]', /Item 2 of “events” is a number, not an object/, /object/],
    ['null', null, 'events[1]', /is null/, /object/],
    ['no title', { ...record('b'), title: undefined }, 'events[1].title', /“title” is missing/, /text/],
    ['blank title', record('b', '2011', { title: ' ' }), 'events[1].title', /“title” is empty/, /text/],
    ['title no text', { ...record('b'), title: 5 }, 'events[1].title', /“title” is a number, not text/, /text/],
    ['summary null', { ...record('b'), summary: null }, 'events[1].summary', /“summary” is null, not text/, /text/],
    [
      'kind unknown',
      { ...record('b'), kind: 'war' },
      'events[1].kind',
      /“kind” is “war”/,
      /one of event, state, observation, statement/,
    ],
    ['kind missing', { ...record('b'), kind: undefined }, 'events[1].kind', /missing/, /one of event, state/],
    ['no date', { ...record('b'), date: undefined }, 'events[1].date', /“date” is missing/, /object/],
    [
      'basis',
      record('b', '2011', { date: { edtf: '2011', basis: 'guess' as 'none' } }),
      'events[1].date.basis',
      /“guess”/,
      /stated, inferred, none/,
    ],
    ['edtf', record('b', '2011-13'), 'events[1].date.edtf', /“2011-13” is not an EDTF date: .+\.$/, /1992-04-15/],
    ['edtf empty', record('b', ''), 'events[1].date.edtf', /“” is not an EDTF date/, /2011/],
    [
      'none but placed',
      record('b', '2011', { date: { edtf: '2011', basis: 'none' } }),
      'events[1].date.basis',
      /“2011” has a place in time/,
      /“stated” or “inferred”/,
    ],
    [
      'id with capitals',
      record('Opens Embassy!'),
      'events[1].id',
      /“Opens Embassy!” is not an id/,
      /such as “opens-embassy”/,
    ],
    ['id empty', record(''), 'events[1].id', /“id” is empty/, /lowercase/],
    ['id of a prototype', record('__proto__'), 'events[1].id', /is not an id/, /“proto”/],
    ['id twice', record('good'), 'events[1].id', /“good” is already that of events\[0\]/, /no other/],
    ['no track', record('b', '2011', { tracks: [] }), 'events[1].tracks', /“tracks” is empty/, /at least one/],
    [
      'unknown track',
      record('b', '2011', { tracks: ['one', 'tow'] }),
      'events[1].tracks[1]',
      /no track “tow”/,
      /one of one, two, three/,
    ],
    ['track twice', record('b', '2011', { tracks: ['one', 'one'] }), 'events[1].tracks[1]', /named twice/, /once/],
    [
      'unknown source',
      record('b', '2011', { citations: [cite('gamma')] }),
      'events[1].citations[0].source',
      /no source “gamma”/,
      /alpha, beta/,
    ],
    [
      'no words',
      record('b', '2011', { citations: [{ source: 'alpha', selector: [{ type: 'TextQuoteSelector', exact: '' }] }] }),
      'events[1].citations[0].selector[0].exact',
      /“exact” is empty/,
      /text/,
    ],
    [
      'no quote',
      record('b', '2011', {
        citations: [{ source: 'alpha', selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }] }],
      }),
      'events[1].citations[0].selector',
      /words themselves are missing/,
      /TextQuoteSelector/,
    ],
    [
      'selector unknown',
      { ...record('b'), citations: [{ source: 'alpha', selector: [{ type: 'FragmentSelector' }] }] },
      'events[1].citations[0].selector[0].type',
      /“FragmentSelector”/,
      /TextQuoteSelector, TextPositionSelector/,
    ],
    [
      'position',
      record('b', '2011', {
        citations: [
          {
            source: 'alpha',
            selector: [
              { type: 'TextQuoteSelector', exact: '𝟙x' },
              { type: 'TextPositionSelector', start: 5, end: 8 },
            ],
          },
        ],
      }),
      'events[1].citations[0].selector[1]',
      /spans 3 code points, but “𝟙x” has 2/,
      /end 7/,
    ],
    [
      'position negative',
      {
        ...record('b'),
        citations: [
          {
            source: 'alpha',
            selector: [
              { type: 'TextQuoteSelector', exact: 'x' },
              { type: 'TextPositionSelector', start: -1, end: 0 },
            ],
          },
        ],
      },
      'events[1].citations[0].selector[1].start',
      /“start” is -1/,
      /whole number from 0/,
    ],
    [
      'supports',
      { ...record('b'), citations: [{ ...cite('alpha'), supports: ['all'] }] },
      'events[1].citations[0].supports[0]',
      /“all”/,
      /fact, date/,
    ],
  ])('%s', (_name, bad, path, message, expected) => {
    const text = JSON.stringify(withBad(bad), undefined, 1);
    const result = decodeTimeline(text);
    if (result.kind !== 'partial') throw new Error(`${result.kind}: ${JSON.stringify(result)}`);
    expect(result.timeline.events.map((event) => event.id)).toEqual(['good']);
    expect(result.issues).toHaveLength(1);
    const [issue] = result.issues;
    expect(issue?.path).toBe(path);
    expect(issue?.message).toMatch(message);
    expect(issue?.expected).toMatch(expected);
    expect(issue?.message).not.toMatch(/Invalid|undefined|Expected|received/);
    expect(issue?.line).toBeGreaterThan(text.split('\n').indexOf('  "id": "good",'));
  });

  test('the line is that of the field, or of the record it is missing from', () => {
    const text = JSON.stringify(withBad(record('b', '2011-13')), undefined, 2);
    const lines = text.split('\n');
    expect(decodeTimeline(text)).toMatchObject({
      issues: [{ line: lines.findIndex((line) => line.includes('2011-13')) + 1 }],
    });
    const missing = JSON.stringify(withBad({ ...record('b'), kind: undefined }), undefined, 2);
    const place = missing.split('\n').findIndex((line) => line.includes('"id": "b"'));
    expect(decodeTimeline(missing)).toMatchObject({ issues: [{ line: place }] });
  });

  test('a relation that leads nowhere costs only itself; one to a record left out goes without a word', () => {
    const raw = list([
      record('a', '2011', { related: ['nowhere', 'broken', 'a', 'c'].map((event) => ({ kind: 'answers', event })) }),
      record('broken', '2011-13'),
      record('c'),
    ]);
    const result = decodeValue(raw);
    expect(result).toMatchObject({
      kind: 'partial',
      issues: [
        { path: 'events[1].date.edtf' },
        { path: 'events[0].related[0].event' },
        { path: 'events[0].related[2].event' },
      ],
      timeline: { events: [{ id: 'a', related: [{ kind: 'answers', event: 'c' }] }, { id: 'c' }] },
    });
  });

  test('a broken source and what cites it are left out, and the second says why', () => {
    const raw = {
      ...list([record('a', '2011', { citations: [cite('alpha')] }), record('b')]),
      sources: [{ id: 'alpha', csl: {} }],
    };
    expect(decodeValue(raw)).toMatchObject({
      kind: 'partial',
      timeline: { sources: [], events: [{ id: 'b' }] },
      issues: [
        { path: 'sources[0].csl.type' },
        { path: 'events[0].citations[0].source', message: 'The source “alpha” is itself broken.' },
      ],
    });
  });

  test('broken words about the list cost only themselves', () => {
    const raw = { ...list([record('a')]), description: 5, language: 'no language' };
    expect(decodeValue(raw)).toMatchObject({
      kind: 'partial',
      timeline: { description: '', language: 'und' },
      issues: [{ path: 'description' }, { path: 'language', message: '“no language” is not a language tag.' }],
    });
  });

  test('at most a hundred issues are listed, the rest is counted', () => {
    const events = Array.from({ length: 250 }, (_, index) => record(`e${index}`, index === 0 ? '2011' : 'soon'));
    const result = decodeTimeline(JSON.stringify(list(events)));
    expect(result).toMatchObject({ kind: 'partial', furtherIssues: 149 });
    expect(result.kind === 'partial' && result.issues.length).toBe(100);
  });
});

describe('a list that cannot be opened', () => {
  const good: RawTimeline = list([record('a')]);
  test.each<[name: string, value: unknown, path: string, message: RegExp]>([
    ['a list', [], '', /not a list of events/],
    ['null', null, '', /not a list of events/],
    ['no title', { ...good, title: undefined }, 'title', /“title” is missing/],
    ['no tracks', { ...good, tracks: undefined }, 'tracks', /“tracks” is missing/],
    ['empty tracks', { ...good, tracks: [], events: [] }, 'tracks', /no track/],
    ['only broken tracks', { ...good, tracks: [{ id: 'one' }], events: [] }, 'tracks[0].title', /missing/],
    ['no events', { ...good, events: undefined }, 'events', /“events” is missing/],
    ['events no list', { ...good, events: {} }, 'events', /“events” is an object, not a list/],
    ['only broken events', { ...good, events: [record('a', 'x')] }, 'events[0].date.edtf', /not an EDTF date/],
  ])('%s', (_name, value, path, message) => {
    const result = decodeValue(value);
    if (result.kind !== 'failed') throw new Error(result.kind);
    expect(result.issues[0]?.path).toBe(path);
    expect(result.issues[0]?.message).toMatch(message);
  });

  test('text that is not JSON gives line and column', () => {
    expect(decodeTimeline('{\n  "title": "T",\n  "tracks": [],\n}')).toEqual({
      kind: 'failed',
      furtherIssues: 0,
      issues: [
        {
          path: '',
          line: 4,
          message: 'Not JSON, at line 4, column 1: A comma or colon directly before “}”.',
          expected: 'no comma after the last item, and a value after a colon',
        },
      ],
    });
  });
});
