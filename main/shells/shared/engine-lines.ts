import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { isFromEngine, isToEngine, type FromEngine, type Port, type ToEngine } from './engine-protocol.ts';

/**
 * An engine works on arrays outside the heap, and an import streams: V8 would answer it with a nursery of dozens of megabytes that is never given
 * back.
 */
const SMALL_NURSERY = '--max-semi-space-size=4';

/** The engine's line when Node forked it. */
export function parentLine(): Port<FromEngine, ToEngine> {
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => {
      process.on('message', (message) => {
        if (isToEngine(message)) listener(message);
      });
    },
    onGone: (listener) => process.on('disconnect', listener),
    end: () => process.exit(0),
  };
}

/**
 * Forks an engine. Structured clone instead of JSON, so that bytes stay bytes; Ctrl+C reaches the shell only, which then
 * closes the engine in order.
 */
export function forkEngine(path: string): Port<ToEngine, FromEngine> {
  const cache = getCompileCacheDir();
  const child = fork(path, [], {
    serialization: 'advanced',
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, SMALL_NURSERY],
    env: { ...process.env, ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }) },
  });
  let isGone = false;
  return {
    send: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', (message) => {
        if (isFromEngine(message)) listener(message);
      });
    },
    onGone: (listener) => {
      const once = (): void => {
        if (isGone) return;
        isGone = true;
        listener();
      };
      child.on('exit', once);
      child.on('error', once);
    },
    end: () => child.kill('SIGKILL'),
  };
}
