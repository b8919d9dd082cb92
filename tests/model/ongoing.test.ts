import { describe, expect, test } from 'vitest';
import { datasetOf, eventOf } from '../../src/model/dataset.ts';
import { eventId } from '../../src/model/ids.ts';
import { vouchedUntil } from '../../src/model/ongoing.ts';
import type { RawEvent, RawSource, RawTimeline } from '../../src/model/schema.ts';
import { cite, list, record, timelineOf } from './records.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 864e5;

const since = (id: string, more: Partial<RawEvent> = {}) =>
  record(id, '1992/..', { kind: 'state', citations: [cite('alpha')], ...more });

const vouched = (events: readonly RawEvent[], id = 'state', more: Partial<RawTimeline> = {}) => {
  const data = datasetOf(timelineOf(list(events, more)));
  const event = eventOf(data, eventId(id));
  return event && vouchedUntil(event, data);
};

const issuedAt = (issued: unknown): readonly RawSource[] => [
  { id: 'alpha', csl: { type: 'webpage', issued } },
  { id: 'beta', csl: { type: 'webpage' } },
];

describe('the last date that the source mentions', () => {
  const mentions = [
    since('state'),
    record('m-2016', '2016', { kind: 'observation', citations: [cite('alpha')] }),
    record('m-2024', '2024', { citations: [cite('alpha')] }),
    record('other-source', '2025', { citations: [cite('beta')] }),
    record('uncited', '2026'),
  ];

  test('where its own date is not known', () => {
    expect(vouched(mentions)).toMatchObject({
      source: 'alpha',
      period: { startDay: day('2024-01-01'), endDay: day('2025-01-01'), precision: 'year' },
      edtf: { kind: 'date', year: 2024 },
      from: { kind: 'mention', event: 'm-2024', basis: 'stated' },
    });
  });

  test('says that its year is inferred', () => {
    const date = { edtf: '?2026-01-05', basis: 'inferred', reason: 'Known otherwise.' } as const;
    expect(
      vouched([since('state'), record('interview', undefined, { date, citations: [cite('alpha')] })]),
    ).toMatchObject({
      period: { startDay: day('2026-01-05') },
      from: { event: 'interview', basis: 'inferred' },
    });
  });

  test('an end of another state is a mention too', () => {
    expect(vouched([since('state'), record('m', '2001/2020', { citations: [cite('alpha')] })])).toMatchObject({
      period: { startDay: day('2020-01-01') },
      edtf: { kind: 'date', year: 2020 },
    });
    expect(vouched([since('state'), record('m', '2024/..', { citations: [cite('alpha')] })])).toMatchObject({
      period: { startDay: day('2024-01-01'), endDay: day('2025-01-01') },
      edtf: { kind: 'date', year: 2024 },
    });
  });

  test('what begins later is later; of two that begin alike the more precise one', () => {
    const at = (edtf: string) => record(`m-${edtf}`, edtf, { citations: [cite('alpha')] });
    expect(vouched([since('state'), at('2024'), at('2024-04')])).toMatchObject({ from: { event: 'm-2024-04' } });
    expect(vouched([since('state'), at('2024-01-01'), at('2024'), at('2024-01')])).toMatchObject({
      from: { event: 'm-2024-01-01' },
    });
  });

  test('a source that bears out only the fact of a record does not mention its date', () => {
    const both = record('m', '2024', {
      citations: [cite('alpha', 'x', { supports: ['fact'] }), cite('beta', 'y', { supports: ['fact', 'date'] })],
    });
    expect(vouched([since('state'), both])).toMatchObject({
      period: { startDay: day('1992-01-01') },
      from: { event: 'state' },
    });
    expect(vouched([since('state', { citations: [cite('beta')] }), both])).toMatchObject({ from: { event: 'm' } });
  });

  test('the latest of all sources that support the fact', () => {
    const events = [
      since('state', { citations: [cite('alpha'), cite('beta')] }),
      since('dated-only', { citations: [cite('alpha'), cite('beta', 'y', { supports: ['date'] })] }),
      record('a', '2010', { citations: [cite('alpha')] }),
      record('b', '2020', { citations: [cite('beta')] }),
    ];
    expect(vouched(events)).toMatchObject({ source: 'beta', from: { event: 'b' } });
    expect(vouched(events, 'dated-only')).toMatchObject({ source: 'alpha', from: { event: 'a' } });
  });
});

describe('the date of the source', () => {
  test.each<[unknown, string | undefined]>([
    [{ 'date-parts': [[2026, 1, 5]] }, '2026-01-05'],
    [{ 'date-parts': [['2026', '1']] }, '2026-01-01'],
    [{ 'date-parts': [[2025], [2026]] }, '2026-01-01'],
    ['2026-03', '2026-03-01'],
  ])('%j', (issued, startDay) => {
    const result = vouched([since('state'), record('m', '2030', { citations: [cite('alpha')] })], 'state', {
      sources: [...issuedAt(issued)],
    });
    expect(result).toMatchObject({ from: { kind: 'issued' }, period: { startDay: day(startDay ?? '') } });
  });

  test.each([[{ raw: 'last spring' }], [{ 'date-parts': [] }], [{ 'date-parts': [['soon']] }], [5], [null], ['soon']])(
    'what is no date, %j, leaves the mentions',
    (issued) => {
      const result = vouched([since('state')], 'state', { sources: [...issuedAt(issued)] });
      expect(result).toMatchObject({ from: { kind: 'mention', event: 'state' } });
    },
  );

  test('before the state began it vouches for nothing', () => {
    expect(vouched([since('state')], 'state', { sources: [...issuedAt('1980')] })).toBeUndefined();
  });
});

test.each<[string, string | undefined, boolean]>([
  ['1992/..', '1992/..', true],
  ['1992/', '1992/', true],
  ['1992/2001', '1992/2001', false],
  ['1992', '1992', false],
  ['../1992', '../1992', false],
  ['undated', undefined, false],
])('%s', (_name, edtf, isVouched) => {
  expect(vouched([record('state', edtf, { citations: [cite('alpha')] })]) !== undefined).toBe(isVouched);
});

test('without a citation nobody vouches', () => expect(vouched([record('state', '1992/..')])).toBeUndefined());
