import { describe, expect, it } from 'vitest';
import { cellsOf, failuresOf, HEAD, middle, type Result } from '../../tools/lighthouse/summary.ts';

const result = (scores: Readonly<Record<string, number | null>>, audits: Result['audits'] = {}): Result => ({
  categories: Object.fromEntries(
    Object.entries({ performance: 1, accessibility: 1, 'best-practices': 1, seo: 1, ...scores }).map(([id, score]) => [
      id,
      { title: id.toUpperCase(), score, auditRefs: Object.keys(audits).map((audit) => ({ id: audit, weight: 1 })) },
    ]),
  ),
  audits,
  environment: { benchmarkIndex: 1812.5 },
});

describe('the verdict', () => {
  it.each([
    [{}, []],
    [{ performance: 0.95 }, []],
    [{ performance: 0.949 }, []], // as Lighthouse shows it: rounded
    [{ performance: 0.94 }, ['PERFORMANCE: 94, at least 95 is asked']],
    [{ accessibility: 0.99 }, ['ACCESSIBILITY: 99, at least 100 is asked']],
    [{ 'best-practices': 0.96 }, ['BEST-PRACTICES: 96, at least 100 is asked']],
    [{ seo: null }, ['SEO: 0, at least 100 is asked']],
  ])('of %j is %j', (scores, failures) => expect(failuresOf(result(scores))).toEqual(failures));

  it('names the audits that cost points, and no others', () => {
    const audits = {
      contrast: { title: 'Too pale', score: 0, displayValue: '3 elements' },
      lang: { title: 'Has a language', score: 1 },
      video: { title: 'No video', score: null },
    };
    expect(failuresOf(result({ accessibility: 0.9 }, audits)).slice(1)).toEqual(['  contrast: Too pale 3 elements']);
  });

  it('is low where a category is absent', () => {
    expect(failuresOf({ ...result({}), categories: {} })).toHaveLength(4);
  });
});

it('a row has a cell for each name in its head, and sums the bytes of script alone', () => {
  const items = [
    { resourceType: 'Script', transferSize: 1_400 },
    { resourceType: 'Script', transferSize: 2_000 },
    { resourceType: 'Font', transferSize: 90_000 },
  ];
  const audits = {
    'network-requests': { title: '', score: null, details: { items } },
    'first-contentful-paint': { title: '', score: 1, displayValue: '1.2\u00a0s' },
  };
  const cells = cellsOf(result({ performance: 0.987 }, audits));
  expect(cells).toEqual(['99', '100', '100', '100', '1.2 s', '–', '–', '–', '–', '3 kB', '1813']);
  expect(cells).toHaveLength(HEAD.length);
});

it('the middle of several runs is theirs by performance', () => {
  const runs = [0.9, 0.7, 0.8, 0.95].map((performance) => result({ performance }));
  expect(middle(runs.slice(0, 3))).toBe(runs[2]);
  expect(middle(runs)).toBe(runs[2]); // of two, the lower
  expect(() => middle([])).toThrow();
});
