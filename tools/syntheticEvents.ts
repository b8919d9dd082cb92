import type { RawCitation, RawDate, RawEvent } from '../src/model/schema.ts';

/*
 * Lists that are made up, of any size and always the same for the same options: for tests and measurements, kept apart
 * from the real data. They hold every kind, every precision, open ends, inferred and undated records, events of
 * neighbouring tracks and of tracks with one between, and years that many events share.
 */

export interface SyntheticOptions {
  /** The number of events. */
  readonly n: number;
  readonly seed: number;
  /** The number of tracks; 3 unless told. */
  readonly tracks?: number;
  /** The number of sources; 2 unless told. */
  readonly sources?: number;
  /** First and last year, astronomical; 1900 and 2026 unless told. */
  readonly years?: readonly [first: number, last: number];
  /** Lets the years begin at 3000 BCE. */
  readonly bce?: boolean;
}

type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, numbers in [0, 1). */
function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ADJECTIVES = 'First Second Great Quiet Northern Southern Hidden Final Early Late Silent Grand'.split(' ');
const NOUNS = 'Treaty Voyage Discovery Election Festival Reform Launch Trial Strike Premiere Eclipse Merger'.split(' ');
const PLACES = 'Lisbon Kyoto Nairobi Quito Oslo Hanoi Lima Riga Cairo Perth Turin Accra'.split(' ');
const SPEAKERS = ['A historian', 'The minister', 'A witness', 'The archive'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const KINDS = ['event', 'event', 'event', 'state', 'observation', 'statement'] as const;
const RELATIONS = ['same-moment', 'answers', 'contradicts'] as const;

const whole = (random: Random, below: number) => Math.floor(random() * below);

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[whole(random, items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const yearText = (year: number) => `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

export const trackIds = (options: SyntheticOptions) =>
  Array.from({ length: options.tracks ?? 3 }, (_, index) => `track-${index + 1}`);
export const sourceIds = (options: SyntheticOptions) =>
  Array.from({ length: options.sources ?? 2 }, (_, index) => `source-${index + 1}`);

/** A year; two in five fall on one of a few, so that many events share one. */
function yearOf(random: Random, options: SyntheticOptions): number {
  const [first, last] = options.years ?? [options.bce === true ? -2999 : 1900, 2026];
  const share = random() < 0.4 ? 0.2 + whole(random, 4) / 4 : random();
  return first + Math.floor(share * (last - first + 1));
}

function stated(random: Random, year: number): RawDate {
  const month = 1 + whole(random, 12);
  const day = 1 + whole(random, 28);
  const name = MONTHS[month - 1] ?? '';
  const y = yearText(year);
  const choices: readonly (readonly [edtf: string, asStated: string])[] = [
    [`${y}-${pad(month)}-${pad(day)}`, `on ${day} ${name} ${y}`],
    [`${y}-${pad(month)}`, `in ${name} ${y}`],
    [y, `in ${y}`],
    [`${y}-${21 + whole(random, 4)}`, `in one season of ${y}`],
    [`${y}~`, `about ${y}`],
    ...(year >= 0 ? ([[`${y.slice(0, 3)}X`, `in the ${y.slice(0, 3)}0s`]] as const) : []),
  ];
  // Half of all years bare: that is what sources give.
  const [edtf, asStated] = random() < 0.5 ? ([y, `in ${y}`] as const) : pick(random, choices);
  return { edtf, asStated, basis: 'stated' };
}

function dateOf(random: Random, kind: RawEvent['kind'], options: SyntheticOptions): RawDate {
  const year = yearOf(random, options);
  if (kind === 'state') {
    const end = pick(random, ['..', '', yearText(year + 1 + whole(random, 20))]);
    return { edtf: `${yearText(year)}/${end}`, asStated: `since ${yearText(year)}`, basis: 'stated' };
  }
  const luck = random();
  if (luck < (kind === 'statement' ? 0.5 : 0.05)) return { basis: 'none', reason: 'The source gives no date.' };
  if (luck > 0.93)
    return {
      edtf: year < 0 ? `${yearText(year)}?` : `?${yearText(year)}-01-05`,
      asStated: 'on 5 January',
      basis: 'inferred',
      reason: 'The source leaves out the year; the year follows from the order of the text.',
    };
  return stated(random, year);
}

/** One track, or two neighbours, or two with one between, or, seldom, all. */
function tracksOf(random: Random, options: SyntheticOptions): string[] {
  const ids = trackIds(options);
  const subject = whole(random, ids.length);
  const luck = random();
  const other = luck < 0.82 ? undefined : luck < 0.92 ? subject + 1 : luck < 0.98 ? subject + 2 : 'all';
  if (other === 'all') return [...ids.slice(subject), ...ids.slice(0, subject)];
  return [subject, other].flatMap((at) => (at === undefined ? [] : (ids[at] ?? [])));
}

function citationsOf(random: Random, title: string, kind: RawEvent['kind'], options: SyntheticOptions): RawCitation[] {
  const exact = `${title} is what the text tells of`;
  const cited = sourceIds(options).filter((_, index) => (index === 0 ? random() < 0.7 : random() < 0.4));
  return cited.map((source) => {
    const start = whole(random, 5000);
    return {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: 'Here ', suffix: '.' },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
      ...(kind === 'statement' ? { speaker: pick(random, SPEAKERS) } : {}),
      supports: random() < 0.7 ? ['fact', 'date'] : ['fact'],
    };
  });
}

/** The events of a made-up list one by one, so that a list of any size needs no more memory than one of them. */
export function* syntheticEvents(options: SyntheticOptions): Generator<RawEvent, void> {
  const random = mulberry32(options.seed);
  let previousId: string | undefined;
  for (let index = 0; index < options.n; index += 1) {
    const kind = pick(random, KINDS);
    const noun = pick(random, NOUNS);
    const place = pick(random, PLACES);
    const title = `${kind === 'statement' ? 'Historian: ' : ''}${pick(random, ADJECTIVES)} ${noun} of ${place} ${index + 1}`;
    const id = `${noun}-of-${place}-${index + 1}`.toLowerCase();
    const event = previousId;
    previousId = id;
    yield {
      id,
      kind,
      title,
      ...(random() < 0.3 ? { shortTitle: `${noun} ${index + 1}` } : {}),
      summary: `A ${noun.toLowerCase()} in ${place}, made up for tests.`,
      date: dateOf(random, kind, options),
      tracks: tracksOf(random, options),
      themes: random() < 0.6 ? [noun.toLowerCase()] : [],
      citations: citationsOf(random, title, kind, options),
      ...(event !== undefined && random() < 0.05 ? { related: [{ kind: pick(random, RELATIONS), event }] } : {}),
    };
  }
}
