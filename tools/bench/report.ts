import type { Sample } from './measure.ts';

/** What was measured of one candidate with one list, over all repetitions. */
export interface Row {
  readonly name: string;
  readonly n: number;
  readonly samples: readonly Sample[];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const median = (values: readonly (number | undefined)[]): number =>
  quantile(
    values.filter((value) => value !== undefined),
    0.5,
  );

interface Figures {
  readonly ready: number;
  readonly work: number;
  readonly work95: number;
  readonly latency98: number;
  readonly cpu: number;
  readonly over50: number;
  readonly heap: number;
  readonly nodes: number;
}

function figuresOf({ samples }: Row): Figures {
  return {
    ready: median(samples.map(({ readyMs }) => readyMs)),
    work: median(samples.map(({ workPerStepMs }) => workPerStepMs)),
    work95: median(samples.map(({ work }) => work && quantile(work, 0.95))),
    latency98: median(samples.map(({ latency }) => latency && quantile(latency, 0.98))),
    cpu: median(samples.map(({ cpuPerStepMs }) => cpuPerStepMs)),
    over50: median(samples.map(({ frames }) => frames?.filter((interval) => interval > 50).length)),
    heap: median(samples.map(({ heapMb }) => heapMb)),
    nodes: median(samples.map(({ nodes }) => nodes)),
  };
}

const show = (value: number, digits = 1): string => (Number.isNaN(value) ? '–' : value.toFixed(digits));

/** The tables of a run as Markdown: figures, and the app's ratios to the floor, net of the empty page where it says so. */
export function report(rows: readonly Row[]): string {
  const lines: string[] = [];
  for (const n of new Set(rows.map((row) => row.n))) {
    const own = rows.filter((row) => row.n === n);
    lines.push(
      `### ${n.toLocaleString('en')} events`,
      '',
      '| | ready ms | work/step ms | work p95 | latency p98 | CPU/step ms | frames > 50 ms | heap MB | nodes | |',
      '|---|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    );
    for (const row of own) {
      const f = figuresOf(row);
      const broke = row.samples.find((sample) => sample.broke !== undefined)?.broke ?? '';
      const cells = [
        show(f.ready, 0),
        show(f.work, 2),
        show(f.work95),
        show(f.latency98, 0),
        show(f.cpu),
        show(f.over50, 0),
        show(f.heap),
        show(f.nodes, 0),
        broke,
      ];
      lines.push(`| ${row.name} | ${cells.join(' | ')} |`);
    }
    const of = (name: string): Figures | undefined => {
      const row = own.find((candidate) => candidate.name === name);
      return row && figuresOf(row);
    };
    const [app, floor, blank] = [of('app'), of('floor'), of('blank')];
    if (app && floor && blank)
      lines.push(
        '',
        `App to floor: work per step ${show(app.work / floor.work, 2)} (net of the empty page ${show((app.work - blank.work) / (floor.work - blank.work), 2)}), CPU ${show(app.cpu / floor.cpu, 2)}, ready ${show(app.ready / floor.ready, 2)}.`,
      );
    lines.push('');
  }
  return lines.join('\n');
}
