import { parentPort } from 'node:worker_threads';
import { serveReader } from './serve-reader.ts';

// The reading thread: parsing and mapping run here, beside the thread that writes the store.
if (parentPort === null) throw new Error('reader-worker is the entry of a worker thread');
serveReader(parentPort);
