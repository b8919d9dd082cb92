import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The pages that the app is measured beside, as HTML and script. */
export interface BenchPages {
  readonly floorScript: string;
}

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>bench</title><style>html,body{margin:0;height:100%;overflow:hidden}</style>${body}`;

/** An empty page that only says it is ready: what the browser itself costs. */
export const BLANK_PAGE = page(
  '<canvas data-bench="plot" style="width:100%;height:100%"></canvas><script>performance.mark("timeline:data");requestAnimationFrame(()=>requestAnimationFrame(()=>performance.mark("timeline:ready")))</script>',
);

export const FLOOR_PAGE = page('<canvas data-bench="plot"></canvas><script type="module" src="/floor.js"></script>');

/** Bundles the floor as it would be shipped. */
export async function floorScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: fileURLToPath(new URL('./floor.ts', import.meta.url)) },
    },
  })) as Rollup.RollupOutput;
  return built.output[0].code;
}
