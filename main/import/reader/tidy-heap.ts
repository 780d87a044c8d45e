import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what loading the program and looking at a file has left in this thread's heap: V8 would keep dozens of megabytes to itself
 * for as long as a file is read, because reading makes nothing that fills them. Only a collection of the last resort gives pages back.
 */
export function tidyHeap(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
