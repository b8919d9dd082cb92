import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from './tools/vite/messages.ts';

export default defineConfig({
  plugins: [react(), messages()],
  resolve: {
    // d3-zoom uses d3-transition only to interrupt what this app never starts: see the shim.
    alias: { 'd3-transition': fileURLToPath(new URL('./tools/vite/d3TransitionShim.ts', import.meta.url)) },
  },
  worker: { format: 'es', plugins: () => [messages()] },
  base: process.env['BASE_PATH'] ?? '/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // data and fonts stay files: they are cached and checked on their own
    chunkSizeWarningLimit: 400,
  },
});
