import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from './tools/vite/messages.ts';

export default defineConfig({
  plugins: [react(), messages()],
  base: process.env['BASE_PATH'] ?? '/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // data and fonts stay files: they are cached and checked on their own
    chunkSizeWarningLimit: 400,
  },
});
