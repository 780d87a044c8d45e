import { fork } from 'node:child_process';
import type { FromEngine, Port, ToEngine } from './engine-protocol.ts';

/** What an Electron utility process finds as `process.parentPort`; typed here because Node does not know it. */
type ParentPort = {
  postMessage: (message: unknown) => void;
  on: (event: 'message', listener: (event: { data: ToEngine }) => void) => void;
};

/** The engine's line when Electron started it as a utility process; null elsewhere. */
export function messageLine(): Port<FromEngine, ToEngine> | null {
  const port = 'parentPort' in process ? (process.parentPort as ParentPort | undefined) : undefined;
  if (port === undefined) return null;
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    // Electron ends a utility process together with its parent.
    onGone: () => undefined,
    end: () => process.exit(0),
  };
}

/** The engine's line when Node forked it. */
export function parentLine(): Port<FromEngine, ToEngine> {
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => process.on('message', (message) => listener(message as ToEngine)),
    onGone: (listener) => process.on('disconnect', listener),
    end: () => process.exit(0),
  };
}

/**
 * Forks an engine. Structured clone instead of JSON, so that bytes stay bytes; Ctrl+C reaches the shell only, which then
 * closes the engine in order.
 */
export function forkEngine(path: string): Port<ToEngine, FromEngine> {
  const child = fork(path, [], {
    serialization: 'advanced',
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let isGone = false;
  return {
    send: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromEngine)),
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
