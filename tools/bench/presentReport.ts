import type { StepWork } from './stepsIn.ts';

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

const cells = (values: readonly (string | number)[]): string => `| ${values.join(' | ')} |`;

/** A table of presentations: what their steps cost, and the longest task of any. */
export function presentReport(found: ReadonlyMap<string, readonly StepWork[]>): string {
  const rows = [...found].map(([path, steps]) => {
    const drawn = steps.map(({ drawnMs }) => drawnMs);
    const round = (value: number): string => value.toFixed(0);
    return cells([
      path,
      steps.length,
      round(quantile(drawn, 0.5)),
      round(quantile(drawn, 0.95)),
      round(Math.max(...drawn)),
      round(Math.max(...steps.map(({ longestMs }) => longestMs))),
      round(
        quantile(
          steps.map(({ allMs }) => allMs),
          0.5,
        ),
      ),
    ]);
  });
  return [
    cells([
      'presentation',
      'steps',
      'drawn, median ms',
      'p95',
      'most',
      'longest task ms',
      'with the flight, median ms',
    ]),
    cells(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...rows,
  ].join('\n');
}
