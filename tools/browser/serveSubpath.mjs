import { join } from 'node:path';
import { buildOnce } from '../run/buildOnce.mjs';
import { ROOT } from '../run/root.mjs';
import { plainServer } from './plainServer.mjs';

// Builds the app for BASE_PATH and SITE_URL into a folder of its own and serves it there without a rule, for the browser
// tests; what starts it ends it.
const folder = '.cache/subpath';
const base = process.env['BASE_PATH'] ?? '/';
await buildOnce({ folder });
await plainServer({ root: join(ROOT, folder), base, port: Number(process.env['SUBPATH_PORT'] ?? 4318) });
