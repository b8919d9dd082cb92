import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './ensureDependencies.mjs';
import { ROOT } from './root.mjs';

const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main() {
  const asked = readPort(process.env['PORT']);
  const noBuild = process.argv.includes('--no-build');
  if (!noBuild) {
    await ensureDependencies();
    const { buildOnce } = await import('./buildOnce.mjs');
    await buildOnce();
  }
  const root = join(ROOT, 'dist');
  if (!existsSync(join(root, 'index.html'))) throw new Error('There is no build in dist/. Run npm run build first.');

  const { serve } = await import('./serve.mjs');
  const base = process.env['BASE_PATH'] ?? '/';
  const serving = asked === undefined ? await serveNear(serve, root, base) : await serveAt(serve, root, base, asked);
  console.log(`Passages is at ${serving.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void serving.close().then(() => process.exit(0)));
  }
}

/** The port asked for; undefined where none is. */
function readPort(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is “${text}”, which is no port. Give a whole number from 0 (any free port) to 65535.`);
}

async function serveAt(serve, root, base, port) {
  try {
    return await serve({ root, base, port });
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken. Free it, or choose another: PORT=${port + 1} npm start`, {
        cause: error,
      });
    }
    if (error.code === 'EACCES') throw new Error(`Port ${port} may not be used by this account.`, { cause: error });
    throw error;
  }
}

async function serveNear(serve, root, base) {
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + PORTS_TO_TRY; port++) {
    try {
      return await serve({ root, base, port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serveAt(serve, root, base, 0);
}
