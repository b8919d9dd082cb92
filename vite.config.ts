import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerender } from './tools/prerender/prerender.ts';
import { messages } from './tools/vite/messages.ts';
import { pureForwardRef } from './tools/vite/pureForwardRef.ts';

/** The origin that the site will be served from, such as https://example.org: previews and citations need it whole. */
const siteUrl = (process.env['SITE_URL'] ?? '').replace(/\/$/, '');

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** One file for all that the first page needs at once: what it shares with later pages would else be a dozen small ones. */
function firstScript(id: string, graph: ModuleGraph): string | null {
  const seen = new Set<string>();
  const isNeededAtOnce = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = graph.getModuleInfo(module);
    return info !== null && (info.isEntry || info.importers.some(isNeededAtOnce));
  };
  return isNeededAtOnce(id) ? 'app' : null;
}

export default defineConfig({
  plugins: [react(), messages(), pureForwardRef(), prerender(siteUrl)],
  resolve: {
    // d3-zoom uses d3-transition only to interrupt what this app never starts: see the shim.
    alias: { 'd3-transition': fileURLToPath(new URL('./tools/vite/d3TransitionShim.ts', import.meta.url)) },
  },
  worker: { format: 'es', plugins: () => [messages()] },
  base: process.env['BASE_PATH'] ?? '/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // data and fonts stay files: they are cached and checked on their own
    cssCodeSplit: false, // a page that is written in advance is styled before any script
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstScript }] } },
    },
  },
});
