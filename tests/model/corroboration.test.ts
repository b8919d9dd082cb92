import { expect, test } from 'vitest';
import { corroborationOf } from '../../src/model/corroboration.ts';
import { datasetOf } from '../../src/model/dataset.ts';
import { cite, list, record, timelineOf } from './records.ts';

const timeline = timelineOf(
  list([
    record('once', '2011', { citations: [cite('beta')] }),
    record('twice-in-one', '2011', { citations: [cite('alpha'), cite('alpha', 'again')] }),
    record('both', '2011', { citations: [cite('beta'), cite('alpha')] }),
    record('date-only', '2011', { citations: [cite('alpha'), cite('beta', 'x', { supports: ['date'] })] }),
    record('none', '2011', { related: [{ kind: 'contradicts', event: 'once' }] }),
    record('third', '2011', {
      related: [
        { kind: 'answers', event: 'once' },
        { kind: 'contradicts', event: 'both' },
      ],
    }),
  ]),
);

test.each([
  ['once', ['beta'], ['alpha'], ['none']],
  ['twice-in-one', ['alpha'], ['beta'], []],
  ['both', ['alpha', 'beta'], [], ['third']],
  ['date-only', ['alpha'], ['beta'], []],
  ['none', [], ['alpha', 'beta'], ['once']],
  ['third', [], ['alpha', 'beta'], ['both']],
])('%s', (id, inSources, notIn, contradicted) => {
  const event = timeline.events.find((candidate) => candidate.id === id);
  expect(event && corroborationOf(event, datasetOf(timeline))).toMatchObject({
    ...{ of: 2, in: inSources, notIn, contradicted },
  });
});

test.each([
  ['both', true],
  ['third', false],
  ['none', false],
])('of what contradicts %s, that it rests on the same sources is %s', (id, within) => {
  const event = timeline.events.find((candidate) => candidate.id === id);
  expect(event && corroborationOf(event, datasetOf(timeline)).withinSources).toBe(within);
});

test.each([
  ['one of two gives the date', ['fact', 'date'], ['fact'], ['alpha']],
  ['both do', ['fact', 'date'], ['fact', 'date'], ['alpha', 'beta']],
  ['one gives the date and nothing else', ['fact'], ['date'], []],
] as const)('%s', (_, ofAlpha, ofBeta, dating) => {
  const citations = [cite('alpha', 'a', { supports: [...ofAlpha] }), cite('beta', 'b', { supports: [...ofBeta] })];
  const set = datasetOf(timelineOf(list([record('a', '2011', { citations })])));
  const event = set.eventAt(0);
  expect(event && corroborationOf(event, set).dating).toEqual(dating);
});
