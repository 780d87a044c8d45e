import { statSync } from 'node:fs';
import type { ImportReader } from './import-reader.ts';
import { openWorkerReader } from './worker-reader.ts';

/** Below this a thread costs more than it saves: starting one takes about a quarter of a second of CPU. */
const WORTH_A_THREAD = 8 << 20;

/** A reader for these files: in a thread of its own where they are large, which then is the only one to load what reads. Close it. */
export async function openReader(paths: readonly string[]): Promise<ImportReader> {
  const bytes = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  return bytes >= WORTH_A_THREAD ? withFallback(openWorkerReader(), openHere) : openHere();
}

async function openHere(): Promise<ImportReader> {
  return (await import('./local-reader.ts')).openLocalReader();
}

/**
 * Where no thread can be started (a locked-down desktop, an unusual package), the file is read in this thread: slower, not
 * refused. Once the thread has answered, what it throws is thrown.
 */
export function withFallback(
  thread: ImportReader,
  openOther: () => ImportReader | Promise<ImportReader>,
): ImportReader {
  let reader = thread;
  let hasAnswered = false;
  return {
    async recognise(file, context, signal) {
      try {
        const known = await reader.recognise(file, context, signal);
        hasAnswered = true;
        return known;
      } catch (error) {
        if (hasAnswered) throw error;
        thread.close();
        hasAnswered = true;
        reader = await openOther();
        return reader.recognise(file, context, signal);
      }
    },
    loadTables: (ids, signal) => reader.loadTables(ids, signal),
    read: (id, sink, watch) => reader.read(id, sink, watch),
    askShared: (id, shared) => reader.askShared(id, shared),
    close: () => reader.close(),
  };
}
