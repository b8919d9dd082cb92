import { join } from 'node:path';
import { ROOT } from '../run/root.mjs';
import { serve } from '../run/serve.mjs';

// Serves dist/ for the browser tests; what starts it ends it.
const port = Number(process.env['E2E_PORT'] ?? 4317);
const { url } = await serve({ root: join(ROOT, 'dist'), port });
console.log(url);
