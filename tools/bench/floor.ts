// The floor: what script and one canvas can do on this machine. Sorted days, bisection, a column per pixel where events
// are dense, d3-zoom for the gestures. No labels to read, no links, no lanes that fit their rows: a limit, not a timeline.
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';

interface Lane {
  readonly starts: Float64Array;
  readonly titles: readonly string[];
}

const DAY_MS = 86_400_000;
const FEW = 300;
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function bisect(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lanesOf(list: {
  tracks: { id: string }[];
  events: { title: string; date: { edtf?: string }; tracks: string[] }[];
}): Lane[] {
  return list.tracks.map(({ id }) => {
    const own = list.events
      .filter(({ tracks }) => tracks[0] === id)
      .map(({ date, title }) => ({ day: Date.parse((date.edtf ?? '').slice(0, 10)) / DAY_MS, title }))
      .filter(({ day }) => !Number.isNaN(day))
      .sort((a, b) => a.day - b.day);
    return { starts: Float64Array.from(own, ({ day }) => day), titles: own.map(({ title }) => title) };
  });
}

const address = new URLSearchParams(location.search).get('data') ?? '';
const list: Parameters<typeof lanesOf>[0] = JSON.parse(await (await fetch(address)).text()) as never;
performance.mark('timeline:data');
const lanes = lanesOf(list);
const canvas = document.querySelector('canvas') as HTMLCanvasElement;
canvas.width = innerWidth;
canvas.height = innerHeight;
const context = canvas.getContext('2d') as CanvasRenderingContext2D;
const firstDay = Math.min(...lanes.map(({ starts }) => starts[0] ?? 0));
const lastDay = Math.max(...lanes.map(({ starts }) => starts.at(-1) ?? 1));
const basePx = canvas.width / (lastDay - firstDay);
let transform = zoomIdentity;
let asked = false;

function draw(): void {
  asked = false;
  const { width, height } = canvas;
  const pxPerDay = basePx * transform.k;
  const fromDay = firstDay - transform.x / pxPerDay;
  const laneHeight = height / lanes.length;
  context.clearRect(0, 0, width, height);
  context.font = '13px sans-serif';
  lanes.forEach(({ starts, titles }, at) => {
    context.fillStyle = ['#7a5617', '#4b1f7e', '#147c8e'][at % 3] as string;
    const top = at * laneHeight;
    const from = bisect(starts, fromDay);
    const to = bisect(starts, fromDay + width / pxPerDay);
    if (to - from <= FEW)
      for (let i = from; i < to; i++) {
        const x = ((starts[i] as number) - fromDay) * pxPerDay;
        const y = top + (i % 8) * 20 + 16;
        context.fillRect(x, y, 10, 10);
        context.fillText(titles[i] as string, x + 14, y + 10);
      }
    else
      for (let x = 0, before = from; x < width; x++) {
        const after = bisect(starts, fromDay + (x + 1) / pxPerDay);
        const high = Math.min(laneHeight - 20, 6 * Math.log2(1 + after - before));
        if (after > before) context.fillRect(x, top + laneHeight - high, 1, high);
        before = after;
      }
  });
}

select(canvas).call(
  zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, 1e5])
    .on('zoom', (event: { transform: typeof zoomIdentity }) => {
      transform = event.transform;
      if (!asked) requestAnimationFrame(draw);
      asked = true;
    }),
);
draw();
await frame();
await frame();
performance.mark('timeline:ready');
