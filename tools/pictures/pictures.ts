import { join } from 'node:path';
import { readTimeline } from '../readTimeline.ts';
import { writePictures } from './writePictures.ts';

// Preview pictures for a built site: npm run pictures [folder], dist/ where none is named.
const folder = process.argv[2] ?? join(import.meta.dirname, '../../dist');
const from = performance.now();
const count = await writePictures(folder, await readTimeline());
console.log(`${count} pictures in ${((performance.now() - from) / 1000).toFixed(1)} s`);
