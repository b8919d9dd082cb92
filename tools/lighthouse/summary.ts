/** What is read of a Lighthouse result (https://github.com/GoogleChrome/lighthouse, the "lhr"). */
export interface Result {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly environment: { readonly benchmarkIndex: number }; // how fast the machine was in that run
}

interface Category {
  readonly title: string;
  readonly score: number | null; // 0 to 1
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null; // 0 to 1; null where there is nothing to score
  readonly numericValue?: number | undefined;
  readonly displayValue?: string | undefined;
  readonly details?: unknown;
}

/** The least score of each category, out of 100. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
} as const;

const points = (score: number | null): number => Math.round((score ?? 0) * 100);

/** The bytes of script that came over the wire, in kB. */
function scriptKb({ audits }: Result): number {
  const { items = [] } = (audits['network-requests']?.details ?? {}) as {
    readonly items?: readonly { readonly resourceType?: string; readonly transferSize?: number }[];
  };
  const scripts = items.filter(({ resourceType }) => resourceType === 'Script');
  return Math.round(scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1000);
}

/** The scores and the main metrics of a result as cells of a table, in the order of `HEAD`. */
export function cellsOf(result: Result): readonly string[] {
  const scores = Object.keys(LEAST).map((id) => String(points(result.categories[id]?.score ?? null)));
  const metrics = Object.values(METRICS).map((id) => (result.audits[id]?.displayValue ?? '–').replace(/\s/g, ' '));
  return [...scores, ...metrics, `${scriptKb(result)} kB`, String(Math.round(result.environment.benchmarkIndex))];
}

/** What the cells of `cellsOf` are. */
export const HEAD: readonly string[] = [...Object.keys(LEAST), ...Object.keys(METRICS), 'script', 'machine'];

/** A line for each category below its least score, and for each of its audits that cost it points. */
export function failuresOf({ categories, audits }: Result): readonly string[] {
  return Object.entries(LEAST).flatMap(([id, least]) => {
    const category = categories[id];
    const score = points(category?.score ?? null);
    if (category !== undefined && score >= least) return [];
    const costly = (category?.auditRefs ?? []).filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1);
    return [
      `${category?.title ?? id}: ${score}, at least ${least} is asked`,
      ...costly.map((ref) => `  ${ref.id}: ${audits[ref.id]?.title} ${audits[ref.id]?.displayValue ?? ''}`.trimEnd()),
    ];
  });
}

/** The result in the middle by its score for performance; of two, the lower. There must be one. */
export function middle<One extends Result>(results: readonly One[]): One {
  const score = ({ categories }: Result): number => categories['performance']?.score ?? 0;
  const found = results.toSorted((a, b) => score(a) - score(b))[Math.floor((results.length - 1) / 2)];
  if (found === undefined) throw new Error('No result to choose from');
  return found;
}
