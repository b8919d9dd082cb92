import { expect, test } from 'vitest';
import { attributionOf } from '../../src/model/attribution.ts';
import { cite, list, record, timelineOf } from './records.ts';

const stepsOf = (more: Parameters<typeof cite>[2]) => {
  const timeline = timelineOf(
    list([record('a', '2011', { citations: [cite('alpha', 'words', more)] })], {
      sources: [{ id: 'alpha', name: 'News.Az' }],
    }),
  );
  return timeline.events[0]?.citations.map((citation) => attributionOf(citation, timeline.sources));
};

test('speaker, reporter, source', () => {
  expect(stepsOf({ speaker: 'Ilham Aliyev', reporter: 'local television channels' })).toEqual([
    [
      { step: 'speaker', text: 'Ilham Aliyev' },
      { step: 'reporter', text: 'local television channels' },
      { step: 'source', text: 'News.Az' },
    ],
  ]);
});

test('a step that is not given stays, without a text', () => {
  expect(stepsOf({})).toEqual([[{ step: 'speaker' }, { step: 'reporter' }, { step: 'source', text: 'News.Az' }]]);
});
