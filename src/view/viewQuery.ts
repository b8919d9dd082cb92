import type { TrackId } from '../model/types.ts';
import { civilOf, dayOf, daysInMonth } from '../time/day.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import {
  COLUMNS,
  DEFAULT_VIEW,
  NO_FILTERS,
  viewWindow,
  type Filters,
  type Sorting,
  type Theme,
  type View,
} from './view.ts';

/** The version of the query's form. An older one is lifted by an upgrader before it is read. */
export const VIEW_VERSION = 1;

const FILTER_KEYS = {
  tracks: 'track',
  kinds: 'kind',
  themes: 'theme',
  sources: 'source',
  speakers: 'speaker',
  precisions: 'precision',
} as const satisfies Record<keyof Filters, string>;

const WINDOW_GAP = '~';
const CIVIL = /^(-?\d{4,12})-(\d\d)-(\d\d)$/;
const YEAR = /^-?\d{1,12}$/;
const UNMARKED_VERSION = 1; // of a query without `v`, for good: links that have none are in the world
const THEMES: readonly string[] = ['light', 'dark'] satisfies Theme[];

const DESCENDING = '-';

const VIEW_KEYS: ReadonlySet<string> = new Set([
  ...['v', 'data', 'w', 'hide', 'q', 'as', 'sort', 'ui'],
  ...Object.values(FILTER_KEYS),
]);

type Query = URLSearchParams;

/** Version 0 wrote the window as two years, `from` and `to`. */
function upgradeFrom0(query: Query): Query {
  const next = new URLSearchParams(query);
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  next.delete('from');
  next.delete('to');
  if (YEAR.test(from) && YEAR.test(to))
    next.set('w', formatWindow({ startDay: dayOf(Number(from)), endDay: dayOf(Number(to) + 1) }));
  return next;
}

const UPGRADERS: readonly ((query: Query) => Query)[] = [upgradeFrom0];

function upgraded(query: Query): Query {
  const text = query.get('v') ?? String(UNMARKED_VERSION);
  const written = /^\d+$/.test(text) ? Number(text) : VIEW_VERSION;
  if (written >= VIEW_VERSION) return query;
  return UPGRADERS.slice(written).reduce((lifted, upgrade) => upgrade(lifted), query);
}

function formatDay(at: Day): string {
  if (!Number.isInteger(at)) return String(at);
  const { year, month, day } = civilOf(at);
  const digits = (value: number, length: number): string => String(Math.abs(value)).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const formatWindow = ({ startDay, endDay }: TimeWindow): string =>
  `${formatDay(startDay)}${WINDOW_GAP}${formatDay(endDay)}`;

/** A calendar day, or a day number where a window begins or ends within a day; NaN for anything else. */
function parseDay(text: string): number {
  const civil = CIVIL.exec(text);
  if (!civil) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  const [year, month, day] = civil.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : NaN;
}

function parseWindow(text: string | null): TimeWindow | undefined {
  const [from, to, ...rest] = text?.split(WINDOW_GAP) ?? [];
  if (from === undefined || to === undefined || rest.length) return undefined;
  return viewWindow(parseDay(from), parseDay(to));
}

function parseSorting(text: string): Sorting | undefined {
  const descending = text.startsWith(DESCENDING);
  const column = COLUMNS.find((name) => name === text.slice(descending ? 1 : 0));
  return column === undefined || (column === 'date' && !descending) ? undefined : { column, descending };
}

const formatSorting = ({ column, descending }: Sorting): string =>
  column === 'date' && !descending ? '' : `${descending ? DESCENDING : ''}${column}`;

/** Values of a list are written one parameter each: a comma in a speaker's name needs no escape. */
const parseList = (query: Query, key: string): readonly string[] => [...new Set(query.getAll(key))].filter(Boolean);

function parseFilters(query: Query): Filters {
  const entries = Object.entries(FILTER_KEYS).map(([name, key]) => [name, parseList(query, key)]);
  return { ...NO_FILTERS, ...(Object.fromEntries(entries) as Partial<Filters>) };
}

/**
 * Reads the view from an address's query. Unknown parameters are ignored, a damaged one costs only itself, an older
 * version is lifted first.
 */
export function parseView(search: string | URLSearchParams): View {
  const query = upgraded(new URLSearchParams(search));
  const window = parseWindow(query.get('w'));
  const theme = query.get('ui') ?? '';
  const sort = parseSorting(query.get('sort') ?? '');
  const data = query.get('data');
  return {
    ...(window ? { window } : {}),
    hidden: parseList(query, 'hide') as readonly TrackId[],
    filters: parseFilters(query),
    search: query.get('q') ?? DEFAULT_VIEW.search,
    theme: THEMES.includes(theme) ? (theme as Theme) : 'auto',
    ...(query.get('as') === 'timeline' ? { as: 'timeline' } : {}),
    ...(sort ? { sort } : {}),
    ...(data ? { data } : {}),
  };
}

/** Writes a view as a query, without its question mark; what is default is not written, so the default is ''. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  if (view.data) query.set('data', view.data);
  if (view.window) query.set('w', formatWindow(view.window));
  for (const track of view.hidden) query.append('hide', track);
  for (const [name, key] of Object.entries(FILTER_KEYS))
    for (const value of view.filters[name as keyof Filters]) query.append(key, value);
  if (view.search) query.set('q', view.search);
  if (view.as) query.set('as', view.as);
  if (view.sort && formatSorting(view.sort)) query.set('sort', formatSorting(view.sort));
  if (view.theme !== 'auto') query.set('ui', view.theme);
  return query.toString();
}

/** What an address's query says that is no part of the view, as a query: which events a handout holds, say. */
export function besideView(search: string | URLSearchParams): string {
  return new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => !VIEW_KEYS.has(key))).toString();
}

/** Two queries, either of which may be '', as one. */
export const joinQueries = (...queries: readonly string[]): string => queries.filter(Boolean).join('&');
