import { describe, expect, test } from 'vitest';
import { decodeTimeline, decodeValue } from '../../src/model/decode.ts';
import { decodeSound } from '../../src/model/decodeSound.ts';
import { encodeHead } from '../../src/model/encodeTimeline.ts';
import { indexList } from '../../src/model/indexList.ts';
import { isRawStory } from '../../src/model/isRawStory.ts';
import { noFindings } from '../../src/model/issues.ts';
import { SCHEMA_SHAPES } from '../../src/model/schemaShapes.ts';
import { list, record, timelineOf } from './records.ts';

const EVENTS = [record('a', '1992'), record('b', '2023')];
const STORY = {
  id: 'story',
  title: 'A story',
  description: 'About two events.',
  steps: [
    {
      caption: 'First',
      notes: 'Say this.',
      view: 'w=1990-01-01~2000-01-01',
      event: 'a',
      question: 'Why?',
      cover: 'words',
      predict: true,
    },
    { caption: 'Second' },
  ],
};
const listWith = (stories: unknown): object => ({ ...list(EVENTS), stories });
const issuesOf = (stories: unknown): readonly string[] => {
  const result = decodeValue(listWith(stories));
  return result.kind === 'ok' ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
};

test('a story is read as it stands; a step without a view has an empty one', () => {
  const { stories } = timelineOf(listWith([STORY]));
  expect(stories).toEqual([{ ...STORY, steps: [STORY.steps[0], { caption: 'Second', view: '' }] }]);
  expect(timelineOf(list(EVENTS)).stories).toEqual([]);
});

test('what is read is written again', () => {
  const timeline = timelineOf(listWith([STORY]));
  expect(encodeHead(timeline).stories).toEqual([STORY]);
});

describe('a broken story costs only itself, and says where', () => {
  test.each([
    [[STORY, { ...STORY, steps: [] }], 'stories[1].steps'],
    [[STORY, { ...STORY, id: 'other', steps: [{ caption: '' }] }], 'stories[1].steps[0].caption'],
    [[STORY, { ...STORY, title: undefined, id: 'other' }], 'stories[1].title'],
    [[STORY, STORY], 'stories[1].id'],
  ])('%#', (stories, path) => {
    expect(issuesOf(stories).map((issue) => issue.split(':')[0])).toEqual([path]);
    const result = decodeValue(listWith(stories));
    expect(result.kind === 'partial' && result.timeline.stories.map(({ id }) => id)).toEqual(['story']);
  });
});

test('a step whose event is not in the list loses it, and an event like it is proposed', () => {
  const stories = [{ ...STORY, steps: [{ caption: 'Gone', event: 'c' }, STORY.steps[0]] }];
  expect(issuesOf(stories)).toEqual(['stories[0].steps[0].event: There is no event “c” in this list.']);
  const result = decodeValue(listWith(stories));
  expect(result.kind === 'partial' && result.timeline.stories[0]?.steps[0]).toEqual({ caption: 'Gone', view: '' });
});

test('a step whose event was left out loses it without a second issue', () => {
  const raw = { ...list([record('a', 'nonsense'), record('b', '2023')]), stories: [STORY] };
  const result = decodeValue(raw);
  expect(result.kind === 'partial' && result.issues.map(({ path }) => path)).toEqual(['events[0].date.edtf']);
  expect(result.kind === 'partial' && result.timeline.stories[0]?.steps[0].event).toBeUndefined();
});

test('a list read quickly and a list indexed in a worker have the same stories', () => {
  const text = JSON.stringify(listWith([STORY]));
  const decoded = decodeTimeline(text);
  const stories = decoded.kind === 'ok' ? decoded.timeline.stories : undefined;
  expect(stories).toHaveLength(1);
  expect(decodeSound(text)?.stories).toEqual(stories);
  const quiet = { begin: () => undefined, event: () => undefined, progress: () => undefined, end: () => undefined };
  expect(indexList(new TextEncoder().encode(text), quiet).index?.timeline.stories).toEqual(stories);
});

test.each([
  STORY,
  { ...STORY, steps: [] },
  { ...STORY, steps: 'none' },
  { ...STORY, steps: [null] },
  { ...STORY, id: 'No Slug' },
  { ...STORY, title: ' ' },
  { ...STORY, description: 3 },
  { ...STORY, steps: [{ caption: 'x', event: 'No Slug' }] },
  { ...STORY, steps: [{ caption: 'x', question: '' }] },
  { ...STORY, steps: [{ caption: 'x', cover: 1 }] },
  { ...STORY, steps: [{ caption: 'x', predict: 'yes' }] },
  { ...STORY, steps: [{ caption: 'x', view: 1 }] },
  { ...STORY, steps: [{ caption: 'x', notes: 1 }] },
  null,
])('the quick shape says what the schema says (%#)', (value) => {
  const findings = noFindings();
  expect(isRawStory(value)).toBe(SCHEMA_SHAPES.story(value, [], findings) !== undefined);
});
